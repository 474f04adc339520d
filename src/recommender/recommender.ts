import type { LiveCommunity, NodeType, Snapshot } from '../community/index.ts';
import { audienceOf, type Community, communityAsOf, dayOf, holdsAny, NO_DAY } from '../community/index.ts';
import { type Answer, type AnswerSuggestion, AppError, type Ask, type Viewer } from '../domain/index.ts';
import type { Embedder } from '../embedding/index.ts';
import type { Graph } from '../graph/index.ts';
import type { DetectLanguage } from '../language/index.ts';
import { answerOf } from './dress/answer.ts';
import { questionSuggestions } from './dress/questions.ts';
import { EarnedOf, type EarnedWeights, NO_MODEL } from './earned.ts';
import { fingerprintOf } from './fair/fingerprint.ts';
import { type Load, NO_LOAD } from './fair/load.ts';
import { entryOf } from './log/entry.ts';
import type { RecommendationLog } from './log/recommendation-log.ts';
import { type RankInput, type Ranking, rank, rankEarlier } from './rank.ts';
import type { Calibrate } from './retrieve/fuse.ts';
import { type Retrieval, retrieve } from './retrieve/retrieve.ts';
import type { RankingWeights } from './settings.ts';
import { type Understanding, understand } from './understand/understand.ts';

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
  readonly community: LiveCommunity;
  /** Null without a sentence model: words and graph alone. */
  readonly embedder: Embedder | null;
  readonly detectLanguage: DetectLanguage;
  readonly calibrate: Calibrate;
  readonly settings: RecommenderSettings;
  /** Who was shown to whom: what budgets and exposure are counted by. Nothing is counted without it. */
  readonly log?: RecommendationLog;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  /** Suggestions in each lane, beyond what a person may ask for: full rankings for evaluation. */
  readonly depth?: number;
  /** Whether the answer is noted in the log of recommendations: doors do so, judging and trying out do not. */
  readonly logged?: boolean;
  /** The moment of the question; now when left out. */
  readonly now?: Date;
  /** Members who ask together with the asker, and so are no answer either. */
  readonly alsoAsking?: readonly string[];
  /** Answer from what was known before this moment, for judging answers by what happened next. */
  readonly before?: Date;
  /** Things not to be known, such as the question itself when it is asked again to judge the answer. */
  readonly without?: readonly { readonly type: string; readonly id: string }[];
}

/** Passages each leg brings when only what was known earlier counts: most of them may have to be passed over. */
const DEPTH_OF_THE_PAST = 2_000;

/** A question on its way: what was understood and found. */
interface Finds {
  readonly ask: Ask;
  readonly viewer: Viewer;
  readonly options: AskOptions;
  readonly state: Snapshot;
  readonly load: Load;
  readonly understanding: Understanding;
  readonly retrieval: Retrieval;
  /** What it is ranked by: what the community earned, where it did and is let; the defaults otherwise. */
  readonly weights: RankingWeights;
  readonly now: Date;
}

/** A question that was ranked. */
export interface Asked extends Finds {
  /** What the ranking was made from: `rank` of it under other weights is another ranking of the same finds. */
  readonly input: RankInput;
  readonly ranking: Ranking;
}

/** A question whose finds are kept, to be ranked again under other weights; of the past, the community is made anew. */
export interface Recalled {
  rank(weights: readonly RankingWeights[]): readonly Ranking[];
}

export interface Recommender {
  /** Who knows about this? The same question, graph and viewer give the same answer. */
  ask(ask: Ask, viewer: Viewer, options?: AskOptions): Promise<Answer>;
  /** The ranking behind `ask` in full, with what each leg returned, before names and texts are read for it. */
  rank(ask: Ask, viewer: Viewer, options?: AskOptions): Promise<Asked>;
  /** The finds of a question, to be ranked under many weights: for learning them. */
  recall(ask: Ask, viewer: Viewer, options?: AskOptions): Promise<Recalled>;
  /** What the community's own history made of the weights; null where it has not, or under another sentence model. */
  earned(): Promise<EarnedWeights | null>;
  /** Earlier questions like the one being typed. */
  similar(text: string, viewer: Viewer, limit: number, options?: AskOptions): Promise<AnswerSuggestion[]>;
  /** Reads the community's structure anew, as after an import. Questions do so by themselves when it changed. */
  refresh(): Promise<void>;
}

