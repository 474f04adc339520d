import { KEEPER } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { EarnedWeights, RankingWeights, Recalled, Recommender } from '../../recommender/index.ts';
import { bootstrapInterval } from '../bootstrap.ts';
import { inParallel } from '../in-parallel.ts';
import { type Judgements, METRICS } from '../metrics/index.ts';
import { withPatience } from '../patience.ts';
import type { Kind } from '../ranker.ts';
import { askOptionsOf, listOf } from '../ranker.ts';
import { readHistory } from '../self/history.ts';
import { SHOWN } from '../self/reliability.ts';
import { rankByScore } from '../trec.ts';
import { search } from './search.ts';
import { type Shown, thresholdsFrom } from './thresholds.ts';
import { type Setting, settingOf, TUNABLES, weightsOf } from './tunables.ts';

export interface LearnOptions {
  /** Questions of each task at most, the newest; 150 when left out. */
  readonly limit?: number;
  /** Seconds after which no further round is begun; 120 when left out. */
  readonly seconds?: number;
  /** Questions that people answered without which nothing is learned; 0 when left out. */
  readonly fewestAnswered?: number;
  /** Day of learning, as `2026-03-01`. */
  readonly today: string;
  readonly onProgress?: (step: 'asking again' | 'trying weights', done: number, total: number) => void;
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
  /** The weights to start from. */
  readonly defaults: RankingWeights;
  /** Key of the sentence model; `none` without. */
  readonly model: string;
}

/** Share of each task's questions, the earlier ones, that weights are learned on; the rest judges them. */
const PAST = 0.6;
/** Questions without which nothing is learned. */
const FEWEST = { past: 40, later: 25 };
/** Weights are taken when this interval of the gain lies above zero: nine chances in ten that they are better. */
const CONFIDENCE = 0.8;
const CONCURRENCY = 4;

/** A question of the history with its finds, to be ranked again and judged. */
interface Recall {
  readonly recalled: Recalled;
  readonly kind: Kind;
  readonly right: Judgements;
  readonly askers: readonly string[];
}

/**
 * Learns the weights from the community's own history, in time order: what would have answered the earlier questions
 * best is tried on the later ones, and taken only where it is better there beyond the luck of the draw. Writes nothing.
 */
export async function learnWeights(parts: LearnParts, options: LearnOptions): Promise<Learned> {
  const began = performance.now();
  const { past, later } = await recallHistory(parts, options);
  const size = { learnedOn: past.length, judgedOn: later.length };
  if (past.length < FEWEST.past || later.length < FEWEST.later)
    return { outcome: 'too-little-history', ...size, earned: null, rejected: null };

  const start = settingOf(parts.defaults);
  const seconds = options.seconds ?? 120;
  const best = await search(start, (settings) => judge(past, settings, parts, options), {
    rounds: 3,
    reach: 2,
    goesOn: () => (performance.now() - began) / 1000 < seconds,
  });
  if (best.every((place, tunable) => place === start[tunable]))
    return { outcome: 'defaults', ...size, earned: null, rejected: null };

  const [before = [], after = []] = await judge(later, [start, best], parts, options);
  const gain = bootstrapInterval(
    after.map((value, question) => value - (before[question] ?? 0)),
    { level: CONFIDENCE },
  );
  const evidence = { ...size, before: mean(before), after: mean(after), gain, changes: changesOf(best, start) };
  if (!(gain.low > 0)) return { outcome: 'defaults', ...size, earned: null, rejected: evidence };
  const weights = withThresholds(weightsOf(best, parts.defaults), [...past, ...later]);
  return {
    outcome: 'earned',
    ...size,
    earned: { date: options.today, model: parts.model, weights, evidence },
    rejected: null,
  };
}

/** Keeps what was earned in the graph; where nothing was, earlier earned weights go: they no longer hold. */
export async function keepLearned(graph: Graph, { outcome, earned }: Learned): Promise<void> {
  if (outcome === 'too-little-history') return;
  if (earned === null) await graph.run('evaluation/forget-weights', {});
  else {
    const { date, model, weights, evidence } = earned;
    const kept = { date, model, weights: JSON.stringify(weights), evidence: JSON.stringify(evidence) };
    await graph.run('evaluation/keep-weights', kept);
  }
}

