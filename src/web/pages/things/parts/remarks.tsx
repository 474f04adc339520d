import type { ReactNode } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { useSpeech } from '../../../messages/say.ts';
import type { Remark } from '../../../service/things.ts';
import { Prose } from './prose.tsx';
import { Section } from './section.tsx';
import { Signed } from './signed.tsx';

/** What was remarked under a question or an answer, oldest first. */
export function Remarks({
  remarks,
  level = 2,
}: {
  readonly remarks: readonly Remark[];
  readonly level?: 2 | 3;
}): ReactNode {
  const { language, say } = useSpeech();
  if (remarks.length === 0) return null;
  return (
    <Section title={say('thing.comments')} level={level}>
      <ul className="remarks">
        {remarks.map(({ id, text, writtenBy, date }) => (
          <li key={id}>
            <Prose text={text} />
            <Signed who={writtenBy} type="comment" id={id}>
              {date === null ? say('thing.remark') : say('thing.remarkOn', { day: dayIn(language, date) })}
            </Signed>
          </li>
        ))}
      </ul>
    </Section>
  );
}