export function createRecommender(parts: RecommenderParts): Recommender {
  const live = parts.community;
  const earned = new EarnedOf(parts.graph, parts.embedder?.model.key ?? NO_MODEL);

  /** All that a question needs before it is ranked. */
  const findOf = async (ask: Ask, viewer: Viewer, options: AskOptions): Promise<Finds> => {
    const known = live.known;
    // The legs start on what is known; only when the graph turns out to have changed are they run again.
    const early = known === undefined ? undefined : find(ask, viewer, options, known);
    early?.catch(() => undefined);
    const now = options.now ?? options.before ?? new Date();
    const counted = parts.log === undefined || isOfThePast(options) ? NO_LOAD : parts.log.load(fingerprintOf(ask), now);
    const [state, load] = await Promise.all([live.current(), counted]);
    const { understanding, retrieval, weights } =
      early !== undefined && state.community === known?.community
        ? await early
        : await find(ask, viewer, options, state);
    return { ask, viewer, options, state, load, understanding, retrieval, weights, now };
  };

  const inputOf = ({ ask, viewer, options, state, load, understanding, retrieval, weights, now }: Finds): RankInput => {
    const community = knownTo(options, state.community);
    return {
      understanding,
      legs: community === state.community ? retrieval.legs : knownHits(retrieval.legs, community, weights),
      community,
      audience: audienceOf(community, viewer),
      weights,
      calibrate: parts.calibrate,
      modelLanguages: parts.embedder?.model.languages ?? [],
      askers: askersOf(state, ask, options),
      today: dayOf(now.toISOString()),
      load,
      eveningOut: parts.settings.eveningOut ?? true,
    };
  };

  const askedOf = async (ask: Ask, viewer: Viewer, options: AskOptions): Promise<Asked> => {
    const finds = await findOf(ask, viewer, options);
    const input = inputOf(finds);
    return { ...finds, state: { ...finds.state, community: input.community }, input, ranking: rank(input) };
  };

  /** What the community earned, where it did and is let; the defaults otherwise. */
  const weightsOf = async ({ community }: Snapshot): Promise<RankingWeights> => {
    const { weights } = parts.settings;
    return parts.settings.earned === false ? weights : ((await earned.of(community))?.weights ?? weights);
  };

  const find = async (ask: Ask, viewer: Viewer, options: AskOptions, state: Snapshot) => {
    const asker = ask.asker === undefined ? -1 : state.community.find('member', ask.asker);
    const hints = [...(state.community.members.get(asker)?.languages ?? []), ...state.languages.declared];
    const likely = hints.length > 0 ? hints : state.languages.ours;
    const understanding = understand(ask.question, state.topics, parts.detectLanguage, likely, state.lexicon);
    const weights = await weightsOf(state);
    const context = {
      graph: parts.graph,
      embedder: parts.embedder,
      weights: isOfThePast(options) ? deeper(weights) : weights,
      languages: state.languages,
    };
    return { understanding, weights, retrieval: await retrieve(understanding, viewer, context, options.signal) };
  };

  return {
    rank: async (ask, viewer, options = {}) => await askedOf(ask, viewer, options),
    recall: async (ask, viewer, options = {}) => {
      const finds = await findOf(ask, viewer, options);
      // Most of what is found in the past is not yet known then: only the rest is kept.
      const { legs } = inputOf(finds);
      const kept = { ...finds, retrieval: { ...finds.retrieval, legs } };
      return {
        rank: (list) => {
          const input = inputOf(kept);
          return list.map((weights) => rank({ ...input, weights }));
        },
      };
    },
    earned: async () => await earned.of((await live.current()).community),
    ask: async (ask, viewer, options = {}) => {
      const asked = await askedOf(ask, viewer, options);
      const answer = await answerOf(asked, parts);
      if (options.logged !== true || parts.log === undefined) return answer;
      // Another answer may have used up a budget while this one was dressed: from here to the note nothing comes between.
      const { community } = asked.state;
      const people = answer.people.filter(({ id }) => asked.ranking.mayAsk(community.find('member', id)));
      parts.log.note(entryOf(asked, people));
      return { ...answer, people };
    },
    similar: async (text, viewer, limit, options = {}) => {
      // Called while somebody types: where nothing was ever asked before, nothing is searched for.
      const holdsQuestions = (state: Snapshot | undefined) =>
        state !== undefined && holdsAny(state.community, 'question');
      if (!holdsQuestions(live.known) && !holdsQuestions(await live.current())) return [];
      const finds = await findOf({ question: text, limit }, viewer, options);
      const { questions, grip } = rankEarlier(inputOf(finds));
      return await questionSuggestions(finds, grip, parts, questions.slice(0, limit));
    },
    refresh: async () => await live.refresh(),
  };
}

function askersOf(state: Snapshot, ask: Ask, options: AskOptions): Set<number> {
  const nodes = new Set<number>();
  for (const id of [...(ask.asker === undefined ? [] : [ask.asker]), ...(options.alsoAsking ?? [])]) {
    const node = state.community.find('member', id);
    if (node < 0) throw new AppError('not-found', `no member "${id}": give the id of a member as the asker, or none`);
    nodes.add(node);
  }
  return nodes;
}

function isOfThePast({ before, without }: AskOptions): boolean {
  return before !== undefined || without !== undefined;
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

/** What the legs brought less what is not to be known, as deep as ever. */
function knownHits(legs: Retrieval['legs'], community: Community, weights: RankingWeights): Retrieval['legs'] {
  return legs.map((leg) => ({
    ...leg,
    hits: leg.hits
      .filter(({ itemType, itemId }) => community.find(itemType as NodeType, itemId) >= 0)
      .slice(0, weights.retrieval.depth),
  }));
}
