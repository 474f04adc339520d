import { type Community, halfLifeOf, NO_DAY, walkFrom } from '../community/index.ts';
import type { RankInput, Ranking } from './ask.ts';
import { eligibilityOf } from './candidates/eligible.ts';
import { fuse } from './candidates/fuse.ts';
import { matchStrengthOf } from './candidates/match-strength.ts';
import { retrieveByTopics } from './candidates/retrieve-by-topics.ts';
import { feedbackOnLike } from './exposure/feedback.ts';
import { NO_LOAD } from './exposure/load.ts';
import { membersWhoPassed } from './exposure/passes.ts';
import { evenOut } from './rerankers/even-out.ts';
import { rankGroups } from './scorers/groups.ts';
import { rankPeople } from './scorers/people.ts';
import { type Subject, sharesOf } from './scorers/subject.ts';
import { rankArtefacts, rankQuestions } from './scorers/texts.ts';

/** The part of a ranking that needs nobody to be judged. */
export type EarlierQuestions = Pick<Ranking, 'questions' | 'found' | 'matchStrength'>;

/**
 * Words of a question at which meaning counts half of its weight, as much as its words: a vector of fixed length blurs a
 * page, while its words tell more the more there are of them.
 */
const LONG_QUESTION = 50;

/** What was found and the questions asked before that are like this one, without ranking people or groups. */
export function rankEarlier(input: RankInput): EarlierQuestions {
  const { community, weights, calibrate, understanding } = input;
  const { language, words } = understanding;
  const isMeasured = language !== null && input.modelLanguages.includes(language);
  const meaning = isMeasured ? weights.retrievers.vectors : weights.retrievers.vectorsElsewhere;
  const vectorWeight = meaning / (1 + (words.length / LONG_QUESTION) ** 2);
  const retrieved = [...input.retrieved, retrieveByTopics(community, understanding, weights.retrieval.depth)];
  const found = fuse(retrieved, { weights, calibrate, language, vectorWeight });
  return {
    found,
    matchStrength: matchStrengthOf(retrieved, { calibrate, language, isMeasured }),
    questions: rankQuestions({ community, found }),
  };
}

/** From what was retrieved to four ranked lists: candidates, scorers, rerankers. Pure: it reads nothing but its input. */
export function rank(input: RankInput): Ranking {
  const { community, audience, askers, load = NO_LOAD, today } = input;
  const { topics } = input.understanding;
  const { found, matchStrength, questions } = rankEarlier(input);
  const best = found[0]?.score ?? 0;
  const said = feedbackOnLike({ community, audience, questions, matchStrength, best });
  const passed = membersWhoPassed({ ...input, words: input.passedOn ?? new Map() });
  const eligibility = eligibilityOf(community, audience, { askers, topics, passed, load, today });
  const feedback = [...said, ...(input.moreFeedback ?? [])];
  const subject = subjectOf(input, { found, matchStrength, feedback });
  const everybody = rankPeople(subject, (member) => eligibility.keptBy(member) !== 'unseen');
  const people = everybody.filter(({ node }) => eligibility.allows(node));
  return {
    people: input.eveningOut === false ? people : evenOut(community, people, load, today),
    keptOut: everybody.filter(({ node }) => !eligibility.allows(node)),
    groups: rankGroups({ ...subject, people }),
    artefacts: rankArtefacts(subject),
    questions,
    found,
    eligibility,
    matchStrength,
  };
}

function subjectOf(
  { community, audience, weights, understanding, today }: RankInput,
  finds: Pick<Subject, 'found' | 'matchStrength' | 'feedback'>,
): Subject {
  const items = sharesOf(finds.found, community, weights, finds.matchStrength);
  const seeds = new Map([...items].map(([node, { share }]) => [node, share]));
  return {
    ...finds,
    community,
    audience,
    weights,
    items,
    walk: walkFrom(community, seeds, weights.walk, audience),
    topics: understanding.topics,
    language: understanding.language,
    today: presentOf(community, today),
    halfLife: halfLifeOf(community, weights.medianAgesToHalf),
  };
}

/** Day that "recent" is measured from: what is written of the future (a group's planned end) makes nothing old. */
function presentOf({ latestDay }: Community, today: number): number {
  return Math.min(today, latestDay === NO_DAY ? today : latestDay);
}
