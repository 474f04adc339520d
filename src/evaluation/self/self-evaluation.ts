import { KEEPER } from '../../domain/index.ts';
import type { Recommender } from '../../recommender/index.ts';
import { bootstrapInterval, type Interval } from '../bootstrap.ts';
import { type EvaluatedQuestion, type Evaluation, evaluate } from '../evaluate.ts';
import { openBaselines } from '../plain/baselines.ts';
import type { PlainSearchParts } from '../plain/finds.ts';
import { productRanker } from '../ranker.ts';
import { shareInterval } from '../share-interval.ts';
import { readHistory } from './history.ts';
import { type Found, type Kept, keep, readKept } from './kept.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import type { Task, TaskSet } from './task.ts';

export interface SelfEvaluationParts extends PlainSearchParts {
  readonly recommender: Recommender;
}

export interface SelfEvaluationOptions {
  /** Questions of each task at most, the newest; 500 when left out. */
  readonly limit?: number;
  /** Day of the judgement, as `2026-03-01`. */
  readonly today: string;
  /** Whether the figures are kept in the graph; they are, when left out. */
  readonly keep?: boolean;
  readonly onProgress?: (task: Task, done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A plain method beside the product: what it found, and how far the product is ahead, in shares of questions. */
export interface Rival extends Found {
  readonly name: string;
  readonly lead: Interval;
}

/** How one task went. */
export interface TaskResult extends Found {
  readonly task: Task;
  readonly n: number;
  /** Days of the first and the last question; null when none has a date. */
  readonly from: string | null;
  readonly to: string | null;
  readonly older: number;
  readonly unforeseeable: number;
  readonly rivals: readonly Rival[];
  readonly reliability: {
    /** Of the first suggestion of each answer. */
    readonly first: readonly Reliability[];
    /** Of all suggestions that an answer shows. */
    readonly shown: readonly Reliability[];
  };
  /** All metrics, by half and language, for those who tune. */
  readonly parts: Evaluation['parts'];
  /** The same task on an earlier day, if it was kept; the latest of them. */
  readonly before: Kept | null;
}

export interface SelfEvaluation {
  readonly date: string;
  readonly model: string;
  readonly tasks: readonly TaskResult[];
}

/**
 * The community judges the service on its own history: each question, artefact and pair of questions is asked again
 * from what was known before it, and the answer is compared with what then happened. Who may look is left out of it:
 * only figures over many questions leave it.
 */
export async function evaluateSelf(
  parts: SelfEvaluationParts,
  options: SelfEvaluationOptions,
): Promise<SelfEvaluation> {
  const model = parts.embedder?.model.key ?? 'none';
  const history = await readHistory(parts.graph, { limit: options.limit ?? 500 });
  const earlier = (await readKept(parts.graph)).filter(({ date }) => date < options.today);
  const tasks: TaskResult[] = [];
  for (const taskSet of history) {
    const result = await evaluateTask(parts, taskSet, options);
    tasks.push({ ...result, before: earlier.findLast(({ task }) => task === taskSet.task) ?? null });
    if (options.keep !== false && result.n > 0) await keep(parts.graph, options.today, model, result);
  }
  return { date: options.today, model, tasks };
}

async function evaluateTask(
  parts: SelfEvaluationParts,
  { task, kind, set, older, unforeseeable }: TaskSet,
  { onProgress, signal }: SelfEvaluationOptions,
): Promise<Omit<TaskResult, 'before'>> {
  const days = set.questions.flatMap(({ asOf }) => asOf?.before ?? []).sort();
  const about = { task, n: set.questions.length, older, unforeseeable, from: days[0] ?? null, to: days.at(-1) ?? null };
  if (set.questions.length === 0)
    return { ...about, ...foundBy([], 0), rivals: [], reliability: { first: [], shown: [] }, parts: [] };
  const baselines = await openBaselines(parts, kind, KEEPER);
  const evaluation = await evaluate(set, productRanker(parts.recommender, kind, KEEPER), baselines, {
    onProgress: (done, total) => onProgress?.(task, done, total),
    ...(signal === undefined ? {} : { signal }),
  });
  const { questions } = evaluation;
  return {
    ...about,
    ...foundBy(questions, 0),
    rivals: baselines.map(({ name }, place) => ({
      name,
      ...foundBy(questions, place + 1),
      lead: bootstrapInterval(
        questions.map((one) => Number(isAmongFirst(one, 0, 5)) - Number(isAmongFirst(one, place + 1, 5))),
      ),
    })),
    reliability: {
      first: reliabilityOf(questions, set.judgements, 1),
      shown: reliabilityOf(questions, set.judgements),
    },
    parts: evaluation.parts,
  };
}

function foundBy(questions: readonly EvaluatedQuestion[], system: number): Found {
  const share = (first: number): Interval => shareInterval(questions.map((one) => isAmongFirst(one, system, first)));
  return { first: share(1), firstFive: share(5) };
}

/** Whether a right answer stands among the first few: the reciprocal of its rank says so. */
function isAmongFirst({ values }: EvaluatedQuestion, system: number, first: number): boolean {
  return (values[system]?.MRR ?? 0) >= 1 / first - 1e-9;
}
