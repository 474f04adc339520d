import { beingAround } from './being-around.ts';
import { circle } from './circle.ts';
import { feedback } from './feedback.ts';
import { knownTopics } from './known-topics.ts';
import { type Feature, type FeatureTable, measure, rankLinear } from './linear.ts';
import { nearness } from './nearness.ts';
import type { Ranked } from './ranked.ts';
import type { Share } from './scorer.ts';
import { sharedLanguage } from './shared-language.ts';
import type { Subject } from './subject.ts';
import { profile, votes } from './votes.ts';

/** Nobody is suggested for a nearness below this alone: at some distance everybody is near everything. */
const FAINTEST_NEARNESS = 1e-4;

/** Half-lives, in days, of what somebody did lately and of what they did within the year. */
const LATELY = 90;
const WITHIN_THE_YEAR = 365;

/** What orders the people to ask; the weight of each stands under its name in `weights.order`. */
export const PEOPLE_FEATURES = [
  { name: 'works', kind: 'evidence', scorer: votes },
  // A find is told by its share, the third power of its score; of a profile the score itself tells more.
  { name: 'profile', kind: 'evidence', scorer: profile, shape: 1 / 3 },
  { name: 'topics', kind: 'evidence', scorer: knownTopics },
  { name: 'circle', kind: 'evidence', scorer: circle },
  {
    name: 'nearness',
    kind: 'evidence',
    scorer: nearness({ type: 'member', weight: ({ people }) => people.walk, faintest: FAINTEST_NEARNESS }),
  },
  { name: 'lately', kind: 'prior', scorer: beingAround({ name: 'activity', halfLife: LATELY }) },
  { name: 'withinTheYear', kind: 'prior', scorer: beingAround({ name: 'activity', halfLife: WITHIN_THE_YEAR }) },
  { name: 'everBefore', kind: 'prior', scorer: beingAround({ name: 'activity', halfLife: null }) },
] as const satisfies readonly Feature<Subject>[];
export type PeopleFeature = (typeof PEOPLE_FEATURES)[number]['name'];

/**
 * People to ask: what they made and answered, what they say and others say they know, the groups they carry, and how
 * near they stand to what was found; who has been around, which says nothing of the question; told apart by language and
 * by what was said of them on questions like this one.
 */
export function rankPeople(subject: Subject, mayBeProposed: (member: number) => boolean): Ranked[] {
  return rankLinear<Subject>(subject, PEOPLE_FEATURES, {
    weights: featureWeights(subject),
    isIn: isInFor(subject, mayBeProposed),
    adjustments: [sharedLanguage, feedback],
    confidenceScore: ownWork(subject),
  });
}

/** What every feature says of everybody who may be proposed: what weights are learned from. */
export function peopleTable(subject: Subject, mayBeProposed: (member: number) => boolean): FeatureTable {
  const { nodes, values } = measure<Subject>(subject, PEOPLE_FEATURES, isInFor(subject, mayBeProposed));
  const priors = priorsShare(subject);
  const { length } = PEOPLE_FEATURES;
  return {
    nodes,
    values: values.map((value, at) => (PEOPLE_FEATURES[at % length]?.kind === 'prior' ? priors * value : value)),
  };
}

function isInFor({ audience }: Subject, mayBeProposed: (member: number) => boolean) {
  return (member: number): boolean => audience.sees(member) && mayBeProposed(member);
}

function featureWeights(subject: Subject): number[] {
  const priors = priorsShare(subject);
  return PEOPLE_FEATURES.map(({ name, kind }) => (kind === 'prior' ? priors : 1) * subject.weights.order[name]);
}

/** Words of a question at which being around counts half: a few words ask for whoever knows, a long story for anyone. */
const WORDS_TO_HALF = 10;

function priorsShare({ words }: Subject): number {
  return words / (words + WORDS_TO_HALF);
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
  return ([worked, said]) => {
    if (best <= 0) return 0;
    const own = [...(worked?.parts() ?? []), ...(said?.parts() ?? [])].filter(({ name }) => OWN.has(name));
    const work = Math.max(0, ...own.map(({ amount }) => amount));
    return OWN_WORK * matchStrength * Math.min(1, work / best);
  };
}
