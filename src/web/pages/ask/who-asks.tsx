import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';

/** Says in whose name a question is asked: whoever looks, as chosen at the top of the page. */
export function WhoAsks(): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  return (
    <p className="hint who-asks">
      {looking.kind === 'member' ? say('ask.askerChosen', { name: looking.name }) : say('ask.askerHint')}
    </p>
  );
}
