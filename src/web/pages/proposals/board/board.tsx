import type { ReactNode } from 'react';
import { ServiceText } from '../../../components/service-text.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Change, SavedProposal } from '../proposal-api.ts';
import { AfterChange } from './after-change.tsx';
import { GroupColumn } from './group-column.tsx';
import { LateJoiner } from './late-joiner.tsx';
import { LeftOut } from './left-out.tsx';
import { TrialSeen } from './trial.tsx';
import type { Board } from './use-board.ts';
import { useLocks } from './use-locks.ts';

/** The groups of a proposal beside each other: people are moved between them, by hand, keyboard or menu. */
export function BoardSeen({ proposal, board }: { readonly proposal: SavedProposal; readonly board: Board }): ReactNode {
  const say = useSay();
  const locks = useLocks(proposal);
  const { version, versions } = proposal;
  /** What is kept where it is goes with every change; whoever is moved by hand is not kept. */
  const tryOut = (change: Change): void => {
    const named = [
      ...(change.place ?? []).map(({ member }) => member),
      ...(change.leave ?? []),
      ...(change.leaveOut ?? []),
    ];
    board.tryOut({ ...change, locked: [...locks.locked], stay: locks.stay.filter((id) => !named.includes(id)) });
  };
  const place = (member: string, group: number): void => {
    if (proposal.groups.find(({ number }) => number === group)?.members.some(({ id }) => id === member) !== true)
      tryOut({ place: [{ member, group }] });
  };
  const leave = (member: string): void => tryOut({ leave: [member] });
  const leaveOut = (member: string): void => tryOut({ leaveOut: [member] });
  const numbers = proposal.groups.filter(({ made }) => made === null).map(({ number }) => number);
  return (
    <div className="board">
      <p className="hint">{say('proposal.hint')}</p>
      <p className="seed-buttons">
        <button
          type="button"
          className="act"
          disabled={version <= 1 || board.isAtWork}
          onClick={() => board.step('undo')}
        >
          {say('proposal.undo')}
        </button>
        <button
          type="button"
          className="act"
          disabled={version >= versions || board.isAtWork}
          onClick={() => board.step('redo')}
        >
          {say('proposal.redo')}
        </button>
        <span className="hint">{say('proposal.version', { version, versions })}</span>
      </p>
      <div className="board-told">
        <p role="status">{board.isTrying ? say('proposal.trying') : ''}</p>
        {board.trial !== null && <TrialSeen key={version} proposal={proposal} trial={board.trial} board={board} />}
        {board.aftermath !== null && (
          <AfterChange proposal={proposal} aftermath={board.aftermath} onTry={board.tryOut} />
        )}
      </div>
      <div className="board-groups">
        {proposal.groups.map((group) => (
          <GroupColumn
            key={group.number}
            {...{ group, numbers, locks, place, leave, leaveOut }}
            isAtWork={board.isAtWork}
          />
        ))}
        <LeftOut {...{ proposal, numbers, place, leaveOut }} />
      </div>
      <LateJoiner onJoin={(id) => tryOut({ join: [id] })} />
      {proposal.notes.length > 0 && (
        <section className="seed-notes" aria-labelledby="notes">
          <h2 id="notes">{say('seed.notes')}</h2>
          <ul>
            {proposal.notes.map(({ code, text }) => (
              <li key={code + text}>
                <ServiceText>{text}</ServiceText>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
