import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { dayIn } from '../../components/day-in.ts';
import { Go } from '../../components/go.tsx';
import { useSay, useSpeech } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import type { Question } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { askAddress } from './parts/ask-about.tsx';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { MOST_GIVEN, ReferenceSection, referencesTo, referenceTo } from './parts/references.tsx';
import { Remarks } from './parts/remarks.tsx';
import { Section } from './parts/section.tsx';
import { Signed } from './parts/signed.tsx';
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
  const { duplicateOf, language, title } = question;
  return (
    <ThingLayout kind={say('type.question')} title={title} lang={language} side={<QuestionFacts question={question} />}>
      {duplicateOf !== null && (
        <p className="notice">
          {say('thing.duplicateOf')} {referenceTo('question', duplicateOf)}
        </p>
      )}
      {/* A title that holds the whole question is not said again. */}
      {question.text !== title && <Prose text={question.text} lang={language} />}
      <Remarks remarks={question.comments} />
      <Answers question={question} />
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

function QuestionFacts({ question }: { readonly question: Question }): ReactNode {
  const say = useSay();
  const { created } = question;
  return (
    <Facts
      facts={[
        [say('thing.askedBy'), <Someone key="by" who={question.askedBy} />],
        [say('thing.on'), created !== null && <Day date={created} />],
        [say('thing.topics'), referencesTo('topic', question.topics)],
        [say('thing.askedWithin'), referenceTo('challenge', question.challenge)],
      ]}
    />
  );
}

function Answers({ question }: { readonly question: Question }): ReactNode {
  const { language, say } = useSpeech();
  const { answers } = question;
  if (answers.length === 0) return <p className="nothing">{say('thing.noAnswer')}</p>;
  return (
    <Section title={say('thing.answers')}>
      <ul className="answers">
        {answers.map(({ id, text, accepted, answeredBy, date }) => (
          <li key={id} className={accepted ? 'answer is-accepted' : 'answer'}>
            {accepted && <p className="accepted">{say('thing.accepted')}</p>}
            <Prose text={text} />
            <Signed who={answeredBy} type="answer" id={id}>
              {date === null ? say('thing.toAnswer') : say('thing.answerOn', { day: dayIn(language, date) })}
            </Signed>
          </li>
        ))}
      </ul>
      {answers.length >= MOST_GIVEN && (
        <p>
          <Go to={`/answers?question=${encodeURIComponent(question.id)}`}>{say('thing.all')}</Go>
        </p>
      )}
    </Section>
  );
}
