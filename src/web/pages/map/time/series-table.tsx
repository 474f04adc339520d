import type { ReactNode } from 'react';
import { useSpeech } from '../../../messages/say.ts';
import type { SeriesItem, SeriesStep } from '../network-api.ts';
import { Sideways } from '../table/sideways.tsx';
import { COLUMN_WORDS, type SeriesColumn, seriesNumber } from './series-lines.ts';
import { stretchInWords } from './stretch-in-words.ts';

const COLUMNS = Object.keys(COLUMN_WORDS) as SeriesColumn[];

/** The charts as a table, the latest last. */
export function SeriesTable(props: { readonly items: readonly SeriesItem[]; readonly step: SeriesStep }): ReactNode {
  const { language, say } = useSpeech();
  return (
    <details>
      <summary>{say('map.seriesTable')}</summary>
      <Sideways label={say('map.seriesTable')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('map.seriesWhen')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(COLUMN_WORDS[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.items.map((item) => (
              <tr key={item.from}>
                <th scope="row">
                  <time dateTime={item.from.slice(0, 7)}>{stretchInWords(item, props.step, language)}</time>
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} className="number">
                    {seriesNumber(column, item[column], language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </details>
  );
}
