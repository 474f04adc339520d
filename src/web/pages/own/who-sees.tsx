import type { ReactNode } from 'react';
import { useSay } from '../../messages/say.ts';
import { Section } from '../things/parts/section.tsx';
import type { PartOfPage } from './own-api.ts';

const AUDIENCES = ['everyone', 'community', 'hidden'] as const;

/** Who sees the member at all. */
export function WhoSees({ page, change, isAtWork }: PartOfPage): ReactNode {
  const say = useSay();
  return (
    <Section title={say('own.seen.title')} hint={say('own.seen.hint')}>
      <fieldset className="own-choice">
        <legend className="unseen">{say('own.seen.title')}</legend>
        {AUDIENCES.map((visibility) => (
          <label key={visibility}>
            <input
              type="radio"
              name="visibility"
              checked={page.visibility === visibility}
              disabled={isAtWork}
              onChange={() => void change({ says: { visibility } })}
            />{' '}
            {say(`own.seen.${visibility}`)}
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
