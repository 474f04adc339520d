import { seededRandom } from '../../random/index.ts';
import { modularity } from '../measures/index.ts';
import type { Network } from '../network.ts';
import { ambiguity } from './ambiguity.ts';
import { leiden } from './leiden.ts';
import { finestLevel } from './level.ts';

/** How communities are looked for. */
export interface CommunitySearch {
  /** Draws every order and merge: the same seed finds the same communities. 1 when absent. */
  readonly seed?: number;
  /** Runs of which the one with the most modularity is kept; 10 when absent. */
  readonly runs?: number;
  /** Above 1 finds smaller communities, below 1 larger ones; 1 when absent. */
  readonly resolution?: number;
}

/** Into which communities a network falls. */
export interface Communities {
  /** Number of communities. */
  readonly count: number;
  /** Community of each node, from 0: the largest first, equal ones by their least node. */
  readonly of: Int32Array;
  /** Number of nodes of each community. */
  readonly sizes: Int32Array;
  /** Of these communities (`modularity`), −.5 to 1; null without ties. */
  readonly modularity: number | null;
  /** Share of each node's ties that leads out of its community, 0 to 1 (`ambiguity`). */
  readonly ambiguity: Float64Array;
}

/**
 * Communities with more ties within than by chance: the best of several runs of Leiden, each community in one piece. A
 * node without ties to others is one of its own. A directed network is read as an undirected one with the weights of
 * both directions added up; parallel edges add their weights up, self-loops stay within. Traag, Waltman and van Eck
 * (2019), for modularity (Newman, 2004).
 */
export function findCommunities(network: Network, search: CommunitySearch = {}): Communities {
  const { seed = 1, runs = 10, resolution = 1 } = search;
  const level = finestLevel(network);
  const random = seededRandom(seed);
  let of: Int32Array = new Int32Array(level.size).map((_, node) => node);
  let most = modularity(network, of, resolution);
  for (let run = 0; run < runs && level.total > 0; run++) {
    const found = leiden(level, resolution, random);
    const value = modularity(network, found, resolution);
    if (value === null || (most !== null && value <= most)) continue;
    most = value;
    of = found;
  }
  const named = largestFirst(of);
  return { ...named, modularity: modularity(network, named.of), ambiguity: ambiguity(level, named.of) };
}

function largestFirst(of: Int32Array): Pick<Communities, 'count' | 'of' | 'sizes'> {
  const count = of.reduce((most, community) => Math.max(most, community + 1), 0);
  const sizes = new Int32Array(count);
  for (const community of of) sizes[community] = (sizes[community] as number) + 1;
  const order = Array.from({ length: count }, (_, community) => community).sort(
    (a, b) => (sizes[b] as number) - (sizes[a] as number) || a - b,
  );
  const names = new Int32Array(count);
  order.forEach((community, name) => {
    names[community] = name;
  });
  return {
    count,
    of: of.map((community) => names[community] as number),
    sizes: Int32Array.from(order, (community) => sizes[community] as number),
  };
}
