import { type ReactNode, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import { MonthRange, type MonthSpan } from '../controls/month-range.tsx';
import { useMonthBounds } from '../controls/use-month-bounds.ts';
import { monthNumber, monthOf } from '../look/months.ts';
import type { PartProps } from '../part-props.ts';
import { ComparisonResult } from './comparison-result.tsx';

/** Two periods, chosen and set side by side; what is compared stands in the address. */
export function Comparison({ network, change }: PartProps): ReactNode {
  const say = useSay();
  const { look } = network;
  const bounds = useMonthBounds(network);
  const [wished, setWished] = useState<{ readonly before: MonthSpan; readonly after: MonthSpan } | null>(null);
  if (bounds === null)
    return (
      <section>
        <h2>{say('map.compare')}</h2>
        <p>{say('map.compareUndated')}</p>
      </section>
    );
  const usual = halves(bounds);
  const chosen = wished ?? {
    before: look.before ?? usual.before,
    after: look.before === null ? usual.after : { from: look.from ?? bounds.from, to: look.to ?? bounds.to },
  };
  return (
    <section>
      <h2>{say('map.compare')}</h2>
      <div className="map-periods">
        <MonthRange
          label={say('map.before')}
          {...{ first: bounds.from, last: bounds.to, value: within(chosen.before, bounds) }}
          onChange={(before) => setWished({ ...chosen, before })}
        />
        <MonthRange
          label={say('map.after')}
          {...{ first: bounds.from, last: bounds.to, value: within(chosen.after, bounds) }}
          onChange={(after) => setWished({ ...chosen, after })}
        />
      </div>
      <p className="map-buttons">
        <button
          type="button"
          className="map-do"
          onClick={() => {
            setWished(null);
            change({ before: chosen.before, ...chosen.after });
          }}
        >
          {say('map.compareDo')}
        </button>
        {look.before !== null && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setWished(null);
              change({ before: null, from: null, to: null });
            }}
          >
            {say('map.compareEnd')}
          </button>
        )}
      </p>
      {look.before !== null && (
        <ComparisonResult
          look={{ ...look, from: look.from ?? bounds.from, to: look.to ?? bounds.to }}
          before={look.before}
          change={change}
        />
      )}
    </section>
  );
}

/** The time that there is, cut in the middle. */
function halves({ from, to }: MonthSpan): { readonly before: MonthSpan; readonly after: MonthSpan } {
  const middle = Math.floor((monthNumber(from) + monthNumber(to)) / 2);
  return { before: { from, to: monthOf(middle) }, after: { from: monthOf(middle + 1), to } };
}

const within = (span: MonthSpan, { from, to }: MonthSpan): MonthSpan => ({
  from: span.from < from ? from : span.from > to ? to : span.from,
  to: span.to > to ? to : span.to < from ? from : span.to,
});
