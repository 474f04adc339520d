import '../../styles/thing.css';
import '../../styles/seed.css';
import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { FormatName } from './list/format-name.tsx';
import { LivingGroups } from './list/living-groups.tsx';

/** The proposals that were kept, and the groups that came of them. */
export function ProposalsPage(): ReactNode {
  const say = useSay();
  usePageTitle(say('proposal.list'));
  const { data, error, refetch } = useRead(['proposals'], (service, signal) =>
    answered(service.GET('/api/proposals', { signal })),
  );
  return (
    <div className="proposals-page">
      <h1>{say('proposal.list')}</h1>
      <p>
        <Go to="/seed">{say('proposal.toSeed')}</Go>
      </p>
      {error !== null ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : data.items.length === 0 ? (
        <p>{say('proposal.listNone')}</p>
      ) : (
        <ul className="proposal-cards">
          {data.items.map((card) => (
            <li key={card.id}>
              <Go to={`/proposals/${encodeURIComponent(card.id)}`}>
                <FormatName id={card.format} /> <Day date={card.created.slice(0, 10)} />
              </Go>{' '}
              {card.rounds > 1 && (
                <span className="hint">{say('proposal.roundOf', { round: card.round, rounds: card.rounds })}</span>
              )}
              {card.about !== null && (
                <p dir="auto" data-from="community">
                  {say('proposal.about', { about: card.about })}
                </p>
              )}
              <p className="hint">{say('proposal.card', { groups: card.groups, invited: card.invited })}</p>
              <p className="hint">{say('proposal.cardAnswers', { accepted: card.accepted, made: card.made })}</p>
            </li>
          ))}
        </ul>
      )}
      <LivingGroups />
    </div>
  );
}
