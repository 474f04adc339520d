import type { Network } from '../network.ts';
import { readAdjacency } from './adjacency.ts';
import { largestOf, strongComponents } from './components.ts';
import { dominantVector } from './dominant-vector.ts';

/**
 * How far a node is named by those who are themselves much named: 0 to 1, squares together 1. Each value is proportional
 * to the sum of the values of those tied to the node (directed: of those who name it), whatever the weights; parallel
 * edges are one tie, a self-loop is a tie to oneself.
 *
 * Only within a set of nodes who all reach each other is there one answer, so it is that of the largest such set (the
 * first of several: `strongComponents`), and 0 for all others; NaN for all where no two nodes reach each other, or
 * where it did not settle. Bonacich (1972), as networkx eigenvector_centrality_numpy on that set.
 */
export function eigenvectorCentrality(network: Network): Float64Array {
  const { size, in: into, loops } = readAdjacency(network);
  const components = strongComponents(network);
  const largest = largestOf(components);
  const values = new Float64Array(size);
  if ((components.sizes[largest] ?? 0) < 2) return values.fill(Number.NaN);
  const members = Int32Array.from(components.of.keys()).filter((node) => components.of[node] === largest);
  const places = new Int32Array(size).fill(-1);
  members.forEach((node, place) => {
    places[node] = place;
  });
  const { offsets, neighbours } = into;
  const vector = dominantVector(members.length, (given, made) => {
    for (let place = 0; place < members.length; place++) {
      const node = members[place] as number;
      let sum = (loops[node] as number) > 0 ? (given[place] as number) : 0;
      for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
        const other = places[neighbours[tie] as number] as number;
        if (other >= 0) sum += given[other] as number;
      }
      made[place] = sum;
    }
  });
  if (vector === null) return values.fill(Number.NaN);
  members.forEach((node, place) => {
    values[node] = vector[place] as number;
  });
  return values;
}
