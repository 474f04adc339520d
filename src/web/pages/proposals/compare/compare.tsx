import { type ReactNode, useState } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { Fault } from '../../../components/fault.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import { useFormats } from '../../seed/use-formats.ts';
import { MovedList } from '../board/moved-list.tsx';
import { readDifference, type SavedProposal, type VersionName } from '../proposal-api.ts';

/** Who sits elsewhere in another version or another proposal, by name. */
export function Compare({ proposal }: { readonly proposal: SavedProposal }): ReactNode {
  const { language, say } = useSpeech();
  const [chosen, setChosen] = useState('');
  const { data } = useRead(['proposals'], (service, signal) => answered(service.GET('/api/proposals', { signal })));
  const formats = useFormats().data;
  const versions = Array.from({ length: proposal.versions }, (_, at) => at + 1).filter(
    (version) => version !== proposal.version,
  );
  const others = data?.items.filter(({ id }) => id !== proposal.id) ?? [];
  if (data !== undefined && versions.length + others.length === 0) return <p>{say('proposal.nothingToCompare')}</p>;
  return (
    <div className="board-compare">
      <label className="seed-field">
        {say('proposal.compare')}
        <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{say('proposal.chosen')}</option>
          {versions.map((version) => (
            <option key={version} value={`version ${version}`}>
              {say('proposal.compareVersion', { version })}
            </option>
          ))}
          {others.map(({ id, created, format }) => (
            <option key={id} value={`proposal ${id}`}>
              {say('proposal.compareOther', {
                day: dayIn(language, created.slice(0, 10)),
                format: formats?.find((each) => each.id === format)?.name[language] ?? format,
              })}
            </option>
          ))}
        </select>
      </label>
      {chosen !== '' && <Difference proposal={proposal} other={otherOf(chosen, proposal)} />}
    </div>
  );
}

function otherOf(chosen: string, { id }: SavedProposal): VersionName {
  const [, kind, name = ''] = /^(version|proposal) (.+)$/.exec(chosen) ?? [];
  return kind === 'version' ? { id, version: Number(name) } : { id: name };
}

function Difference(props: { readonly proposal: SavedProposal; readonly other: VersionName }): ReactNode {
  const { say } = useSpeech();
  const { proposal, other } = props;
  const { id, version } = proposal;
  const { data, error } = useRead(['proposals', id, 'difference', version, other], (service, signal) =>
    // From the other to this one: what stands here is what is told last.
    readDifference(service, other, { id, version }, signal),
  );
  if (error !== null) return <Fault error={error} />;
  if (data === undefined) return <Waiting />;
  if (data.moved.length === 0) return <p role="status">{say('proposal.same')}</p>;
  return (
    <div role="status">
      <p>{say('proposal.differs', { count: data.moved.length })}</p>
      <MovedList moved={data.moved} proposal={proposal} />
    </div>
  );
}
