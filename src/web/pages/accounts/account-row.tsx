import { type ReactNode, useState } from 'react';
import { Go } from '../../components/go.tsx';
import { useSay } from '../../messages/say.ts';
import type { paths } from '../../service/api.gen.ts';
import { answered } from '../../service/service.ts';
import { useService } from '../../service/use-service.ts';
import { useWho } from '../../service/who.ts';

const ROLES = ['member', 'facilitator', 'keeper'] as const;

export type AccountCard =
  paths['/api/accounts']['get']['responses'][200]['content']['application/json']['items'][number];

/** One account, with what a keeper may do with it; `then` waits for it and reads the accounts anew. */
export function AccountRow(props: {
  readonly card: AccountCard;
  readonly then: (doing: Promise<unknown>) => Promise<void>;
}): ReactNode {
  const { card, then } = props;
  const { id, mail, role, member, name, sessions } = card;
  const say = useSay();
  const service = useService();
  const { account } = useWho();
  const [isAsked, setAsked] = useState(false);
  const path = { params: { path: { id } } };
  return (
    <li>
      <span>
        <span data-from="community">{mail}</span>
        {member !== null && (
          <>
            {' · '}
            <Go to={`/members/${encodeURIComponent(member)}`} data-from={name === null ? undefined : 'community'}>
              {name ?? say('account.lostShort')}
            </Go>
          </>
        )}
        {' · '}
        {say('account.sessionCount', { count: sessions })}
      </span>
      <span className="account-tools">
        <label>
          <span className="unseen">{say('account.roleOf', { mail })}</span>
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
          {say('account.endAll')}{' '}
          <span className="unseen" data-from="community">
            {mail}
          </span>
        </button>
        {id !== account?.id && !isAsked && (
          <button type="button" className="quiet" onClick={() => setAsked(true)}>
            {say('account.remove')}{' '}
            <span className="unseen" data-from="community">
              {mail}
            </span>
          </button>
        )}
      </span>
      {isAsked && (
        <fieldset className="account-sure">
          <legend>{say('account.removeAsk', { mail })}</legend>
          <button
            type="button"
            className="keeping-danger"
            onClick={() => {
              setAsked(false);
              void then(answered(service.DELETE('/api/accounts/{id}', path)));
            }}
          >
            {say('account.removeNow')}
          </button>{' '}
          <button type="button" className="quiet" onClick={() => setAsked(false)}>
            {say('account.removeNot')}
          </button>
        </fieldset>
      )}
    </li>
  );
}
