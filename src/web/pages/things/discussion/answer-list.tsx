import type { ReactNode } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useDoing } from '../../../service/use-doing.ts';
import { Prose } from '../parts/prose.tsx';
import { Section } from '../parts/section.tsx';
import { Signed } from '../parts/signed.tsx';
import type { Thread, ThreadAnswer } from './discussion-api.ts';
import { Failed } from './failed.tsx';
import { OwnTools } from './own-tools.tsx';
import { RemarkList } from './remark-list.tsx';
import { WriteText } from './write-text.tsx';

/** The answers to a question, the accepted one first, and an answer of one's own. */
export function AnswerList({ thread }: { readonly thread: Thread }): ReactNode {
  const { say } = useSpeech();
  const { act, failed, isActing } = useDoing(['questions', thread.id]);
  const { answers, id } = thread;
  return (
    <>
      {answers.length === 0 ? (
        <p className="nothing">{say('thing.noAnswer')}</p>
      ) : (
        <Section title={say('thing.answers')}>
          <ul className="answers">
            {answers.map((answer) => (
              <OneAnswer key={answer.id} thread={thread} answer={answer} />
            ))}
          </ul>
        </Section>
      )}
      {thread.may.speak && (
        <WriteText
          label={say('discussion.yourAnswer')}
          send={say('discussion.sendAnswer')}
          isBusy={isActing}
          onSend={(text) =>
            act((service) =>
              answered(service.POST('/api/questions/{id}/answers', { params: { path: { id } }, body: { text } })),
            )
          }
        />
      )}
      <Failed code={failed} />
    </>
  );
}

function OneAnswer({ thread, answer }: { readonly thread: Thread; readonly answer: ThreadAnswer }): ReactNode {
  const { language, say } = useSpeech();
  const { act, failed, isActing } = useDoing(['questions', thread.id]);
  const { id, text, accepted, by, created, mine, version, thanks, thanked } = answer;
  const params = { path: { id } };
  return (
    <li className={accepted ? 'answer is-accepted' : 'answer'}>
      {accepted && <p className="accepted">{say('thing.accepted')}</p>}
      <Prose text={text} lang={answer.language} />
      <Signed who={by} type="answer" id={id}>
        {created === null ? say('thing.toAnswer') : say('thing.answerOn', { day: dayIn(language, created) })}
      </Signed>
      {thanks > 0 && <p className="hint">{say('discussion.thanks', { count: thanks })}</p>}
      <p className="tools">
        {thread.may.accept && (
          <button
            type="button"
            className="quiet"
            aria-pressed={accepted}
            aria-disabled={isActing}
            onClick={() => {
              if (isActing) return;
              void act((service) =>
                answered(service.PUT('/api/answers/{id}/accepted', { params, body: { accepted: !accepted } })),
              );
            }}
          >
            {say('discussion.accept')}
          </button>
        )}
        {thread.may.speak && !mine && by !== null && (
          <button
            type="button"
            className="quiet"
            aria-pressed={thanked}
            aria-disabled={isActing || thanked}
            onClick={() => {
              if (isActing || thanked) return;
              void act((service) => answered(service.POST('/api/answers/{id}/thanks', { params })));
            }}
          >
            {say(thanked ? 'discussion.thanked' : 'discussion.thank')}
          </button>
        )}
      </p>
      <Failed code={failed} />
      <OwnTools
        question={thread.id}
        type="answer"
        {...{ id, text, mine, version }}
        mayWithdraw={thread.may.withdrawAny}
      />
      <RemarkList thread={thread} on={{ type: 'answer', id }} remarks={answer.comments} />
    </li>
  );
}
