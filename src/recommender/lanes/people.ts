import type { Walk } from '../../community/index.ts';
import { typeOf } from '../../community/index.ts';
import type { Heard } from '../fair/feedback.ts';
import { activity } from '../scorers/activity.ts';
import { circle } from '../scorers/circle.ts';
import { feedbackParts } from '../scorers/feedback.ts';
import { knownTopics } from '../scorers/known-topics.ts';
import { nearnessParts } from '../scorers/nearness.ts';
import { scoreOf } from '../scorers/part.ts';
import { sharedLanguage } from '../scorers/shared-language.ts';
import type { Subject } from '../scorers/subject.ts';
import { votes } from '../scorers/votes.ts';
import { inOrder, mergeParts, type Ranked, rankedBy } from './ranked.ts';

/** Nobody is suggested for a nearness below this alone: at some distance everybody is near everything. */
const FAINTEST_NEARNESS = 1e-4;

/** Reasons that are a person's own work or words. */
const OWN: ReadonlySet<string> = new Set(['authored', 'contributed', 'answered', 'accepted-answer', 'profile']);
/**
 * What someone's best work tells when it matches the question as well as can be. Shares are thin where very many know;
 * one fresh work that matches at least .45 of that still makes its author possible, and none makes them likely.
 */
const OWN_WORK = 0.18;

/** Whether a member may be suggested at all; who it is not is decided before anything is added up. */
export type MayAsk = (member: number) => boolean;

/**
 * People to ask: what they made and answered, what they say and others say they know, the groups they carry, and how
 * near they stand to what was found; and what was said of them on questions like this one.
 */
export function rankPeople(subject: Subject, walk: Walk, mayAsk: MayAsk, heard: readonly Heard[] = []): Ranked[] {
  const { community, audience, weights, grip } = subject;
  const shown = mergeParts(mergeParts(votes(subject), knownTopics(subject)), circle(subject));
  const near = walk.reached.filter(
    (node) => typeOf(community, node) === 'member' && walk.chance(node) >= FAINTEST_NEARNESS,
  );
  const best = weights.people.votes * Math.max(0, ...[...subject.items.values()].map(({ share }) => share));
  const people: Ranked[] = [];
  for (const member of new Set([...shown.keys(), ...near])) {
    if (!audience.sees(member) || !mayAsk(member)) continue;
    const own = shown.get(member) ?? [];
    const nearness = weights.people.walk * grip * walk.chance(member);
    const known = scoreOf(own) + nearness;
    const said = heard.filter(({ node }) => node === member);
    const spice = [
      ...activity(subject, member, known),
      ...sharedLanguage(subject, member, known),
      ...feedbackParts(said, known, subject.today),
    ];
    const score = known + scoreOf(spice);
    const work = Math.max(0, ...own.filter(({ name }) => OWN.has(name)).map(({ amount }) => amount));
    const fitness = best > 0 ? OWN_WORK * grip * Math.min(1, work / best) : 0;
    const ranked = rankedBy(community, member, score, () => [
      ...own,
      ...nearnessParts(subject, member, walk, nearness),
      ...spice,
    ]);
    people.push(fitness > score ? { ...ranked, fitness } : ranked);
  }
  return inOrder(people);
}
