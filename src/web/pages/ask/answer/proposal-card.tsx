import type { ReactNode } from 'react';
import type { Proposal } from '../../../../domain/index.ts';
import { Go } from '../../../components/go.tsx';
import { Icon } from '../../../components/icon.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { Initials, ThingLink } from '../../../components/thing-link.tsx';
import { useAnswerWords } from '../../../messages/answer-words.ts';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';

/** Whom to bring together, when no group that exists fits. */
export function ProposalCard({ proposal }: { readonly proposal: Proposal | null }): ReactNode {
  const words = useAnswerWords();
  const say = useSay();
  const { looking } = useLooking();
  if (proposal === null) return null;
  return (
    <aside className="card proposal" aria-labelledby="proposal">
      <h3 id="proposal">
        <Icon name="spark" /> {words.proposal}
      </h3>
      <p>
        <ServiceText>{proposal.why}</ServiceText>
      </p>
      <ul>
        {proposal.members.map(({ id, name, why }) => (
          <li key={id}>
            <Initials name={name} />
            <div>
              <ThingLink type="member" id={id}>
                {name}
              </ThingLink>
              <p className="place">
                <ServiceText>{why}</ServiceText>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {looking.kind !== 'visitor' && (
        <p>
          <Go
            to={`/seed?pool=members&${proposal.members.map(({ id }) => `member=${encodeURIComponent(id)}`).join('&')}`}
          >
            {say('seed.withThese')}
          </Go>
        </p>
      )}
    </aside>
  );
}
