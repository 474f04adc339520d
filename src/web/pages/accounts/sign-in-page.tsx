import '../../styles/accounts.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { ServiceError } from '../../service/service-error.ts';
import { useRead, useService } from '../../service/use-service.ts';
import { useWho } from '../../service/who.ts';
import { AskToJoin } from './ask-to-join.tsx';

/** What went wrong on the way here, by the word that stands in the address. */
function saidOf(error: string): MessageKey {
  const code = error.toLowerCase().replace(/[ _]/g, '-');
  if (code === 'invalid-token') return 'account.linkUsed';
  if (/not-invited|sign-?up|unable-to-create-user/.test(code)) return 'account.notInvited';
  if (/not-linked|link-account|email/.test(code)) return 'account.notVerified';
  return 'account.providerAway';
}

const sendTo = async (path: string, body: unknown): Promise<{ readonly ok: boolean; readonly url?: string }> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`/api/auth/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const told = (await response.json().catch(() => ({}))) as { url?: string };
  return { ok: response.ok, ...(told.url === undefined ? {} : { url: told.url }) };
};

/** The way in: by a link or a code that is mailed, or by an identity provider. */
export function SignInPage(): ReactNode {
  const say = useSay();
  usePageTitle(say('account.signIn'));
  const { mode, account } = useWho();
  const [query] = useSearchParams();
  const [link, error] = [query.get('link'), query.get('error')];
  const { data: ways } = useRead(['ways in'], (service, signal) => answered(service.GET('/api/sign-in', { signal })));
  const [mail, setMail] = useState<string | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const byProvider = async (provider: string): Promise<void> => {
    const { url } = await sendTo('sign-in/social', { provider, callbackURL: '/', errorCallbackURL: '/sign-in' });
    if (url === undefined) setProblem('account.providerAway');
    else location.assign(url);
  };
  return (
    <div className="account-page">
      <h1>{say('account.signIn')}</h1>
      {error !== null && (
        <p className="error" role="alert">
          {say(saidOf(error))}
        </p>
      )}
      {problem !== null && (
        <p className="error" role="alert">
          {say(problem)}
        </p>
      )}
      {mode === 'alone' ? (
        <p className="notice">{say('account.alone')}</p>
      ) : account !== null ? (
        <p className="notice">{say('account.signedIn', { mail: account.mail })}</p>
      ) : link !== null ? (
        <p>
          <button
            type="button"
            className="primary"
            onClick={() =>
              location.assign(
                `/api/auth/magic-link/verify?token=${encodeURIComponent(link)}&callbackURL=%2F&errorCallbackURL=%2Fsign-in`,
              )
            }
          >
            {say('account.open')}
          </button>
        </p>
      ) : ways === undefined ? (
        <Waiting />
      ) : mail !== null ? (
        <EnterCode mail={mail} onBack={() => setMail(null)} />
      ) : (
        <>
          {ways.mail ? <AskForLink onAsked={setMail} /> : <p className="notice">{say('account.noMail')}</p>}
          {(ways.providers ?? []).map(({ id, name }) => (
            <p key={id}>
              <button type="button" className="quiet" onClick={() => void byProvider(id)}>
                {say('account.by', { name })}
              </button>
            </p>
          ))}
          {ways.joining === 'request' && <AskToJoin />}
        </>
      )}
    </div>
  );
}

function AskForLink({ onAsked }: { readonly onAsked: (mail: string) => void }): ReactNode {
  const say = useSay();
  const service = useService();
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setError(null);
    const mail = String(new FormData(event.currentTarget).get('mail') ?? '');
    try {
      onAsked((await answered(service.POST('/api/sign-in', { body: { mail } }))).mail);
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      <label>
        {say('account.mail')}
        <input name="mail" type="text" inputMode="email" autoComplete="email" required maxLength={300} />
      </label>
      <button type="submit" className="primary">
        {say('account.send')}
      </button>
      {error !== null && <Wrong error={error} />}
    </form>
  );
}

/** What is wrong with a mail address is said by the service itself; all else as on every page. */
function Wrong({ error }: { readonly error: unknown }): ReactNode {
  const say = useSay();
  const isMailAway = error instanceof ServiceError && error.reason === 'mail';
  if (isMailAway || (error instanceof ServiceError && error.code === 'bad-input'))
    return (
      <p className="error" role="alert">
        {say(isMailAway ? 'account.mailAway' : 'account.mailWrong')}
      </p>
    );
  return <Fault error={error} />;
}

function EnterCode({ mail, onBack }: { readonly mail: string; readonly onBack: () => void }): ReactNode {
  const say = useSay();
  const [isWrong, setWrong] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const otp = String(new FormData(event.currentTarget).get('code') ?? '').replace(/\s/g, '');
    const { ok } = await sendTo('sign-in/email-otp', { email: mail, otp });
    setWrong(!ok);
    if (ok) location.assign('/');
  };
  return (
    <form className="account-form" onSubmit={(event) => void submit(event)}>
      <p>{say('account.look', { mail })}</p>
      <label>
        {say('account.code')}
        <input name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9 ]*" required maxLength={12} />
      </label>
      <button type="submit" className="primary">
        {say('account.enter')}
      </button>
      <button type="button" className="quiet" onClick={onBack}>
        {say('account.other')}
      </button>
      {isWrong && (
        <p className="error" role="alert">
          {say('account.codeWrong')}
        </p>
      )}
    </form>
  );
}
