import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { useSay } from '../messages/say.ts';
import { useLooking } from '../service/looking.ts';
import { isLookingAs } from '../service/looking-as.ts';
import { noteRefusedWrite, useRefusedWrite } from '../service/refused-writes.ts';
import { lookingOf, useWho } from '../service/who.ts';

/** Says on every page that a keeper looks as somebody, and ends it; whatever button was pressed in vain, it says why. */
export function LookingAsBanner(): ReactNode {
  const say = useSay();
  const who = useWho();
  const { looking, look } = useLooking();
  const { pathname } = useLocation();
  const isRefused = useRefusedWrite();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page, or another who looks, begins anew.
  useEffect(() => noteRefusedWrite(false), [pathname, looking]);
  if (!isLookingAs(who, looking) || looking.kind !== 'member') return null;
  return (
    <section className="looking-as" data-refused={isRefused} aria-label={say('keeping.lookingAsLabel')}>
      <div>
        <p>
          {say('keeping.lookingAs', { name: looking.name })}{' '}
          <span className="hint">{say('keeping.lookingAsHint')}</span>
        </p>
        {isRefused && <p role="alert">{say('keeping.lookingAsRefused')}</p>}
      </div>
      <button type="button" className="act" onClick={() => look(lookingOf(who))}>
        {say('keeping.lookingAsEnd')}
      </button>
    </section>
  );
}
