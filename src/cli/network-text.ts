import type { Language } from '../domain/index.ts';
import { list, percent } from '../language/index.ts';
import {
  type Comparison,
  type DepartureCard,
  type Figures,
  measureCards,
  type OverlapCard,
  type RoleCard,
  type Series,
} from '../network/index.ts';
import { NETWORK_WORDS } from './network-words.ts';

const decimals = (value: number, language: Language): string =>
  // A minus rather than a hyphen, as in what stands beside it.
  value.toLocaleString(language, { maximumFractionDigits: 3 }).replace('-', '−');

/** The figures of a network as text, each with its meaning; what is not defined is not shown. */
export function figuresText({ people, ties, measures }: Figures, language: Language): string {
  const words = NETWORK_WORDS[language];
  if (people === null || ties === null) return `${words.tooFew}\n`;
  const lines = measureCards(language).flatMap(({ name, of, label, meaning }) => {
    const value = of === 'whole' ? (Object.entries(measures).find(([known]) => known === name)?.[1] ?? null) : null;
    return value === null
      ? []
      : [
          '',
          `${label}: ${decimals(value, language)}`.replace(':', language === 'fr' ? ' :' : ':'),
          `  ${meaning}`,
          // Ties out less ties within, of all: half of it above the middle is the share of those that lead out.
          ...(name === 'eiIndex' ? [`  ${words.across(percent(language, (1 + value) / 2))}`] : []),
        ];
  });
  return `${[words.figures(people, ties), ...lines].join('\n')}\n`;
}

/** Places in the network as text, each with a next step; `isOwn` when a member reads their own alone. */
export function rolesText(cards: readonly RoleCard[], language: Language, isOwn = false): string {
  const { noRoles, noOwnRoles } = NETWORK_WORDS[language];
  if (cards.length === 0) return `${isOwn ? noOwnRoles : noRoles}\n`;
  return `${cards.map(({ text, next }) => [`• ${text}`, ...(next === null ? [] : [`    ${next.text}`])].join('\n')).join('\n')}\n`;
}

/** What would be lost if somebody left, as text. */
export function departureText({ lines }: DepartureCard): string {
  return `${lines.join('\n')}\n`;
}

/** Two periods compared, as text. */
export function comparisonText({ lines }: Comparison): string {
  return `${lines.join('\n')}\n`;
}

const COLUMNS = [
  'people',
  'ties',
  'formed',
  'faded',
  'kept',
  'isolates',
  'components',
  'density',
  'reciprocity',
  'clustering',
] as const;

/** A network period by period: a table, and what its columns mean. */
export function seriesText({ step, items, undated }: Series, language: Language): string {
  const { columns, steps, meaning, always, never, tooFew } = NETWORK_WORDS[language].series;
  const rows = items.map((item) => [
    item.from,
    ...COLUMNS.map((column) => {
      const value = item[column];
      return value === null
        ? item.people === null
          ? '·'
          : '–'
        : value.toLocaleString(language, { maximumFractionDigits: 3 });
    }),
  ]);
  const header = [columns.period, ...COLUMNS.map((column) => columns[column])];
  const widths = header.map((_, at) => Math.max(...[header, ...rows].map((row) => row[at]?.length ?? 0)));
  const table = [header, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return `${[
    ...[steps[step], '', ...table, '', ...meaning],
    ...(undated.always > 0 ? [always(undated.always)] : []),
    ...(undated.never > 0 ? [never(undated.never)] : []),
    ...(items.some(({ people }) => people === null) ? [tooFew] : []),
  ].join('\n')}\n`;
}

/** Groups that share people, as text. */
export function overlapsText(cards: readonly OverlapCard[], language: Language): string {
  const { none, pair, shared, shares, meaning } = NETWORK_WORDS[language].groups;
  if (cards.length === 0) return `${none}\n`;
  return `${[
    ...cards.flatMap(({ groups, people, shared: number, jaccard, overlap }) => {
      const [one = '', other = ''] = groups.map(({ name, people: size }) => `${name} (${size})`);
      const names = list(
        language,
        people.map(({ name }) => name),
      );
      return [
        pair(one, other),
        `    ${shared(number, names, number - people.length)}`,
        `    ${shares(percent(language, overlap), percent(language, jaccard))}`,
      ];
    }),
    ...['', ...meaning],
  ].join('\n')}\n`;
}
