import { type ReactNode, useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { useSpeech } from '../../../messages/say.ts';
import { useMapTheme } from '../canvas/theme.ts';
import type { SeriesItem } from '../network-api.ts';
import { COLUMN_WORDS, type SeriesColumn, seriesNumber } from './series-lines.ts';

const HEIGHT = 200;
/** Lines are told apart by their dashes as well as by colour. */
const DASHES: readonly number[][] = [[], [8, 4], [2, 4]];

/** Lines over time; the sentence and the table beside it say the same. */
export function SeriesChart(props: {
  readonly items: readonly SeriesItem[];
  readonly columns: readonly SeriesColumn[];
}): ReactNode {
  const { language, say } = useSpeech();
  const theme = useMapTheme();
  const element = useRef<HTMLDivElement>(null);
  const { items, columns } = props;
  useEffect(() => {
    const at = element.current;
    if (at === null) return;
    const months = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' });
    const axis = { stroke: theme.soft, grid: { stroke: theme.line, width: 1 }, ticks: { stroke: theme.line } };
    // All lines of a chart are counted alike.
    const inWords = (value: number): string => seriesNumber(columns[0] ?? 'people', value, language);
    const chart = new uPlot(
      {
        width: at.clientWidth,
        height: HEIGHT,
        legend: { show: false },
        cursor: { show: false },
        axes: [
          { ...axis, values: (_, days) => days.map((day) => months.format(new Date(day * 1000))), space: 70 },
          { ...axis, values: (_, values) => values.map(inWords), size: 56 },
        ],
        scales: { y: { range: (_, __, most) => [0, most > 0 ? most * 1.05 : 1] } },
        series: [
          {},
          ...columns.map((_, place) => ({
            stroke: theme.categories[place] ?? theme.ink,
            width: 2,
            dash: DASHES[place] ?? [],
            points: { show: items.length < 30 },
          })),
        ],
      },
      [
        items.map(({ from }) => Date.parse(`${from.slice(0, 10)}T00:00:00Z`) / 1000),
        ...columns.map((column) => items.map((item) => item[column])),
      ],
      at,
    );
    const fit = new ResizeObserver(() => chart.setSize({ width: at.clientWidth, height: HEIGHT }));
    fit.observe(at);
    return () => {
      fit.disconnect();
      chart.destroy();
    };
  }, [items, columns, theme, language]);
  return (
    <>
      <div ref={element} className="map-chart" aria-hidden="true" />
      <ul className="map-chart-lines">
        {columns.map((column, place) => (
          <li key={column}>
            <svg className="map-mark" viewBox="0 0 28 16" aria-hidden="true">
              <path
                d="M1 8h26"
                stroke={theme.categories[place] ?? theme.ink}
                strokeWidth="2.5"
                strokeDasharray={(DASHES[place] ?? []).join(' ')}
              />
            </svg>{' '}
            {say(COLUMN_WORDS[column])}
          </li>
        ))}
      </ul>
    </>
  );
}
