import { AppError } from '../domain/index.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { groupBy } from './group-by.ts';
import { inParallel } from './in-parallel.ts';
import { type Judgements, METRICS, type MetricName } from './metrics/index.ts';
import { withPatience } from './patience.ts';
import type { JudgedQuestion } from './question.ts';
import type { RankedAnswer, Ranker } from './ranker.ts';
import { type RunLine, rankByScore } from './trec.ts';

/** What is asked of every system under judgement: questions, what is right, and who asks. */
export interface QuestionSet {
  readonly questions: readonly JudgedQuestion[];
  readonly judgements: ReadonlyMap<string, Judgements>;
  /** Members who ask a question, and so are never its answer. */
  readonly askers: ReadonlyMap<string, readonly string[]>;
  /** When given, only these ids can be answers. */
  readonly candidates?: ReadonlySet<string>;
  /** Parts to be judged for themselves as well, by question. */
  readonly parts?: ReadonlyMap<string, string>;
}

/** Mean of each metric over some questions, and how far the product is from each baseline there. */
export interface EvaluatedPart {
  /** `all`, `first half`, `second half`, a language, or a part that the set names. */
  readonly part: string;
  readonly n: number;
  readonly systems: readonly EvaluatedSystem[];
}

export interface EvaluatedSystem {
  readonly name: string;
  readonly metrics: Readonly<Record<MetricName, number>>;
  /** The product's metric less this system's, question by question; absent for the product itself. */
  readonly gainOver?: Readonly<Record<MetricName, Interval>>;
}

export interface Evaluation {
  readonly parts: readonly EvaluatedPart[];
  readonly run: readonly RunLine[];
  /** Question by question, in the order of the set. */
  readonly questions: readonly EvaluatedQuestion[];
  /** Questions without a judgement, which cannot be judged and were left out. */
  readonly unjudged: number;
  /** Wall-clock of the product's own answers, questions a second. */
  readonly questionsPerSecond: number;
}

/** How each system did on one question. */
export interface EvaluatedQuestion {
  readonly id: string;
  /** Language it was understood in; `other` when it is none of ours or unknown. */
  readonly language: string;
  /** The product's answer as it counts: without askers, and among the candidates; best first. */
  readonly ranking: readonly (readonly [id: string, score: number])[];
  readonly confidence?: RankedAnswer['confidence'];
  /** Metrics of the product first, then of the baselines in their order. */
  readonly values: readonly Readonly<Record<MetricName, number>>[];
}

/** Enough to keep graph and model busy; each question holds several connections of the pool. */
const CONCURRENCY = 4;

export interface EvaluateOptions {
  /** Questions on their way at once; 4 when left out. */
  readonly concurrency?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Puts every question to the product and to the baselines and judges the rankings, whole and by part. Halves are of
 * the file's order: tune on the first, report the second.
 */
export async function evaluate(
  set: QuestionSet,
  product: Ranker,
  baselines: readonly Ranker[],
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  const judged = set.questions.filter(({ id }) => set.judgements.has(id));
  if (judged.length === 0)
    throw new AppError('bad-input', 'no question of the set has a judgement: do the ids of the two files agree?');

  const run: RunLine[] = [];
  const scored: EvaluatedQuestion[] = new Array(judged.length);
  const answers: RankedAnswer[] = new Array(judged.length);
  const width = options.concurrency ?? CONCURRENCY;
  let done = 0;
  const began = performance.now();
  await inParallel(
    judged,
    width,
    async (question, index) => {
      answers[index] = await withPatience(() => product.rank(question, set.askers.get(question.id) ?? []));
      done += 1;
      options.onProgress?.(done, judged.length);
    },
    options.signal,
  );
  const seconds = (performance.now() - began) / 1000;

  await inParallel(
    judged,
    width,
    async (question, index) => {
      const askers = set.askers.get(question.id) ?? [];
      const own = answers[index] ?? { scored: [] };
      const others = await Promise.all(
        baselines.map((baseline) => withPatience(() => baseline.rank(question, askers))),
      );
      const judgements = set.judgements.get(question.id) ?? new Map();
      const [kept, ...keptOfOthers] = [own, ...others].map((answer) => eligible(answer, set, askers));
      const score = new Map(kept);
      const ids = rankByScore(kept ?? []);
      scored[index] = {
        id: question.id,
        language: own.language ?? 'other',
        ranking: ids.map((id) => [id, score.get(id) ?? 0] as const),
        ...(own.confidence === undefined ? {} : { confidence: own.confidence }),
        values: [ids, ...keptOfOthers.map(rankByScore)].map((ranking) => judge(ranking, judgements)),
      };
    },
    options.signal,
  );
  for (const { id: questionId, ranking } of scored)
    for (const [place, [id, score]] of ranking.entries()) run.push({ questionId, id, rank: place + 1, score });

  const names = [product.name, ...baselines.map(({ name }) => name)];
  const half = Math.ceil(judged.length / 2);
  return {
    parts: [
      summarise('all', names, scored),
      summarise('first half', names, scored.slice(0, half)),
      summarise('second half', names, scored.slice(half)),
      ...summariseBy(names, scored, ({ language }) => language),
      ...summariseBy(names, scored, ({ id }) => set.parts?.get(id)),
    ],
    run,
    questions: scored,
    unjudged: set.questions.length - judged.length,
    questionsPerSecond: judged.length / seconds,
  };
}

/** What of an answer counts: never the askers, and candidates only when they are listed. */
function eligible(answer: RankedAnswer, set: QuestionSet, askers: readonly string[]): (readonly [string, number])[] {
  return answer.scored.filter(
    ([id]) => !askers.includes(id) && (set.candidates === undefined || set.candidates.has(id)),
  );
}

function judge(ranking: readonly string[], judgements: Judgements): Readonly<Record<MetricName, number>> {
  return mapMetrics((name) => METRICS[name](ranking, judgements));
}

/** One part for each value that questions differ in; none where they all agree. */
function summariseBy(
  names: readonly string[],
  scored: readonly EvaluatedQuestion[],
  partOf: (question: EvaluatedQuestion) => string | undefined,
): EvaluatedPart[] {
  const groups = [...groupBy(scored, partOf)].flatMap(([part, of]) =>
    part === undefined ? [] : [[part, of] as const],
  );
  if (groups.length < 2) return [];
  return groups.sort(([a], [b]) => (a < b ? -1 : 1)).map(([part, of]) => summarise(part, names, of));
}

function summarise(part: string, names: readonly string[], scored: readonly EvaluatedQuestion[]): EvaluatedPart {
  return {
    part,
    n: scored.length,
    systems: names.map((name, system) => {
      const metrics = mapMetrics((metric) => mean(scored.map(({ values }) => values[system]?.[metric] ?? 0)));
      if (system === 0) return { name, metrics };
      return {
        name,
        metrics,
        gainOver: mapMetrics((metric) =>
          bootstrapInterval(scored.map(({ values }) => (values[0]?.[metric] ?? 0) - (values[system]?.[metric] ?? 0))),
        ),
      };
    }),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function mapMetrics<Value>(value: (name: MetricName) => Value): Record<MetricName, Value> {
  const names = Object.keys(METRICS) as MetricName[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<MetricName, Value>;
}
