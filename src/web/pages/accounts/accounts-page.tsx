import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useRead, useService } from '../../service/use-service.ts';
import { useWho } from '../../service/who.ts';
import { ForKeeper } from '../keeping/for-keeper.tsx';
import { AccountRow } from './account-row.tsx';
import { InvitePeople } from './invite-people.tsx';

/** Accounts for the keeper: who has one, what they are here, invitations, and who asks to join. */
export function AccountsPage(): ReactNode {
  const say = useSay();
  const { mode } = useWho();
  return (
    <ForKeeper title="account.all">
      {mode === 'alone' ? (
        <p className="notice">{say('account.alone')}</p>
      ) : (
        <>
          <InvitePeople />
          <Requests />
          <People />
        </>
      )}
    </ForKeeper>
  );
}

function People(): ReactNode {
  const say = useSay();
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
        {data.items.map((card) => (
          <AccountRow key={card.id} card={card} then={then} />
        ))}
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
            <span data-from="community">
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
