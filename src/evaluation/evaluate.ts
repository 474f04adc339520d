import { AppError, type Language } from '../domain/index.ts';
import { bootstrapInterval, type Interval } from './bootstrap.ts';
import { type Judgements, METRICS, type MetricName } from './metrics/index.ts';
import { type JudgedQuestion, type RunLine, rankByScore } from './trec.ts';

/** What is asked of every system under judgement: questions, what is right, and who asks. */
export interface QuestionSet {
  readonly questions: readonly JudgedQuestion[];
  readonly judgements: ReadonlyMap<string, Judgements>;
  /** Members who ask a question, and so are never its answer. */
  readonly askers: ReadonlyMap<string, readonly string[]>;
  /** When given, only these ids can be answers. */
  readonly candidates?: ReadonlySet<string>;
}

/** A system that can be judged: the product's ask, or a plain method to compare it with. */
export interface Ranker {
  readonly name: string;
  rank(question: JudgedQuestion, askers: readonly string[]): Promise<RankedAnswer>;
}

export interface RankedAnswer {
  readonly scored: readonly (readonly [id: string, score: number])[];
  /** Language in which the question was understood, when the system says so. */
  readonly language?: Language | null;
}

/** Mean of each metric over some questions, and how far the product is from each baseline there. */
export interface EvaluatedPart {
  /** `all`, `first half`, `second half`, or a language. */
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
  /** Questions without a judgement, which cannot be judged and were left out. */
  readonly unjudged: number;
  /** Wall-clock of the product's own answers, questions a second. */
  readonly questionsPerSecond: number;
}

interface Scored {
  readonly language: string;
  readonly values: readonly Readonly<Record<MetricName, number>>[];
}

/**
 * Puts every question to the product and to the baselines and judges the rankings, whole and by part. Halves are of
 * the file's order: tune on the first, report the second.
 */
export async function evaluate(
  set: QuestionSet,
  product: Ranker,
  baselines: readonly Ranker[],
  options: { readonly concurrency?: number; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<Evaluation> {
  const judged = set.questions.filter(({ id }) => set.judgements.has(id));
  if (judged.length === 0)
    throw new AppError('bad-input', 'no question of the set has a judgement: do the ids of the two files agree?');

  const run: RunLine[] = [];
  const scored: Scored[] = new Array(judged.length);
  const answers: RankedAnswer[] = new Array(judged.length);
  const began = performance.now();
  await inParallel(judged, options.concurrency ?? 8, async (question, index) => {
    answers[index] = await product.rank(question, set.askers.get(question.id) ?? []);
    options.onProgress?.(index + 1, judged.length);
  });
  const seconds = (performance.now() - began) / 1000;

  await inParallel(judged, options.concurrency ?? 8, async (question, index) => {
    const askers = set.askers.get(question.id) ?? [];
    const own = answers[index] ?? { scored: [] };
    const others = await Promise.all(baselines.map((baseline) => baseline.rank(question, askers)));
    const judgements = set.judgements.get(question.id) ?? new Map();
    scored[index] = {
      language: own.language ?? 'other',
      values: [own, ...others].map((answer) => judge(eligible(answer, set, askers), judgements)),
    };
  });
  for (const [index, question] of judged.entries()) {
    const kept = eligible(answers[index] ?? { scored: [] }, set, set.askers.get(question.id) ?? []);
    const score = new Map(kept);
    for (const [place, id] of rankByScore(kept).entries())
      run.push({ questionId: question.id, id, rank: place + 1, score: score.get(id) ?? 0 });
  }

  const names = [product.name, ...baselines.map(({ name }) => name)];
  const half = Math.ceil(judged.length / 2);
  const languages = [...new Set(scored.map(({ language }) => language))].sort();
  return {
    parts: [
      summarise('all', names, scored),
      summarise('first half', names, scored.slice(0, half)),
      summarise('second half', names, scored.slice(half)),
      ...(languages.length > 1 ? languages : []).map((language) =>
        summarise(
          language,
          names,
          scored.filter((one) => one.language === language),
        ),
      ),
    ],
    run,
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

function judge(
  scored: readonly (readonly [string, number])[],
  judgements: Judgements,
): Readonly<Record<MetricName, number>> {
  const ranking = rankByScore(scored);
  return mapMetrics((name) => METRICS[name](ranking, judgements));
}

function summarise(part: string, names: readonly string[], scored: readonly Scored[]): EvaluatedPart {
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

/** Runs `work` over all items, at most `width` at once, in order of starting. */
async function inParallel<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}
