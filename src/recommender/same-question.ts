import {
  type Audience,
  type Community,
  code,
  dateOf,
  eachEdge,
  idOf,
  NO_DAY,
  type NodeType,
  type Relation,
} from '../community/index.ts';
import type { EligibilityFacts } from './candidates/eligible.ts';
import { type ContributionName, KNOWING, type Part } from './scorers/part.ts';
import type { Ranked } from './scorers/ranked.ts';
import type { Subject } from './scorers/subject.ts';

/** A question or challenge asks the same when it stands among so many of the best finds… */
export const AMONG_FIRST = 4;
/** …at this share of the first at least, and is sure enough to be called possible as a text. */
export const NEARLY_FIRST = 0.65;

/** Finds that are looked at for what somebody answered or wrote. */
const BEST = 8;

/** Somebody with the same question: what they asked, raised or share, best match first. */
export interface SameConcern {
  readonly node: number;
  readonly id: string;
  readonly concerns: readonly Concern[];
}

export interface Concern {
  readonly name: 'asked' | 'raised' | 'shares';
  readonly node: number;
  readonly evidence: Part['evidence'];
}

const RELATIONS: readonly (readonly [Relation, Concern['name']])[] = [
  ['ASKED', 'asked'],
  ['RAISED', 'raised'],
  ['SHARES', 'shares'],
];

/** What says whether somebody is there at all. */
export type Presence = Pick<EligibilityFacts, 'hidden' | 'paused' | 'outside' | 'since' | 'until' | 'notNow'>;

/**
 * Tells those who know from those who have the same question: to have asked is not to have the answer. Whoever asked,
 * raised or shares something as good as the question, and shows less by what they made, answered and say than makes
 * somebody possible, is no answer, unless they helped somebody with the like of it or answered or wrote something among
 * the best finds. They are others with the same question, unless theirs was settled by an accepted
 * answer.
 */
export function tellApart(
  subject: Subject,
  people: readonly Ranked[],
  mayBeNamed: (member: number) => boolean,
): { readonly people: Ranked[]; readonly others: SameConcern[] } {
  const concerned = concernedBy(subject);
  const isUnsettled = ({ node }: Concern): boolean =>
    answersTo(subject.community, node).every((answer) => subject.community.accepted[answer] !== 1);
  const best = nodesOfBest(subject);
  const knows = (person: Ranked): boolean =>
    person.parts().some((part) => part.name === 'helped' || answersBest(subject.community, best, part)) ||
    shownBy(person) >= subject.weights.confidence.possible;
  const knowing = people.filter((person) => !concerned.has(person.node) || knows(person));
  const known = new Set(knowing.map(({ node }) => node));
  const others = [...concerned]
    .filter(([member]) => !known.has(member) && mayBeNamed(member))
    .map(([node, concerns]) => ({ node, id: idOf(subject.community, node), concerns: concerns.filter(isUnsettled) }))
    .filter(({ concerns }) => concerns.length > 0);
  return { people: knowing, others };
}

/** The best finds, as nodes: what is nearly as good as the first. */
function nodesOfBest({ community, found }: Subject): Set<number> {
  const first = found[0]?.score ?? 0;
  const best = found.slice(0, BEST).filter(({ score }) => score >= NEARLY_FIRST * first);
  return new Set(best.map(({ type, id }) => community.find(type as NodeType, id)));
}

/** Whether a part of a score rests on an answer to one of the best finds, or on one that was written. */
function answersBest(community: Community, best: ReadonlySet<number>, { name, evidence }: Part): boolean {
  if (name !== 'accepted-answer' && name !== 'answered' && name !== 'authored') return false;
  const node = community.find(evidence.type as NodeType, evidence.id);
  if (node < 0) return false;
  let isAmong = best.has(node);
  eachEdge(community, node, code('ANSWERS'), (question) => {
    isAmong ||= best.has(question);
  });
  return isAmong;
}

/** Answers that stand under a question. */
export function answersTo(community: Community, question: number): number[] {
  const answers: number[] = [];
  eachEdge(community, question, code('ANSWERS', true), (answer) => answers.push(answer));
  return answers;
}

/** What order alone rests on: it shows no knowing. */
const ORDER_ALONE: ReadonlySet<ContributionName> = new Set<ContributionName>([
  'activity',
  'language',
  'asked-often',
  'asked-less',
]);

/** How sure an answer is of somebody for what they made, answered and say: that share of all that speaks for them. */
function shownBy(person: Ranked): number {
  let [knowing, all] = [0, 0];
  for (const { name, amount } of person.parts()) {
    if (ORDER_ALONE.has(name)) continue;
    all += amount;
    if (KNOWING.has(name)) knowing += amount;
  }
  return all > 0 ? ((person.confidenceScore ?? person.score) * knowing) / all : 0;
}

/** Members behind the questions and challenges that ask the same, in the order of the best of these. */
function concernedBy({ community, audience, found, weights, matchStrength }: Subject): Map<number, Concern[]> {
  const concerned = new Map<number, Concern[]>();
  const [first] = found;
  for (const item of found.slice(0, AMONG_FIRST)) {
    if (item.type !== 'question' && item.type !== 'challenge') continue;
    if (item.score < NEARLY_FIRST * (first?.score ?? 0)) continue;
    if (matchStrength * item.score < weights.confidenceOfTexts.possible) continue;
    for (const { member, concern } of concernsOn(community, audience, item)) {
      const node = community.find('member', member);
      const own = concerned.get(node) ?? [];
      concerned.set(node, own);
      if (!own.some((known) => known.node === concern.node)) own.push(concern);
    }
  }
  return concerned;
}

/** Who asked, raised or shares a question or challenge, as the audience may know. */
export function concernsOn(
  community: Community,
  audience: Audience,
  { type, id }: { readonly type: string; readonly id: string },
): { member: string; concern: Concern }[] {
  const node = community.find(type as NodeType, id);
  const found: { member: string; concern: Concern }[] = [];
  if (node < 0) return found;
  const evidence = { type, id, date: dateOf(community.days[node] ?? NO_DAY) };
  for (const [relation, name] of RELATIONS)
    eachEdge(community, node, code(relation, true), (member) => {
      if (audience.sees(member)) found.push({ member: idOf(community, member), concern: { name, node, evidence } });
    });
  return found;
}

/** Whether somebody can be named as having the same question: not hidden, not gone or outside, and not away for now. */
export function isAround({ hidden, paused, outside, since, until, notNow }: Presence, today: number): boolean {
  return since <= today && !hidden && !paused && !outside && (until === NO_DAY || until > today) && notNow <= today;
}
