import '../../styles/accounts.css';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useRead, useService } from '../../service/use-service.ts';
import { useWho } from '../../service/who.ts';
import { InvitePeople } from './invite-people.tsx';

const ROLES = ['member', 'facilitator', 'keeper'] as const;

/** Accounts for the keeper: who has one, what they are here, invitations, and who asks to join. */
export function AccountsPage(): ReactNode {
  const say = useSay();
  usePageTitle(say('account.all'));
  const { role } = useWho();
  return (
    <div className="account-page">
      <h1>{say('account.all')}</h1>
      {role === 'keeper' ? (
        <>
          <InvitePeople />
          <Requests />
          <People />
        </>
      ) : (
        <p className="notice">{say('account.forKeeper')}</p>
      )}
    </div>
  );
}

function People(): ReactNode {
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('accounts');
  const [problem, setProblem] = useState<unknown>(null);
  const { data, error, refetch } = useRead(['accounts'], (open, signal) =>
    answered(open.GET('/api/accounts', { signal })),
  );
  const then = async (doing: Promise<unknown>): Promise<void> => {
    try {
      await doing;
      setProblem(null);
    } catch (thrown) {
      setProblem(thrown);
    }
    await queries.invalidateQueries({ queryKey: key });
  };
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return (
    <section>
      <h2>{say('account.people', { count: data.items.length })}</h2>
      {problem !== null && <Fault error={problem} />}
      <ul className="account-list">
        {data.items.map(({ id, mail, role, member, name, sessions }) => {
          const path = { params: { path: { id } } };
          return (
            <li key={id}>
              <span>
                {mail}
                {member !== null && (
                  <>
                    {' · '}
                    <Go to={`/members/${encodeURIComponent(member)}`}>{name ?? say('account.lostShort')}</Go>
                  </>
                )}
                {' · '}
                {say('account.sessionCount', { count: sessions })}
              </span>
              <label>
                <span className="hint">{say('account.roleOf', { mail })}</span>
                <select
                  value={role}
                  onChange={({ target }) => {
                    const next = ROLES.find((one) => one === target.value) ?? 'member';
                    void then(answered(service.PATCH('/api/accounts/{id}', { ...path, body: { role: next } })));
                  }}
                >
                  {ROLES.map((one) => (
                    <option key={one} value={one}>
                      {say(`account.role.${one}`)}
                    </option>
                  ))}
                </select>
              </label>
              <button
                type="button"
                className="quiet"
                disabled={sessions === 0}
                onClick={() => void then(answered(service.DELETE('/api/accounts/{id}/sessions', path)))}
              >
                {say('account.endAll')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Requests(): ReactNode {
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('join requests');
  const { data } = useRead(['join requests'], (open, signal) => answered(open.GET('/api/join-requests', { signal })));
  if (data === undefined || data.items.length === 0) return null;
  const aside = async (id: string): Promise<void> => {
    await answered(service.DELETE('/api/join-requests/{id}', { params: { path: { id } } }));
    await queries.invalidateQueries({ queryKey: key });
  };
  return (
    <section>
      <h2>{say('account.requests', { count: data.items.length })}</h2>
      <p className="hint">{say('account.requestsHint')}</p>
      <ul className="account-list">
        {data.items.map(({ id, mail, name, words }) => (
          <li key={id}>
            <span>
              {name} · {mail} {words !== '' && <q>{words}</q>}
            </span>
            <button type="button" className="quiet" onClick={() => void aside(id)}>
              {say('account.aside')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
