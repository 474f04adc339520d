import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useKey, useRead, useService } from '../../service/use-service.ts';
import { useWho } from '../../service/who.ts';
import { ForKeeper } from './for-keeper.tsx';

const SCOPES = ['read', 'write', 'keep'] as const;
/** Days from today that a token may last at most, as the service has it. */
const LONGEST = 400;

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Tokens for programs: made, shown once, listed, ended. */
export function TokensPage(): ReactNode {
  const say = useSay();
  const { mode } = useWho();
  return (
    <ForKeeper title="keeping.tokens">
      {mode === 'alone' ? (
        <p className="notice">{say('account.alone')}</p>
      ) : (
        <>
          <p className="hint">{say('keeping.tokensHint')}</p>
          <MakeToken />
          <Tokens />
        </>
      )}
    </ForKeeper>
  );
}

function MakeToken(): ReactNode {
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('tokens');
  const { account } = useWho();
  const {
    data: accounts,
    error,
    refetch,
  } = useRead(['accounts'], (open, signal) => answered(open.GET('/api/accounts', { signal })));
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (field: string): string => String(given.get(field) ?? '');
    const scope = SCOPES.find((one) => one === text('scope')) ?? 'read';
    try {
      const body = { account: text('account'), name: text('name'), scope, until: text('until') };
      setMade(await answered(service.POST('/api/tokens', { body })));
      setProblem(null);
      form.reset();
    } catch (thrown) {
      setMade(null);
      setProblem(thrown);
    }
    await queries.invalidateQueries({ queryKey: key });
  };
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (accounts === undefined) return <Waiting />;
  return (
    <section>
      <h2>{say('keeping.tokenMake')}</h2>
      <form onSubmit={(event) => void submit(event)}>
        <label className="keeping-field">
          {say('keeping.tokenName')}
          <input name="name" required maxLength={100} />
        </label>
        <label className="keeping-field">
          {say('keeping.tokenAccount')}
          <select name="account" defaultValue={account?.id}>
            {accounts.items.map(({ id, mail, role }) => (
              <option key={id} value={id} data-from="community">
                {mail} · {say(`account.role.${role}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="keeping-field">
          {say('keeping.tokenScope')}
          <select name="scope" defaultValue="read">
            {SCOPES.map((scope) => (
              <option key={scope} value={scope}>
                {say(`keeping.scope-${scope}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="keeping-field">
          {say('keeping.tokenUntil')}
          <input
            name="until"
            type="date"
            required
            min={dayFromNow(0)}
            max={dayFromNow(LONGEST)}
            defaultValue={dayFromNow(90)}
          />
        </label>
        <button type="submit" className="act">
          {say('keeping.tokenMakeIt')}
        </button>
      </form>
      {problem !== null && <Fault error={problem} />}
      {made !== null && (
        <div className="keeping-token" role="status">
          <p>{say('keeping.tokenMade', { name: made.name })}</p>
          <p>
            <code data-from="service">{made.token}</code>
          </p>
          <button type="button" className="quiet" onClick={() => void navigator.clipboard?.writeText(made.token)}>
            {say('keeping.copy')}
          </button>
        </div>
      )}
    </section>
  );
}

function Tokens(): ReactNode {
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const key = useKey('tokens');
  const [problem, setProblem] = useState<unknown>(null);
  const { data, error, refetch } = useRead(['tokens'], (open, signal) => answered(open.GET('/api/tokens', { signal })));
  const end = async (id: string): Promise<void> => {
    try {
      await answered(service.DELETE('/api/tokens/{id}', { params: { path: { id } } }));
      setProblem(null);
    } catch (thrown) {
      setProblem(thrown);
    }
    await queries.invalidateQueries({ queryKey: key });
  };
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  const today = dayFromNow(0);
  return (
    <section>
      <h2>{say('keeping.tokenCount', { count: data.items.length })}</h2>
      {problem !== null && <Fault error={problem} />}
      <ul className="account-list">
        {data.items.map(({ id, name, scope, until, account }) => (
          <li key={id}>
            <span>
              <strong data-from="community">{name === '' ? id.slice(0, 8) : name}</strong> ·{' '}
              {say(`keeping.scope-${scope}`)} · <span data-from="community">{account}</span> ·{' '}
              {say(until < today ? 'keeping.tokenOver' : 'keeping.tokenEnds')} <Day date={until} />
            </span>
            <button type="button" className="quiet" onClick={() => void end(id)}>
              {say('keeping.tokenEnd')}{' '}
              <span className="unseen" data-from="community">
                {name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
