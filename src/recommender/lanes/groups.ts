import type { Walk } from '../../community/index.ts';
import { code, dateOf, eachEdge, NO_DAY, typeOf } from '../../community/index.ts';
import { topicShares } from '../scorers/known-topics.ts';
import { nearnessParts } from '../scorers/nearness.ts';
import { addPart, evidenceOf, type Parts, scoreOf } from '../scorers/part.ts';
import type { Subject } from '../scorers/subject.ts';
import { inOrder, type Ranked, rankedBy } from './ranked.ts';

/**
 * Existing groups that fit: what was found in their own words, what was made in them, what their members know, their
 * topics and challenges, and how near they stand. Groups that ended keep their knowledge and are not suggested.
 */
export function rankGroups(subject: Subject, walk: Walk, people: readonly Ranked[]): Ranked[] {
  const { community, weights } = subject;
  const parts: Parts = new Map();
  const isOpen = (group: number): boolean => community.ended[group] === NO_DAY;
  for (const [node, { share, match }] of subject.items) {
    if (typeOf(community, node) === 'group' && isOpen(node))
      addPart(parts, node, {
        name: 'words',
        // One text against the many that are made in a group: it counts by how well it matches, not by its share.
        amount: weights.groups.text * subject.grip * match ** 2,
        evidence: evidenceOf(community, node),
      });
    eachEdge(community, node, code('MADE_IN'), (group) => {
      if (isOpen(group))
        addPart(parts, group, {
          name: 'made-here',
          amount: weights.groups.made * share,
          evidence: evidenceOf(community, node),
        });
    });
    eachEdge(community, node, code('ADDRESSES', true), (group) => {
      if (typeOf(community, group) === 'group' && isOpen(group))
        addPart(parts, group, {
          name: 'shares',
          amount: weights.groups.text * share,
          evidence: evidenceOf(community, node),
        });
    });
  }
  for (const [topic, share] of topicShares(subject)) {
    eachEdge(community, topic, code('ABOUT', true), (group) => {
      if (typeOf(community, group) === 'group' && isOpen(group))
        addPart(parts, group, {
          name: 'topic',
          amount: weights.groups.topics * share,
          evidence: evidenceOf(community, topic),
        });
    });
  }
  membersParts(subject, people, parts);
  const near = walk.reached.filter((node) => typeOf(community, node) === 'group' && isOpen(node));
  return inOrder(
    [...new Set([...parts.keys(), ...near])].map((group) => {
      const own = parts.get(group) ?? [];
      const nearness = weights.groups.walk * subject.grip * walk.chance(group);
      return rankedBy(community, group, scoreOf(own) + nearness, () => [
        ...own,
        ...nearnessParts(subject, group, walk, nearness),
      ]);
    }),
  );
}

/** What the people in a group know: each member's score among those of everyone, not more for a large group. */
function membersParts(subject: Subject, people: readonly Ranked[], parts: Parts): void {
  const { community, weights } = subject;
  const sum = people.reduce((total, { score }) => total + score, 0);
  if (sum === 0) return;
  for (const { node: member, id, score } of people) {
    const groups = new Map<number, number>();
    eachEdge(community, member, code('MEMBER_OF'), (group, edge) => {
      if (community.ended[group] === NO_DAY && community.until[edge] === NO_DAY)
        groups.set(group, community.since[edge] ?? NO_DAY);
    });
    for (const [group, since] of groups) {
      const amount = (weights.groups.members * subject.grip * score) / sum;
      addPart(parts, group, { name: 'members', amount, evidence: { type: 'member', id, date: dateOf(since) } });
    }
  }
}
