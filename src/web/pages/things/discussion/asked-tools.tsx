import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { Folded } from '../../../components/folded.tsx';
import { useAddress } from '../../../components/go.tsx';
import { MemberField } from '../../../components/member-field.tsx';
import { ThingField } from '../../../components/thing-field.tsx';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';
import { answered } from '../../../service/service.ts';
import { useDoing } from '../../../service/use-doing.ts';
import type { Thread } from './discussion-api.ts';
import { Failed } from './failed.tsx';
import { OwnTools } from './own-tools.tsx';

/** What can be done with a question: hand it on, pass, and for whose it is revise it, join it to another, withdraw it. */
export function AskedTools({ thread }: { readonly thread: Thread }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const address = useAddress();
  const { looking } = useLooking();
  const { act, failed, isActing } = useDoing(['questions', thread.id]);
  const [done, setDone] = useState<string | null>(null);
  const { id, may, mine } = thread;
  const params = { path: { id } };
  if (!may.speak && !may.join) return null;
  const handOn = async (member: string, name: string): Promise<void> => {
    const came = await act((service) =>
      answered(service.POST('/api/questions/{id}/hand-on', { params, body: { member } })),
    );
    setDone(came ? say('discussion.handedOn', { name }) : null);
  };
  const join = (original: string | null): Promise<boolean> =>
    act((service) =>
      answered(
        original === null
          ? service.DELETE('/api/questions/{id}/duplicate-of', { params })
          : service.PUT('/api/questions/{id}/duplicate-of', { params, body: { question: original } }),
      ),
    );
  return (
    <>
      {thread.withoutName && mine && <p className="notice">{say('discussion.withoutNameMine')}</p>}
      <OwnTools
        question={id}
        type="question"
        {...{ id, mine }}
        title={thread.title}
        text={thread.text ?? ''}
        version={thread.version}
        mayWithdraw={may.withdrawAny}
        onWithdrawn={() => void navigate(address('/questions'))}
      />
      <Folded id={`tools ${id}`} className="more-tools" summary={say('discussion.more')}>
        {may.speak && (
          <>
            <MemberField
              label={say('discussion.handOn')}
              placeholder={say('frame.findMember')}
              onChoose={(member) => void handOn(member.id, member.name)}
            />
            <p className="hint">{say('discussion.handOnHint')}</p>
          </>
        )}
        {may.speak && !mine && looking.kind === 'member' && (
          <p>
            <button
              type="button"
              className="quiet"
              aria-disabled={isActing}
              onClick={() =>
                void act((service) =>
                  answered(
                    service.POST('/api/feedback', { body: { question: id, member: looking.id, verdict: 'passed' } }),
                  ),
                ).then((came) => setDone(came ? say('discussion.passed') : null))
              }
            >
              {say('discussion.pass')}
            </button>
          </p>
        )}
        {may.join && thread.duplicateOf === null && (
          <ThingField label={say('discussion.join')} type="question" onChoose={(original) => void join(original)} />
        )}
        {may.join && thread.duplicateOf !== null && (
          <p>
            <button type="button" className="quiet" aria-disabled={isActing} onClick={() => void join(null)}>
              {say('discussion.unjoin')}
            </button>
          </p>
        )}
      </Folded>
      <p role="status" className="done">
        {done}
      </p>
      <Failed code={failed} />
    </>
  );
}
