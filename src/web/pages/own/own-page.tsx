import '../../styles/thing.css';
import '../../styles/own.css';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { ThingField } from '../../components/thing-field.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { useWho } from '../../service/who.ts';
import { BeingAsked } from './being-asked.tsx';
import { KeptPart } from './kept-part.tsx';
import { MailChoice } from './mail-choice.tsx';
import { type OwnPage as Page, useOwn, useOwnChange } from './own-api.ts';
import { ProfilePart } from './profile-part.tsx';
import { RecordsPart } from './records-part.tsx';
import { ShownPart } from './shown-part.tsx';
import { TopicsPart } from './topics-part.tsx';
import { WhoSees } from './who-sees.tsx';

/** My page: everything that is kept of a member and where it comes from, to be put right, hidden or refused. */
export function OwnPage(): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const { mode } = useWho();
  const [address, setAddress] = useSearchParams();
  usePageTitle(say('own.title'));
  const named = address.get('member');
  const member = looking.kind === 'member' ? looking.id : looking.kind === 'keeper' ? named : null;
  return (
    <div className="own-page">
      <h1>{say('own.title')}</h1>
      {looking.kind === 'visitor' && (
        <p className="notice">{say(mode === 'community' ? 'account.signInFirst' : 'own.visitor')}</p>
      )}
      {looking.kind === 'keeper' && (
        <ThingField label={say('own.whose')} type="member" onChoose={(id) => setAddress({ member: id })} />
      )}
      {member !== null && <Read key={member} member={member} />}
    </div>
  );
}

function Read({ member }: { readonly member: string }): ReactNode {
  const { data, error, refetch } = useOwn(member);
  if (data !== undefined) return <Shown page={data} />;
  return error === null ? <Waiting /> : <Fault error={error} onRetry={() => void refetch()} />;
}

function Shown({ page }: { readonly page: Page }): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const changing = useOwnChange(page);
  const { undo, error, isOvertaken, isAtWork } = changing;
  const [isNoted, setNoted] = useState(false);
  const change: typeof changing.change = async (wish) => {
    const isDone = await changing.change(wish);
    setNoted(isDone);
    return isDone;
  };
  const parts = { page, change, isAtWork };
  return (
    <>
      {looking.kind === 'keeper' && <p className="about">{say('own.of', { name: page.member.name })}</p>}
      <p className="lead">{say('own.lead')}</p>
      <p className="hint">{say('own.leadHidden')}</p>
      <div className="own-said">
        <p role="status" className="done">
          {isNoted && error === null && !isOvertaken && say('own.done')}
        </p>
        {undo !== null && (
          <button type="button" className="quiet" disabled={isAtWork} onClick={undo}>
            {say('thing.own.undo')}
          </button>
        )}
        {isOvertaken && (
          <p role="alert" className="notice">
            {say('own.overtaken')}
          </p>
        )}
        {error !== null && <Fault error={error} />}
      </div>
      <WhoSees {...parts} />
      <BeingAsked {...parts} />
      <MailChoice />
      <TopicsPart {...parts} />
      <ProfilePart {...parts} />
      <RecordsPart {...parts} />
      <ShownPart page={page} />
      <KeptPart page={page} />
    </>
  );
}
