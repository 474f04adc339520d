import { WEEK_SLOTS } from '../../wording/index.ts';
import type { Constraint, Rule } from './rule.ts';

/** The constraint that a group has so many hours of the week free in common. */
export type HoursConstraint = Extract<Constraint, { kind: 'hours' }>;

/** Words of 32 bits in which the slots of a week fit. */
export const WEEK_WORDS = Math.ceil(WEEK_SLOTS / 32);

/** Free hours as the search reads them: a bit for each slot of the week, `WEEK_WORDS` words a person. */
export interface HoursRule {
  readonly free: Int32Array;
  readonly min: number;
}

/** Puts hours in the form that the search reads; somebody of whom they are not known is free always. */
export function compileHours({ free, min }: HoursConstraint): HoursRule {
  const bits = new Int32Array(free.length * WEEK_WORDS);
  free.forEach((own, person) => {
    for (const slot of own ?? EVERY_SLOT) {
      const word = person * WEEK_WORDS + (slot >> 5);
      bits[word] = (bits[word] as number) | (1 << (slot & 31));
    }
  });
  return { free: bits, min };
}

/** The slots in which everybody of a group is free; null when the hours of none of them are known. */
export function hoursInCommon({ free }: HoursConstraint, members: readonly number[]): number[] | null {
  const known = members.flatMap((person) => {
    const own = free[person];
    return own === null || own === undefined ? [] : [new Set(own)];
  });
  const [first, ...others] = known;
  if (first === undefined) return null;
  return [...first].filter((slot) => others.every((own) => own.has(slot))).sort((a, b) => a - b);
}

/** Pairs who have fewer hours in common than are asked for: they can never sit together. */
export function tooFewInCommon({ free, min }: HoursConstraint): [number, number][] {
  const sets = free.map((own) => (own === null ? null : new Set(own)));
  const pairs: [number, number][] = [];
  for (let a = 0; a < free.length; a += 1)
    for (let b = a + 1; b < free.length; b += 1) {
      const [one, other] = [sets[a], sets[b]];
      if (sharedSlots(one ?? null, other ?? null) < min) pairs.push([a, b]);
    }
  return pairs;
}

function sharedSlots(one: ReadonlySet<number> | null, other: ReadonlySet<number> | null): number {
  if (one === null || other === null) return (one ?? other)?.size ?? WEEK_SLOTS;
  let shared = 0;
  for (const slot of one) if (other.has(slot)) shared += 1;
  return shared;
}

const EVERY_SLOT: readonly number[] = [...Array(WEEK_SLOTS).keys()];

/** The rule on hours in common, if there is one. */
export const hoursOf = (rules: readonly Rule[]): HoursConstraint | null =>
  rules.flatMap(({ constraints }) => constraints).find((constraint) => constraint.kind === 'hours') ?? null;
