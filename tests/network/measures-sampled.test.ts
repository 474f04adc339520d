import { describe, expect, test } from 'vitest';
import { measureNodes, sampledBetweenness } from '../../src/network/measures/index.ts';
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

  test('is the same for the same seed, and told with its errors', () => {
    const measured = () => measureNodes(network, { only: ['betweenness'], pivots: 30, seed: 5 });
    expect(measured()).toEqual(measured());
    expect(measured().betweennessErrors).toEqual(sampledBetweenness(network, 30, 5).errors);
    expect(measureNodes(network, { only: ['betweenness'] }).betweennessErrors).toBeNull();
  });
});
