import { writeFileSync } from 'node:fs';
import type { Maillon } from '../compose.ts';
import { AppError, type Viewer } from '../domain/index.ts';
import {
  type Evaluation,
  evaluate,
  type Kind,
  openBaselines,
  productRanker,
  readKnownIds,
  readQuestionSet,
  writeRun,
} from '../evaluation/index.ts';
import { detectLanguage } from '../language/index.ts';
import type { ReportProgress } from './progress.ts';

export interface EvaluateCommandOptions {
  readonly questions: string;
  readonly qrels: string;
  readonly kind: Kind;
  readonly askers?: string;
  readonly candidates?: string;
  /** File of parts to be judged for themselves, such as pairs of languages. */
  readonly parts?: string;
  /** File to write the product's rankings to, in TREC form. */
  readonly run?: string;
  readonly baselines?: boolean;
}

export interface EvaluationReport extends Omit<Evaluation, 'run' | 'questions'> {
  readonly kind: Kind;
  readonly remarks: readonly string[];
}

/** Judges the product on a question set of files, beside the plain methods when asked for. */
export async function evaluateFiles(
  { graph, embedding, recommender }: Maillon,
  options: EvaluateCommandOptions,
  viewer: Viewer,
  context: { readonly signal?: AbortSignal; readonly report?: ReportProgress } = {},
): Promise<EvaluationReport> {
  const known = await readKnownIds(graph, options.kind, viewer);
  const { set, remarks } = readQuestionSet(options, known);
  const parts = { graph, embedder: embedding.embedder, detectLanguage };
  const began = performance.now();
  const {
    run,
    questions: _,
    ...evaluation
  } = await evaluate(
    set,
    productRanker(recommender, options.kind, viewer),
    options.baselines ? await openBaselines(parts, options.kind, viewer) : [],
    {
      ...(context.signal === undefined ? {} : { signal: context.signal }),
      onProgress: (done, total) =>
        context.report?.({ step: 'asking', done, total, rate: (1000 * done) / (performance.now() - began) }),
    },
  );
  if (options.run !== undefined) write(options.run, writeRun(run, 'maillon'));
  return { kind: options.kind, ...evaluation, remarks };
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new AppError('bad-input', `${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? error}`, {
      cause: error,
    });
  }
}
