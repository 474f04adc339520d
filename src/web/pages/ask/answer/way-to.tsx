import type { ReactNode } from 'react';
import type { AcquaintanceStep } from '../../../../domain/index.ts';
import { Icon } from '../../../components/icon.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useAnswerWords } from '../../../messages/answer-words.ts';
import { useSay } from '../../../messages/say.ts';

/** The way of acquaintances from whoever asks to the person; nothing when there is none. */
export function WayTo({ path }: { readonly path: readonly AcquaintanceStep[] | null }): ReactNode {
  const say = useSay();
  const words = useAnswerWords();
  if (path === null || path.length === 0) return null;
  return (
    <div className="way">
      <span className="label">{words.reach}</span>
      <ol>
        <li>
          <span className="step">{say('ask.you')}</span>
        </li>
        {path.map((step) => (
          <li key={step.id}>
            <span className="tie">
              <Icon name="arrow" /> <Via via={step.via} />
            </span>{' '}
            <ThingLink type="member" id={step.id}>
              {step.name}
            </ThingLink>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What ties two of them, as a link where it has a page. */
function Via({ via }: { readonly via: AcquaintanceStep['via'] }): ReactNode {
  const say = useSay();
  const words = <span>{say(`via.${via.kind}`)}</span>;
  return via.type === undefined || via.id === undefined ? (
    words
  ) : (
    <ThingLink type={via.type} id={via.id}>
      {words}
    </ThingLink>
  );
}
