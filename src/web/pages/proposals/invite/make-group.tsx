import { type ReactNode, useState } from 'react';
import { useSay } from '../../../messages/say.ts';
import { useFormats } from '../../seed/use-formats.ts';
import type { SavedGroup, SavedProposal } from '../proposal-api.ts';
import type { Inviting } from './use-inviting.ts';

/** Makes a group that lives of one that was proposed. */
export function MakeGroup(props: {
  readonly proposal: SavedProposal;
  readonly group: SavedGroup;
  readonly inviting: Inviting;
}): ReactNode {
  const say = useSay();
  const { proposal, group, inviting } = props;
  const { number } = group;
  const least = useFormats().data?.find(({ id }) => id === proposal.format)?.size.min ?? 1;
  const count = group.members.filter(({ status }) => status === 'accepted').length;
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [from, setFrom] = useState('');
  return (
    <details className="invite-form">
      <summary>
        {say('proposal.makeLive')} <span className="unseen">{say('seed.group', { number })}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          inviting.make(number, {
            name: name.trim(),
            ...(purpose.trim() === '' ? {} : { purpose: purpose.trim() }),
            ...(from === '' ? {} : { from }),
          });
        }}
      >
        <label className="seed-field">
          {say('proposal.groupName')}
          <input type="text" required maxLength={1000} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="seed-field">
          {say('proposal.groupPurpose')}
          <textarea rows={2} value={purpose} onChange={({ target }) => setPurpose(target.value)} />
        </label>
        <label className="seed-field">
          {say('proposal.groupFrom')}
          <input type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
        </label>
        {count < least && <p className="hint">{say('proposal.fewAccepted', { least, count })}</p>}
        <button type="submit" className="act" disabled={name.trim() === '' || count < least || inviting.isAtWork}>
          {say('proposal.make')}
        </button>
      </form>
    </details>
  );
}
