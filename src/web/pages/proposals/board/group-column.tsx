import type { ReactNode } from 'react';
import { GridList } from 'react-aria-components';
import { Folded } from '../../../components/folded.tsx';
import { useSay } from '../../../messages/say.ts';
import { CriteriaSaid, InCommon } from '../../seed/outcome/group-told.tsx';
import type { Invited, SavedGroup } from '../proposal-api.ts';
import { PersonCard } from './person-card.tsx';
import type { Locks } from './use-locks.ts';
import { usePeopleDrag } from './use-people-drag.ts';

/** A group as a column: its people as cards, what they share, and whether it may change. */
export function GroupColumn(props: {
  readonly group: SavedGroup;
  /** Numbers of the groups that may still change. */
  readonly numbers: readonly number[];
  readonly locks: Locks;
  readonly isAtWork: boolean;
  readonly place: (member: string, group: number) => void;
  readonly leave: (member: string) => void;
  readonly leaveOut: (member: string) => void;
}): ReactNode {
  const say = useSay();
  const { group, numbers, locks, place, leave, leaveOut } = props;
  const { number, members } = group;
  const isLocked = locks.locked.includes(number);
  const isFixed = isLocked || group.made !== null;
  const dragAndDropHooks = usePeopleDrag(isFixed ? null : (member) => place(member, number));
  const heading = `group-${number}`;
  return (
    <section className="board-group" aria-labelledby={heading} aria-busy={props.isAtWork}>
      <h2 id={heading}>
        {say('seed.group', { number })} <span className="hint">{say('seed.groupSize', { count: members.length })}</span>
      </h2>
      <p className="hint">{say('seed.score', { percent: Math.round(group.score * 100) })}</p>
      {group.made === null ? (
        <label className="seed-check">
          <input type="checkbox" checked={isLocked} onChange={() => locks.toggle('lock', String(number))} />{' '}
          <span>{say('proposal.lockGroup', { number })}</span>
        </label>
      ) : (
        <p className="notice">{say('proposal.lives')}</p>
      )}
      <GridList<Invited>
        aria-label={say('proposal.people', { number })}
        className="board-people"
        items={members}
        dependencies={[locks.stay, numbers, isFixed]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="hint">{say('proposal.empty')}</p>}
      >
        {(member) => (
          <PersonCard
            member={member}
            group={number}
            numbers={isFixed ? [] : numbers}
            isKept={locks.stay.includes(member.id)}
            onKeep={() => locks.toggle('stay', member.id)}
            place={place}
            leave={leave}
            leaveOut={leaveOut}
            isFixed={isFixed}
          />
        )}
      </GridList>
      <InCommon group={group} />
      <Folded id={`criteria of group ${number}`} summary={say('seed.criteria')}>
        <CriteriaSaid criteria={group.criteria} />
      </Folded>
    </section>
  );
}
