export { attributeAssortativity } from './assortativity.ts';
export { type Components, weakComponents } from './components.ts';
export { eiIndex } from './ei-index.ts';
export { type Groups, groupsByValue } from './groups.ts';
export { measureNodes, type NodeMeasures, type NodeMeasuring } from './measure-nodes.ts';
export { measureWhole, type WholeMeasuring } from './measure-whole.ts';
export { MEASURES, type Measure, type NodeMeasure, type WholeMeasure } from './measures.ts';
export { modularity } from './modularity.ts';
export { type SampledBetweenness, sampledBetweenness } from './sampled-betweenness.ts';
