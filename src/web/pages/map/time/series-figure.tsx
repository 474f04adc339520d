import { lazy, type ReactNode, Suspense } from 'react';
import { useSpeech } from '../../../messages/say.ts';
import type { SeriesItem, SeriesStep } from '../network-api.ts';
import { COLUMN_WORDS, type SeriesLines, seriesNumber } from './series-lines.ts';
import { stretchInWords } from './stretch-in-words.ts';

const SeriesChart = lazy(async () => ({ default: (await import('./series-chart.tsx')).SeriesChart }));

/** A chart with what it says in a sentence: where each line began and where it stands. */
export function SeriesFigure(props: {
  readonly items: readonly SeriesItem[];
  readonly step: SeriesStep;
  readonly lines: SeriesLines;
}): ReactNode {
  const { language, say } = useSpeech();
  const { items, step, lines } = props;
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <figure className="map-figure">
      <figcaption>
        <h3>{say(lines.title)}</h3>
        <p className="hint">
          {say('map.chartSentence', {
            first: stretchInWords(first, step, language),
            last: stretchInWords(last, step, language),
            changes: new Intl.ListFormat(language).format(
              lines.columns.map((column) =>
                say('map.chartChange', {
                  name: say(COLUMN_WORDS[column]),
                  before: seriesNumber(column, first[column], language),
                  after: seriesNumber(column, last[column], language),
                }),
              ),
            ),
          })}
        </p>
      </figcaption>
      <Suspense fallback={<div className="map-chart" />}>
        <SeriesChart items={items} columns={lines.columns} />
      </Suspense>
    </figure>
  );
}
