import type { Format } from '../formats/format.ts';
import type { RulesFile } from '../rules/rules-file.ts';
import type { Person, Pool, PoolChoice } from './pool.ts';

/** Why somebody of the pool cannot be placed now. */
export const INELIGIBLE = ['left', 'paused', 'external', 'outside', 'not-concerned'] as const;
export type Ineligible = (typeof INELIGIBLE)[number];

export interface Eligible {
  readonly pool: Pool;
  /** Everyone else of the pool, with the reason. */
  readonly leftAside: readonly { readonly id: string; readonly reason: Ineligible }[];
}

/** Whom a format admits beside the people of the community's life. */
export interface Admits {
  readonly external: boolean;
  readonly outside: boolean;
  /** Members who were named one by one: how far they take part keeps nobody of them out. */
  readonly named: ReadonlySet<string>;
}

/** Whom a format admits, less what the rules by hand say otherwise. */
export function admitsOf({ rules }: Pick<Format, 'rules'>, file: RulesFile, named: ReadonlySet<string>): Admits {
  return { external: file.external ?? rules.external, outside: file.outside ?? rules.outside, named };
}

/** Members whom the facilitator named one by one: in a list, in a rule that places them, or as joining. */
export function namedByHand(choice: PoolChoice, file: RulesFile, also: readonly string[] = []): Set<string> {
  const placing = [...file.together, ...file.fix, ...file.keep].flatMap(({ members }) => members);
  return new Set([...(choice.kind === 'list' ? choice.ids : []), ...placing, ...also]);
}

/**
 * The people who can be placed: nobody who left or paused, and nobody external, at the outside of the community's life or yet
 * to come, where neither the format nor their being named admits them.
 */
export const eligiblePool = (pool: Pool, admits: Admits): Eligible =>
  setAside(pool, (person) => ineligible(person, pool.today, admits));

/** The people whom it concerns; the others are left aside. Whoever was named stays. */
export const concernedPool = (pool: Pool, isConcerned: (person: Person) => boolean): Eligible =>
  setAside(pool, (person) => (isConcerned(person) ? null : 'not-concerned'));

function setAside(pool: Pool, reasonOf: (person: Person) => Ineligible | null): Eligible {
  const people: Person[] = [];
  const leftAside: { id: string; reason: Ineligible }[] = [];
  for (const person of pool.people) {
    const reason = reasonOf(person);
    if (reason === null) people.push(person);
    else leftAside.push({ id: person.id, reason });
  }
  return { pool: { ...pool, people }, leftAside };
}

function ineligible(person: Person, today: string, admits: Admits): Ineligible | null {
  const { id, since, until, paused, external, participation } = person;
  const hasCome = since === null || since.slice(0, 10) <= today.slice(0, 10);
  if (until !== null && until.slice(0, 10) <= today.slice(0, 10)) return 'left';
  if (paused) return 'paused';
  if (external && !admits.external) return 'external';
  const isOutside = participation === 'outside' && !admits.outside;
  return (isOutside || !hasCome) && !admits.named.has(id) ? 'outside' : null;
}
