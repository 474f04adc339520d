import { code, dateOf, eachEdge, NO_DAY, typeOf } from '../../community/index.ts';
import { topicShares } from '../candidates/topic-shares.ts';
import { addPart, evidenceOf, type Parts } from './part.ts';
import type { Ranked } from './ranked.ts';
import { type Scorer, scoringOf } from './scorer.ts';
import type { GroupSubject, Subject } from './subject.ts';

/** A group's own text, by how well it matches: one text against the many that are made in a group. 0 to its weight. */
export const groupText: Scorer = ({ community, items, weights, matchStrength }) => {
  const parts: Parts = new Map();
  for (const [node, { match }] of items) {
    if (typeOf(community, node) !== 'group') continue;
    const amount = weights.groups.text * matchStrength * match ** 2;
    addPart(parts, node, { name: 'words', amount, evidence: evidenceOf(community, node) });
  }
  return scoringOf(parts);
};

/** What was made in a group, each thing by its share of the question. 0 to its weight, for all together. */
export const madeHere: Scorer = ({ community, items, weights }) => {
  const parts: Parts = new Map();
  for (const [node, { share }] of items)
    eachEdge(community, node, code('MADE_IN'), (group) => {
      const amount = weights.groups.made * share;
      addPart(parts, group, { name: 'made-here', amount, evidence: evidenceOf(community, node) });
    });
  return scoringOf(parts);
};

/** Challenges found that a group works on, each by its share of the question. 0 to its weight, for all together. */
export const sharedChallenges: Scorer = ({ community, items, weights }) => {
  const parts: Parts = new Map();
  for (const [node, { share }] of items)
    eachEdge(community, node, code('ADDRESSES', true), (group) => {
      if (typeOf(community, group) !== 'group') return;
      const amount = weights.groups.text * share;
      addPart(parts, group, { name: 'shares', amount, evidence: evidenceOf(community, node) });
    });
  return scoringOf(parts);
};

/** Topics of the question that a group is about; see `topicShares`. */
export const groupTopics: Scorer = ({ community, topics, weights }: Subject) => {
  const parts: Parts = new Map();
  for (const [topic, share] of topicShares(community, topics))
    eachEdge(community, topic, code('ABOUT', true), (group) => {
      if (typeOf(community, group) !== 'group') return;
      const amount = weights.groups.topics * share;
      addPart(parts, group, { name: 'topic', amount, evidence: evidenceOf(community, topic) });
    });
  return scoringOf(parts);
};

/**
 * What the people in a group know: each member's evidence among that of everyone, not more for a large group. 0 to its
 * weight times the strength of the match.
 */
export const groupMembers: Scorer<GroupSubject> = ({ community, weights, matchStrength, people }) => {
  const parts: Parts = new Map();
  const shown = ({ score, confidenceScore = score }: Ranked): number => confidenceScore;
  const sum = people.reduce((total, person) => total + shown(person), 0);
  if (sum === 0) return scoringOf(parts);
  for (const person of people) {
    const { node: member, id } = person;
    if (shown(person) === 0) continue;
    const groups = new Map<number, number>();
    eachEdge(community, member, code('MEMBER_OF'), (group, edge) => {
      if (community.until[edge] === NO_DAY) groups.set(group, community.since[edge] ?? NO_DAY);
    });
    const amount = (weights.groups.members * matchStrength * shown(person)) / sum;
    for (const [group, since] of groups)
      addPart(parts, group, { name: 'members', amount, evidence: { type: 'member', id, date: dateOf(since) } });
  }
  return scoringOf(parts);
};
