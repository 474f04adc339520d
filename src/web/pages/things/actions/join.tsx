import '../../../styles/share.css';
import { type ReactNode, useId, useState } from 'react';
import { Go } from '../../../components/go.tsx';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';
import type { Service } from '../../../service/service.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import { History } from '../discussion/history.tsx';
import { useChange } from '../own/use-change.ts';
import { Withdraw } from './withdraw.tsx';

/** Things that somebody joins by a word: they used it, share it, or were there. */
export type JoinedPath = 'artefacts' | 'challenges' | 'gatherings';

const JOIN: Readonly<Record<JoinedPath, { readonly join: MessageKey; readonly leave: MessageKey }>> = {
  artefacts: { join: 'act.use', leave: 'act.unuse' },
  challenges: { join: 'act.shareChallenge', leave: 'act.unshareChallenge' },
  gatherings: { join: 'act.attend', leave: 'act.unattend' },
};

/** What a member does with a thing: say that they used it, share it or were there; change and withdraw what is theirs. */
export function Actions(props: { readonly path: JoinedPath; readonly id: string }): ReactNode {
  const { looking } = useLooking();
  return looking.kind === 'visitor' ? null : <MemberActions {...props} isMember={looking.kind === 'member'} />;
}

function MemberActions(props: {
  readonly path: JoinedPath;
  readonly id: string;
  readonly isMember: boolean;
}): ReactNode {
  const say = useSay();
  const { path, id, isMember } = props;
  const [isNoting, setNoting] = useState(false);
  const { data } = useRead([path, id, 'standing'], (service, signal) => readStanding(service, path, id, signal));
  const { change, hasFailed, isChanging } = useChange([path, id], (service, wish: Joining) =>
    join(service, path, id, wish),
  );
  if (data === undefined) return null;
  const { joined, mine } = data;
  const canJoin = isMember && !(path === 'challenges' && mine);
  return (
    <div className="share-actions">
      {canJoin && joined && (
        <button type="button" className="act" disabled={isChanging} onClick={() => void change({ joined: false })}>
          {say(JOIN[path].leave)}
        </button>
      )}
      {canJoin && !joined && !isNoting && (
        <button
          type="button"
          className="act"
          disabled={isChanging}
          onClick={() => (path === 'artefacts' ? setNoting(true) : void change({ joined: true }))}
        >
          {say(JOIN[path].join)}
        </button>
      )}
      {isNoting && (
        <UseNote
          isChanging={isChanging}
          onUse={async (note) => {
            if (await change({ joined: true, note })) setNoting(false);
          }}
          onLeave={() => setNoting(false)}
        />
      )}
      {mine && path !== 'gatherings' && (
        <>
          <Go to={`/share?edit=${path.slice(0, -1)}:${encodeURIComponent(id)}`}>{say('act.edit')}</Go>
          <Withdraw path={path} id={id} version={data.version} />
          <LookBack type={path === 'artefacts' ? 'artefact' : 'challenge'} id={id} />
        </>
      )}
      {hasFailed && (
        <p role="alert" className="error">
          {say('thing.own.failed')}
        </p>
      )}
    </div>
  );
}

/** How it stood after each step, for whose it is: opened by whoever wants to read it. */
function LookBack(props: { readonly type: 'artefact' | 'challenge'; readonly id: string }): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('discussion.history')}
      </button>
      {isOpen && <History {...props} />}
    </>
  );
}

/** What something was used for, in words; nothing has to be said. */
function UseNote(props: {
  readonly isChanging: boolean;
  readonly onUse: (note: string) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const say = useSay();
  const field = useId();
  const [note, setNote] = useState('');
  return (
    <form
      className="share-actions"
      onSubmit={(event) => {
        event.preventDefault();
        props.onUse(note);
      }}
    >
      <label htmlFor={field}>{say('act.useNote')}</label>
      <input id={field} type="text" maxLength={1_000} value={note} onChange={({ target }) => setNote(target.value)} />
      <button type="submit" className="act" disabled={props.isChanging}>
        {say('act.use')}
      </button>
      <button type="button" className="quiet" onClick={props.onLeave}>
        {say('act.leave')}
      </button>
    </form>
  );
}

interface Joining {
  readonly joined: boolean;
  readonly note?: string;
}

function join(service: Service, path: JoinedPath, id: string, { joined, note = '' }: Joining): Promise<unknown> {
  const params = { path: { id } };
  if (path === 'artefacts')
    return joined
      ? answered(
          service.PUT('/api/artefacts/{id}/use', { params, body: note.trim() === '' ? {} : { note: note.trim() } }),
        )
      : answered(service.DELETE('/api/artefacts/{id}/use', { params }));
  if (path === 'challenges')
    return answered(
      joined
        ? service.PUT('/api/challenges/{id}/shared', { params })
        : service.DELETE('/api/challenges/{id}/shared', { params }),
    );
  return joined
    ? answered(service.PUT('/api/gatherings/{id}/attended', { params, body: {} }))
    : answered(service.DELETE('/api/gatherings/{id}/attended', { params }));
}

function readStanding(service: Service, path: JoinedPath, id: string, signal: AbortSignal) {
  const asked = { params: { path: { id } }, signal };
  if (path === 'artefacts') return answered(service.GET('/api/artefacts/{id}/standing', asked));
  if (path === 'challenges') return answered(service.GET('/api/challenges/{id}/standing', asked));
  return answered(service.GET('/api/gatherings/{id}/standing', asked));
}
