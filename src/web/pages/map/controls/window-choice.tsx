import { type ReactNode, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import { monthNumber, monthOf } from '../look/months.ts';
import type { PartProps } from '../part-props.ts';
import { MonthRange, type MonthSpan } from './month-range.tsx';
import { useMonthBounds } from './use-month-bounds.ts';
import { usePlaying } from './use-playing.ts';

/** Months that a window begins with when it is played and none was chosen. */
const USUAL_WINDOW = 6;

/** The window of time: two thumbs, one month on or back, and a way to see it move by itself. */
export function WindowChoice({ network, change }: PartProps): ReactNode {
  const say = useSay();
  const { look, isReading } = network;
  const bounds = useMonthBounds(network);
  const [isPlaying, setPlaying] = useState(false);
  const span: MonthSpan = { from: look.from ?? bounds?.from ?? '', to: look.to ?? bounds?.to ?? '' };
  const isWhole = look.from === null && look.to === null;
  const shift = (months: number): void => {
    if (bounds === null) return;
    const [first, last] = [monthNumber(bounds.from), monthNumber(bounds.to)];
    const width = isWhole ? USUAL_WINDOW - 1 : monthNumber(span.to) - monthNumber(span.from);
    const begin = isWhole ? (months > 0 ? first : last - width) : monthNumber(span.from) + months;
    const from = Math.max(first, Math.min(last - width, begin));
    if (!isWhole && monthOf(from) === span.from) setPlaying(false);
    else change({ from: monthOf(from), to: monthOf(Math.min(last, from + width)) }, { isPassing: true });
  };
  usePlaying(isPlaying, isReading, () => shift(1));
  if (bounds === null) return null;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <fieldset>
      <legend>{say('map.time')}</legend>
      <MonthRange
        label={say('map.window')}
        first={span.from < bounds.from ? span.from : bounds.from}
        last={span.to > bounds.to ? span.to : bounds.to}
        value={span}
        onChange={({ from, to }) =>
          change({ from: from === bounds.from ? null : from, to: to === bounds.to ? null : to })
        }
      />
      <p className="map-buttons">
        <button type="button" className="quiet" onClick={() => shift(-1)}>
          {say('map.monthBack')}
        </button>
        {!isStill && (
          <button type="button" className="quiet" aria-pressed={isPlaying} onClick={() => setPlaying(!isPlaying)}>
            {say(isPlaying ? 'map.pause' : 'map.play')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => shift(1)}>
          {say('map.monthOn')}
        </button>
        {!isWhole && (
          <button type="button" className="quiet" onClick={() => change({ from: null, to: null })}>
            {say('map.wholeTime')}
          </button>
        )}
      </p>
    </fieldset>
  );
}
