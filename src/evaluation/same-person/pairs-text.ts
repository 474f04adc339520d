import type { Judged, Share } from './judge-pairs.ts';

const two = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2).replace(/^0/, ''));
const told = ({ mean, low, high, n }: Share): string => `${two(mean)} [${two(low)}, ${two(high)}] of ${n}`;

/** How well pairs are proposed, as a table for people. */
export function pairsText(judged: readonly Judged[]): string {
  const rows: [string, (one: Judged) => string][] = [
    ['precision', ({ precision }) => told(precision)],
    ['recall', ({ recall }) => told(recall)],
    ...[...(judged[0]?.byChange.keys() ?? [])].map((change): [string, (one: Judged) => string] => [
      `  ${change}`,
      ({ byChange }) => told(byChange.get(change) as Share),
    ]),
    ...[...(judged[0]?.taken.keys() ?? [])].map((likeness): [string, (one: Judged) => string] => [
      `taken: ${likeness}`,
      ({ taken }) => told(taken.get(likeness) as Share),
    ]),
    ['among the members there were', ({ before }) => String(before)],
  ];
  const lines = rows.map(([title, tell]) => [title, ...judged.map(tell)]);
  return [['', ...judged.map(({ way }) => way)], ...lines]
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(at === 0 ? 30 : 28))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
