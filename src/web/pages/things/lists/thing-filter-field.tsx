import { type ReactNode, useId, useState } from 'react';
import { useOnceUsed } from '../../../components/use-once-used.ts';
import { useSay } from '../../../messages/say.ts';
import type { SearchHit } from '../../../service/things.ts';

const fetchThingField = async () => (await import('../../../components/thing-field.tsx')).ThingField;

/** Finds a thing to narrow a list down to: a plain field of the same size until it is used. */
export function ThingFilterField(props: {
  readonly label: string;
  readonly type: SearchHit['type'];
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [Field, fetchField] = useOnceUsed(fetchThingField);
  if (Field !== null) return <Field {...props} begun={typed} />;
  return (
    <div className="combobox">
      <label htmlFor={field}>{props.label}</label>
      <input
        id={field}
        role="combobox"
        aria-expanded="false"
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck="false"
        placeholder={say('list.findThing')}
        value={typed}
        onFocus={fetchField}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
