import type { Person, Pool } from './pool.ts';

/** Why somebody of the pool cannot be placed now. */
export type Ineligible = 'left' | 'paused' | 'external';

export interface Eligible {
  readonly pool: Pool;
  /** Everyone else of the pool, with the reason. */
  readonly leftAside: readonly { readonly id: string; readonly reason: Ineligible }[];
}

/** The people who can be placed: nobody who left or paused, and nobody external where the format does not admit them. */
export function eligiblePool(pool: Pool, admitsExternal: boolean): Eligible {
  const reasons = pool.people.map((person) => ineligible(person, pool.today, admitsExternal));
  return {
    pool: { ...pool, people: pool.people.filter((_, i) => reasons[i] === null) },
    leftAside: pool.people.flatMap(({ id }, i) => {
      const reason = reasons[i];
      return reason === null || reason === undefined ? [] : [{ id, reason }];
    }),
  };
}

function ineligible({ until, paused, external }: Person, today: string, admitsExternal: boolean): Ineligible | null {
  if (until !== null && until.slice(0, 10) <= today.slice(0, 10)) return 'left';
  if (paused) return 'paused';
  return external && !admitsExternal ? 'external' : null;
}