/** The history asked again from what was known before each question, cut in time into the past and what followed. */
async function recallHistory(
  { graph, recommender }: LearnParts,
  options: LearnOptions,
): Promise<{ past: Recall[]; later: Recall[] }> {
  const tasks = await readHistory(graph, { limit: options.limit ?? 150 });
  const answered = tasks.find(({ task }) => task === 'answerers')?.set.questions.length ?? 0;
  if (answered < (options.fewestAnswered ?? 0)) return { past: [], later: [] };
  const total = tasks.reduce((sum, { set }) => sum + set.questions.length, 0);
  const [past, later]: [Recall[], Recall[]] = [[], []];
  let done = 0;
  for (const { kind, set } of tasks) {
    const recalls: Recall[] = new Array(set.questions.length);
    await inParallel(
      set.questions,
      CONCURRENCY,
      async (question, index) => {
        const askers = set.askers.get(question.id) ?? [];
        const { ask, options: asOf } = askOptionsOf(question, askers);
        const recalled = await withPatience(() => recommender.recall(ask, KEEPER, asOf));
        recalls[index] = { recalled, kind, askers, right: set.judgements.get(question.id) ?? new Map() };
        done += 1;
        options.onProgress?.('asking again', done, total);
      },
      options.signal,
    );
    const cut = Math.floor(recalls.length * PAST);
    past.push(...recalls.slice(0, cut));
    later.push(...recalls.slice(cut));
  }
  return { past, later };
}

/** The measure of each setting on each question: half reciprocal rank, half nDCG@10. 0 to 1. */
async function judge(
  recalls: readonly Recall[],
  settings: readonly Setting[],
  { defaults }: LearnParts,
  { onProgress, signal }: LearnOptions,
): Promise<number[][]> {
  const weights = settings.map((setting) => weightsOf(setting, defaults));
  const values: number[][] = settings.map(() => []);
  for (const [at, { recalled, kind, right, askers }] of recalls.entries()) {
    signal?.throwIfAborted();
    recalled.rank(weights).forEach((ranking, place) => {
      const scored = listOf(ranking, kind).map(({ id, score }) => [id, score] as const);
      const ids = rankByScore(scored.filter(([id]) => !askers.includes(id)));
      values[place]?.push((METRICS.MRR(ids, right) + METRICS['nDCG@10'](ids, right)) / 2);
    });
    onProgress?.('trying weights', at + 1, recalls.length);
    // Ranking is all computing: what else this process has to do gets its turn between questions.
    await new Promise(setImmediate);
  }
  return values;
}

/** The words of confidence brought to the scale that scores have under these weights. */
function withThresholds(weights: RankingWeights, recalls: readonly Recall[]): RankingWeights {
  const shown: { people: Shown[]; texts: Shown[] } = { people: [], texts: [] };
  for (const { recalled, kind, right, askers } of recalls) {
    const [ranking] = recalled.rank([weights]);
    if (ranking === undefined) continue;
    const isOfPeople = kind === 'members' || kind === 'groups';
    const suggested = listOf(ranking, kind).filter(({ id }) => !askers.includes(id));
    for (const { id, score, confidenceScore = score } of suggested.slice(0, SHOWN))
      shown[isOfPeople ? 'people' : 'texts'].push({
        score: isOfPeople ? confidenceScore : ranking.matchStrength * score,
        isRight: (right.get(id) ?? 0) > 0,
      });
  }
  return {
    ...weights,
    confidence: thresholdsFrom(shown.people, weights.confidence),
    confidenceOfTexts: thresholdsFrom(shown.texts, weights.confidenceOfTexts),
  };
}

function changesOf(to: Setting, from: Setting): EarnedWeights['evidence']['changes'] {
  return TUNABLES.flatMap(({ name, values }, tunable) => {
    const [old, given] = [values[from[tunable] ?? 0] ?? 0, values[to[tunable] ?? 0] ?? 0];
    return old === given ? [] : [{ name, from: old, to: given }];
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
