import { code, eachEdge } from '../community/community.ts';
import { NO_DAY } from '../community/days.ts';
import type { Relation } from '../community/relations.ts';
import { evidenceOf, type Part } from './part.ts';
import type { Subject } from './subject.ts';

const ACTS: readonly Relation[] = ['ANSWERED', 'AUTHORED', 'CONTRIBUTED', 'COMMENTED'];
const HALF_LIFE_DAYS = 90;

/**
 * Having shown knowledge of something lately, whatever it was about: who is around is likelier to answer. 0 to 1, half
 * for three months ago. It only tells people with other evidence apart, so it is counted in proportion to that.
 */
export function activity(subject: Subject, member: number, score: number): Part[] {
  const { community, today, weights } = subject;
  let latest = -1;
  let day = NO_DAY;
  for (const relation of ACTS) {
    eachEdge(community, member, code(relation), (item) => {
      const made = community.days[item] ?? NO_DAY;
      if (made > day && made <= today) [latest, day] = [item, made];
    });
  }
  if (latest < 0) return [];
  const left = 0.5 ** ((today - day) / HALF_LIFE_DAYS);
  return [
    { name: 'activity', amount: weights.people.activity * score * left, evidence: evidenceOf(community, latest) },
  ];
}
