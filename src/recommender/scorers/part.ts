import type { Community } from '../../community/index.ts';
import { dateOf, idOf, NO_DAY, typeOf } from '../../community/index.ts';

/** What parts of a score are called, on every door. */
export const CONTRIBUTIONS = [
  'accepted-answer',
  'answered',
  'authored',
  'contributed',
  'commented',
  'asked',
  'raised',
  'shares',
  'used',
  'member-of',
  'profile',
  'declared-topic',
  'endorsed-topic',
  'circle',
  'nearness',
  'activity',
  'helped',
  'answered-when-asked',
  'not-relevant',
  'asked-often',
  'asked-less',
  'language',
  'words',
  'meaning',
  'topic',
  'made-here',
  'members',
  'named',
  'speaks',
  'works-at',
  'function',
] as const;
export type ContributionName = (typeof CONTRIBUTIONS)[number];

/** What shows knowing: what somebody made, answered and says, and what others say of them. */
export const KNOWING: ReadonlySet<ContributionName> = new Set<ContributionName>([
  'accepted-answer',
  'answered',
  'authored',
  'contributed',
  'profile',
  'declared-topic',
  'endorsed-topic',
  'helped',
  'answered-when-asked',
]);

/**
 * One part of a score, with the one dated thing it rests on: `amount` is what of the score rests on that thing. Where
 * several parts name the same thing, all of them go with it. What is left stays as it was, but for what is spread anew:
 * how near somebody stands (`nearness`), and what is counted in proportion to the rest. Only `not-relevant` and
 * `asked-often` take something away.
 */
export interface Part {
  readonly name: ContributionName;
  readonly amount: number;
  readonly evidence: { readonly type: string; readonly id: string; readonly date: string | null };
}

/** Parts by the node they speak for. */
export type Parts = Map<number, Part[]>;

export function addPart(parts: Parts, node: number, part: Part): void {
  if (!(part.amount > 0)) return;
  const known = parts.get(node);
  if (known === undefined) parts.set(node, [part]);
  else known.push(part);
}

/** A node as evidence, dated by the relation to it or else by itself. */
export function evidenceOf(community: Community, node: number, relationDay = NO_DAY): Part['evidence'] {
  const day = relationDay === NO_DAY ? (community.days[node] ?? NO_DAY) : relationDay;
  return { type: typeOf(community, node), id: idOf(community, node), date: dateOf(day) };
}

export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}
