import { describe, expect, test } from 'vitest';
import { betweenness } from '../../src/network/measures/betweenness.ts';
import { measureNodes, sampledBetweenness } from '../../src/network/measures/index.ts';
import type { Network } from '../../src/network/network.ts';
import { drawBelow, seededRandom } from '../../src/random/index.ts';
import { networkOf, REFERENCES } from './references.ts';

const { network } = REFERENCES.find(({ name }) => name === 'weighted-blocks') ?? { network: networkOf(false, 0, []) };
const exact = measureNodes(network, { only: ['betweenness'] }).values.get('betweenness') ?? new Float64Array();

describe('sampled betweenness', () => {
  test('is exact, with no error, when every node is a pivot', () => {
    const { values, errors } = sampledBetweenness(network, network.size, 1);
    expect([...values].every((value, node) => Math.abs(value - (exact[node] ?? Number.NaN)) < 1e-12)).toBe(true);
    expect(Math.max(...errors)).toBe(0);
  });

  test('is right on average', () => {
    const runs = Array.from({ length: 200 }, (_, seed) => sampledBetweenness(network, 20, seed).values);
    for (const node of [0, 40, 80, 159]) {
      const mean = runs.reduce((sum, values) => sum + (values[node] ?? Number.NaN), 0) / runs.length;
      expect(mean).toBeGreaterThan(0.9 * (exact[node] ?? Number.NaN));
      expect(mean).toBeLessThan(1.1 * (exact[node] ?? Number.NaN));
    }
  });

  test('lies within two of its standard errors for more than nine nodes of ten', () => {
    const { values, errors } = sampledBetweenness(network, 80, 1);
    const near = [...values].filter(
      (value, node) => Math.abs(value - (exact[node] ?? 0)) <= 2 * (errors[node] ?? 0) + 1e-12,
    );
    expect(near.length).toBeGreaterThan(0.9 * network.size);
  });

  // Seeds 1 to 5 of the pivots; the networks are drawn with seed 7.
  test.each([
    ['any two are tied', randomTies(false, 600, 1500)],
    ['newcomers are tied to who has many ties', preferential(600)],
    ['ties have directions', randomTies(true, 600, 1500)],
  ])('holds the exact value within two errors for nineteen nodes in twenty where %s', (_what, drawn) => {
    const truth = betweenness(drawn);
    for (const seed of [1, 2, 3, 4, 5]) {
      const { values, errors } = sampledBetweenness(drawn, 80, seed);
      const held = [...values].filter(
        (value, node) => Math.abs(value - (truth[node] ?? 0)) <= 2 * (errors[node] ?? 0) + 1e-12,
      );
      expect(held.length / drawn.size, `seed ${seed}`).toBeGreaterThan(0.95);
      // And the error of the most central is less than what it is the error of.
      const most = truth.indexOf(Math.max(...truth));
      expect(errors[most], `seed ${seed}`).toBeLessThan(truth[most] ?? 0);
    }
  });

  test('is the same for the same seed, and told with its errors', () => {
    const measured = () => measureNodes(network, { only: ['betweenness'], pivots: 30, seed: 5 });
    expect(measured()).toEqual(measured());
    expect(measured().betweennessErrors).toEqual(sampledBetweenness(network, 30, 5).errors);
    expect(measureNodes(network, { only: ['betweenness'] }).betweennessErrors).toBeNull();
  });
});

function randomTies(isDirected: boolean, size: number, ties: number): Network {
  const random = seededRandom(7);
  const draw = () => Int32Array.from({ length: ties }, () => drawBelow(random, size));
  return { isDirected, size, sources: draw(), targets: draw(), weights: new Float64Array(ties).fill(1) };
}

/** Each newcomer is tied to one to three who are drawn by their ties: skewed, with many branches. */
function preferential(size: number): Network {
  const random = seededRandom(7);
  const ends = [0, 1];
  const ties: [number, number][] = [];
  for (let node = 2; node < size; node++)
    for (let more = 0; more <= node % 3; more++) {
      const other = ends[drawBelow(random, ends.length)] ?? 0;
      ties.push([node, other]);
      ends.push(node, other);
    }
  return {
    ...{ isDirected: false, size, weights: new Float64Array(ties.length).fill(1) },
    sources: Int32Array.from(ties, ([from]) => from),
    targets: Int32Array.from(ties, ([, to]) => to),
  };
}
