import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { useSpeech } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useService } from '../../service/use-service.ts';

interface Told {
  readonly mail: string;
  readonly link: string | null;
  readonly problem: string | null;
}

/** Invites one person or a list of addresses, one a line. */
export function InvitePeople(): ReactNode {
  const { language, say } = useSpeech();
  const service = useService();
  const queries = useQueryClient();
  const [accounts, requests] = [useKey('accounts'), useKey('join requests')];
  const [told, setTold] = useState<readonly Told[]>([]);
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const member = String(given.get('member') ?? '').trim();
    const people = String(given.get('mails') ?? '')
      .split(/[\n;,]+/)
      .map((mail) => mail.trim())
      .filter((mail) => mail !== '')
      .map((mail) => ({ mail, language, ...(member === '' ? {} : { member }) }));
    try {
      setTold((await answered(service.POST('/api/accounts', { body: { people } }))).items);
      setError(null);
    } catch (thrown) {
      setError(thrown);
    }
    await queries.invalidateQueries({ queryKey: accounts });
    await queries.invalidateQueries({ queryKey: requests });
  };
  return (
    <section>
      <h2>{say('account.invite')}</h2>
      <form className="account-form" onSubmit={(event) => void submit(event)}>
        <label>
          {say('account.mails')}
          <textarea name="mails" rows={3} required />
        </label>
        <label>
          {say('account.memberId')}
          <input name="member" maxLength={512} />
        </label>
        <button type="submit" className="primary">
          {say('account.inviteSend')}
        </button>
      </form>
      {error !== null && <Fault error={error} />}
      <ul className="account-list" aria-live="polite">
        {told.map(({ mail, link, problem }) => (
          <li key={mail}>
            <span>
              <span data-from="community">{mail}</span>:{' '}
              {problem ?? (link === null ? say('account.invited') : say('account.handOn'))}{' '}
              {link !== null && <code>{link}</code>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
