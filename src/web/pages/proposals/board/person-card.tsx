import type { ReactNode } from 'react';
import { Button, GridListItem, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { ServiceText } from '../../../components/service-text.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import { SeedRole } from '../../seed/outcome/seed-role.tsx';
import type { Invited } from '../proposal-api.ts';

/** Somebody in a group, as a card that is carried by hand, or moved by its menu. */
export function PersonCard(props: {
  readonly member: Invited;
  readonly group: number;
  /** Numbers of the groups they may be moved to; none where nothing changes. */
  readonly numbers: readonly number[];
  readonly isKept: boolean;
  readonly onKeep: () => void;
  readonly place: (member: string, group: number) => void;
  readonly leave: (member: string) => void;
  readonly leaveOut: (member: string) => void;
  /** Whether nothing changes in the group. */
  readonly isFixed: boolean;
}): ReactNode {
  const say = useSay();
  const { member, isKept } = props;
  const { id, name, role, why, status } = member;
  return (
    <GridListItem id={id} textValue={name} className="board-card">
      {props.numbers.length > 0 && !isKept && (
        <Button slot="drag" className="quiet board-grip" aria-label={say('proposal.drag', { name })} />
      )}
      <div>
        <ThingLink type="member" id={id}>
          {name}
        </ThingLink>{' '}
        {role !== null && <SeedRole role={role} />}{' '}
        {isKept && <span className="seed-role">{say('proposal.isKept')}</span>}
        {(isKept || props.isFixed) && <p className="hint">{say(isKept ? 'proposal.keptWhy' : 'proposal.fixedWhy')}</p>}
        <p className={`board-status is-${status}`}>{say(`proposal.status.${status}`)}</p>
        {why !== '' && (
          <details>
            <summary>
              {say('ask.why')} <span className="unseen">{say('ask.whyOf', { name })}</span>
            </summary>
            <p className="place">
              <ServiceText>{why}</ServiceText>
            </p>
          </details>
        )}
      </div>
      {props.numbers.length > 0 && <CardMenu {...props} />}
    </GridListItem>
  );
}

function CardMenu(props: Parameters<typeof PersonCard>[0]): ReactNode {
  const say = useSay();
  const { member, group, numbers, isKept, place, leave, leaveOut, onKeep } = props;
  return (
    <MenuTrigger>
      <Button className="quiet board-more" aria-label={say('proposal.moveTo', { name: member.name })} />
      <Popover className="options">
        <Menu
          className="board-menu"
          onAction={(key) => {
            if (key === 'keep') onKeep();
            else if (key === 'leave') leave(member.id);
            else if (key === 'leaveOut') leaveOut(member.id);
            else place(member.id, Number(key));
          }}
        >
          {isKept
            ? []
            : [
                ...numbers
                  .filter((number) => number !== group)
                  .map((number) => (
                    <MenuItem key={number} id={String(number)}>
                      {say('proposal.toGroup', { number })}
                    </MenuItem>
                  )),
                <MenuItem key="leaveOut" id="leaveOut">
                  {say('proposal.toLeftOut')}
                </MenuItem>,
                <MenuItem key="leave" id="leave">
                  {say('proposal.dropOut')}
                </MenuItem>,
              ]}
          <MenuItem id="keep">{say(isKept ? 'proposal.unlockPerson' : 'proposal.lockPerson')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
