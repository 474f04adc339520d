import type { ReactNode } from 'react';
import { Go } from '../components/go.tsx';
import { useSay } from '../messages/say.ts';
import { useLooking } from '../service/looking.ts';
import { isLookingAs } from '../service/looking-as.ts';
import { lookingOf, useWho } from '../service/who.ts';
import { LookingChoice } from './looking-choice.tsx';

/** Who is signed in, and the way to their account; at a machine without accounts, the choice of who looks. */
export function WhoIsThere(): ReactNode {
  const say = useSay();
  const who = useWho();
  const { looking, look } = useLooking();
  if (who.mode === 'alone') return <LookingChoice />;
  if (who.account === null && !who.isLost)
    return (
      <Go to="/sign-in" className="looking">
        {say('account.signIn')}
      </Go>
    );
  const isKeeping = looking.kind === 'keeper';
  return (
    <span className="who">
      <Go to="/account" className="looking">
        <span className="looking-name" data-from={who.isLost ? undefined : 'community'}>
          {who.member?.name ?? who.account?.mail ?? say('account.lostShort')}
        </span>
      </Go>
      {who.role === 'keeper' && who.member !== null && !isLookingAs(who, looking) && (
        <button type="button" className="quiet" onClick={() => look(isKeeping ? lookingOf(who) : { kind: 'keeper' })}>
          {say(isKeeping ? 'account.asSelf' : 'account.asKeeper')}
        </button>
      )}
    </span>
  );
}
