import type { NetworkView, ViewEdge } from '../../../src/network/network.ts';
import { drawBelow, seededRandom } from '../../../src/random/index.ts';

/** Communities of about twelve whose members mostly ask each other, two pairs apart, and some whom nobody asks. */
export function invented(size: number, seed = 1, alone = Math.round(size / 20)): NetworkView {
  const random = seededRandom(seed);
  const id = (at: number): string => `m${String(at).padStart(4, '0')}`;
  const tied = size - alone;
  const groups = Math.max(1, Math.round(tied / 12));
  const edges: ViewEdge[] = [];
  const tie = (source: number, target: number): void => {
    const weight = 1 + drawBelow(random, 5);
    edges.push({
      source: id(source),
      target: id(target),
      weight,
      kind: weight > 3 ? 'advice' : 'information',
      attributes: {},
    });
  };
  for (let at = 0; at < tied - 4; at++)
    for (let count = 1 + drawBelow(random, 3); count > 0; count--) {
      const near = Math.floor(drawBelow(random, tied - 4) / groups) * groups + (at % groups);
      tie(at, random() < 0.85 ? Math.min(near, tied - 5) : drawBelow(random, tied - 4));
    }
  tie(tied - 1, tied - 2);
  tie(tied - 3, tied - 4);
  return {
    isDirected: true,
    nodes: Array.from({ length: size }, (_, at) => ({
      id: id(at),
      label: `Member ${at}`,
      type: at % 7 === 0 ? 'topic' : 'member',
      attributes: { community: at % groups },
    })),
    edges,
  };
}
