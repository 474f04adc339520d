import { describe, expect, it } from 'vitest';
import { managersAbove } from '../../src/proposals/read-pool.ts';

const chain = (length: number) =>
  Array.from({ length }, (_, level) => ({ member: `m${level}`, manager: `m${level + 1}` }));

describe('who stands above somebody', () => {
  it('is followed at any level, through people outside the pool', () => {
    expect(managersAbove(chain(40), new Set(['m0', 'm22', 'm40']))('m0')).toEqual(['m22', 'm40']);
  });

  it('is everybody else in a circle, and nobody above whoever has no manager', () => {
    const circle = [...chain(3), { member: 'm3', manager: 'm0' }];
    const above = managersAbove(circle, new Set(['m0', 'm1', 'm2', 'm3', 'top']));
    expect(above('m1')).toEqual(['m0', 'm2', 'm3']);
    expect(above('top')).toEqual([]);
  });

  it('ends where everybody has two managers, forty levels up', () => {
    const wide = chain(40).flatMap((one, level) => [one, { member: `m${level}`, manager: `m${level + 2}` }]);
    expect(managersAbove(wide, new Set(['m0', 'm40']))('m0')).toEqual(['m40']);
  });
});
