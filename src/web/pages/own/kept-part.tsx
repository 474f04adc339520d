import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { Go } from '../../components/go.tsx';
import { useSay } from '../../messages/say.ts';
import { Section } from '../things/parts/section.tsx';
import type { OwnPage } from './own-api.ts';

const KINDS = ['form', 'invitation', 'seeding', 'ask', 'picture'] as const;
const PAGES: Readonly<Record<string, string>> = { form: '/forms/', invitation: '/proposals/' };

/** What else is kept of a member, such as forms and invitations. */
export function KeptPart({ page }: { readonly page: OwnPage }): ReactNode {
  const say = useSay();
  if (page.kept.length === 0) return null;
  return (
    <Section title={say('own.kept.title')}>
      <ul className="own-values">
        {page.kept.map(({ kind, id, name, at, times }) => {
          const known = KINDS.find((one) => one === kind);
          const address = PAGES[kind];
          const told = known === undefined ? kind : say(`own.kept.${known}`, { count: times });
          return (
            <li key={`${kind} ${id}`}>
              {address === undefined || id === null ? told : <Go to={`${address}${encodeURIComponent(id)}`}>{told}</Go>}{' '}
              {name !== null && <span data-from="community">{name}</span>}{' '}
              {at !== null && <Day date={at.slice(0, 10)} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
