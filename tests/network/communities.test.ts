import { describe, expect, test } from 'vitest';
import { findCommunities } from '../../src/network/communities/index.ts';
import { modularity, weakComponents } from '../../src/network/measures/index.ts';
import type { Network } from '../../src/network/network.ts';
import { networkOf, REFERENCES } from './references.ts';

/** The network with only the ties within communities: as many components as there are communities when each is whole. */
function within(network: Network, communities: Int32Array): Network {
  const kept = [...network.sources.keys()].filter(
    (edge) => communities[network.sources[edge] ?? -1] === communities[network.targets[edge] ?? -1],
  );
  return networkOf(
    network.isDirected,
    network.size,
    kept.map((edge) => [network.sources[edge] ?? 0, network.targets[edge] ?? 0, network.weights[edge] ?? 0] as const),
  );
}

describe.each(REFERENCES)('communities of $name', ({ network, bestLouvain }) => {
  const found = findCommunities(network, { seed: 3 });

  test('have as much modularity as the best of 50 runs of Louvain', () => {
    if (bestLouvain === null) expect(found.modularity).toBeNull();
    else expect(found.modularity).toBeGreaterThan(bestLouvain - 0.005);
    expect(found.modularity).toEqual(modularity(network, found.of));
  });

  test('hang together', () => {
    expect(weakComponents(within(network, found.of)).count).toBe(found.count);
  });

  test('are numbered from the largest, and each node is in one', () => {
    const sizes = Array<number>(found.count).fill(0);
    for (const community of found.of) sizes[community] = (sizes[community] ?? Number.NaN) + 1;
    expect([...found.sizes]).toEqual(sizes);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('are the same for the same seed', () => {
    expect(findCommunities(network, { seed: 3 })).toEqual(found);
  });

  test('say of each node how much of it lies elsewhere', () => {
    expect([...found.ambiguity].filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
  });
});

test('a bridge between two cliques is the only one with a foot elsewhere', () => {
  const cliques = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2, 3].filter((b) => a < b).flatMap((b) => [[a, b, 1] as const, [a + 4, b + 4, 1] as const]),
  );
  const { of, ambiguity } = findCommunities(networkOf(false, 8, [...cliques, [3, 4, 1]]));
  expect([...of]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  expect([...ambiguity]).toEqual([0, 0, 0, 0.25, 0.25, 0, 0, 0]);
});

test('a finer resolution finds more communities', () => {
  const { network } = REFERENCES.find(({ name }) => name === 'karate') ?? { network: networkOf(false, 0, []) };
  expect(findCommunities(network, { resolution: 3 }).count).toBeGreaterThan(findCommunities(network).count);
});
