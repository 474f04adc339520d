import '../../styles/accounts.css';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { browserIn } from '../../components/browser-in.ts';
import { dayIn } from '../../components/day-in.ts';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSpeech } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useRead, useService } from '../../service/use-service.ts';
import { signOut, useWho } from '../../service/who.ts';

/** One's own account: who one is here, and where one is signed in. */
export function AccountPage(): ReactNode {
  const { say } = useSpeech();
  usePageTitle(say('account.own'));
  const { mode, account, role, member, isLost } = useWho();
  return (
    <div className="account-page">
      <h1>{say('account.own')}</h1>
      {isLost ? (
        <p className="error">{say('account.lost')}</p>
      ) : account === null ? (
        <p className="notice">{say(mode === 'alone' ? 'account.alone' : 'account.signInFirst')}</p>
      ) : (
        <>
          <p>
            {account.mail} · {say(`account.role.${role}`)}
            {member !== null && (
              <>
                {' · '}
                <Go to={`/members/${encodeURIComponent(member.id)}`}>{member.name}</Go>
              </>
            )}
          </p>
          {role === 'keeper' && (
            <p>
              <Go to="/accounts">{say('account.all')}</Go> · <Go to="/keeping">{say('keeping.title')}</Go>
            </p>
          )}
          <OwnSessions />
        </>
      )}
      {(account !== null || isLost) && (
        <p>
          <button type="button" className="act" onClick={() => void signOut()}>
            {say('account.signOut')}
          </button>
        </p>
      )}
    </div>
  );
}

function OwnSessions(): ReactNode {
  const { language, say } = useSpeech();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('own sessions');
  const { data, error, refetch } = useRead(['own sessions'], (open, signal) =>
    answered(open.GET('/api/me/sessions', { signal })),
  );
  const end = async (id: string, isCurrent: boolean): Promise<void> => {
    if (isCurrent) return await signOut();
    await answered(service.DELETE('/api/me/sessions/{id}', { params: { path: { id } } }));
    await queries.invalidateQueries({ queryKey: key });
  };
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return (
    <section>
      <h2>{say('account.sessions')}</h2>
      <ul className="account-list">
        {data.items.map(({ id, since, browser, current }) => (
          <li key={id}>
            <span>
              {dayIn(language, since.slice(0, 10))} · {browserIn(browser)}
              {current && ` · ${say('account.here')}`}
            </span>
            <button type="button" className="quiet" onClick={() => void end(id, current)}>
              {say('account.end')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
