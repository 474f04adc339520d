import { LANGUAGES } from '../../domain/index.ts';
import { DAILY_KINDS, type DailyQuestion } from './daily-question.ts';
import { type DailyVerdict, isOutOfOrder, type JudgedAnswer } from './judge-daily.ts';

/** A question that was asked, with what came out. */
export interface DailyResult {
  readonly question: DailyQuestion;
  readonly answer: JudgedAnswer;
  readonly verdict: DailyVerdict;
}

const WIDE = 14;
const COLUMN = 17;

/** Shares of questions whose answer was accepted, a line for each kind and a column for each language. */
export function dailyTable(results: readonly DailyResult[]): string {
  const row = (title: string, own: readonly DailyResult[]): string => {
    const columns = LANGUAGES.map((language) => own.filter(({ question }) => question.language === language));
    return title.padEnd(WIDE) + [...columns, own].map((some) => share(some).padStart(COLUMN)).join('');
  };
  const head = ' '.repeat(WIDE) + [...LANGUAGES, 'all'].map((name) => name.padStart(COLUMN)).join('');
  const kinds = DAILY_KINDS.map((kind) => ({ kind, own: results.filter(({ question }) => question.kind === kind) }));
  const lines = [
    head,
    ...kinds.filter(({ own }) => own.length > 0).map(({ kind, own }) => row(kind, own)),
    row('all', results),
    '',
    `what failed: ${failedFields(results)}`,
    `a fainter person above a surer one: ${results.filter(({ answer }) => isOutOfOrder(answer)).length} answers`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Every question that failed, with what came out: people first, each with how sure and the first reason. */
export function dailyFailures(results: readonly DailyResult[]): string {
  return results
    .filter(({ verdict }) => !verdict.passed)
    .map(
      ({ question, answer, verdict }) =>
        `${[
          `${question.id}  ${question.question}${question.asker === undefined ? '' : `  (asked by ${question.asker})`}`,
          ...verdict.failures.map(({ field, text }) => `  ✗ ${field}: ${text}`),
          `  why: ${question.why}`,
          ...outcome(answer),
        ].join('\n')}\n`,
    )
    .join('\n');
}

function outcome({ people, groups, artefacts, answers, topics, others, proposal }: JudgedAnswer): string[] {
  const lists = { topics, groups, artefacts, answers, others: others ?? [], proposal: proposal?.members ?? [] };
  return [
    ...people.map(({ id, confidence, contributions: [first] }) => `    ${confidence} ${id}: ${reason(first)}`),
    ...Object.entries(lists)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => `    ${name}: ${list.map((item) => (item as { id?: string }).id ?? '?').join(', ')}`),
  ];
}

function reason(first: { readonly name: string; readonly reason?: string | undefined } | undefined): string {
  return first?.reason ?? first?.name ?? 'no reason';
}

function share(results: readonly DailyResult[]): string {
  const passed = results.filter(({ verdict }) => verdict.passed).length;
  const percent = results.length === 0 ? '–' : `${Math.round((100 * passed) / results.length)} %`;
  return `${percent} ${`(${passed}/${results.length})`.padStart(9)}`;
}

/** How many questions failed for each field, most first. */
function failedFields(results: readonly DailyResult[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of results)
    for (const field of new Set(verdict.failures.map((failure) => failure.field)))
      counts.set(field, (counts.get(field) ?? 0) + 1);
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most.map(([field, count]) => `${field} ${count}`).join(', ') || 'nothing';
}
