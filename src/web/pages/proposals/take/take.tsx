import { type ReactNode, useState } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { Go } from '../../../components/go.tsx';
import { useSay } from '../../../messages/say.ts';
import { saveBlob } from '../../map/files/save-blob.ts';
import { useFormatName } from '../list/format-name.tsx';
import { useLivingGroups } from '../list/living-groups.tsx';
import type { SavedProposal } from '../proposal-api.ts';
import { toCalendar } from './calendar.ts';
import { useTable } from './use-table.ts';

/** What is taken along: pages to print, a table, and the first meeting for a calendar. */
export function Take({ proposal }: { readonly proposal: SavedProposal }): ReactNode {
  const say = useSay();
  const { save, isSaving, error } = useTable(proposal);
  const print = `/proposals/${encodeURIComponent(proposal.id)}/print`;
  return (
    <div className="board">
      <p className="hint">{say('proposal.printHint')}</p>
      <ul className="take-links">
        <li>
          <Go to={print}>{say('proposal.printGroups')}</Go>
        </li>
        <li>
          <Go to={`${print}?as=wall`}>{say('proposal.printWall')}</Go>
        </li>
      </ul>
      <p>
        <button type="button" className="act" disabled={isSaving} onClick={() => void save()}>
          {say('proposal.saveCsv')}
        </button>
      </p>
      {error !== null && <Fault error={error} />}
      <FirstMeeting proposal={proposal} />
    </div>
  );
}

function FirstMeeting({ proposal }: { readonly proposal: SavedProposal }): ReactNode {
  const say = useSay();
  const format = useFormatName(proposal.format);
  const living = useLivingGroups();
  const [when, setWhen] = useState({ day: '', from: '', to: '', place: '' });
  const fields = [
    ['day', 'date', 'proposal.meetingDay'],
    ['from', 'time', 'proposal.meetingTime'],
    ['to', 'time', 'proposal.meetingEnd'],
    ['place', 'text', 'proposal.meetingPlace'],
  ] as const;
  const save = (number: number, made: string | null, names: string): void => {
    const title = living?.find(({ id }) => id === made)?.name ?? `${format} ${number}`;
    const uid = `${proposal.id}-${number}@maillon`;
    const text = toCalendar({ uid, title, text: names, ...when }, new Date());
    saveBlob(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `maillon-${number}.ics`);
  };
  return (
    <fieldset className="seed-step">
      <legend>{say('proposal.meeting')}</legend>
      <div className="seed-numbers">
        {fields.map(([name, type, label]) => (
          <label key={name} className="seed-field">
            {say(label)}
            <input
              type={type}
              value={when[name]}
              onChange={({ target }) => setWhen({ ...when, [name]: target.value })}
            />
          </label>
        ))}
      </div>
      <p className="seed-buttons">
        {proposal.groups.map(({ number, made, members }) => (
          <button
            key={number}
            type="button"
            className="act"
            disabled={when.day === ''}
            onClick={() => save(number, made, members.map(({ name }) => name).join(', '))}
          >
            {say('proposal.saveIcs', { number })}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
