import { type ReactNode, useState } from 'react';
import { dayIn } from '../../components/day-in.ts';
import { Fault } from '../../components/fault.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSpeech } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { ForKeeper } from './for-keeper.tsx';
import { useNamesOf } from './use-names-of.ts';

const SHOWN = 30;

/** What stands in the log, by the codes it is kept under. */
const WHAT: Readonly<Record<string, MessageKey>> = {
  import: 'keeping.what-import',
  export: 'keeping.what-export',
  erasure: 'keeping.what-erasure',
  leaving: 'keeping.what-leaving',
  backup: 'keeping.what-backup',
  restore: 'keeping.what-restore',
  compaction: 'keeping.what-compaction',
  join: 'keeping.what-join',
  'join undone': 'keeping.what-joinUndone',
  role: 'keeping.what-role',
  invited: 'keeping.what-invited',
  'account removed': 'keeping.what-removed',
  'token made': 'keeping.what-tokenMade',
  'token ended': 'keeping.what-tokenEnded',
  'link printed': 'keeping.what-link',
  'looked as': 'keeping.what-lookedAs',
};

interface Asked {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly offset: number;
}

/** Who did what, the newest first, by kind and day. */
export function AuditPage(): ReactNode {
  return (
    <ForKeeper title="keeping.audit">
      <Log />
    </ForKeeper>
  );
}

function Log(): ReactNode {
  const { language, say } = useSpeech();
  const [asked, setAsked] = useState<Asked>({ what: '', from: '', to: '', offset: 0 });
  const wish = {
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')),
    limit: SHOWN,
  };
  const { data, error, refetch } = useRead(['audit', wish], (service, signal) =>
    answered(service.GET('/api/audit', { params: { query: wish }, signal })),
  );
  const nameOf = useNamesOf((data?.items ?? []).flatMap(({ by, about }) => (about === null ? [by] : [by, about])));
  const choose = (next: Partial<Asked>): void => setAsked({ ...asked, offset: 0, ...next });
  const whatIs = (what: string): string => (WHAT[what] === undefined ? what : say(WHAT[what]));
  return (
    <>
      <p className="hint">{say('keeping.auditHint')}</p>
      <form className="keeping-filter" onSubmit={(event) => event.preventDefault()}>
        <label className="keeping-field">
          {say('keeping.auditWhat')}
          <select value={asked.what} onChange={({ target }) => choose({ what: target.value })}>
            <option value="">{say('keeping.auditAll')}</option>
            {(data?.kinds ?? (asked.what === '' ? [] : [asked.what])).map((kind) => (
              <option key={kind} value={kind}>
                {whatIs(kind)}
              </option>
            ))}
          </select>
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="keeping-field">
            {say(`keeping.audit-${end}`)}
            <input type="date" value={asked[end]} onChange={({ target }) => choose({ [end]: target.value })} />
          </label>
        ))}
      </form>
      {error !== null ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : data.total === 0 ? (
        <p className="nothing">{say('keeping.auditNone')}</p>
      ) : (
        <section aria-label={say('keeping.audit')}>
          <p role="status">
            {say('keeping.auditShown', {
              first: data.offset + 1,
              last: data.offset + data.items.length,
              total: data.total,
            })}
          </p>
          <ol className="audit-list">
            {data.items.map(({ id, at, what, by, about, details }) => (
              <li key={id}>
                <time dateTime={at}>
                  {dayIn(language, at.slice(0, 10))}, {new Date(at).toISOString().slice(11, 16)} UTC
                </time>
                <span>
                  <strong>{whatIs(what)}</strong> · {nameOf(by)}
                  {about !== null && <> → {nameOf(about)}</>}
                </span>
                {Object.keys(details).length > 0 && (
                  <span className="hint" data-from="service">
                    {Object.entries(details)
                      .map(([name, value]) => `${name} ${value}`)
                      .join(' · ')}
                  </span>
                )}
              </li>
            ))}
          </ol>
          <p>
            {data.offset > 0 && (
              <button
                type="button"
                className="quiet"
                onClick={() => choose({ offset: Math.max(0, asked.offset - SHOWN) })}
              >
                {say('keeping.newer')}
              </button>
            )}{' '}
            {data.offset + data.items.length < data.total && (
              <button type="button" className="quiet" onClick={() => choose({ offset: asked.offset + SHOWN })}>
                {say('keeping.older')}
              </button>
            )}
          </p>
        </section>
      )}
    </>
  );
}
