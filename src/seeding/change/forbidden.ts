import { AppError } from '../../domain/index.ts';
import { list } from '../../language/index.ts';
import type { Explaining } from '../explain/explain-group.ts';
import { tooFewInCommon } from '../rules/hours.ts';
import type { Rule } from '../rules/rule.ts';
import { type ChangeRequest, changeDivision } from './change-division.ts';

/** Rules that are tried one by one at most: each takes a search. */
const MOST_TRIED = 12;
/** Pairs of people named at most. */
const MOST_PAIRS = 3;

/** Why a change cannot be: which rules forbid it, each enough by itself to let go, and about whom where that is known. */
export function forbidden(request: ChangeRequest, { pool }: Pick<Explaining, 'pool'>): AppError {
  const remedy = 'allow more moves, unlock a group, or put others elsewhere';
  const inTheWay = request.rules.slice(0, MOST_TRIED).filter((rule) => {
    const rules = request.rules.filter((kept) => kept !== rule);
    return changeDivision({ ...request, rules, beyond: 0 }).length > 0;
  });
  if (inTheWay.length === 0)
    return new AppError('conflict', `no groups keep every rule within ${request.moves} moves: ${remedy}`);
  const told = inTheWay.map((rule) => `"${rule.name}"${aboutWhom(rule, request, pool.people)}`);
  return new AppError('conflict', `the change would break ${list('en', told)}: ${remedy}`, {
    details: { field: 'change', rules: inTheWay.map(({ name }) => name) },
  });
}

/** The pairs whom a rule keeps apart, or who have too few hours in common, and the change would bring together. */
function aboutWhom(
  { constraints }: Rule,
  { before, groups }: ChangeRequest,
  people: readonly { readonly name: string }[],
): string {
  const pairs = constraints.flatMap((constraint) =>
    constraint.kind === 'apart' ? constraint.pairs : constraint.kind === 'hours' ? tooFewInCommon(constraint) : [],
  );
  const met = pairs.filter(([a, b]) => before[a] === before[b] && (before[a] as number) >= 0 && before[a] !== groups);
  if (met.length === 0) return '';
  const named = met.slice(0, MOST_PAIRS).map(([a, b]) => `${people[a]?.name} and ${people[b]?.name}`);
  return ` (${named.join('; ')}${met.length > MOST_PAIRS ? '; …' : ''})`;
}
