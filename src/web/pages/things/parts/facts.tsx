import type { ReactNode } from 'react';
import { useSay } from '../../../messages/say.ts';

/** A word and what it is here; a fact that nobody knows is null or false, and left out. */
export type Fact = readonly [label: string, value: ReactNode];

/** What is known in brief, each under its word. Nothing at all when nothing is known. */
export function Facts({ facts, label }: { readonly facts: readonly Fact[]; readonly label?: string }): ReactNode {
  const say = useSay();
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '');
  if (known.length === 0) return null;
  return (
    <section aria-label={label ?? say('thing.details')} className="facts">
      <dl>
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
