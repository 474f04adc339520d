import neo4j, { Record as DriverRecord } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { toDriverParameters, toRow } from '../../src/graph/driver-values.ts';

const facts = {
  access: 'read',
  parameters: {
    limit: 'integer',
    ranks: 'integer[]',
    vector: 'number[]',
    until: 'string',
    ties: [{ id: 'string', at: 'integer' }],
  },
} as const;

describe('parameters', () => {
  test('called integer in the header become integers, deep inside too; nullable ones left out become null', () => {
    const vector = new Float32Array([0.5, 0.25]);
    const values = toDriverParameters('people/some', facts, {
      limit: 3,
      ranks: [1, 2],
      vector,
      ties: [{ id: 'a', at: 4 }],
    });
    expect(values).toEqual({
      limit: neo4j.int(3),
      ranks: [neo4j.int(1), neo4j.int(2)],
      vector,
      until: null,
      ties: [{ id: 'a', at: neo4j.int(4) }],
    });
  });

  test('that no header declares are not sent', () => {
    expect(toDriverParameters('a/b', { access: 'read', parameters: {} }, { other: 1 })).toEqual({});
  });

  test.each([1.5, Number.NaN, 2 ** 60, '3'])('refuse %s as an integer and name the parameter', (limit) => {
    expect(() => toDriverParameters('people/some', facts, { limit })).toThrow(/\$limit of people\/some.*whole number/);
  });
});

describe('rows', () => {
  test('are plain objects', () => {
    const record = new DriverRecord(['id', 'list', 'map'], ['a', [1, 2], { b: [{ c: null }] }]);
    expect(toRow('people/some', record)).toEqual({ id: 'a', list: [1, 2], map: { b: [{ c: null }] } });
  });

  test('let nothing of Neo4j’s own through', () => {
    const node = new neo4j.types.Node(1, ['Member'], {}, '4:a:1');
    const date = new neo4j.types.Date(2026, 11, 23);
    for (const value of [node, [node], { deep: date }])
      expect(() => toRow('people/some', new DriverRecord(['m'], [value]))).toThrow(/people\/some returns .* in "m"/);
  });
});
