import { type ReactNode, useState } from 'react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useSpeech } from '../../../messages/say.ts';
import { monthInWords, monthNumber, monthOf } from '../look/months.ts';

export interface MonthSpan {
  readonly from: string;
  readonly to: string;
}

/** A stretch of months, chosen with two thumbs between the first and the last month that there are. */
export function MonthRange(props: {
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly value: MonthSpan;
  readonly onChange: (value: MonthSpan) => void;
}): ReactNode {
  const { language, say } = useSpeech();
  const { value } = props;
  const [moving, setMoving] = useState<readonly number[] | null>(null);
  const shown = moving ?? [monthNumber(value.from), monthNumber(value.to)];
  const inWords = (at: number): string => monthInWords(monthOf(shown[at] ?? 0), language);
  return (
    <Slider
      className="month-range"
      minValue={monthNumber(props.first)}
      maxValue={monthNumber(props.last)}
      value={[...shown]}
      onChange={(next) => setMoving(next)}
      onChangeEnd={([from = 0, to = 0]) => {
        setMoving(null);
        props.onChange({ from: monthOf(from), to: monthOf(to) });
      }}
    >
      <Label>{props.label}</Label>
      <SliderOutput>{say('map.fromTo', { from: inWords(0), to: inWords(1) })}</SliderOutput>
      <SliderTrack>
        {({ state }) => (
          <>
            <div
              className="month-fill"
              style={{
                left: `${state.getThumbPercent(0) * 100}%`,
                width: `${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%`,
              }}
            />
            <SliderThumb index={0} aria-label={say('map.from')} />
            <SliderThumb index={1} aria-label={say('map.to')} />
          </>
        )}
      </SliderTrack>
    </Slider>
  );
}
