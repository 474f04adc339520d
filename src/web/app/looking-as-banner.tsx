import type { ReactNode } from 'react';
import { useSay } from '../messages/say.ts';
import { useLooking } from '../service/looking.ts';
import { isLookingAs } from '../service/looking-as.ts';
import { lookingOf, useWho } from '../service/who.ts';

/** Says on every page that a keeper looks as somebody, and ends it. */
export function LookingAsBanner(): ReactNode {
  const say = useSay();
  const who = useWho();
  const { looking, look } = useLooking();
  if (!isLookingAs(who, looking) || looking.kind !== 'member') return null;
  return (
    <section className="looking-as" aria-label={say('keeping.lookingAsLabel')}>
      <p>
        {say('keeping.lookingAs', { name: looking.name })} <span className="hint">{say('keeping.lookingAsHint')}</span>
      </p>
      <button type="button" className="act" onClick={() => look(lookingOf(who))}>
        {say('keeping.lookingAsEnd')}
      </button>
    </section>
  );
}
