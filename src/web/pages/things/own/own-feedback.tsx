import { type ReactNode, useState } from 'react';
import { kindWord } from '../../../components/kind-word.ts';
import { useSay } from '../../../messages/say.ts';
import type { components } from '../../../service/api.gen.ts';
import { answered } from '../../../service/service.ts';
import type { Feedback } from '../../../service/things.ts';
import { useRead } from '../../../service/use-service.ts';
import { beside } from '../parts/beside.tsx';
import { referenceTo } from '../parts/references.tsx';
import { Someone } from '../parts/someone.tsx';
import { dayOf } from '../parts/stretch.tsx';
import { FIRST, MOST, OwnList } from './own-list.tsx';
import { useChange } from './use-change.ts';

type Given = components['schemas']['GiveFeedback'];

/** Feedback that whoever looks gave or was given. Their own they may take back, and a pass that is about them. */
export function OwnFeedback({ id }: { readonly id: string }): ReactNode {
  const say = useSay();
  const [limit, setLimit] = useState(FIRST);
  const [withdrawn, setWithdrawn] = useState<Feedback | null>(null);
  const read = useRead(['feedback', id, limit], (service, signal) =>
    answered(service.GET('/api/feedback', { params: { query: { limit } }, signal })),
  );
  const withdrawal = useChange(['feedback', id], (service, said: string) =>
    answered(service.DELETE('/api/feedback/{id}', { params: { path: { id: said } } })),
  );
  const again = useChange(['feedback', id], (service, body: Given) =>
    answered(service.POST('/api/feedback', { body })),
  );
  const withdraw = async (said: Feedback): Promise<void> => {
    if (await withdrawal.change(said.id)) setWithdrawn(said);
  };
  const undo = async (said: Feedback): Promise<void> => {
    const { question, member, artefact, verdict } = said;
    const about = member === null ? { artefact: artefact?.id ?? '' } : { member: member.id };
    if (await again.change({ question: question.id, ...about, verdict: verdict as Given['verdict'] }))
      setWithdrawn(null);
  };
  return (
    <>
      <OwnList title={say('thing.own.feedback')} read={read} onMore={() => setLimit(MOST)}>
        {(said) => (
          <>
            {beside(
              <strong>{kindWord(say, said.verdict)}</strong>,
              <About said={said} own={id} />,
              <OnWhat said={said} />,
              dayOf(said.date),
            )}{' '}
            {(said.by?.id === id || (said.verdict === 'passed' && said.member?.id === id)) && (
              <button
                type="button"
                className="quiet"
                disabled={withdrawal.isChanging}
                onClick={() => void withdraw(said)}
              >
                {say('thing.own.withdraw')}
              </button>
            )}
          </>
        )}
      </OwnList>
      <p role="status" className="done">
        {withdrawn !== null && say('thing.own.withdrawn')}
      </p>
      {/* What somebody else said can be said again by them alone. */}
      {withdrawn?.by?.id === id && (
        <p>
          <button type="button" className="quiet" disabled={again.isChanging} onClick={() => void undo(withdrawn)}>
            {say('thing.own.undo')}
          </button>
        </p>
      )}
      {(withdrawal.hasFailed || again.hasFailed) && (
        <p role="alert" className="error">
          {say('thing.own.failed')}
        </p>
      )}
    </>
  );
}

/** Whom or what it is about where it was given, and by whom where it was received. */
function About({ said, own }: { readonly said: Feedback; readonly own: string }): ReactNode {
  const say = useSay();
  if (said.by?.id !== own)
    return (
      <>
        {say('thing.own.feedbackBy')} <Someone who={said.by} />
      </>
    );
  return (
    <>
      {say('thing.own.feedbackAbout')}{' '}
      {referenceTo('member', said.member) ?? referenceTo('artefact', said.artefact) ?? <Someone who={null} />}
    </>
  );
}

function OnWhat({ said }: { readonly said: Feedback }): ReactNode {
  const say = useSay();
  return (
    <>
      {say('thing.own.feedbackOn')} {referenceTo('question', said.question)}
    </>
  );
}
