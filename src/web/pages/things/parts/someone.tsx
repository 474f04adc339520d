import type { ReactNode } from 'react';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Reference } from '../../../service/things.ts';

/** Whoever did something; in words where nobody knows who, or whoever looks may not. */
export function Someone({ who }: { readonly who: Reference | null }): ReactNode {
  const say = useSay();
  if (who === null) return <span className="hint">{say('thing.someone')}</span>;
  return (
    <ThingLink type="member" id={who.id}>
      {who.name}
    </ThingLink>
  );
}
