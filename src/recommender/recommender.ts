import {
  audienceOf,
  type Community,
  communityAsOf,
  dayOf,
  holdsAny,
  idOf,
  type LiveCommunity,
  NO_DAY,
  type NodeType,
  type Snapshot,
} from '../community/index.ts';
import { type Answer, type AnswerSuggestion, AppError, type Ask, type Viewer } from '../domain/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { Graph } from '../graph/index.ts';
import type { DetectLanguage } from '../language/index.ts';
import type { AskedQuestion, AskOptions, PeopleTable, RankedQuestion, RankInput, Ranking } from './ask.ts';
import type { Calibrate } from './candidates/fuse.ts';
import { namesAndFactsFinder } from './candidates/names-and-facts.ts';
import { retrieve } from './candidates/retrieve.ts';
import type { Retrieved } from './candidates/retriever.ts';
import { understand } from './candidates/understand.ts';
import { type Concerned, concernedOf } from './concerned.ts';
import { EarnedOf, type EarnedWeights, NO_MODEL } from './earned-weights.ts';
import { presentAnswer } from './explain/present-answer.ts';
import { presentNothing } from './explain/present-nothing.ts';
import { presentQuestions } from './explain/present-questions.ts';
import { fingerprintOf } from './exposure/fingerprint.ts';
import { NO_LOAD } from './exposure/load.ts';
import { entryOf } from './exposure/log-entry.ts';
import { passedOn, type QuestionWords } from './exposure/passes.ts';
import type { RecommendationLog } from './exposure/recommendation-log.ts';
import { rank, rankEarlier, tableOfPeople } from './rank.ts';
import type { RankingWeights } from './weights.ts';

export interface RecommenderSettings {
  /** The defaults. */
  readonly weights: RankingWeights;
  /** Whether weights that the community earned take the place of the defaults; they do, when left out. */
  readonly earned?: boolean;
  /** Whether of people about as fit those less asked lately come first; they do, when left out. */
  readonly eveningOut?: boolean;
}

export interface RecommenderParts {
  readonly graph: Graph;
  /** The community in memory, kept with the same embedder. */
  readonly community: Pick<LiveCommunity, 'known' | 'current' | 'refresh' | 'names'>;
  /** Null without a sentence model: words and graph alone. */
  readonly embedder: Embedder | null;
  readonly detectLanguage: DetectLanguage;
  readonly calibrate: Calibrate;
  readonly settings: RecommenderSettings;
  /** Who was shown to whom: what budgets and exposure are counted by. Nothing is counted without it. */
  readonly log?: RecommendationLog;
}

/** A question whose finds are kept, to be ranked again under other weights; of the past, the community is made anew. */
export interface Recalled {
  rank(weights: readonly RankingWeights[]): readonly Ranking[];
  /** What the signs that order people say, under the weights it was found with. */
  table(): PeopleTable;
}

export interface Recommender {
  /** Who knows about this? The same question, graph and viewer give the same answer. */
  ask(ask: Ask, viewer: Viewer, options?: AskOptions): Promise<Answer>;
  /** The ranking behind `ask` in full, with what each retriever returned, before names and texts are read for it. */
  rank(ask: Ask, viewer: Viewer, options?: AskOptions): Promise<RankedQuestion>;
  /** Whom a text concerns, those who have the same question included, and the topics it is about. */
  concerned(text: string, viewer: Viewer, options?: AskOptions): Promise<Concerned>;
  /** The finds of a question, to be ranked under many weights: for learning them. */
  recall(ask: Ask, viewer: Viewer, options?: AskOptions): Promise<Recalled>;
  /** What the community's own history made of the weights; null where it has not, or under another sentence model. */
  earned(): Promise<EarnedWeights | null>;
  /** Earlier questions like the one being typed. */
  similar(text: string, viewer: Viewer, limit: number, options?: AskOptions): Promise<AnswerSuggestion[]>;
  /** Reads the community anew, as after an import. Questions do so by themselves when it changed. */
  refresh(): Promise<void>;
}

/** Passages each retriever brings when only what was known earlier counts: most of them may have to be passed over. */
const DEPTH_OF_THE_PAST = 2_000;

