import { type ReactNode, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import { ChangeFault } from '../board/after-change.tsx';
import { useLivingGroups } from '../list/living-groups.tsx';
import type { SavedGroup, SavedProposal } from '../proposal-api.ts';
import { CloseGroup } from './close-group.tsx';
import { Letter } from './letter.tsx';
import { MakeGroup } from './make-group.tsx';
import { type Inviting, useInviting } from './use-inviting.ts';

/** Whom to write to in each group, what they answered, and the group that is made of it. */
export function Invite({ proposal }: { readonly proposal: SavedProposal }): ReactNode {
  const say = useSay();
  const inviting = useInviting(proposal);
  return (
    <div className="board">
      <p className="hint">{say('proposal.inviteHint')}</p>
      {inviting.error !== null && <ChangeFault error={inviting.error} conflict="proposal.notNow" />}
      {proposal.groups.map((group) => (
        <GroupInvited key={group.number} {...{ proposal, group, inviting }} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly proposal: SavedProposal;
  readonly group: SavedGroup;
  readonly inviting: Inviting;
}

function GroupInvited({ proposal, group, inviting }: GroupProps): ReactNode {
  const say = useSay();
  const { number, members } = group;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<readonly string[]>([]);
  const heading = `invite-${number}`;
  const living = useLivingGroups()?.find(({ id }) => id === group.made);
  return (
    <section className="board-group" aria-labelledby={heading}>
      <h2 id={heading}>{say('seed.group', { number })}</h2>
      {group.made === null && (
        <label className="seed-check">
          <input
            type="checkbox"
            checked={chosen.length === members.length && members.length > 0}
            onChange={({ target }) => setChosen(target.checked ? members.map(({ id }) => id) : [])}
          />{' '}
          <span>{say('proposal.chooseAll', { number })}</span>
        </label>
      )}
      <ul className="invite-people">
        {members.map(({ id, name, status }) => (
          <li key={id}>
            {group.made === null ? (
              <label className="seed-check">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                  }
                />{' '}
                <span data-from="community">{name}</span>
              </label>
            ) : (
              <span data-from="community">{name}</span>
            )}
            <span className={`board-status is-${status}`}>{say(`proposal.status.${status}`)}</span>
            {group.made === null && (
              <span className="seed-buttons">
                {(['accepted', 'declined'] as const)
                  .filter((answer) => answer !== status)
                  .map((answer) => (
                    <button
                      key={answer}
                      type="button"
                      className="quiet"
                      disabled={inviting.isAtWork}
                      onClick={() => inviting.answer(number, id, answer)}
                    >
                      {say(answer === 'accepted' ? 'proposal.accepts' : 'proposal.declines', { name })}
                    </button>
                  ))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {group.made === null && (
        <p>
          <button type="button" className="act" disabled={chosen.length === 0} onClick={() => setShown(chosen)}>
            {chosen.length === 0 ? say('proposal.lettersNone') : say('proposal.letters', { count: chosen.length })}
          </button>
        </p>
      )}
      {members
        .filter(({ id }) => shown.includes(id))
        .map((member) => (
          <Letter key={member.id} proposal={proposal} group={number} member={member} />
        ))}
      {group.made === null ? (
        <MakeGroup {...{ proposal, group, inviting }} />
      ) : (
        living !== undefined && <CloseGroup group={living} inviting={inviting} />
      )}
    </section>
  );
}
