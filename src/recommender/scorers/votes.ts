import type { Relation } from '../../community/index.ts';
import { code, eachEdge, fading, NO_DAY, typeOf } from '../../community/index.ts';
import { addPart, type ContributionName, evidenceOf, type Parts } from './part.ts';
import { type Scorer, scoringOf } from './scorer.ts';
import type { Subject } from './subject.ts';

/** Relations of members to items that show knowing, and what they are called as a reason. To have asked is none of them. */
const SIGNS: readonly (readonly [Relation, ContributionName])[] = [
  ['AUTHORED', 'authored'],
  ['CONTRIBUTED', 'contributed'],
  ['USED', 'used'],
  ['ANSWERED', 'answered'],
  ['COMMENTED', 'commented'],
  ['MEMBER_OF', 'member-of'],
];

/**
 * What the items found say for the people behind them: an item's share, times how much the relation shows knowing, times
 * what time has left of it. Model 2 of Balog, Azzopardi and de Rijke (2006): the chance that a question about this item
 * is a question for this person. A person's parts add up to 1 at most for each kind of relation.
 *
 * An item that stands under another (an answer under its question, a remark under an answer) also speaks for those
 * behind what stands under it.
 */
export const votes: Scorer = (subject) => {
  const parts: Parts = new Map();
  for (const [node, { share }] of subject.items) {
    if (typeOf(subject.community, node) === 'member') continue;
    signs(subject, parts, node, share);
    eachEdge(subject.community, node, code('ANSWERS', true), (answer) => {
      if (!subject.items.has(answer)) signs(subject, parts, answer, share);
      else signs(subject, parts, answer, share / 2);
    });
    eachEdge(subject.community, node, code('ON', true), (remark) => {
      if (typeOf(subject.community, remark) === 'comment') signs(subject, parts, remark, share);
    });
  }
  return scoringOf(parts);
};

/** A member's own words about themselves: what they are and offer, not what they need. 0 to its weight. */
export const profile: Scorer = ({ community, audience, items, weights }) => {
  const parts: Parts = new Map();
  for (const [node, { share, part }] of items) {
    if (typeOf(community, node) !== 'member' || !audience.sees(node)) continue;
    const shows = weights.relations[part] ?? weights.relations['bio'] ?? 0;
    const amount = weights.people.profile * share * shows;
    addPart(parts, node, { name: 'profile', amount, evidence: evidenceOf(community, node) });
  }
  return scoringOf(parts);
};

function signs(subject: Subject, parts: Parts, item: number, share: number): void {
  const { community, audience, weights, today } = subject;
  const one: Parts = new Map();
  for (const [relation, name] of SIGNS) {
    eachEdge(community, item, code(relation, true), (member, edge) => {
      if (!audience.sees(member)) return;
      const accepted = relation === 'ANSWERED' && community.accepted[item] === 1;
      const role = community.roleNames[community.roles[edge] ?? 0] ?? '';
      const shows =
        weights.relations[accepted ? 'ACCEPTED' : `${relation}:${role.toLowerCase()}`] ??
        weights.relations[relation] ??
        0;
      const since = community.since[edge] ?? NO_DAY;
      const until = community.until[edge] ?? NO_DAY;
      const day = relation === 'MEMBER_OF' ? (until === NO_DAY ? today : until) : (community.days[item] ?? NO_DAY);
      const left = fading(day, today, subject.halfLife);
      const evidence = evidenceOf(community, item, since);
      const part = {
        name: accepted ? ('accepted-answer' as const) : name,
        amount: weights.people.votes * share * shows * left,
        evidence,
      };
      // Someone with several roles on one item knows it once: the strongest counts.
      const known = one.get(member)?.[0];
      if (known === undefined) addPart(one, member, part);
      else if (part.amount > known.amount) one.set(member, [part]);
    });
  }
  for (const [member, own] of one) for (const part of own) addPart(parts, member, part);
}
