import { lazy, type ReactNode, Suspense } from 'react';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { ThingFilterField } from '../../things/lists/thing-filter-field.tsx';
import type { ChangeWish } from '../wish/use-wish.ts';
import { POOLS, type PoolKind, type Wish } from '../wish/wish.ts';
import { ChosenName, useNameOf } from './chosen-name.tsx';

/** Heavy, and most wishes are of people who are not chosen one by one. */
const MemberField = lazy(async () => ({ default: (await import('../../../components/member-field.tsx')).MemberField }));

/** Chooses among whom groups are formed. */
export function PoolChoice(props: {
  readonly kind: PoolKind;
  readonly wish: Wish;
  readonly onKind: (kind: PoolKind) => void;
  readonly change: ChangeWish;
}): ReactNode {
  const say = useSay();
  const { kind, wish, change } = props;
  return (
    <fieldset className="seed-step">
      <legend>{say('seed.pool')}</legend>
      <div className="seed-pools">
        {POOLS.map((each) => (
          <label key={each}>
            <input type="radio" name="pool" checked={kind === each} onChange={() => props.onKind(each)} />{' '}
            {say(`seed.pool.${each}`)}
          </label>
        ))}
      </div>
      {kind === 'members' ? (
        <Members members={wish.members} change={change} />
      ) : (
        kind !== 'all' && (
          <>
            {wish.pool === kind && wish.poolId !== null && (
              <p className="seed-chosen">
                <ChosenName type={kind} id={wish.poolId} />
              </p>
            )}
            <ThingFilterField
              key={kind}
              label={say('seed.poolThing')}
              type={kind}
              onChoose={(poolId) => change({ pool: kind, poolId, members: [] })}
            />
          </>
        )
      )}
    </fieldset>
  );
}

function Members({ members, change }: { readonly members: readonly string[]; readonly change: ChangeWish }): ReactNode {
  const say = useSay();
  const set = (next: readonly string[]): void => change({ pool: 'members', poolId: null, members: next });
  return (
    <>
      <ul className="seed-members">
        {members.map((id) => (
          <Chosen key={id} id={id} onRemove={() => set(members.filter((member) => member !== id))} />
        ))}
      </ul>
      <Suspense fallback={<Waiting />}>
        <MemberField label={say('seed.addMember')} onChoose={({ id }) => set([...new Set([...members, id])])} />
      </Suspense>
    </>
  );
}

function Chosen({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }): ReactNode {
  const say = useSay();
  const name = useNameOf('member', id);
  return (
    <li>
      <ChosenName type="member" id={id} />{' '}
      <button type="button" className="quiet" onClick={onRemove}>
        <span aria-hidden="true">×</span> <span className="unseen">{say('seed.remove', { name })}</span>
      </button>
    </li>
  );
}
