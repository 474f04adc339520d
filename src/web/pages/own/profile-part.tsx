import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';
import { Section } from '../things/parts/section.tsx';
import { FieldRow } from './field-row.tsx';
import type { PartOfPage } from './own-api.ts';

/** What the profile says, field by field. */
export function ProfilePart({ page, ...rest }: PartOfPage): ReactNode {
  const say = useSay();
  return (
    <Section title={say('own.profile.title')} hint={say('own.profile.hint')}>
      <ul className="own-rows">
        {page.profile.map((field) => (
          <FieldRow key={field.bit} field={field} {...rest} />
        ))}
      </ul>
    </Section>
  );
}
