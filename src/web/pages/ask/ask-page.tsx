import '../../styles/ask.css';
import '../../styles/answer.css';
import '../../styles/discussion.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useStatus } from '../../app/frame.tsx';
import { CommunityText } from '../../components/community-text.tsx';
import { Fault } from '../../components/fault.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { AnswerView } from './answer/answer-view.tsx';
import { AnswerTitle } from './answer-title.tsx';
import { AskForm } from './ask-form.tsx';
import { Notices } from './notices.tsx';
import { type Asking, useAsking } from './use-asking.ts';
import { useExamples } from './use-examples.ts';
import { Welcome } from './welcome.tsx';
import { WhoAsks } from './who-asks.tsx';

/** Who knows about this? One question, and its answer under an address that can be shared. */
export function AskPage(): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const asking = useAsking(typed);
  const { question, isAsked, outcome } = asking;
  // The field follows the address: a link, the way back.
  const [followed, setFollowed] = useState('');
  if (followed !== question) {
    setFollowed(question);
    setTyped(question);
  }
  const examples = useExamples();
  const { data: status, error, refetch } = useStatus();
  const isNew = useRef(false);
  const { data, isFetching } = outcome;
  useEffect(() => {
    if (!isNew.current || isFetching || data === undefined) return;
    isNew.current = false;
    // Whoever types on is left at it.
    if (typed === question) document.querySelector<HTMLElement>('#answer-title')?.focus();
  }, [data, isFetching, typed, question]);
  const ask = (wanted: string): void => {
    isNew.current = true;
    setTyped(wanted);
    asking.ask(wanted);
  };
  usePageTitle(isAsked ? question : say('ask.tagline'));
  return (
    <>
      <section className={isAsked ? 'hero small' : 'hero'}>
        {!isAsked && <h1 className="tagline">{say('ask.tagline')}</h1>}
        {/* Its place is kept until it has been read, so that nothing below it moves. */}
        {!isAsked && (status === undefined || status.community?.practice != null) && (
          <p className="practice">
            {status?.community?.practice != null && <CommunityText>{status.community.practice}</CommunityText>}
          </p>
        )}
        <AskForm typed={typed} example={examples.example} onType={setTyped} onAsk={ask}>
          <WhoAsks />
        </AskForm>
        <NotAsked asking={asking} typed={typed} />
        {/* An answer says by itself what it could not use. */}
        {!isAsked && <Notices />}
        {!isAsked && error !== null && <Fault error={error} onRetry={() => void refetch()} />}
      </section>
      <p className="unseen" role="status">
        {isAsked && isFetching && say('ask.asking')}
        {isAsked && !isFetching && data !== undefined && say('ask.summary', countsOf(data))}
      </p>
      {isAsked ? (
        <>
          <AnswerTitle question={question} language={data?.language ?? null} />
          <Outcome asking={asking} onRetry={() => ask(question)} />
        </>
      ) : (
        <Welcome examples={examples} onAsk={ask} />
      )}
    </>
  );
}

/** Says of a question that stands in the field and was not asked why it was not, and in whose name it would be. */
function NotAsked({ asking, typed }: { readonly asking: Asking; readonly typed: string }): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  if (asking.isAsked || asking.question === '' || typed !== asking.question) return null;
  const asker = looking.kind === 'member' ? { asker: 'member', name: looking.name } : { asker: 'none', name: '' };
  return <p className="notice">{say(asking.wasAskedByAnother ? 'ask.notAskedAgain' : 'ask.notAsked', asker)}</p>;
}

function Outcome({ asking, onRetry }: { readonly asking: Asking; readonly onRetry: () => void }): ReactNode {
  const say = useSay();
  const { data, error, isFetching } = asking.outcome;
  if (isFetching) return <Waiting words={say('ask.asking')} />;
  if (error !== null) return <Fault error={error} onRetry={onRetry} />;
  return data === undefined ? null : <AnswerView answer={data} />;
}

const countsOf = (answer: Record<'people' | 'groups' | 'artefacts' | 'answers', readonly unknown[]>) => ({
  people: answer.people.length,
  groups: answer.groups.length,
  artefacts: answer.artefacts.length,
  answers: answer.answers.length,
});
