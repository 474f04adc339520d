import { AppError } from '../../domain/index.ts';
import type { Pool } from '../pool/pool.ts';
import { hasValue, occurringValues, valuesOf } from './attributes.ts';
import { checkExceptions } from './exceptions.ts';
import type { HandRule } from './hand-rule.ts';
import type { Constraint, Rule } from './rule.ts';
import { type Attribute, RulesFile } from './rules-file.ts';

/** Reads a rules file; everything wrong with it comes in one error. */
export function parseRulesFile(content: unknown): RulesFile {
  const parsed = RulesFile.safeParse(content);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`);
  throw new AppError('bad-input', `the rules cannot be used:\n  ${wrong.join('\n  ')}`, {
    details: { field: 'rules' },
  });
}

/** The rules given by hand, on the numbers of the pool. `absent` says why a member of the community is not in it. */
export function rulesByHand(pool: Pool, file: RulesFile, absent: ReadonlyMap<string, string> = new Map()): Rule[] {
  const number = new Map(pool.people.map(({ id }, person) => [id, person]));
  const rules: Rule[] = [];
  const wrong: string[] = [];
  const add = (given: HandRule, index: number, name: string | undefined, make: () => Constraint[]): void => {
    const called = name === undefined ? { name: `${given.kind} ${index + 1}`, unnamed: given } : { name };
    rules.push({ ...called, derived: false, constraints: make() });
  };
  const people = (name: string | undefined, ids: readonly string[]): number[] =>
    ids.flatMap((id) => {
      const person = number.get(id);
      if (person === undefined)
        wrong.push(`"${name ?? ids.join(', ')}" names "${id}", ${absent.get(id) ?? 'who is not in the pool'}`);
      return person === undefined ? [] : [person];
    });
  file.together.forEach(({ name, members }, i) => {
    add({ kind: 'together', members }, i, name, () => [{ kind: 'together', people: people(name, members) }]);
  });
  file.apart.forEach(({ name, members }, i) => {
    add({ kind: 'apart', members }, i, name, () => [{ kind: 'apart', pairs: pairs(people(name, members)) }]);
  });
  file.fix.forEach(({ name, members, group }, i) => {
    add({ kind: 'fix', members, group }, i, name, () => [
      { kind: 'fixed', people: people(name, members), group: group - 1 },
    ]);
  });
  const slots = slotsOfKept(file);
  file.keep.forEach(({ name, members }, i) => {
    add({ kind: 'keep', members }, i, name, () => [
      { kind: 'kept', people: people(name, members), group: slots[i] as number },
    ]);
  });
  const count = (
    attribute: Attribute,
    value: string | boolean | undefined,
    limits: { min: number; max: number; orNone: boolean; group?: number | undefined },
  ): Constraint[] =>
    (value === undefined ? occurringValues(pool.people, attribute, pool.today) : [value]).map((wanted) => ({
      kind: 'count',
      people: pool.people.flatMap((person, i) => (hasValue(person, attribute, wanted, pool.today) ? [i] : [])),
      min: limits.min,
      max: limits.max,
      orNone: limits.orNone,
      group: limits.group === undefined ? null : limits.group - 1,
    }));
  file.atLeast.forEach(({ name, attribute, value, count: min, orNone, group }, i) => {
    add({ kind: 'atLeast', attribute, value, count: min, group }, i, name, () =>
      count(attribute, value, { min, max: pool.people.length, orNone, group }),
    );
  });
  file.atMost.forEach(({ name, attribute, value, count: max, group }, i) => {
    add({ kind: 'atMost', attribute, value, count: max, group }, i, name, () =>
      count(attribute, value, { min: 0, max, orNone: true, group }),
    );
  });
  file.notAlone.forEach(({ name, attribute, value }, i) => {
    add({ kind: 'notAlone', attribute, value, count: 2 }, i, name, () =>
      count(attribute, value, { min: 2, max: pool.people.length, orNone: true }),
    );
  });
  if (file.hours !== undefined) {
    const free = pool.people.map((person) => person.free ?? null);
    const { name = 'hours', atLeast: min } = file.hours;
    rules.push({ name, derived: false, constraints: [{ kind: 'hours', free, min }] });
  }
  file.within.forEach(({ name, attribute }, i) => {
    const values = pool.people.map((person) => valuesOf(person, attribute, pool.today));
    add({ kind: 'within', attribute }, i, name, () => [{ kind: 'within', values }]);
  });
  for (const { rule, members } of file.except) people(rule, members);
  for (const name of repeatedNames(rules)) wrong.push(`two rules are called "${name}": give each a name of its own`);
  if (wrong.length > 0)
    throw new AppError('bad-input', `the rules cannot be used:\n  ${wrong.join('\n  ')}`, {
      details: { field: 'rules' },
    });
  checkExceptions(rules, file.except);
  return rules;
}

/** Kept groups take the numbers they name, and else the lowest that no rule names. */
function slotsOfKept(file: RulesFile): number[] {
  const named = new Set([...file.fix, ...file.keep].flatMap(({ group }) => (group === undefined ? [] : [group - 1])));
  let next = 0;
  return file.keep.map(({ group }) => {
    if (group !== undefined) return group - 1;
    while (named.has(next)) next += 1;
    named.add(next);
    return next;
  });
}

const pairs = (people: readonly number[]): [number, number][] =>
  people.flatMap((a, i) => people.slice(i + 1).map((b): [number, number] => [a, b]));

const repeatedNames = (rules: readonly Rule[]): Set<string> =>
  new Set(rules.map(({ name }) => name).filter((name, i, all) => all.indexOf(name) !== i));
