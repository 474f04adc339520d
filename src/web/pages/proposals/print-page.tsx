import '../../styles/seed.css';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { ServiceText } from '../../components/service-text.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { HoursTold } from '../seed/outcome/hours-told.tsx';
import { SeedRole } from '../seed/outcome/seed-role.tsx';
import { FormatName, useFormatName } from './list/format-name.tsx';
import { useLivingGroups } from './list/living-groups.tsx';
import { type SavedProposal, useProposal } from './proposal-api.ts';

/** A proposal on paper: a page for each group with its reasons, or one for the wall with names alone. */
export function PrintPage(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useProposal(id);
  if (data !== undefined) return <OnPaper proposal={data} />;
  return error === null ? <Waiting /> : <Fault error={error} onRetry={() => void refetch()} />;
}

function OnPaper({ proposal }: { readonly proposal: SavedProposal }): ReactNode {
  const say = useSay();
  const [parameters] = useSearchParams();
  const isForWall = parameters.get('as') === 'wall';
  const living = useLivingGroups();
  usePageTitle(useFormatName(proposal.format));
  return (
    <div className={`proposals-page print-page ${isForWall ? 'is-wall' : 'is-paged'}`}>
      <p className="print-not seed-buttons">
        <button type="button" className="act" onClick={() => window.print()}>
          {say(isForWall ? 'proposal.printWall' : 'proposal.printGroups')}
        </button>
        <Go to={`/proposals/${encodeURIComponent(proposal.id)}?tab=take`}>{say('proposal.toProposal')}</Go>
      </p>
      <h1>
        <FormatName id={proposal.format} />
      </h1>
      <div className="print-groups">
        {proposal.groups.map(({ number, made, members, hours }) => (
          <section key={number} aria-labelledby={`print-${number}`}>
            <h2 id={`print-${number}`}>
              {say('seed.group', { number })}{' '}
              <span data-from="community">{living?.find(({ id }) => id === made)?.name ?? ''}</span>
            </h2>
            {hours !== undefined && <HoursTold hours={hours} />}
            <ul>
              {members.map(({ id, name, role, why }) => (
                <li key={id}>
                  <strong data-from="community">{name}</strong> {role !== null && <SeedRole role={role} />}
                  {!isForWall && why !== '' && (
                    <p>
                      <ServiceText>{why}</ServiceText>
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
