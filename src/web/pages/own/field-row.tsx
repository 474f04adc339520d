import { type ReactNode, useId, useState } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { Day } from '../../components/day.tsx';
import { LanguageNames } from '../../components/language-name.tsx';
import { ThingField } from '../../components/thing-field.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { FromWhere } from './from-where.tsx';
import type { OwnChange, OwnField, PartOfPage } from './own-api.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  name: 'own.field.name',
  function: 'own.field.function',
  bio: 'own.field.bio',
  offers: 'own.field.offers',
  needs: 'own.field.needs',
  languages: 'own.field.languages',
  organisation: 'own.field.organisation',
  manager: 'own.field.manager',
  email: 'own.field.email',
  level: 'own.field.level',
  since: 'own.field.since',
  participation: 'own.field.participation',
  external: 'own.field.external',
};

const BANDS: Readonly<Record<string, MessageKey>> = {
  core: 'map.band.core',
  active: 'map.band.active',
  occasional: 'map.band.occasional',
  peripheral: 'map.band.peripheral',
  outside: 'map.band.outside',
};

/** One field of a profile: what it says, where that comes from, and what can be done about it. */
export function FieldRow(props: {
  readonly field: OwnField;
  readonly change: PartOfPage['change'];
  readonly isAtWork: boolean;
}): ReactNode {
  const { field, change, isAtWork } = props;
  const { bit, values, hidden, canSay, canHide, from, source } = field;
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const key = NAMES[bit];
  const name = key === undefined ? bit : say(key);
  const button = (label: MessageKey, wish: OwnChange): ReactNode => (
    <button type="button" className="quiet" disabled={isAtWork} onClick={() => void change(wish)}>
      {say(label)}
      <span className="unseen"> ({name})</span>
    </button>
  );
  return (
    <li className={hidden ? 'is-hidden' : undefined}>
      <h3>
        {name} {hidden && <span className="own-mark">{say('own.hidden')}</span>}
      </h3>
      {isOpen && bit === 'organisation' ? (
        <ChooseOrganisation
          {...{ name, isAtWork }}
          hasNone={values.length === 0}
          onCancel={() => setOpen(false)}
          onKeep={async (organisation) => {
            if (await change({ says: { organisation } })) setOpen(false);
          }}
        />
      ) : isOpen ? (
        <Correct
          {...{ bit, name, values, isAtWork }}
          onCancel={() => setOpen(false)}
          onKeep={async (value) => {
            if (await change({ says: { [bit]: value } })) setOpen(false);
          }}
        />
      ) : (
        <Values bit={bit} values={values} />
      )}
      {(values.length > 0 || source !== null) && (
        <p className="hint">
          <FromWhere from={from} />
          {source !== null && (
            <> {source.length === 0 ? say('own.sourceNothing') : say('own.source', { value: source.join(' · ') })}</>
          )}
        </p>
      )}
      {!isOpen && (
        <p className="own-acts">
          {canSay && (
            <button type="button" className="quiet" disabled={isAtWork} onClick={() => setOpen(true)}>
              {say(values.length === 0 ? 'own.fillIn' : 'own.correct')}
              <span className="unseen"> ({name})</span>
            </button>
          )}
          {source !== null && button('own.unsay', { unsay: [bit] } as OwnChange)}
          {canHide && hidden && button('own.show', { show: [bit] })}
          {canHide && !hidden && values.length > 0 && button('own.hide', { hide: [bit] })}
        </p>
      )}
    </li>
  );
}

function Values({ bit, values }: { readonly bit: string; readonly values: readonly string[] }): ReactNode {
  const say = useSay();
  if (values.length === 0) return <p className="hint">{say('own.nothing')}</p>;
  if (bit === 'languages')
    return (
      <p>
        <LanguageNames tags={values} />
      </p>
    );
  if (bit === 'since' && values[0] !== undefined)
    return (
      <p>
        <Day date={values[0]} />
      </p>
    );
  const band = BANDS[values[0] ?? ''];
  if (bit === 'participation' && band !== undefined) return <p>{say(band)}</p>;
  if (bit === 'external') return <p>{say(values[0] === 'true' ? 'own.yes' : 'own.no')}</p>;
  if (values.length === 1)
    return (
      <p className="own-value">
        <CommunityText>{values[0]}</CommunityText>
      </p>
    );
  return (
    <ul className="own-values">
      {values.map((value) => (
        <li key={value}>
          <CommunityText>{value}</CommunityText>
        </li>
      ))}
    </ul>
  );
}

/** An organisation is chosen among those that are there, or none is. */
function ChooseOrganisation(props: {
  readonly name: string;
  readonly hasNone: boolean;
  readonly isAtWork: boolean;
  readonly onKeep: (organisation: string | null) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  return (
    <div className="own-correct">
      <ThingField label={props.name} type="organisation" onChoose={(id) => void props.onKeep(id)} />
      <span className="own-acts">
        {!props.hasNone && (
          <button type="button" className="quiet" disabled={props.isAtWork} onClick={() => void props.onKeep(null)}>
            {say('own.noOrganisation')}
          </button>
        )}{' '}
        <button type="button" className="quiet" onClick={props.onCancel}>
          {say('own.cancel')}
        </button>
      </span>
    </div>
  );
}

const LINES: ReadonlySet<string> = new Set(['offers', 'needs']);

function Correct(props: {
  readonly bit: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly isAtWork: boolean;
  readonly onKeep: (value: string | readonly string[] | null) => Promise<void>;
  readonly onCancel: () => void;
}): ReactNode {
  const { bit, values } = props;
  const say = useSay();
  const hint = useId();
  const isList = LINES.has(bit) || bit === 'languages';
  const [text, setText] = useState(values.join(bit === 'languages' ? ', ' : '\n'));
  const isLong = bit === 'bio' || LINES.has(bit);
  const given = (): string | readonly string[] | null => {
    if (!isList) return text.trim() === '' ? null : text.trim();
    return text
      .split(bit === 'languages' ? /[\s,;]+/ : '\n')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  };
  const field = {
    value: text,
    'aria-label': props.name,
    'aria-describedby': isList ? hint : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
  };
  return (
    <form
      className="own-correct"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onKeep(given());
      }}
    >
      {isLong ? (
        <textarea rows={bit === 'bio' ? 6 : 4} {...field} />
      ) : (
        <input type={bit === 'email' ? 'email' : 'text'} required={bit === 'name'} {...field} />
      )}
      {isList && (
        <span className="hint" id={hint}>
          {say(bit === 'languages' ? 'own.languageTags' : 'own.onePerLine')}
        </span>
      )}
      <span className="own-acts">
        <button type="submit" className="act" disabled={props.isAtWork}>
          {say('own.keep')}
        </button>{' '}
        <button type="button" className="quiet" onClick={props.onCancel}>
          {say('own.cancel')}
        </button>
      </span>
    </form>
  );
}
