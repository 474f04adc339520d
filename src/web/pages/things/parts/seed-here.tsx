import type { ReactNode } from 'react';
import { Go } from '../../../components/go.tsx';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';

/** Leads to the seeding of a group about a thing, with the wish filled in; for whoever may lead one. */
export function SeedHere({ address }: { readonly address: string }): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  if (looking.kind === 'visitor') return null;
  return (
    <p>
      <Go to={`/seed?${address}`} className="ask-link">
        {say('seed.here')}
      </Go>
    </p>
  );
}
