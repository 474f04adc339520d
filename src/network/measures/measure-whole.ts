import type { Network } from '../network.ts';
import { attributeAssortativity, degreeAssortativity } from './assortativity.ts';
import { betweenness } from './betweenness.ts';
import { betweennessCentralisation, degreeCentralisation } from './centralisation.ts';
import { strongComponents, weakComponents } from './components.ts';
import { corePeriphery } from './core-periphery.ts';
import { density } from './density.ts';
import { eiIndex } from './ei-index.ts';
import type { Groups } from './groups.ts';
import { efficiency, harmonicCloseness } from './harmonic-closeness.ts';
import type { WholeMeasure } from './measures.ts';
import { modularity } from './modularity.ts';
import { pathLengths } from './path-lengths.ts';
import { reciprocity } from './reciprocity.ts';

/** What is known already, so that it need not be worked out again, and by what to part the nodes. */
export interface WholeMeasuring {
  /** Of `measureNodes`, exact or sampled; worked out exactly when absent. */
  readonly betweenness?: Float64Array | undefined;
  /** Of `measureNodes`; worked out when absent. */
  readonly harmonicCloseness?: Float64Array | undefined;
  /** For attribute assortativity, E-I index and modularity; those are null without. */
  readonly groups?: Groups | undefined;
}

/** Measures of the whole network by name; null where one is not defined. What each number means stands with each. */
export function measureWhole(
  network: Network,
  known: WholeMeasuring = {},
): Readonly<Record<WholeMeasure, number | null>> {
  const { groups } = known;
  return {
    density: density(network),
    reciprocity: reciprocity(network),
    weakComponents: weakComponents(network).count,
    strongComponents: strongComponents(network).count,
    ...pathLengths(network),
    efficiency: efficiency(network, known.harmonicCloseness ?? harmonicCloseness(network)),
    degreeCentralisation: degreeCentralisation(network),
    betweennessCentralisation: betweennessCentralisation(known.betweenness ?? betweenness(network)),
    degreeAssortativity: degreeAssortativity(network),
    corePeriphery: corePeriphery(network).fit,
    attributeAssortativity: groups === undefined ? null : attributeAssortativity(network, groups),
    eiIndex: groups === undefined ? null : eiIndex(network, groups),
    modularity: groups === undefined ? null : modularity(network, groups),
  };
}
