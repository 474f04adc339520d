import { describe, expect, test } from 'vitest';
import { MEASURES, measureNodes, measureWhole } from '../../src/network/measures/index.ts';
import { REFERENCES } from './references.ts';

/** Half of the fourth decimal. */
const CLOSE = 5e-5;

/** Whether both are undefined (null there, NaN or null here), or as good as the same. */
const isLike = (ours: number | null, theirs: number | null | undefined): boolean =>
  ours === null || Number.isNaN(ours) ? theirs === null : Math.abs(ours - (theirs ?? Number.NaN)) < CLOSE;

describe.each(REFERENCES)('$name', ({ network, groups, nodes, whole }) => {
  const { values } = measureNodes(network);
  test.each(MEASURES.filter(({ of }) => of === 'node'))('$name of each node is that of networkx', ({ name }) => {
    const ours = [...(values.get(name as keyof typeof nodes) ?? [])];
    const theirs = nodes[name as keyof typeof nodes];
    expect(ours).toHaveLength(theirs.length);
    expect(ours.filter((value, node) => !isLike(value, theirs[node]))).toEqual([]);
  });

  test('measures of the whole are those of networkx', () => {
    const ours = measureWhole(network, { groups });
    const names = Object.keys(whole) as (keyof typeof whole)[];
    expect(Object.keys(ours).sort()).toEqual([...names].sort());
    expect(
      names.filter((name) => !isLike(ours[name], whole[name])).map((name) => [name, ours[name], whole[name]]),
    ).toEqual([]);
  });
});
