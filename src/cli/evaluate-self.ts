import type { Maillon } from '../compose.ts';
import { LANGUAGES, type Language } from '../domain/index.ts';
import { evaluateSelf, type SelfEvaluation } from '../evaluation/index.ts';
import { detectLanguage } from '../language/index.ts';
import type { ReportProgress } from './progress.ts';

export interface EvaluateSelfOptions {
  /** Questions of each task at most, the newest. */
  readonly limit?: number;
}

/** The community judges its answers on its own history; the figures are kept in the graph under today's date. */
export async function evaluateOnHistory(
  { graph, embedding, recommender }: Maillon,
  options: EvaluateSelfOptions,
  context: { readonly signal?: AbortSignal; readonly report?: ReportProgress } = {},
): Promise<SelfEvaluation> {
  const parts = { graph, embedder: embedding.embedder, detectLanguage, recommender };
  return await evaluateSelf(parts, {
    today: new Date().toISOString().slice(0, 10),
    ...(options.limit === undefined ? {} : { limit: options.limit }),
    ...(context.signal === undefined ? {} : { signal: context.signal }),
    onProgress: (task, done, total) => context.report?.({ step: task, done, total }),
  });
}

/** The language to print in: as asked, else that of the terminal (`fr_BE.UTF-8`), else English. */
export function languageOfReader(asked: string | undefined, terminal: string | undefined): Language {
  const tag = (asked ?? terminal ?? '').slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === tag) ?? 'en';
}
