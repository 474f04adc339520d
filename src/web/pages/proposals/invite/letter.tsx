import type { ReactNode } from 'react';
import { Fault } from '../../../components/fault.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import { CopyText } from '../../map/roles/copy-text.tsx';
import { useFormats } from '../../seed/use-formats.ts';
import type { Invited, SavedProposal } from '../proposal-api.ts';
import { mailAddress } from './mail-address.ts';

/** The draft of an invitation: to read, to copy, or to open in the mail program. Nothing is sent. */
export function Letter(props: {
  readonly proposal: SavedProposal;
  readonly group: number;
  readonly member: Invited;
}): ReactNode {
  const { say } = useSpeech();
  const { proposal, group, member } = props;
  const path = { id: proposal.id, number: String(group), member: member.id };
  const { data, error } = useRead(
    ['proposals', proposal.id, 'letter', group, member.id, proposal.version],
    (service, signal) =>
      answered(service.GET('/api/proposals/{id}/groups/{number}/invitations/{member}', { params: { path }, signal })),
  );
  const { data: told } = useRead(['members', member.id], (service, signal) =>
    answered(service.GET('/api/members/{id}', { params: { path: { id: member.id } }, signal })),
  );
  const format = useFormats().data?.find(({ id }) => id === proposal.format);
  if (error !== null) return <Fault error={error} />;
  if (data === undefined) return <Waiting />;
  const subject = say('proposal.subject', { format: format?.name[data.language] ?? proposal.format });
  const email = told?.email ?? null;
  return (
    <div className="invite-letter">
      <CopyText label={say('proposal.letterTo', { name: member.name })} text={data.text} />
      <p>
        <a href={mailAddress(email, subject, data.text)}>
          {say('map.mail')} <span className="unseen">{say('proposal.letterTo', { name: member.name })}</span>
        </a>
      </p>
      {told !== undefined && email === null && <p className="hint">{say('proposal.noAddress')}</p>}
    </div>
  );
}
