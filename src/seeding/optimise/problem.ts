import { compileHours, type HoursRule } from '../rules/hours.ts';
import { type Constraint, pairsApart, type Rule } from '../rules/rule.ts';
import type { Frame } from './frame.ts';

/** So many of these people in a group, none being fine too when `orNone`. */
export interface CountRule {
  readonly isCounted: Uint8Array;
  readonly min: number;
  readonly max: number;
  readonly orNone: boolean;
  readonly group: number;
}

/** A division to be made, with its hard rules in the form that the search reads fastest. */
export interface Problem {
  readonly people: number;
  /** Groups are numbered 0 to `groups` − 1; number `groups` itself stands for the people left out. */
  readonly groups: number;
  readonly frame: Frame;
  /** People who move as one, because a rule ties them together; most hold one person. */
  readonly units: readonly Int32Array[];
  readonly unitOf: Int32Array;
  /** The one group a unit may be in, −1 for any. */
  readonly place: Int32Array;
  /** Groups kept as they are. */
  readonly isLocked: Uint8Array;
  /** 1 where two people must not meet, row by row. */
  readonly apart: Uint8Array;
  readonly counts: readonly CountRule[];
  /** Languages each person speaks as bits; every bit where it is not known. Null when no language is asked for. */
  readonly languages: Int32Array | null;
  readonly bridges: boolean;
  /** Hours that a group needs free in common. */
  readonly hours: readonly HoursRule[];
  /** False when rules place one unit in two groups or tear it apart: no search is needed to know that it cannot be done. */
  readonly isPlaceable: boolean;
}

export interface ProblemFacts {
  readonly people: number;
  /** See `Problem.languages`. */
  readonly languages: Int32Array;
}

/** Puts rules and sizes in the form that the search reads. */
export function compileProblem(facts: ProblemFacts, rules: readonly Rule[], frame: Frame): Problem {
  const { people } = facts;
  const constraints = rules.flatMap((rule) => rule.constraints);
  const block = blocks(people, constraints);
  const roots = [...new Set(block)];
  const units = roots.map((root) => Int32Array.from(people === 0 ? [] : membersOf(block, root)));
  const unitOf = new Int32Array(people);
  units.forEach((unit, index) => {
    for (const person of unit) unitOf[person] = index;
  });
  const { place, isLocked, isPlaceable } = places(units, unitOf, constraints, frame.groups);
  const apart = apartMatrix(people, constraints);
  const isTorn = units.some((unit) => unit.some((a) => unit.some((b) => apart[a * people + b] === 1)));
  const language = constraints.filter((constraint) => constraint.kind === 'language');
  return {
    people,
    groups: frame.groups,
    frame,
    units,
    unitOf,
    place,
    isLocked,
    apart,
    counts: constraints.flatMap((constraint) => (constraint.kind === 'count' ? [countRule(people, constraint)] : [])),
    languages: language.length > 0 ? languagesHeard(facts, language) : null,
    bridges: language.length > 0 && language.every(({ mode }) => mode === 'bridge'),
    hours: constraints.flatMap((constraint) => (constraint.kind === 'hours' ? [compileHours(constraint)] : [])),
    isPlaceable: isPlaceable && !isTorn,
  };
}

function membersOf(block: Int32Array, root: number): number[] {
  const members: number[] = [];
  block.forEach((value, person) => {
    if (value === root) members.push(person);
  });
  return members;
}

/** For each person the first person of the block they are tied into. */
function blocks(people: number, constraints: readonly Constraint[]): Int32Array {
  const parent = Int32Array.from({ length: people }, (_, person) => person);
  const find = (person: number): number => {
    let root = person;
    while (parent[root] !== root) root = parent[root] as number;
    return root;
  };
  for (const constraint of constraints)
    if (constraint.kind === 'together' || constraint.kind === 'kept')
      for (const person of constraint.people) {
        const [a, b] = [find(constraint.people[0] as number), find(person)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
  return parent.map((_, person) => find(person));
}

function places(
  units: readonly Int32Array[],
  unitOf: Int32Array,
  constraints: readonly Constraint[],
  groups: number,
): Pick<Problem, 'place' | 'isLocked' | 'isPlaceable'> {
  const place = new Int32Array(units.length).fill(-1);
  const isLocked = new Uint8Array(groups + 1);
  let isPlaceable = true;
  const put = (person: number, group: number): void => {
    const unit = unitOf[person] as number;
    if (group >= groups || ((place[unit] as number) >= 0 && place[unit] !== group)) isPlaceable = false;
    place[unit] = group;
  };
  for (const constraint of constraints) {
    if (constraint.kind !== 'fixed' && constraint.kind !== 'kept') continue;
    for (const person of constraint.people) put(person, constraint.group);
    if (constraint.kind === 'kept') {
      if (isLocked[constraint.group] === 1) isPlaceable = false;
      isLocked[constraint.group] = 1;
    }
  }
  // Whoever is tied or fixed to a kept group without being of it would change it.
  for (const constraint of constraints)
    if (constraint.kind === 'kept') {
      const kept = new Set(constraint.people);
      units.forEach((unit, index) => {
        if (place[index] === constraint.group && unit.some((person) => !kept.has(person))) isPlaceable = false;
      });
    }
  return { place, isLocked, isPlaceable };
}

function apartMatrix(people: number, constraints: readonly Constraint[]): Uint8Array {
  const apart = new Uint8Array(people * people);
  for (const constraint of constraints)
    for (const [a, b] of pairsApart(constraint)) {
      apart[a * people + b] = 1;
      apart[b * people + a] = 1;
    }
  return apart;
}

/** Languages of each person as the rules on languages see them: whoever need not follow counts as speaking all. */
export function languagesHeard(facts: Pick<ProblemFacts, 'languages'>, constraints: readonly Constraint[]): Int32Array {
  const free = constraints.flatMap((constraint) => (constraint.kind === 'language' ? (constraint.except ?? []) : []));
  if (free.length === 0) return facts.languages;
  const languages = facts.languages.slice();
  for (const person of free) languages[person] = -1;
  return languages;
}

function countRule(people: number, constraint: Extract<Constraint, { kind: 'count' }>): CountRule {
  const isCounted = new Uint8Array(people);
  for (const person of constraint.people) isCounted[person] = 1;
  const { min, max, orNone, group } = constraint;
  return { isCounted, min, max, orNone, group: group ?? -1 };
}
