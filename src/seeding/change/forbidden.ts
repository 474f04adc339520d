import { AppError } from '../../domain/index.ts';
import { list } from '../../language/index.ts';
import type { Explaining } from '../explain/explain-group.ts';
import { sayRule } from '../explain/remedies/say-rule.ts';
import type { Person, Pool } from '../pool/pool.ts';
import { withExceptions } from '../rules/exceptions.ts';
import { tooFewInCommon } from '../rules/hours.ts';
import { pairsApart, type Rule } from '../rules/rule.ts';
import { type ChangeRequest, changeDivision } from './change-division.ts';

/** Rules that are tried one by one at most: each takes a search. */
const MOST_TRIED = 12;
/** Pairs of people named at most. */
const MOST_PAIRS = 3;

/** Why a change cannot be: which rules forbid it, each enough by itself to let go, and about whom where that is known. */
export function forbidden(
  request: ChangeRequest,
  { pool, words }: Pick<Explaining, 'pool' | 'words'>,
  moved: readonly number[] = [],
): AppError {
  const remedy = 'allow more moves, unlock a group, or put others elsewhere';
  const inTheWay = request.rules.slice(0, MOST_TRIED).filter((rule) => {
    const rules = request.rules.filter((kept) => kept !== rule);
    return changeDivision({ ...request, rules, beyond: 0 }).length > 0;
  });
  if (inTheWay.length === 0)
    return new AppError('conflict', `no groups keep every rule within ${request.moves} moves: ${remedy}`);
  const told = inTheWay.map((rule) => `"${rule.name}"${aboutWhom(rule, request, pool.people)}`);
  return new AppError('conflict', `the change would break ${list('en', told)}: ${remedy}`, {
    details: {
      field: 'change',
      rules: inTheWay.map(({ name }) => name),
      letGo: exceptionsThatHelp(request, pool, inTheWay, moved).map(({ rule, member }) => ({
        ...{ rule: rule.name, told: sayRule(rule, words, pool.people) },
        member: { id: member.id, name: member.name },
      })),
    },
  });
}

/** For whom of those who move by hand one of the rules could be let go, so that the change can be. */
function exceptionsThatHelp(
  request: ChangeRequest,
  pool: Pool,
  rules: readonly Rule[],
  moved: readonly number[],
): { readonly rule: Rule; readonly member: Person }[] {
  return rules
    .filter(({ constraints }) => !constraints.some(({ kind }) => kind === 'fixed' || kind === 'kept'))
    .flatMap((rule) =>
      moved.slice(0, MOST_TRIED).flatMap((person) => {
        const member = pool.people[person];
        if (member === undefined) return [];
        const except = [{ rule: rule.name, members: [member.id] }];
        const free = { ...request, rules: withExceptions(pool, request.rules, except), beyond: 0 };
        return changeDivision(free).length > 0 ? [{ rule, member }] : [];
      }),
    );
}

/** The pairs whom a rule keeps apart, or who have too few hours in common, and the change would bring together. */
function aboutWhom(
  { constraints }: Rule,
  { before, groups }: ChangeRequest,
  people: readonly { readonly name: string }[],
): string {
  const pairs = constraints.flatMap((constraint) =>
    constraint.kind === 'hours' ? tooFewInCommon(constraint) : pairsApart(constraint),
  );
  const met = pairs.filter(([a, b]) => before[a] === before[b] && (before[a] as number) >= 0 && before[a] !== groups);
  if (met.length === 0) return '';
  const named = met.slice(0, MOST_PAIRS).map(([a, b]) => `${people[a]?.name} and ${people[b]?.name}`);
  return ` (${named.join('; ')}${met.length > MOST_PAIRS ? '; …' : ''})`;
}