export function createRecommender({ settings, community: live, ...parts }: RecommenderParts): Recommender {
  const { graph, embedder, log } = parts;
  const earned = new EarnedOf(graph, embedder?.model.key ?? NO_MODEL, settings.weights);

  /** What the community earned, where it did and is let; the defaults otherwise. */
  const weightsOf = async ({ base }: Snapshot): Promise<RankingWeights> =>
    settings.earned === false ? settings.weights : ((await earned.of(base))?.weights ?? settings.weights);

  /** What the retrievers are asked, by what is known of the community. */
  const searchOf = async (ask: Ask, viewer: Viewer, snapshot: Snapshot) => {
    const { community, languages, topics, lexicon } = snapshot;
    const asker = ask.asker === undefined ? -1 : community.find('member', ask.asker);
    const hints = [...(community.members.get(asker)?.languages ?? []), ...languages.declared];
    const likely = hints.length > 0 ? hints : languages.ours;
    const { written } = languages;
    const detect = parts.detectLanguage;
    const audience = audienceOf(community, viewer);
    const finder = namesAndFactsFinder(community, await live.names.of(community), lexicon, audience);
    const understanding = understand(ask.question, {
      ...{ topics, detect, likely, written, lexicon },
      names: (question, language, hasTopics) => finder.find(question, audience, language, hasTopics),
    });
    return { understanding, languages, weights: await weightsOf(snapshot) };
  };
  type Search = Awaited<ReturnType<typeof searchOf>>;

  const find = async ({ understanding, languages, weights }: Search, viewer: Viewer, options: AskOptions) => {
    if (understanding.nothing !== undefined) return [];
    const deep = isOfThePast(options) ? deeper(weights) : weights;
    const context = { graph, embedder, weights: deep, languages };
    return await retrieve(understanding, viewer, context, options.signal);
  };

  /** All that a question needs before it is ranked. */
  const findFor = async (ask: Ask, viewer: Viewer, options: AskOptions): Promise<AskedQuestion> => {
    const { known } = live;
    // Retrieving starts on what is known; it is done again only when the graph changed so that other things are searched for.
    const early = known === undefined ? undefined : searchOf(ask, viewer, known);
    const finding = early?.then((search) => find(search, viewer, options));
    finding?.catch(() => undefined);
    const now = options.now ?? options.before ?? new Date();
    const counted = log === undefined || isOfThePast(options) ? NO_LOAD : log.load(fingerprintOf(ask), now);
    const [snapshot, load] = await Promise.all([live.current(), counted]);
    const search = early !== undefined && snapshot === known ? await early : await searchOf(ask, viewer, snapshot);
    const isSame = early !== undefined && (snapshot === known || isSameSearch(await early, search));
    const retrieved = isSame && finding !== undefined ? await finding : await find(search, viewer, options);
    const { understanding, weights } = search;
    const found = { understanding, weights, retrieved };
    const passed = await readPassedOn(graph, snapshot.community, found, dayOf(now.toISOString()), options.signal);
    return { ask, viewer, options, snapshot, load, now, passedOn: passed, ...found };
  };

  const inputOf = (question: AskedQuestion): RankInput => {
    const { ask, viewer, options, snapshot, load, now, passedOn: passed, ...found } = question;
    const { understanding, retrieved, weights } = found;
    const community = knownTo(options, snapshot.community);
    return {
      understanding,
      retrieved: community === snapshot.community ? retrieved : knownHits(retrieved, community, weights),
      community,
      audience: audienceOf(community, viewer),
      weights,
      calibrate: parts.calibrate,
      modelLanguages: embedder?.model.languages ?? [],
      written: snapshot.languages.shares,
      askers: askersOf(snapshot, ask, options),
      today: dayOf(now.toISOString()),
      load,
      passedOn: passed,
      eveningOut: settings.eveningOut ?? true,
    };
  };

  const rankFor = async (ask: Ask, viewer: Viewer, options: AskOptions): Promise<RankedQuestion> => {
    const question = await findFor(ask, viewer, options);
    const input = inputOf(question);
    const snapshot = { ...question.snapshot, community: input.community };
    return { ...question, snapshot, input, ranking: rank(input) };
  };

  return {
    rank: async (ask, viewer, options = {}) => await rankFor(ask, viewer, options),
    concerned: async (text, viewer, options = {}) =>
      concernedOf(await rankFor({ question: text }, viewer, options), graph),
    recall: async (ask, viewer, options = {}) => {
      const question = await findFor(ask, viewer, options);
      // Most of what is found in the past is not yet known then: only the rest is kept.
      const kept = { ...question, retrieved: inputOf(question).retrieved };
      return {
        table: () => tableOfPeople(inputOf(kept)),
        rank: (list) => {
          const input = inputOf(kept);
          return list.map((weights) => rank({ ...input, weights, retrieved: cut(input.retrieved, weights) }));
        },
      };
    },
    earned: async () => await earned.of((await live.current()).base),
    ask: async (ask, viewer, options = {}) => {
      const question = await rankFor(ask, viewer, options);
      // Nobody is named where nothing was asked, and nothing is noted.
      if (question.understanding.nothing !== undefined) return presentNothing(question, question.understanding.nothing);
      const answer = await presentAnswer(question, { graph, model: embedder?.model ?? null });
      if (options.logged !== true || log === undefined) return answer;
      // What asks nothing leads nobody to anybody.
      if (answer.notes.every(({ code }) => code !== 'nothing-to-answer'))
        log.note(entryOf(ask, question.now, answer.people));
      return answer;
    },
    similar: async (text, viewer, limit, options = {}) => {
      // Called while somebody types: where nothing was ever asked before, nothing is searched for.
      const holdsQuestions = (snapshot: Snapshot | undefined) =>
        snapshot !== undefined && holdsAny(snapshot.community, 'question');
      if (!holdsQuestions(live.known) && !holdsQuestions(await live.current())) return [];
      const question = await findFor({ question: text, limit }, viewer, options);
      if (question.understanding.nothing !== undefined) return [];
      const { questions, matchStrength } = rankEarlier(inputOf(question));
      return await presentQuestions(question, { questions: questions.slice(0, limit), matchStrength }, graph);
    },
    refresh: async () => await live.refresh(),
  };
}

