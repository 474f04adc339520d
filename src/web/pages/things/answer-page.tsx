import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { referencesTo, referenceTo } from './parts/references.tsx';
import { Remarks } from './parts/remarks.tsx';
import { Someone } from './parts/someone.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** One answer in full, with the question it was given to and what was remarked under it. */
export function AnswerPage({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const read = useRead(['answers', id], (service, signal) =>
    answered(service.GET('/api/answers/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="answers" read={read}>
      {(answer) => (
        <ThingLayout
          kind={say('thing.answerTo')}
          title={answer.question.name}
          marks={[answer.accepted && say('thing.accepted')]}
          side={
            <Facts
              facts={[
                [say('thing.by'), <Someone key="by" who={answer.answeredBy} />],
                [say('thing.on'), answer.created !== null && <Day date={answer.created} />],
                [say('field.question'), referenceTo('question', answer.question)],
                [say('thing.topics'), referencesTo('topic', answer.topics)],
              ]}
            />
          }
        >
          <Prose text={answer.text} lang={answer.language} />
          <Remarks remarks={answer.comments} />
        </ThingLayout>
      )}
    </ReadThing>
  );
}
