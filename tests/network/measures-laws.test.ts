import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCommunities } from '../../src/network/communities/index.ts';
import {
  attributeAssortativity,
  eiIndex,
  groupsByValue,
  MEASURES,
  measureNodes,
  measureWhole,
  modularity,
} from '../../src/network/measures/index.ts';
import type { Network } from '../../src/network/network.ts';
import { networkOf } from './references.ts';

/** Up to 14 nodes, with parallel edges and self-loops as they come. */
const network: fc.Arbitrary<Network> = fc
  .record({ isDirected: fc.boolean(), size: fc.integer({ min: 1, max: 14 }) })
  .chain(({ isDirected, size }) => {
    const node = fc.integer({ min: 0, max: size - 1 });
    const edge = fc.tuple(node, node, fc.integer({ min: 1, max: 8 }));
    return fc.array(edge, { maxLength: 40 }).map((edges) => networkOf(isDirected, size, edges));
  });

/** A network and another order of its nodes: node `v` becomes `order[v]`. */
const reordered = network.chain((given) =>
  fc
    .shuffledSubarray([...Array(given.size).keys()], { minLength: given.size, maxLength: given.size })
    .map((order) => ({ given, order })),
);

const edgesOf = ({ sources, targets, weights }: Network): [number, number, number][] =>
  [...sources].map((source, edge) => [source, targets[edge] as number, weights[edge] as number]);

const mapped = (
  given: Network,
  change: (source: number, target: number, weight: number) => [number, number, number],
): Network =>
  networkOf(
    given.isDirected,
    given.size,
    edgesOf(given).map((edge) => change(...edge)),
  );

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6 + 0);
const listed = (values: Float64Array): (number | null)[] => [...values].map(rounded);

/** Of several components as large, the first is taken; equal degrees stand in a core by number. */
const HANGS_ON_ORDER = ['eigenvector', 'diameter', 'averagePath', 'corePeriphery'];

describe('measures', () => {
  test('do not care in which order nodes are numbered', () => {
    fc.assert(
      fc.property(reordered, ({ given, order }) => {
        const other = mapped(given, (source, target, weight) => [
          order[source] as number,
          order[target] as number,
          weight,
        ]);
        const [one, two] = [measureNodes(given).values, measureNodes(other).values];
        for (const [name, values] of one) {
          if (HANGS_ON_ORDER.includes(name)) continue;
          const there = two.get(name) as Float64Array;
          expect(listed(Float64Array.from(order, (node) => there[node] as number)), name).toEqual(listed(values));
        }
        const [all, others] = [measureWhole(given), measureWhole(other)];
        for (const name of Object.keys(all) as (keyof typeof all)[])
          if (!HANGS_ON_ORDER.includes(name)) expect(rounded(others[name]), name).toEqual(rounded(all[name]));
      }),
    );
  });

  test('stay within their bounds', () => {
    fc.assert(
      fc.property(network, fc.infiniteStream(fc.integer({ min: -1, max: 2 })), (given, drawn) => {
        const groups = Int32Array.from({ length: given.size }, () => drawn.next().value as number);
        const { values } = measureNodes(given);
        const whole = measureWhole(given, { groups });
        for (const { name, of, bounds } of MEASURES) {
          const found = of === 'node' ? [...(values.get(name as never) ?? [])] : [whole[name as keyof typeof whole]];
          for (const value of found) {
            if (value === null || Number.isNaN(value)) continue;
            if (bounds[0] !== null) expect(value, name).toBeGreaterThanOrEqual(bounds[0] - 1e-9);
            if (typeof bounds[1] === 'number') expect(value, name).toBeLessThanOrEqual(bounds[1] + 1e-9);
          }
        }
      }),
    );
  });

  test('do not care whether weights are told at once or in parallel edges', () => {
    fc.assert(
      fc.property(network, (given) => {
        const halves = edgesOf(given).map(([source, target, weight]) => [source, target, weight / 2] as const);
        const split = networkOf(given.isDirected, given.size, [...halves, ...halves]);
        const [one, two] = [measureNodes(given).values, measureNodes(split).values];
        for (const [name, values] of one) expect(listed(two.get(name) as Float64Array), name).toEqual(listed(values));
        expect(measureWhole(split)).toEqual(measureWhole(given));
      }),
    );
  });

  test('of an undirected network see its edges from both ends', () => {
    fc.assert(
      fc.property(network, (given) => {
        const flat = { ...given, isDirected: false };
        const turned = mapped(flat, (source, target, weight) => [target, source, weight]);
        const [one, two] = [measureNodes(flat).values, measureNodes(turned).values];
        for (const [name, values] of one) expect(listed(two.get(name) as Float64Array), name).toEqual(listed(values));
      }),
    );
  });

  test('of a directed network with every tie returned are those of the undirected one', () => {
    fc.assert(
      fc.property(network, (given) => {
        const flat = networkOf(
          false,
          given.size,
          edgesOf(given).filter(([source, target]) => source !== target),
        );
        const both = edgesOf(flat).flatMap(([source, target, weight]): [number, number, number][] => [
          [source, target, weight],
          [target, source, weight],
        ]);
        const [one, two] = [measureNodes(flat).values, measureNodes(networkOf(true, given.size, both)).values];
        for (const name of [
          'betweenness',
          'harmonicCloseness',
          'pageRank',
          'constraint',
          'effectiveSize',
          'clustering',
        ])
          expect(listed(two.get(name as never) as unknown as Float64Array), name).toEqual(
            listed(one.get(name as never) as unknown as Float64Array),
          );
      }),
    );
  });

  test('of groups agree where all ties lie within', () => {
    fc.assert(
      fc.property(network, (given) => {
        const groups = new Int32Array(given.size);
        const loops = edgesOf(given).every(([source, target]) => source === target);
        expect(eiIndex(given, groups)).toBe(loops ? null : -1);
        expect(attributeAssortativity(given, groups)).toBeNull();
        expect(modularity(given, groups) ?? 0).toBeCloseTo(0, 12);
      }),
    );
  });
});

describe('communities', () => {
  test('are never worse than all in one, nor than each alone', () => {
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 1000 }), (given, seed) => {
        const found = findCommunities(given, { seed, runs: 2 });
        const alone = modularity(given, new Int32Array(given.size).fill(-1));
        if (found.modularity === null) expect(alone).toBeNull();
        else expect(found.modularity).toBeGreaterThanOrEqual(Math.max(0, alone ?? 0) - 1e-9);
      }),
    );
  });

  test('do not care in which unit ties are weighed', () => {
    fc.assert(
      fc.property(network, (given) => {
        const doubled = mapped(given, (source, target, weight) => [source, target, 2 * weight]);
        expect(findCommunities(doubled)).toEqual(findCommunities(given));
      }),
    );
  });
});

test('groups are numbered as their values come, and no value is no group', () => {
  expect([...groupsByValue(['b', null, 'a', 'b', undefined, 2])]).toEqual([0, -1, 1, 0, -1, 2]);
});
