import { KEEPER } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import {
  type EarnedWeights,
  keptOf,
  PEOPLE_FEATURES,
  type PeopleTable,
  type RankingWeights,
  type Recalled,
  type Recommender,
} from '../../recommender/index.ts';
import { bootstrapInterval } from '../bootstrap.ts';
import { inParallel } from '../in-parallel.ts';
import { type Judgements, METRICS } from '../metrics/index.ts';
import { withPatience } from '../patience.ts';
import { askOptionsOf, listOf } from '../ranker.ts';
import { readHistory } from '../self/history.ts';
import { SHOWN } from '../self/reliability.ts';
import { fitListwise, type ListedQuestion } from './listwise.ts';
import { type Shown, thresholdsFrom } from './thresholds.ts';

export interface LearnOptions {
  /** Questions of each task at most, the newest; 150 when left out. */
  readonly limit?: number;
  /** Questions whose answerers or makers are known without which nothing is learned; 0 when left out. */
  readonly fewest?: number;
  /** Day of learning, as `2026-03-01`. */
  readonly today: string;
  readonly onProgress?: (step: 'asking again', done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What learning came to. */
export interface Learned {
  /** `earned`: better on the later part, beyond the luck of the draw. `defaults`: nothing better was found. */
  readonly outcome: 'earned' | 'defaults' | 'too-little-history';
  readonly learnedOn: number;
  readonly judgedOn: number;
  /** The weights and what speaks for them; null where the defaults stay. */
  readonly earned: EarnedWeights | null;
  /** What was tried and did not hold on the later part; null when nothing was. */
  readonly rejected: EarnedWeights['evidence'] | null;
}

export interface LearnParts {
  readonly graph: Graph;
  readonly recommender: Recommender;
  /** The weights that are drawn to. */
  readonly defaults: RankingWeights;
  /** Key of the sentence model; `none` without. */
  readonly model: string;
}

/** Share of each task's questions, the earlier ones, that weights are learned on; the rest judges them. */
const PAST = 0.6;
/** Questions without which nothing is learned. */
const FEWEST = { past: 40, later: 25 };
/** Questions of a task without which it is not learned from: fewer would outweigh the others by their luck. */
const FEWEST_OF_TASK = 20;
/** Weights are taken when this interval of the gain lies above zero: nine chances in ten that they are better. */
const CONFIDENCE = 0.8;
const CONCURRENCY = 4;
/** What the square of a step from the defaults costs, times the number of questions: much history may go far. */
const PRICE = 0.5;
/** Largest weight, as the schema has it. */
const MOST = 10;
/** Share of its default that a sign of knowing keeps: reasons rest on these, however little they order. */
const LEAST = 0.25;
/** Signs that say nothing of the question: they may go. */
const PRIORS: ReadonlySet<string> = new Set(['lately', 'withinTheYear', 'everBefore']);

/** A question of the history with its finds, to be ranked again and judged. */
interface Recall {
  readonly recalled: Recalled;
  /** Of people alone: what every sign says of each of them. */
  readonly table: PeopleTable | null;
  readonly right: Judgements;
  readonly askers: readonly string[];
}

/** One task's questions, the earlier ones and those that followed. */
interface TaskRecalls {
  readonly past: readonly Recall[];
  readonly later: readonly Recall[];
}

/**
 * Learns what orders people from the community's own history: who answered, who took part. The signs of each earlier
 * question are worked out once and kept; weights are fitted to the earlier part, drawn to the defaults, and taken only
 * where the later part gains beyond the luck of the draw. No clock decides: the same history gives the same weights on any
 * machine. Writes nothing.
 */
export async function learnWeights(parts: LearnParts, options: LearnOptions): Promise<Learned> {
  const tasks = await recallHistory(parts, options);
  const past = tasks.map((task) => task.past.filter(isOfPeople)).filter(({ length }) => length > 0);
  const later = tasks.flatMap((task) => task.later.filter(isOfPeople));
  const size = { learnedOn: past.flat().length, judgedOn: later.length };
  if (size.learnedOn < FEWEST.past || later.length < FEWEST.later)
    return { outcome: 'too-little-history', ...size, earned: null, rejected: null };

  const start = PEOPLE_FEATURES.map(({ name }) => parts.defaults.order[name]);
  const least = PEOPLE_FEATURES.map(({ name }) => (PRIORS.has(name) ? 0 : LEAST * parts.defaults.order[name]));
  const learnFrom = (sets: readonly (readonly Recall[])[]): number[] =>
    fitListwise(
      sets.map((set) => set.map(listed)),
      { towards: start, price: PRICE / sets.flat().length, most: MOST, least },
    ).map((weight) => Math.round(weight * 100) / 100);
  const tried = learnFrom(past);
  const [before, after] = [start, tried].map((order) => {
    const weights = orderedBy(parts.defaults, order);
    return later.map((one) => measureOf(one, weights));
  });
  const gain = bootstrapInterval(
    (after ?? []).map((value, question) => value - (before?.[question] ?? 0)),
    { level: CONFIDENCE },
  );
  const evidence = { ...size, before: mean(before ?? []), after: mean(after ?? []), gain };
  if (!(gain.low > 0))
    return { outcome: 'defaults', ...size, earned: null, rejected: { ...evidence, changes: changesOf(tried, start) } };
  const whole = tasks.map(({ past, later }) => [...past, ...later].filter(isOfPeople)).filter((set) => set.length > 0);
  const best = learnFrom(whole);
  const weights = withThresholds(orderedBy(parts.defaults, best), tasks);
  return {
    outcome: 'earned',
    ...size,
    earned: {
      ...{ date: options.today, model: parts.model, weights },
      evidence: { ...evidence, changes: changesOf(best, start) },
    },
    rejected: null,
  };
}

/** Keeps what was earned in the graph; where nothing was, earlier earned weights go: they no longer hold. */
export async function keepLearned(graph: Graph, { outcome, earned }: Learned): Promise<void> {
  if (outcome === 'too-little-history') return;
  if (earned === null) await graph.run('evaluation/forget-weights', {});
  else {
    const { date, model, weights, evidence } = earned;
    const kept = { date, model, weights: keptOf(weights), evidence: JSON.stringify(evidence) };
    await graph.run('evaluation/keep-weights', kept);
  }
}

/** The history asked again from what was known before each question, each task cut in time. */
async function recallHistory({ graph, recommender }: LearnParts, options: LearnOptions): Promise<TaskRecalls[]> {
  const tasks = await readHistory(graph, { limit: options.limit ?? 150 });
  const ofPeople = tasks.filter(({ kind }) => kind === 'members').flatMap(({ set }) => set.questions);
  if (ofPeople.length < (options.fewest ?? 0)) return [];
  const total = tasks.reduce((sum, { set }) => sum + set.questions.length, 0);
  const recalled: TaskRecalls[] = [];
  let done = 0;
  for (const { kind, set } of tasks) {
    const recalls: Recall[] = new Array(set.questions.length);
    await inParallel(
      set.questions,
      CONCURRENCY,
      async (question, index) => {
        const askers = set.askers.get(question.id) ?? [];
        const { ask, options: asOf } = askOptionsOf(question, askers);
        const found = await withPatience(() => recommender.recall(ask, KEEPER, asOf));
        const right = set.judgements.get(question.id) ?? new Map();
        recalls[index] = { recalled: found, table: kind === 'members' ? found.table() : null, right, askers };
        done += 1;
        options.onProgress?.('asking again', done, total);
      },
      options.signal,
    );
    if (kind === 'members' && recalls.length < FEWEST_OF_TASK) continue;
    const cut = Math.floor(recalls.length * PAST);
    recalled.push({ past: recalls.slice(0, cut), later: recalls.slice(cut) });
  }
  return recalled;
}

const isOfPeople = ({ table }: Recall): boolean => table !== null;

function listed({ table, right }: Recall): ListedQuestion {
  const { ids, values } = table ?? { ids: [], values: new Float64Array() };
  return { values, grades: Float64Array.from(ids, (id) => right.get(id) ?? 0) };
}

function orderedBy(defaults: RankingWeights, order: readonly number[]): RankingWeights {
  const own = Object.fromEntries(PEOPLE_FEATURES.map(({ name }, at) => [name, order[at]]));
  return { ...defaults, order: { ...defaults.order, ...own } };
}

/** The measure of weights on one question, as it would be answered: half reciprocal rank, half nDCG@10. 0 to 1. */
function measureOf({ recalled, right, askers }: Recall, weights: RankingWeights): number {
  const [ranking] = recalled.rank([weights]);
  const ids = (ranking === undefined ? [] : listOf(ranking, 'members'))
    .map(({ id }) => id)
    .filter((id) => !askers.includes(id));
  return (METRICS.MRR(ids, right) + METRICS['nDCG@10'](ids, right)) / 2;
}

/** The words of confidence brought to what this history bears out. */
function withThresholds(weights: RankingWeights, tasks: readonly TaskRecalls[]): RankingWeights {
  const shown: { people: Shown[]; texts: Shown[] } = { people: [], texts: [] };
  for (const { recalled, table, right, askers } of tasks.flatMap(({ past, later }) => [...past, ...later])) {
    const [ranking] = recalled.rank([weights]);
    if (ranking === undefined) continue;
    const suggested = listOf(ranking, table === null ? 'questions' : 'members').filter(
      ({ id }) => !askers.includes(id),
    );
    for (const { id, score, confidenceScore = score } of suggested.slice(0, SHOWN))
      shown[table === null ? 'texts' : 'people'].push({
        score: table === null ? ranking.matchStrength * score : confidenceScore,
        isRight: (right.get(id) ?? 0) > 0,
      });
  }
  return {
    ...weights,
    confidence: thresholdsFrom(shown.people, weights.confidence),
    confidenceOfTexts: thresholdsFrom(shown.texts, weights.confidenceOfTexts),
  };
}

function changesOf(to: readonly number[], from: readonly number[]): EarnedWeights['evidence']['changes'] {
  return PEOPLE_FEATURES.flatMap(({ name }, at) => {
    const [old = 0, given = 0] = [from[at], to[at]];
    return old === given ? [] : [{ name: `order.${name}`, from: old, to: given }];
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
