import { code, eachEdge, NO_DAY, typeOf } from '../../community/index.ts';
import { addPart, evidenceOf, type Parts } from './part.ts';
import { type Scorer, scoringOf } from './scorer.ts';
import type { Subject } from './subject.ts';

/**
 * Share of what the question found that was made in each group, or is the group's own text. 0 to the strength of the match; an item made
 * in several groups counts in each.
 */
function groupShares(subject: Subject): Map<number, number> {
  const { community } = subject;
  const shares = new Map<number, number>();
  const add = (group: number, share: number): void => {
    shares.set(group, (shares.get(group) ?? 0) + share);
  };
  for (const [node, { share }] of subject.items) {
    if (typeOf(community, node) === 'group') add(node, share);
    eachEdge(community, node, code('MADE_IN'), (group) => add(group, share));
  }
  return shares;
}

/**
 * Being part of a group in which much of what was found was made: those who lead it more than those who take part.
 * A group's share counts whole for each of those who carry it, so leading a small group is not worth more than leading
 * a large one. 0 to 1 for each group.
 */
export const circle: Scorer = (subject) => {
  const parts: Parts = new Map();
  const { community, audience, weights } = subject;
  for (const [group, share] of groupShares(subject)) {
    if (community.ended[group] !== NO_DAY) continue;
    const strongest = new Map<number, { amount: number; since: number }>();
    eachEdge(community, group, code('MEMBER_OF', true), (member, edge) => {
      if (!audience.sees(member) || community.until[edge] !== NO_DAY) return;
      const role = (community.roleNames[community.roles[edge] ?? 0] ?? '').toLowerCase();
      const carries = weights.relations[`MEMBER_OF:${role}`] ?? weights.relations['MEMBER_OF'] ?? 0;
      const amount = weights.people.circle * share * carries;
      if (amount > (strongest.get(member)?.amount ?? 0))
        strongest.set(member, { amount, since: community.since[edge] ?? NO_DAY });
    });
    for (const [member, { amount, since }] of strongest)
      addPart(parts, member, { name: 'circle', amount, evidence: evidenceOf(community, group, since) });
  }
  return scoringOf(parts);
};
