import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { kindWord } from '../../components/kind-word.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Facts } from './parts/facts.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { referenceTo } from './parts/references.tsx';
import { Someone } from './parts/someone.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** What somebody said of a suggestion, and the question that it was made for. */
export function FeedbackPage({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const read = useRead(['feedback', id], (service, signal) =>
    answered(service.GET('/api/feedback/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="feedback" read={read}>
      {({ verdict, question, member, artefact, by, date }) => (
        <ThingLayout kind={say('thing.feedback')} title={question.name}>
          <Facts
            facts={[
              [say('field.verdict'), kindWord(say, verdict)],
              [say('thing.about'), referenceTo('member', member) ?? referenceTo('artefact', artefact)],
              [say('field.question'), referenceTo('question', question)],
              [say('thing.from'), <Someone key="by" who={by} />],
              [say('thing.on'), date !== null && <Day date={date} />],
            ]}
          />
        </ThingLayout>
      )}
    </ReadThing>
  );
}
