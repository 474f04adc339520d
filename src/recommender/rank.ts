import { type Audience, type Community, code, eachEdge, halfLifeOf, idOf, NO_DAY, typeOf } from '../community/index.ts';
import { evenOut } from './fair/even-out.ts';
import { type Heard, hear } from './fair/feedback.ts';
import { type Load, NO_LOAD } from './fair/load.ts';
import { mayAsk } from './fit.ts';
import { rankGroups } from './lanes/groups.ts';
import { type MayAsk, rankPeople } from './lanes/people.ts';
import type { Ranked } from './lanes/ranked.ts';
import { rankArtefacts, rankQuestions } from './lanes/texts.ts';
import { type Calibrate, type FoundItem, fuse } from './retrieve/fuse.ts';
import type { Hit, LegResult } from './retrieve/legs.ts';
import { topicShares } from './scorers/known-topics.ts';
import { nearness } from './scorers/nearness.ts';
import { type Subject, sharesOf } from './scorers/subject.ts';
import type { RankingWeights } from './settings.ts';
import type { Understanding } from './understand/understand.ts';

/** Everything that a ranking is made from; the same in gives the same out. */
export interface RankInput {
  readonly understanding: Understanding;
  readonly legs: readonly LegResult[];
  readonly community: Community;
  readonly audience: Audience;
  readonly weights: RankingWeights;
  readonly calibrate: Calibrate;
  /** Languages that the sentence model was measured for. */
  readonly modelLanguages: readonly string[];
  /** Nodes of the members who ask. */
  readonly askers: ReadonlySet<number>;
  /** Day of the question. */
  readonly today: number;
  /** How much members were asked lately; nobody at all, when left out. */
  readonly load?: Load;
  /** Whether those less asked lately come first where people are about as fit; they do, when left out. */
  readonly eveningOut?: boolean;
  /** What was said on like questions, beside what the community holds: for trying out what feedback does. */
  readonly alsoHeard?: readonly Heard[];
}

/** The four lanes in full, before the viewer's limit. */
export interface Ranking {
  readonly people: readonly Ranked[];
  readonly groups: readonly Ranked[];
  readonly artefacts: readonly Ranked[];
  readonly questions: readonly Ranked[];
  readonly found: readonly FoundItem[];
  /** Whether a member may be proposed for this question at all. */
  readonly mayAsk: MayAsk;
  /** How well the best find matches the question, 0 to 1: what the words of confidence rest on. */
  readonly grip: number;
}

/** The part of a ranking that needs nobody to be judged. */
export type EarlierQuestions = Pick<Ranking, 'questions' | 'found' | 'grip'>;

/**
 * Words of a question at which meaning counts half of its weight, as much as its words: a vector of fixed length blurs a
 * page, while its words tell more the more there are of them.
 */
const LONG_QUESTION = 50;

/** What was found and the questions asked before that are like this one, without ranking people or groups. */
export function rankEarlier(input: RankInput): EarlierQuestions {
  const { community, weights, understanding } = input;
  const { language, words } = understanding;
  const measured = language !== null && input.modelLanguages.includes(language);
  const vectorWeight =
    (measured ? weights.legs.vectors : weights.legs.vectorsElsewhere) / (1 + (words.length / LONG_QUESTION) ** 2);
  const legs = [...input.legs, topicLeg(community, understanding, weights.retrieval.depth)];
  const found = fuse(legs, { weights, calibrate: input.calibrate, language, vectorWeight });
  return { found, grip: gripOf(legs, input, measured), questions: rankQuestions(community, found) };
}

/** From what the legs brought to four ranked lanes. Pure: it reads nothing but its input. */
export function rank(input: RankInput): Ranking {
  const { community, weights, audience, understanding } = input;
  const { language, topics } = understanding;
  const { found, grip, questions } = rankEarlier(input);
  const subject: Subject = {
    community,
    audience,
    weights,
    items: sharesOf(found, community, weights, grip),
    grip,
    topics,
    language,
    // What is written of the future (a group's planned end) does not make the present old.
    today: Math.min(input.today, community.latestDay === NO_DAY ? input.today : community.latestDay),
    halfLife: halfLifeOf(community, weights.medianAgesToHalf),
  };
  const walk = nearness(subject);
  const said = hear({ community, audience, questions, grip, best: found[0]?.score ?? 0, topics });
  const heard = [...said.heard, ...(input.alsoHeard ?? [])];
  const load = input.load ?? NO_LOAD;
  const fit = mayAsk(community, audience, {
    askers: input.askers,
    topics,
    passed: said.passed,
    load,
    today: input.today,
  });
  const people = rankPeople(subject, walk, fit, heard);
  return {
    people: input.eveningOut === false ? people : evenOut(community, people, load, input.today),
    groups: rankGroups(subject, walk, people),
    artefacts: rankArtefacts(community, found, heard, subject.today),
    questions,
    found,
    mayAsk: fit,
    grip,
  };
}

/** Items tied to the topics of the question, whatever language they are in; newest first where nothing else tells. */
function topicLeg(community: Community, { topics }: Understanding, depth: number): LegResult {
  const scores = new Map<number, number>();
  for (const [topic, share] of topicShares({ community, topics })) {
    eachEdge(community, topic, code('ABOUT', true), (item) => {
      if (typeOf(community, item) !== 'endorsement') scores.set(item, (scores.get(item) ?? 0) + share);
    });
  }
  const hits = [...scores]
    .sort(([a, left], [b, right]) => right - left || (community.days[b] ?? 0) - (community.days[a] ?? 0) || a - b)
    .slice(0, depth)
    .map(([item, score]): Hit => {
      const [itemType, itemId] = [typeOf(community, item), idOf(community, item)];
      return { passageId: `${itemType}/${itemId}#title`, itemType, itemId, part: 'title', language: null, score };
    });
  return { leg: 'topics', hits, outcome: topics.length > 0 ? 'answered' : 'not-needed' };
}

/** BM25 at which words alone match half as well as can be: two or three telling words of a question in one passage. */
const HALF_MATCH = 8;

/**
 * How well the best find matches, 0 to 1: the best of what words say (BM25, saturating) and what meaning says (on its
 * calibrated scale, half of it where the model was not measured for the language). A topic found by name counts too.
 */
function gripOf(legs: readonly LegResult[], input: RankInput, measured: boolean): number {
  let grip = 0;
  for (const { leg, hits } of legs) {
    const best = hits[0];
    if (best === undefined) continue;
    if (leg === 'vectors') {
      const meaning = input.calibrate(best.score, input.understanding.language, best.language);
      grip = Math.max(grip, measured ? meaning : meaning / 2);
    } else if (leg === 'topics') grip = Math.max(grip, Math.min(1, best.score));
    else grip = Math.max(grip, best.score / (best.score + HALF_MATCH));
  }
  return grip;
}
