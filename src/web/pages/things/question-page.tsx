import '../../styles/discussion.css';
import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import type { Question } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { AnswerList } from './discussion/answer-list.tsx';
import { AskedTools } from './discussion/asked-tools.tsx';
import { type Thread, useThread } from './discussion/discussion-api.ts';
import { RemarkList } from './discussion/remark-list.tsx';
import { askAddress } from './parts/ask-about.tsx';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { ReferenceSection, referencesTo, referenceTo } from './parts/references.tsx';
import { Someone } from './parts/someone.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** A question with its answers in full, the accepted one first. */
export function QuestionPage({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['questions', id], (service, signal) =>
    answered(service.GET('/api/questions/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="questions" read={read}>
      {(question) => <Asked question={question} />}
    </ReadThing>
  );
}

function Asked({ question }: { readonly question: Question }): ReactNode {
  const say = useSay();
  const { data: thread, error, refetch } = useThread(question.id);
  const { duplicateOf, language, title } = question;
  return (
    <ThingLayout
      kind={say('type.question')}
      title={title}
      lang={language}
      side={<QuestionFacts question={question} thread={thread} />}
    >
      {duplicateOf !== null && (
        <p className="notice">
          {say('thing.duplicateOf')} {referenceTo('question', duplicateOf)}
        </p>
      )}
      {/* A title that holds the whole question is not said again. */}
      {question.text !== title && <Prose text={question.text} lang={language} />}
      {error !== null && <Fault error={error} onRetry={() => void refetch()} />}
      {thread === undefined && error === null && <Waiting words={say('frame.loading')} />}
      {thread !== undefined && (
        <>
          <AskedTools thread={thread} />
          <RemarkList thread={thread} on={{ type: 'question', id: thread.id }} remarks={thread.comments} />
          <AnswerList thread={thread} />
        </>
      )}
      <p>
        <Go to={askAddress(title)} className="ask-link">
          {say('thing.askAgain')}
        </Go>
      </p>
      <ReferenceSection type="question" items={question.duplicates} title={say('thing.duplicates')} />
      <ReferenceSection type="question" items={question.related} title={say('thing.related')} />
    </ThingLayout>
  );
}

function QuestionFacts(props: { readonly question: Question; readonly thread: Thread | undefined }): ReactNode {
  const { question, thread } = props;
  const say = useSay();
  const { created } = question;
  return (
    <Facts
      facts={[
        [say('thing.askedBy'), <Someone key="by" who={question.askedBy ?? thread?.askedBy ?? null} />],
        [say('discussion.name'), thread?.withoutName === true && say('discussion.withoutName')],
        [say('discussion.told'), referencesTo('member', thread?.told ?? [])],
        [say('thing.on'), created !== null && <Day date={created} />],
        [say('thing.topics'), referencesTo('topic', question.topics)],
        [say('thing.askedWithin'), referenceTo('challenge', question.challenge)],
      ]}
    />
  );
}
