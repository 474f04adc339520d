import { idOf, typeOf } from '../community/community.ts';
import { activity } from '../scorers/activity.ts';
import { circle } from '../scorers/circle.ts';
import { knownTopics } from '../scorers/known-topics.ts';
import { nearnessParts } from '../scorers/nearness.ts';
import { scoreOf } from '../scorers/part.ts';
import { sharedLanguage } from '../scorers/shared-language.ts';
import type { Subject } from '../scorers/subject.ts';
import { votes } from '../scorers/votes.ts';
import { mergeParts, type Ranked, ranked } from './ranked.ts';

/** Nobody is suggested for a nearness below this alone: at some distance everybody is near everything. */
const FAINTEST_NEARNESS = 1e-4;

/** Whether a member may be suggested at all; who it is not is decided before anything is added up. */
export type MayAsk = (member: number) => boolean;

/**
 * People to ask: what they made and answered, what they say and others say they know, the groups they carry, and how
 * near they stand to what was found.
 */
export function rankPeople(subject: Subject, chances: ReadonlyMap<number, number>, mayAsk: MayAsk): Ranked[] {
  const { community, lens, weights } = subject;
  const parts = mergeParts(mergeParts(votes(subject), knownTopics(subject)), circle(subject));
  for (const [node, chance] of chances) {
    if (typeOf(community, node) !== 'member' || chance < FAINTEST_NEARNESS || !lens.sees(node)) continue;
    if (!parts.has(node)) parts.set(node, []);
  }
  const grip = [...subject.items.values()].reduce((sum, { share }) => sum + share, 0);
  for (const [member, own] of [...parts].sort(([a], [b]) => (idOf(community, a) < idOf(community, b) ? -1 : 1))) {
    if (!mayAsk(member) || !lens.sees(member)) {
      parts.delete(member);
      continue;
    }
    own.push(...nearnessParts(subject, member, chances, weights.people.walk * grip * (chances.get(member) ?? 0)));
    const known = scoreOf(own);
    own.push(...activity(subject, member, known), ...sharedLanguage(subject, member, known));
  }
  return ranked(community, parts);
}
