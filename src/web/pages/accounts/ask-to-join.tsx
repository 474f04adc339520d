import { type FormEvent, type ReactNode, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useService } from '../../service/use-service.ts';

/** Asks the keeper to be let in, where the community allows it. */
export function AskToJoin(): ReactNode {
  const say = useSay();
  const service = useService();
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [mail, name, words] = ['mail', 'name', 'words'].map((field) => String(given.get(field) ?? ''));
    try {
      await answered(service.POST('/api/join', { body: { mail: mail ?? '', name: name ?? '', words: words ?? '' } }));
      setAsked(true);
      setError(null);
    } catch (thrown) {
      setError(thrown);
    }
  };
  if (isAsked) return <p className="notice">{say('account.joinAsked')}</p>;
  return (
    <details>
      <summary>{say('account.join')}</summary>
      <form className="account-form" onSubmit={(event) => void submit(event)}>
        <label>
          {say('account.mail')}
          <input name="mail" type="text" inputMode="email" autoComplete="email" required maxLength={300} />
        </label>
        <label>
          {say('account.name')}
          <input name="name" autoComplete="name" required maxLength={300} />
        </label>
        <label>
          {say('account.why')}
          <textarea name="words" maxLength={1000} rows={3} />
        </label>
        <button type="submit" className="primary">
          {say('account.joinSend')}
        </button>
        {error !== null && <Fault error={error} />}
      </form>
    </details>
  );
}
