import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { useAddress } from '../../components/go.tsx';
import { MemberField } from '../../components/member-field.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { useWho } from '../../service/who.ts';
import { ForKeeper } from './for-keeper.tsx';
import { useStanding } from './use-standing.ts';
import { WriteAnew } from './write-anew.tsx';

/** What asks for the keeper's hand, and looking as somebody. */
export function KeepingPage(): ReactNode {
  const { mode } = useWho();
  return (
    <ForKeeper title="keeping.title">
      <Standing />
      {mode === 'community' && <LookAs />}
    </ForKeeper>
  );
}

function Standing(): ReactNode {
  const say = useSay();
  const { data, error, refetch } = useStanding();
  if (data === undefined && error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  if (data === null) return null;
  const { filesDue, mailTroubleSince, backups } = data;
  return (
    <>
      {filesDue === null && mailTroubleSince === null && <p className="nothing">{say('keeping.nothing')}</p>}
      {mailTroubleSince !== null && (
        <p className="error" role="alert">
          {say('keeping.mailTrouble')} <Day date={mailTroubleSince.slice(0, 10)} />{' '}
          <span className="hint">{say('keeping.mailTroubleHint')}</span>
        </p>
      )}
      <WriteAnew />
      {backups > 0 && <p className="hint">{say('keeping.backups', { count: backups })}</p>}
    </>
  );
}

function LookAs(): ReactNode {
  const say = useSay();
  const { look } = useLooking();
  const go = useNavigate();
  const address = useAddress();
  return (
    <section>
      <h2>{say('keeping.lookAs')}</h2>
      <p className="hint">{say('keeping.lookAsHint')}</p>
      <MemberField
        label={say('frame.findMember')}
        onChoose={({ id, name }) => {
          look({ kind: 'member', id, name });
          void go(address('/'));
        }}
      />
    </section>
  );
}
