import type { ReactNode } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { Go } from '../../../components/go.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import { Section } from '../../things/parts/section.tsx';

/** The groups that came of proposals, closed ones too. */
export function LivingGroups(): ReactNode {
  const { language, say } = useSpeech();
  const groups = useLivingGroups();
  if (groups === undefined) return null;
  return (
    <Section title={say('proposal.living')}>
      {groups.length === 0 ? (
        <p>{say('proposal.livingNone')}</p>
      ) : (
        <ul className="proposal-cards">
          {groups.map(({ id, name, created, ended, proposal, members }) => (
            <li key={id}>
              <ThingLink type="group" id={id}>
                {name}
              </ThingLink>{' '}
              <p className="hint">
                {ended !== null
                  ? say('proposal.ended', { day: dayIn(language, ended) })
                  : created !== null && say('proposal.begun', { day: dayIn(language, created) })}
                {', '}
                {say('seed.groupSize', { count: members.length })}
              </p>
              <Go to={`/proposals/${encodeURIComponent(proposal)}?tab=invite`}>{say('proposal.toProposal')}</Go>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Groups that came of proposals, as whoever looks may see them; undefined until they were read. */
export const useLivingGroups = () =>
  useRead(['proposals', 'living'], async (service, signal) => {
    const { items } = await answered(
      service.GET('/api/seeded-groups', { params: { query: { ended: 'true' } }, signal }),
    );
    return items;
  }).data;
