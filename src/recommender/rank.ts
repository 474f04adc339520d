import { type Community, halfLifeOf, idOf, NO_DAY, walkFrom } from '../community/index.ts';
import type { PeopleTable, RankInput, Ranking } from './ask.ts';
import { eligibilityOf, HIDDEN } from './candidates/eligible.ts';
import { fuse } from './candidates/fuse.ts';
import { matchStrengthOf } from './candidates/match-strength.ts';
import type { Named } from './candidates/names-and-facts.ts';
import { retrieveByTopics } from './candidates/retrieve-by-topics.ts';
import { feedbackOnLike } from './exposure/feedback.ts';
import { NO_LOAD } from './exposure/load.ts';
import { membersWhoPassed } from './exposure/passes.ts';
import { byFacts } from './rerankers/by-facts.ts';
import { evenOut } from './rerankers/even-out.ts';
import { namedFirst } from './rerankers/named-first.ts';
import { isAround, type Presence, tellApart } from './same-question.ts';
import { rankGroups } from './scorers/groups.ts';
import { peopleTable, rankPeople } from './scorers/people.ts';
import { type Subject, sharesOf } from './scorers/subject.ts';
import { rankArtefacts, rankQuestions } from './scorers/texts.ts';

/** The part of a ranking that needs nobody to be judged. */
export type EarlierQuestions = Pick<Ranking, 'questions' | 'found' | 'matchStrength'>;

/** What was found and the questions asked before that are like this one, without ranking people or groups. */
export function rankEarlier(input: RankInput): EarlierQuestions {
  const { community, weights, calibrate, understanding } = input;
  const { language } = understanding;
  const isMeasured = language !== null && input.modelLanguages.includes(language);
  const meaning = isMeasured
    ? meaningShare(weights.retrievers.vectors, language === null ? 1 : (input.written[language] ?? 0))
    : weights.retrievers.vectorsElsewhere;
  const retrieved = [...input.retrieved, retrieveByTopics(community, understanding, weights.retrieval.depth)];
  const found = fuse(retrieved, { weights, calibrate, language, meaning });
  return {
    found,
    matchStrength: matchStrengthOf(retrieved, { calibrate, language, isMeasured }),
    questions: rankQuestions({ community, found }),
  };
}

/**
 * Share of meaning in what was found, against its words: what it was learned to be where all texts are in the question's
 * language, and more the fewer are, for words find those alone. `usual` to 1.
 */
function meaningShare(usual: number, written: number): number {
  return usual + (1 - usual) * (1 - written) * 0.9;
}

/** What the signs that order people say of everybody who may be proposed: what weights are learned from. */
export function tableOfPeople(input: RankInput): PeopleTable {
  const { subject, eligibility } = prepare(input);
  const { nodes, values } = peopleTable(subject, eligibility.allows);
  return { ids: nodes.map((node) => idOf(input.community, node)), values };
}

/** From what was retrieved to four ranked lists: candidates, scorers, rerankers. Pure: it reads nothing but its input. */
export function rank(input: RankInput): Ranking {
  const { community, askers, load = NO_LOAD, today } = input;
  const { subject, eligibility, questions } = prepare(input);
  const { found, matchStrength } = subject;
  const { named = [], asks = null } = input.understanding;
  const isPresent = (member: number) => !askers.has(member) && isAround(presenceOf(community, member), today);
  const isSeen = (member: number) => (asks?.only?.has(member) ?? true) && eligibility.keptBy(member) !== 'unseen';
  const { people: showing, others } = tellApart(subject, rankPeople(subject, isSeen), isPresent);
  const knowing = asks === null ? showing : byFacts(community, showing, asks, isSeen);
  const people = knowing.filter(({ node }) => eligibility.allows(node));
  const evened = input.eveningOut === false ? people : evenOut(community, people, load, today);
  const called = (type: Named['type']) => named.filter((thing) => thing.type === type);
  const isOpen = (group: number) => community.ended[group] === NO_DAY;
  return {
    others,
    people: namedFirst(community, evened, called('member'), eligibility.allows),
    keptOut: knowing.filter(({ node }) => !eligibility.allows(node)),
    groups: namedFirst(community, rankGroups({ ...subject, people }), called('group'), isOpen),
    artefacts: namedFirst(community, rankArtefacts(subject), called('artefact')),
    questions,
    found,
    eligibility,
    matchStrength,
  };
}

/** What every list is scored by, and who may be proposed. */
function prepare(input: RankInput) {
  const { community, audience, askers, load = NO_LOAD, today } = input;
  const { topics } = input.understanding;
  const { found, matchStrength, questions } = rankEarlier(input);
  const best = found[0]?.score ?? 0;
  const said = feedbackOnLike({ community, audience, questions, matchStrength, best });
  const passed = membersWhoPassed({ ...input, words: input.passedOn ?? new Map() });
  const eligibility = eligibilityOf(community, audience, { askers, topics, passed, load, today });
  const feedback = [...said, ...(input.moreFeedback ?? [])];
  return { subject: subjectOf(input, { found, matchStrength, feedback }), eligibility, questions };
}

function presenceOf({ members, visibility }: Community, member: number): Presence {
  const { paused = true, outside = true, since = NO_DAY, until = NO_DAY, notNow = NO_DAY } = members.get(member) ?? {};
  return { hidden: visibility[member] === HIDDEN, paused, outside, since, until, notNow };
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
    words: understanding.words.length,
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
