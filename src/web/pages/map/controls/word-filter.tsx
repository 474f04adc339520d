import { type ReactNode, useEffect, useId, useState } from 'react';
import { useSay } from '../../../messages/say.ts';

/** A filter by a word as members write it, such as a function; what is typed counts once the field is left. */
export function WordFilter(props: {
  readonly name: 'function' | 'level';
  readonly value: string;
  /** Words to choose from; others may be typed. */
  readonly known: readonly string[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const say = useSay();
  const list = useId();
  const { name, value, known, onChange } = props;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const settle = (): void => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <label className="map-choice">
      {say(`map.filter.${name}`)}
      <input
        type="text"
        list={list}
        placeholder={say('map.any')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      <datalist id={list}>
        {known.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </label>
  );
}
