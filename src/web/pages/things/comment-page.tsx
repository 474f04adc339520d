import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { ThingLink } from '../../components/thing-link.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { referenceTo } from './parts/references.tsx';
import { Someone } from './parts/someone.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** One remark, with the question or the answer it was made under. */
export function CommentPage({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const read = useRead(['comments', id], (service, signal) =>
    answered(service.GET('/api/comments/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="comments" read={read}>
      {({ text, language, created, question, answer, writtenBy }) => (
        <ThingLayout
          kind={say('thing.commentOn')}
          title={question.name}
          side={
            <Facts
              facts={[
                [say('thing.by'), <Someone key="by" who={writtenBy} />],
                [say('thing.on'), created !== null && <Day date={created} />],
                [say('field.question'), referenceTo('question', question)],
                [
                  say('thing.underAnswer'),
                  answer !== null && (
                    <ThingLink type="answer" id={answer.id}>
                      <span>{say('thing.toAnswer')}</span>
                    </ThingLink>
                  ),
                ],
              ]}
            />
          }
        >
          <Prose text={text} lang={language} />
        </ThingLayout>
      )}
    </ReadThing>
  );
}
