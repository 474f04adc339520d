import type { Language } from '../../domain/index.ts';
import type { Interval } from '../bootstrap.ts';
import type { Rival, SelfEvaluation, TaskResult } from './self-evaluation.ts';
import { SELF_WORDS, type SelfWords } from './self-words.ts';

/** Below this many questions the figures come with a warning. */
const FEW = 30;

/** A self-evaluation in words for a facilitator: shares of questions, no metric's name. */
export function selfEvaluationText({ date, tasks }: SelfEvaluation, language: Language): string {
  const words = SELF_WORDS[language];
  const judged = tasks.filter(({ n }) => n > 0);
  const lines = [fill(words.title, { date: day(date, words) }), words.explain];
  if (judged.length === 0) lines.push('', words.nothing);
  for (const task of judged) lines.push('', ...taskLines(task, words));
  if (judged.length > 0) lines.push('', words.caution);
  return `${lines.join('\n')}\n`;
}

function taskLines(result: TaskResult, words: SelfWords): string[] {
  const { title, about, right } = words.tasks[result.task];
  const { n, from, to, older, unforeseeable, before } = result;
  const counts = [
    from === null || to === null
      ? `${n} ${about}.`
      : fill(words.counted, { n, about, from: day(from, words), to: day(to, words) }),
    ...(older > 0 ? [fill(words.older, { n: older })] : []),
    ...(unforeseeable > 0 ? [fill(words.unforeseeable, { n: unforeseeable })] : []),
  ];
  const since =
    before === null
      ? []
      : [
          fill(words.since, {
            date: day(before.date, words),
            mean: percent(before.firstFive.mean, words),
            n: before.n,
          }),
        ];
  return [
    title,
    `  ${counts.join(' ')}`,
    ...(n < FEW ? [`  ${words.few}`] : []),
    `  ${fill(words.first, { right })} : ${share(result.first, words)}`,
    `  ${fill(words.firstFive, { right })} : ${share(result.firstFive, words)}`,
    ...since.map((line) => `    ${line}`),
    `  ${words.compare}`,
    ...result.rivals.map((rival) => `    ${rivalLine(rival, words)}`),
    `  ${words.reliability}`,
    ...result.reliability.shown.flatMap(({ confidence, n: of, right: share_ }) =>
      share_ === null
        ? []
        : [`    ${fill(words.called, { word: words.confidence[confidence], share: share(share_, words), n: of })}`],
    ),
  ].map((line) => (words.locale.startsWith('fr') ? line : line.replace(/ : /g, ': ')));
}

function rivalLine({ name, firstFive, lead }: Rival, words: SelfWords): string {
  const points = (value: number): string => Math.abs(100 * value).toFixed(0);
  const verdict =
    lead.low > 0
      ? fill(words.verdict.better, { low: points(lead.low), high: points(lead.high) })
      : lead.high < 0
        ? fill(words.verdict.worse, { low: points(lead.high), high: points(lead.low) })
        : words.verdict.same;
  return `${words.rivals[name] ?? name} : ${percent(firstFive.mean, words)} — ${verdict}`;
}

const share = ({ mean, low, high }: Interval, words: SelfWords): string =>
  fill(words.share, { mean: percent(mean, words), low: percent(low, words), high: percent(high, words) });

const percent = (value: number, { locale }: SelfWords): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);

const day = (date: string, { locale }: SelfWords): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
