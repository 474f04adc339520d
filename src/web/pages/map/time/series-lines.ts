import type { Language } from '../../../../domain/index.ts';
import type { MessageKey } from '../../../messages/message.ts';
import type { SeriesItem } from '../network-api.ts';

export type SeriesColumn = Exclude<keyof SeriesItem, 'from' | 'to'>;

export const COLUMN_WORDS = {
  people: 'map.series.people',
  ties: 'map.series.ties',
  formed: 'map.series.formed',
  faded: 'map.series.faded',
  kept: 'map.series.kept',
  isolates: 'map.series.isolates',
  components: 'map.series.components',
  density: 'map.series.density',
  reciprocity: 'map.series.reciprocity',
  clustering: 'map.series.clustering',
} as const satisfies Readonly<Record<SeriesColumn, MessageKey>>;

/** One chart: lines that are counted in the same unit. */
export interface SeriesLines {
  readonly title: MessageKey;
  readonly columns: readonly SeriesColumn[];
}

export const SERIES_LINES: readonly SeriesLines[] = [
  { title: 'map.chart.size', columns: ['people', 'ties'] },
  { title: 'map.chart.turnover', columns: ['formed', 'faded', 'kept'] },
  { title: 'map.chart.alone', columns: ['isolates', 'components'] },
  { title: 'map.chart.shares', columns: ['density', 'reciprocity', 'clustering'] },
];

const SHARES: ReadonlySet<SeriesColumn> = new Set(['density', 'reciprocity', 'clustering']);

/** A number of a column as it is read: shares in hundredths; a dash for what cannot be told. */
export function seriesNumber(column: SeriesColumn, value: number | null, language: Language): string {
  if (value === null) return '–';
  return SHARES.has(column)
    ? value.toLocaleString(language, { style: 'percent', maximumSignificantDigits: 2 })
    : value.toLocaleString(language);
}
