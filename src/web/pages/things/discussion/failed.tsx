import type { ReactNode } from 'react';
import { useSay } from '../../../messages/say.ts';

/** That something did not come through, and what to do: changed by somebody else, or to be tried again. */
export function Failed({ code }: { readonly code: string | null }): ReactNode {
  const say = useSay();
  if (code === null) return null;
  return (
    <p role="alert" className="error">
      {say(code === 'conflict' ? 'discussion.conflict' : 'discussion.failed')}
    </p>
  );
}
