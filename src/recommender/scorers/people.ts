import { activity } from './activity.ts';
import { circle } from './circle.ts';
import { feedback } from './feedback.ts';
import { knownTopics } from './known-topics.ts';
import { nearness } from './nearness.ts';
import { rankBy, type ScorerList } from './rank-by.ts';
import type { Ranked } from './ranked.ts';
import type { Share } from './scorer.ts';
import { sharedLanguage } from './shared-language.ts';
import type { Subject } from './subject.ts';
import { votes } from './votes.ts';

/** Nobody is suggested for a nearness below this alone: at some distance everybody is near everything. */
const FAINTEST_NEARNESS = 1e-4;

/**
 * People to ask: what they made and answered, what they say and others say they know, the groups they carry, and how
 * near they stand to what was found; told apart by being around, by language and by what was said of them on questions
 * like this one.
 */
const PEOPLE: ScorerList<Subject> = {
  evidence: [
    votes,
    knownTopics,
    circle,
    nearness({ type: 'member', weight: ({ people }) => people.walk, faintest: FAINTEST_NEARNESS }),
  ],
  adjustments: [activity, sharedLanguage, feedback],
};

export function rankPeople(subject: Subject, mayBeProposed: (member: number) => boolean): Ranked[] {
  return rankBy(subject, PEOPLE, {
    isIn: (member) => subject.audience.sees(member) && mayBeProposed(member),
    confidenceScore: ownWork(subject),
  });
}

/** Reasons that are a person's own work or words. */
const OWN: ReadonlySet<string> = new Set(['authored', 'contributed', 'answered', 'accepted-answer', 'profile']);
/**
 * What someone's best work tells when it matches the question as well as can be. Shares are thin where very many know;
 * one fresh work that matches at least .45 of that still makes its author possible, and none makes them likely.
 */
const OWN_WORK = 0.18;

/** What the best work that somebody's votes come from tells by itself, beside the best work there could be. */
function ownWork({ items, weights, matchStrength }: Subject): (shares: readonly (Share | undefined)[]) => number {
  const best = weights.people.votes * Math.max(0, ...[...items.values()].map(({ share }) => share));
  return ([voted]) => {
    if (best <= 0) return 0;
    const own = (voted?.parts() ?? []).filter(({ name }) => OWN.has(name));
    const work = Math.max(0, ...own.map(({ amount }) => amount));
    return OWN_WORK * matchStrength * Math.min(1, work / best);
  };
}
