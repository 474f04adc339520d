import type { ReactNode } from 'react';
import { useSay } from '../../../messages/say.ts';
import { useNameOf } from '../../seed/form/chosen-name.tsx';
import type { SavedProposal } from '../proposal-api.ts';
import { groupWord, type Moved } from './trial-words.ts';

/** Who goes from where to where, by name. */
export function MovedList(props: { readonly moved: readonly Moved[]; readonly proposal: SavedProposal }): ReactNode {
  return (
    <ul className="board-moved">
      {props.moved.map((moved) => (
        <MovedLine key={moved.id} moved={moved} proposal={props.proposal} />
      ))}
    </ul>
  );
}

function MovedLine({ moved, proposal }: { readonly moved: Moved; readonly proposal: SavedProposal }): ReactNode {
  const say = useSay();
  const seated = proposal.groups.flatMap(({ members }) => members).find(({ id }) => id === moved.id);
  const read = useNameOf('member', moved.id);
  const name = seated?.name ?? read;
  return <li>{say('proposal.moved', { name, from: groupWord(say, moved.from), to: groupWord(say, moved.to) })}</li>;
}
