import type { CommunityFileRecord } from '../../domain/index.ts';
import { foldedText } from '../../language/index.ts';
import { findPairs, PAIR_WEIGHTS, type PairWeights, peopleOfRecords } from '../../same-person/index.ts';
import type { Interval } from '../bootstrap.ts';
import { shareInterval } from '../share-interval.ts';
import { CHANGES, type Change, LIKENESSES, type Likeness, type MadeCommunity } from './make-twins.ts';

/** A share, and of how many. */
export interface Share extends Interval {
  readonly n: number;
}

/** How well one way to propose pairs does: 95 % intervals. */
export interface Judged {
  readonly way: 'proposed' | 'same name or mail';
  /** Of the proposed pairs in which somebody was made, those who are one. */
  readonly precision: Share;
  /** Of those who are twice, those who were proposed. */
  readonly recall: Share;
  readonly byChange: ReadonlyMap<Change, Share>;
  /** Of those who only look like somebody, those who were proposed with them. */
  readonly taken: ReadonlyMap<Likeness, Share>;
  /** Pairs proposed among those who were there before: nobody knows the truth of them, so they count nowhere. */
  readonly before: number;
}

type Proposed = readonly (readonly [string, string])[];

/** Holds both ways to propose pairs against made communities whose truth is known. */
export function judgePairs(made: readonly MadeCommunity[], weights: PairWeights = PAIR_WEIGHTS): Judged[] {
  return [
    judge('proposed', made, ({ records }) =>
      findPairs(peopleOfRecords(records), weights).map(({ keep, join }): [string, string] => [keep, join]),
    ),
    judge('same name or mail', made, ({ records }) => plainPairs(records)),
  ];
}

/** What anybody would do first: the same folded name, or the same address. */
function plainPairs(records: readonly CommunityFileRecord[]): Proposed {
  const having = new Map<string, string[]>();
  for (const record of records) {
    if (record.type !== 'member') continue;
    const keys = [
      `name ${foldedText(record.name)}`,
      ...(record.email === undefined ? [] : [`mail ${record.email.toLowerCase()}`]),
    ];
    for (const key of keys) having.set(key, [...(having.get(key) ?? []), record.id]);
  }
  const pairs = [...having.values()].flatMap((ids) =>
    ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other].sort() as [string, string])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

function judge(way: Judged['way'], all: readonly MadeCommunity[], propose: (made: MadeCommunity) => Proposed): Judged {
  const right: boolean[] = [];
  const found: boolean[] = [];
  const byChange = new Map<Change, boolean[]>();
  const taken = new Map<Likeness, boolean[]>();
  let before = 0;
  for (const made of all) {
    const { twins, strangers } = made;
    const of = (id: string): string => twins.get(id)?.of ?? id;
    const proposed = propose(made).map(([one, other]): [string, string] => [one, other]);
    const isMade = (id: string): boolean => twins.has(id) || strangers.has(id);
    const known = new Set(proposed.map((pair) => pair.sort().join(' ')));
    const isProposed = (one: string, other: string): boolean => known.has([one, other].sort().join(' '));
    for (const [one, other] of proposed)
      if (isMade(one) || isMade(other)) right.push(of(one) === of(other));
      else before += 1;
    for (const [id, twin] of twins) {
      const isFound = isProposed(id, twin.of);
      found.push(isFound);
      byChange.set(twin.change, [...(byChange.get(twin.change) ?? []), isFound]);
    }
    for (const [id, { like, likeness }] of strangers)
      taken.set(likeness, [...(taken.get(likeness) ?? []), isProposed(id, like)]);
  }
  const inOrder = <Key>(keys: readonly Key[], from: ReadonlyMap<Key, boolean[]>): Map<Key, Share> =>
    new Map(keys.flatMap((key) => (from.has(key) ? [[key, shareOf(from.get(key) ?? [])] as const] : [])));
  return {
    ...{ way, before, precision: shareOf(right), recall: shareOf(found) },
    byChange: inOrder(CHANGES, byChange),
    taken: inOrder(LIKENESSES, taken),
  };
}

const shareOf = (outcomes: readonly boolean[]): Share => ({ ...shareInterval(outcomes), n: outcomes.length });
