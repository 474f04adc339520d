import { type ReactNode, useId, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import type { SearchHit } from '../../../service/things.ts';

/** Fetched when the field is first gone to: it is heavy, and most lists are read without it. */
const fetchThingField = async () => (await import('../../../components/thing-field.tsx')).ThingField;
type ThingField = Awaited<ReturnType<typeof fetchThingField>>;

/** Finds a thing to narrow a list down to: a plain field of the same size until it is used. */
export function ThingFilterField(props: {
  readonly label: string;
  readonly type: SearchHit['type'];
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const say = useSay();
  const field = useId();
  const [typed, setTyped] = useState('');
  const [Field, setField] = useState<ThingField | null>(null);
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
        // What is typed while the other is fetched is typed here, and taken along.
        onFocus={({ currentTarget }) =>
          void fetchThingField().then(
            (found) => document.activeElement === currentTarget && setField(() => found),
            () => undefined,
          )
        }
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
