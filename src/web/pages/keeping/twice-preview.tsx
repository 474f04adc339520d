import { type ReactNode, useId, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { TypeWord } from '../../components/type-word.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useDoing } from '../../service/use-doing.ts';
import { useRead } from '../../service/use-service.ts';
import type { Pair, Told } from './twice.ts';

/** What the fields of a member are called; one that no one foresaw, as it is. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  name: 'own.field.name',
  email: 'own.field.email',
  function: 'own.field.function',
  bio: 'keeping.twiceField-bio',
  organisation: 'own.field.organisation',
  manager: 'own.field.manager',
  level: 'own.field.level',
  since: 'own.field.since',
  languages: 'own.field.languages',
  external: 'own.field.external',
  participation: 'own.field.participation',
  topics: 'keeping.twiceField-topics',
  offers: 'keeping.twiceField-offers',
  needs: 'keeping.twiceField-needs',
  visibility: 'keeping.twiceField-visibility',
};

/** What else goes over, by the kinds that the service tells. */
const MOVES: Readonly<Record<string, MessageKey>> = {
  account: 'keeping.twiceMove-account',
  ask: 'keeping.twiceMove-ask',
  'answer to a form': 'keeping.twiceMove-form-answer',
  invitation: 'keeping.twiceMove-invitation',
  notice: 'keeping.twiceMove-notice',
  form: 'keeping.twiceMove-form',
  file: 'keeping.twiceMove-file',
};

/** What joining two would change, who of them is kept, and the button that does it. */
export function WhatWouldChange(props: Told & { readonly pair: Pair; readonly onClose: () => void }): ReactNode {
  const { pair, onTold, onClose } = props;
  const { keep, join } = pair;
  const say = useSay();
  const name = useId();
  const [into, setInto] = useState(keep.id);
  const [kept, gone] = into === keep.id ? [keep, join] : [join, keep];
  const query = { from: gone.id, into: kept.id };
  const { data, error, refetch } = useRead(['join-preview', query], (service, signal) =>
    answered(service.GET('/api/same-person/preview', { params: { query }, signal })),
  );
  const { act, isActing, failed } = useDoing(['same-person']);
  // Kept apart from the pairs: once they are joined there is nothing to look at any more.
  const doIt = async (version: string): Promise<void> => {
    const body = { ...query, version };
    if (await act((service) => answered(service.POST('/api/same-person/joins', { body }))))
      onTold(say('keeping.twiceJoined', { from: gone.name, into: kept.name }));
    else await refetch();
  };
  return (
    <section className="twice-preview" aria-label={say('keeping.twiceWould')}>
      <fieldset className="keeping-field">
        <legend>{say('keeping.twiceKeep')}</legend>
        {[keep, join].map((one) => (
          <label key={one.id} className="keeping-choice">
            <input type="radio" name={name} checked={into === one.id} onChange={() => setInto(one.id)} />{' '}
            <span data-from="community">
              {one.name} ({one.id})
            </span>
          </label>
        ))}
      </fieldset>
      <p className="hint">{say('keeping.twiceKeepHint')}</p>
      <h3>{say('keeping.twiceWould')}</h3>
      {error !== null ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : (
        <>
          <Changes preview={data} />
          {failed !== null && (
            <p className="error" role="alert">
              {say(failed === 'conflict' ? 'keeping.twiceChanged' : 'keeping.twiceFailed')}
            </p>
          )}
        </>
      )}
      <p className="twice-say">
        {data !== undefined && error === null && (
          <button type="button" className="act" aria-disabled={isActing} onClick={() => void doIt(data.version)}>
            {say('keeping.twiceJoin')}
          </button>
        )}
        <button type="button" className="quiet" onClick={onClose}>
          {say('keeping.twiceCancel')}
        </button>
      </p>
    </section>
  );
}

interface Preview {
  readonly fields: readonly { readonly field: string; readonly becomes: string | null }[];
  readonly records: readonly { readonly type: string; readonly count: number }[];
  readonly aside: readonly { readonly type: string; readonly id: string }[];
  readonly moves: readonly { readonly kind: string; readonly count: number }[];
}

function Changes({ preview }: { readonly preview: Preview }): ReactNode {
  const say = useSay();
  const { fields, records, aside, moves } = preview;
  const told = fields.filter(({ field }) => field !== 'own');
  const other = moves.filter(({ kind }) => MOVES[kind] === undefined).reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className="keeping-list">
      {told.length === 0 && <li>{say('keeping.twiceNoField')}</li>}
      {told.map(({ field, becomes }) => (
        <li key={field}>
          <strong>{FIELDS[field] === undefined ? <span data-from="service">{field}</span> : say(FIELDS[field])}</strong>{' '}
          <span data-from="community" className="twice-value">
            {valueIn(becomes, say)}
          </span>
        </li>
      ))}
      {records.map(({ type, count }) => (
        <li key={type}>
          {say('keeping.twiceGoesOver', { count })} (<TypeWord type={type} />)
        </li>
      ))}
      {moves.map(({ kind, count }) => {
        const key = MOVES[kind];
        return key !== undefined && <li key={kind}>{say(key, { count })}</li>;
      })}
      {other > 0 && <li>{say('keeping.twiceMove-other', { count: other })}</li>}
      {aside.length > 0 && <li>{say('keeping.twiceAside', { count: aside.length })}</li>}
    </ul>
  );
}

/** A value as the service tells it in JSON, in words. */
function valueIn(json: string | null, say: (key: MessageKey) => string): string {
  const value: unknown = json === null ? null : JSON.parse(json);
  if (value === null) return '–';
  if (typeof value === 'boolean') return say(value ? 'own.yes' : 'own.no');
  const nameOf = (one: unknown): string =>
    typeof one === 'object' && one !== null && 'topic' in one ? String(one.topic) : String(one);
  return Array.isArray(value) ? value.map(nameOf).join(', ') : nameOf(value);
}
