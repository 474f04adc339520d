import type { RoleName } from '../formats/roles.ts';
import type { ScoreGroup } from '../optimise/division.ts';
import { BestMatching } from './best-matching.ts';
import type { Facts } from './facts.ts';

/**
 * How well the roles of a format can be filled, each by another member: the best mean fit over all ways of handing
 * them out, 0 to 1. Roles that are left when members run out stay empty.
 */
export function rolesFilled(facts: Facts, roles: readonly RoleName[]): ScoreGroup {
  const fits = roles.map((role) => facts.roleFit[role] ?? new Float32Array(facts.people));
  const matching = new BestMatching(roles.length);
  return (members, size) =>
    roles.length === 0
      ? 0
      : matching.best(size, (role, i) => (fits[role] as Float32Array)[members[i] as number] as number) / roles.length;
}

/** Who takes which role in a group: the best way of handing them out; −1 where nobody fits a role at all. */
export function handOutRoles(facts: Facts, roles: readonly RoleName[], members: readonly number[]): number[] {
  const fitness = (role: number, person: number): number => facts.roleFit[roles[role] as RoleName]?.[person] ?? 0;
  let best = { sum: -1, holders: [] as number[] };
  const assign = (role: number, taken: readonly number[], sum: number, roomLeft: number): void => {
    if (role === roles.length) {
      if (sum > best.sum) best = { sum, holders: [...taken] };
      return;
    }
    // The roles that are left can add at most one each: no better hand-out down this way.
    if (sum + roomLeft <= best.sum) return;
    for (const person of members) {
      const value = fitness(role, person);
      if (value > 0 && !taken.includes(person)) assign(role + 1, [...taken, person], sum + value, roomLeft - 1);
    }
    assign(role + 1, [...taken, -1], sum, roomLeft - 1);
  };
  assign(0, [], 0, roles.length);
  return best.holders;
}
