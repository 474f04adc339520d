import { type ReactNode, useId, useMemo } from 'react';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import { colourings } from '../look/node-classes.ts';
import { SAME_SIZE } from '../look/paint.ts';
import type { PartProps } from '../part-props.ts';

const COLOUR_WORDS: Readonly<Record<string, MessageKey>> = {
  community: 'map.colour.community',
  organisation: 'map.colour.organisation',
  function: 'map.colour.function',
  involvement: 'map.colour.involvement',
};

/** What colours and sizes of people say. */
export function AppearanceChoice({ network, change }: PartProps): ReactNode {
  const say = useSay();
  const meaning = useId();
  const { look, measures, view } = network;
  const colours = useMemo(() => colourings(view), [view]);
  const sizes = measures.filter(
    ({ of, name }) => of === 'node' && view.nodes.some(({ attributes }) => typeof attributes[name] === 'number'),
  );
  const size = sizes.find(({ name }) => name === look.sizeBy);
  return (
    <fieldset>
      <legend>{say('map.appearance')}</legend>
      <label className="map-choice">
        {say('map.colourBy')}
        <select value={look.colourBy} onChange={(event) => change({ colourBy: event.target.value })}>
          {colours.map((name) => {
            const key = COLOUR_WORDS[name];
            return (
              <option key={name} value={name}>
                {key === undefined ? name : say(key)}
              </option>
            );
          })}
        </select>
      </label>
      <label className="map-choice">
        {say('map.sizeBy')}
        <select
          value={size?.name ?? SAME_SIZE}
          aria-describedby={meaning}
          onChange={(event) => change({ sizeBy: event.target.value })}
        >
          <option value={SAME_SIZE}>{say('map.sameSize')}</option>
          {sizes.map(({ name, label }) => (
            <option key={name} value={name} data-from="service">
              {label}
            </option>
          ))}
        </select>
      </label>
      <p id={meaning} className="hint">
        {size !== undefined && (
          <>
            <span data-from="service">{size.meaning}</span> {say('map.sizeIsNoRanking')}
          </>
        )}
      </p>
    </fieldset>
  );
}
