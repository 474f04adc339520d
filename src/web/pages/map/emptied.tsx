import type { ReactNode } from 'react';
import { useSpeech } from '../../messages/say.ts';
import { filterInWords } from './controls/filter-in-words.ts';
import { FILTERS } from './look/map-look.ts';
import { monthInWords } from './look/months.ts';
import type { PartProps } from './part-props.ts';

/** In place of an empty picture: what leaves nobody in it, and the way back. */
export function Emptied({ network, change }: PartProps): ReactNode {
  const { language, say } = useSpeech();
  const { filters, from, to, around } = network.look;
  const causes = [
    ...FILTERS.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [`${say(`map.filter.${name}`)} – ${filterInWords(name, value, say, language)}`];
    }),
    ...(from === null ? [] : [say('map.since', { month: monthInWords(from, language) })]),
    ...(to === null ? [] : [say('map.until', { month: monthInWords(to, language) })]),
  ];
  if (causes.length === 0 && around.length === 0) return <p className="nothing">{say('map.nobody')}</p>;
  return (
    <div className="nothing">
      <p>{say('map.emptied')}</p>
      {causes.length > 0 && (
        <ul>
          {causes.map((cause) => (
            <li key={cause}>{cause}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => change({ filters: {}, from: null, to: null, around: [], steps: 1 })}
      >
        {say('map.clear')}
      </button>
    </div>
  );
}
