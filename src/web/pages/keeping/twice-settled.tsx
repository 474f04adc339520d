import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useDoing } from '../../service/use-doing.ts';
import { useRead } from '../../service/use-service.ts';
import type { Told } from './twice.ts';
import { useNamesOf } from './use-names-of.ts';

/** Who was joined and who was said to be two, each to be taken back. Nothing while there is neither. */
export function Settled({ onTold }: Told): ReactNode {
  const say = useSay();
  const joins = useRead(['same-person', 'joins'], (service, signal) =>
    answered(service.GET('/api/same-person/joins', { signal })),
  );
  const aparts = useRead(['same-person', 'apart'], (service, signal) =>
    answered(service.GET('/api/same-person/apart', { signal })),
  );
  const { act, isActing, failed } = useDoing(['same-person']);
  const nameOf = useNamesOf((joins.data?.items ?? []).map(({ into }) => into));
  const undo = async (id: string, names: { one: string; other: string }): Promise<void> => {
    const wish = { params: { path: { id } }, body: {} };
    if (await act((service) => answered(service.POST('/api/same-person/joins/{id}/undo', wish))))
      onTold(say('keeping.twiceUndone', names));
  };
  const again = async (path: { one: string; other: string }, names: { one: string; other: string }): Promise<void> => {
    if (await act((service) => answered(service.DELETE('/api/same-person/apart/{one}/{other}', { params: { path } }))))
      onTold(say('keeping.twiceIsOpen', names));
  };
  const error = joins.error ?? aparts.error;
  if (error !== null) return <Fault error={error} />;
  const [joined, apart] = [joins.data?.items ?? [], aparts.data?.items ?? []];
  return (
    <>
      {failed !== null && (
        <p className="error" role="alert">
          {say('keeping.twiceFailed')}
        </p>
      )}
      {joined.length > 0 && (
        <section aria-label={say('keeping.twiceJoins')}>
          <h2>{say('keeping.twiceJoins')}</h2>
          <ul className="account-list">
            {joined.map(({ id, from, into, at }) => (
              <li key={id}>
                <span>
                  <code data-from="community">{from}</code> → {nameOf(into)} · <Day date={at.slice(0, 10)} />
                </span>
                <button
                  type="button"
                  className="quiet"
                  aria-disabled={isActing}
                  onClick={() => void undo(id, { one: from, other: into })}
                >
                  {say('keeping.twiceTakeBack')}{' '}
                  <span className="unseen" data-from="community">
                    {from}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {apart.length > 0 && (
        <section aria-label={say('keeping.twiceAparts')}>
          <h2>{say('keeping.twiceAparts')}</h2>
          <ul className="account-list">
            {apart.map(({ one, other, at }) => (
              <li key={`${one.id} ${other.id}`}>
                <span>
                  <span data-from="community">{one.name}</span> · <span data-from="community">{other.name}</span> ·{' '}
                  <Day date={at.slice(0, 10)} />
                </span>
                <button
                  type="button"
                  className="quiet"
                  aria-disabled={isActing}
                  onClick={() => void again({ one: one.id, other: other.id }, { one: one.name, other: other.name })}
                >
                  {say('keeping.twiceMayAgain')}{' '}
                  <span className="unseen" data-from="community">
                    {one.name}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
