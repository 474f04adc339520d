import type { ReactNode } from 'react';
import { useSay } from '../messages/say.ts';

/** Says that something is being read, in place of what will stand there. */
export function Waiting({ words }: { readonly words?: string }): ReactNode {
  const say = useSay();
  return (
    <div className="waiting" role="status">
      <p>{words ?? say('frame.loading')}</p>
      <div aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <div key={bar} className="bar" />
        ))}
      </div>
    </div>
  );
}
