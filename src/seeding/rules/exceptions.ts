import { AppError } from '../../domain/index.ts';
import type { Pool } from '../pool/pool.ts';
import type { Constraint, Rule } from './rule.ts';
import { DERIVED_RULES, type RulesFile } from './rules-file.ts';

/** A rule that is let go for some people. */
export type Exception = RulesFile['except'][number];

/** Refuses an exception from a rule that there is not, or that takes none. */
export function checkExceptions(rules: readonly Rule[], except: readonly Exception[]): void {
  for (const { rule: name } of except) {
    const rule = rules.find((one) => one.name === name);
    if (rule?.constraints.some(({ kind }) => kind === 'kept') === true)
      throw wrong(`"${name}" keeps a group as it is, whoever is in it: take the rule away instead`);
    if (rule === undefined && !DERIVED_RULES.some((derived) => derived === name)) {
      const names = [...DERIVED_RULES, ...rules.filter(({ derived }) => !derived).map((one) => one.name)];
      throw wrong(`there is no rule "${name}" to let go for somebody: the rules are ${names.join(', ')}`);
    }
  }
}

const wrong = (message: string): AppError => new AppError('bad-input', message, { details: { field: 'rules.except' } });

/**
 * The rules as they hold for everybody but those for whom one was let go: they may sit with whom it keeps them from, are
 * not counted by it, and need not follow the language of their group.
 */
export function withExceptions(pool: Pool, rules: readonly Rule[], except: readonly Exception[]): Rule[] {
  if (except.length === 0) return [...rules];
  const number = new Map(pool.people.map(({ id }, person) => [id, person]));
  return rules.map((rule) => {
    const free = new Set(
      except.flatMap((one) => (one.rule === rule.name ? one.members.flatMap((id) => number.get(id) ?? []) : [])),
    );
    return free.size === 0
      ? rule
      : { ...rule, constraints: rule.constraints.flatMap((constraint) => without(constraint, free)) };
  });
}

function without(constraint: Constraint, free: ReadonlySet<number>): Constraint[] {
  switch (constraint.kind) {
    case 'apart': {
      const pairs = constraint.pairs.filter((pair) => !pair.some((person) => free.has(person)));
      return pairs.length === 0 ? [] : [{ ...constraint, pairs }];
    }
    case 'within':
      return [{ ...constraint, values: constraint.values.map((values, person) => (free.has(person) ? [] : values)) }];
    case 'hours':
      return [{ ...constraint, free: constraint.free.map((own, person) => (free.has(person) ? null : own)) }];
    case 'language':
      return [{ ...constraint, except: [...free] }];
    case 'together':
    case 'fixed':
    case 'count': {
      const people = constraint.people.filter((person) => !free.has(person));
      return people.length === 0 && constraint.kind !== 'count' ? [] : [{ ...constraint, people }];
    }
    default:
      return [constraint];
  }
}

/** Exceptions put together: each rule once, each member once. */
export function joinExceptions(...lists: readonly (readonly Exception[])[]): Exception[] {
  const members = new Map<string, Set<string>>();
  for (const { rule, members: ids } of lists.flat()) members.set(rule, new Set([...(members.get(rule) ?? []), ...ids]));
  return [...members].map(([rule, ids]) => ({ rule, members: [...ids] }));
}
