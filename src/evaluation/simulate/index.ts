export { type Simulation, type SimulationOptions, simulate } from './simulate.ts';
export { readSimulatedSet, type SimulatedFiles } from './simulated-set.ts';
export { simulationText } from './simulation-text.ts';