/** Words of those found among earlier questions that somebody passed on lately: mostly none, and then nothing is read. */
async function readPassedOn(
  graph: Graph,
  community: Community,
  { retrieved, weights }: Pick<AskedQuestion, 'retrieved' | 'weights'>,
  today: number,
  signal?: AbortSignal,
): Promise<Map<number, QuestionWords>> {
  const ids = passedOn(community, retrieved, weights, today).map((question) => idOf(community, question));
  if (ids.length === 0) return new Map();
  const rows = await graph.run('questions/words', { ids }, signal ? { signal } : {});
  return new Map(rows.map(({ id, ...words }) => [community.find('question', id), words]));
}

function askersOf({ community }: Snapshot, ask: Ask, options: AskOptions): Set<number> {
  const nodes = new Set<number>();
  for (const id of [...(ask.asker === undefined ? [] : [ask.asker]), ...(options.alsoAsking ?? [])]) {
    const node = community.find('member', id);
    if (node < 0) throw new AppError('not-found', `no member "${id}": give the id of a member as the asker, or none`);
    nodes.add(node);
  }
  return nodes;
}

/** Whether two searches ask the retrievers for the same; topics may have other numbers. */
function isSameSearch(one: SearchedFor, other: SearchedFor): boolean {
  const asked = ({ understanding: { text, language, words, topics }, languages }: SearchedFor): string =>
    JSON.stringify([text, language, words, topics.map(({ names }) => names), languages]);
  return one.weights === other.weights && asked(one) === asked(other);
}

type SearchedFor = Pick<AskedQuestion, 'understanding' | 'weights'> & Pick<Snapshot, 'languages'>;

function isOfThePast({ before, without }: AskOptions): boolean {
  return before !== undefined || without !== undefined;
}

/** What was found, no deeper than these weights search. */
function cut(retrieved: readonly Retrieved[], { retrieval }: RankingWeights): Retrieved[] {
  return retrieved.map((one) => {
    const depth = one.retriever === 'vectors' ? retrieval.vectorDepth : retrieval.depth;
    return { ...one, hits: one.hits.slice(0, depth) };
  });
}

function deeper(weights: RankingWeights): RankingWeights {
  return { ...weights, retrieval: { ...weights.retrieval, depth: DEPTH_OF_THE_PAST } };
}

/** The community itself, or as much of it as is to be known. */
function knownTo(options: AskOptions, community: Community): Community {
  if (!isOfThePast(options)) return community;
  const from = options.before === undefined ? NO_DAY : dayOf(options.before.toISOString());
  return communityAsOf(community, { from, without: options.without ?? [] });
}

/** What was retrieved less what is not to be known, as deep as ever. */
function knownHits(retrieved: readonly Retrieved[], community: Community, weights: RankingWeights): Retrieved[] {
  return retrieved.map((one) => ({
    ...one,
    hits: one.hits
      .filter(({ itemType, itemId }) => community.find(itemType as NodeType, itemId) >= 0)
      .slice(0, weights.retrieval.depth),
  }));
}
