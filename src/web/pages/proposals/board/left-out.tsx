import type { ReactNode } from 'react';
import { Button, GridList, GridListItem, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import { useNamesOf } from '../../seed/form/chosen-name.tsx';
import type { SavedProposal } from '../proposal-api.ts';
import { usePeopleDrag } from './use-people-drag.ts';

/** People without a group that are shown at most. */
const SHOWN = 24;

/** Whoever has no group: they can be carried into one; whoever is set down here stays without one. */
export function LeftOut(props: {
  readonly proposal: SavedProposal;
  readonly numbers: readonly number[];
  readonly place: (member: string, group: number) => void;
  readonly leaveOut: (member: string) => void;
}): ReactNode {
  const say = useSay();
  const { leftOut } = props.proposal;
  const dragAndDropHooks = usePeopleDrag((member) => {
    if (!leftOut.includes(member)) props.leaveOut(member);
  });
  const ids = leftOut.slice(0, SHOWN);
  const names = useNamesOf(ids);
  const shown = ids.map((id, at) => ({ id, name: names[at] ?? id }));
  return (
    <section className="board-group board-left" aria-labelledby="left-out">
      <h2 id="left-out">{say('proposal.leftOut')}</h2>
      <p className="hint">{say('proposal.leftOutHint')}</p>
      <GridList<{ id: string; name: string }>
        aria-label={say('proposal.leftOut')}
        className="board-people"
        items={shown}
        dependencies={[props.numbers, names.join()]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="hint">{say('proposal.leftOutNone')}</p>}
      >
        {({ id, name }) => <LeftOutCard id={id} name={name} numbers={props.numbers} place={props.place} />}
      </GridList>
      {leftOut.length > SHOWN && (
        <p className="hint">{say('proposal.leftOutMore', { count: leftOut.length - SHOWN })}</p>
      )}
    </section>
  );
}

function LeftOutCard(props: {
  readonly id: string;
  readonly name: string;
  readonly numbers: readonly number[];
  readonly place: (member: string, group: number) => void;
}): ReactNode {
  const say = useSay();
  const { id, name, numbers, place } = props;
  return (
    <GridListItem id={id} textValue={name} className="board-card">
      <Button slot="drag" className="quiet board-grip" aria-label={say('proposal.drag', { name })} />
      <div>
        <ThingLink type="member" id={id}>
          {name}
        </ThingLink>
      </div>
      <MenuTrigger>
        <Button className="quiet board-more" aria-label={say('proposal.moveTo', { name })} />
        <Popover className="options">
          <Menu className="board-menu" onAction={(key) => place(id, Number(key))}>
            {numbers.map((number) => (
              <MenuItem key={number} id={String(number)}>
                {say('proposal.toGroup', { number })}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </GridListItem>
  );
}
