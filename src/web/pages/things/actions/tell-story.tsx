import type { ReactNode } from 'react';
import { Go } from '../../../components/go.tsx';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';

/** Leads to the telling of what came of a group or a challenge; for members and the keeper. */
export function TellStory(props: { readonly of: 'group' | 'challenge'; readonly id: string }): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  if (looking.kind === 'visitor') return null;
  return (
    <p>
      <Go to={`/share?what=story&${props.of}=${encodeURIComponent(props.id)}`} className="ask-link">
        {say('act.tellStory')}
      </Go>
    </p>
  );
}
