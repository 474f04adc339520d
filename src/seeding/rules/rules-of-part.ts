import type { Constraint, Rule } from './rule.ts';

/** The rules as they hold for some people of the pool, who are numbered anew in the order they are chosen. */
export function rulesOfPart(rules: readonly Rule[], chosen: readonly number[]): Rule[] {
  const number = new Map(chosen.map((person, i) => [person, i]));
  const here = (people: readonly number[]): number[] => people.flatMap((person) => number.get(person) ?? []);
  const narrow = (constraint: Constraint): Constraint[] => {
    switch (constraint.kind) {
      case 'apart': {
        const pairs = constraint.pairs.map(here).filter((pair): pair is [number, number] => pair.length === 2);
        return pairs.length === 0 ? [] : [{ ...constraint, pairs }];
      }
      case 'within':
        return [{ ...constraint, values: chosen.map((person) => constraint.values[person] ?? []) }];
      case 'language':
        return [constraint.except === undefined ? constraint : { ...constraint, except: here(constraint.except) }];
      case 'hours':
        return [{ ...constraint, free: chosen.map((person) => constraint.free[person] ?? null) }];
      // How many of a kind a group needs holds in every part, also where nobody is of that kind.
      case 'count':
        return [{ ...constraint, people: here(constraint.people) }];
      default: {
        const people = here(constraint.people);
        return people.length === 0 ? [] : [{ ...constraint, people }];
      }
    }
  };
  return rules.map((rule) => ({ ...rule, constraints: rule.constraints.flatMap(narrow) }));
}
