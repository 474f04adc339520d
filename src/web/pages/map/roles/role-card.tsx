import type { ReactNode } from 'react';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { ChangeLook } from '../look/use-look.ts';
import type { RoleCard as Card } from '../network-api.ts';
import { NextStep } from './next-step.tsx';

/** Somebody's place in the network in words, what it is read from, and what to do next. */
export function RoleCard({ card, change }: { readonly card: Card; readonly change: ChangeLook }): ReactNode {
  const say = useSay();
  return (
    <article className="map-role">
      <h3>
        <ThingLink type="member" id={card.member}>
          {card.memberName}
        </ThingLink>
      </h3>
      <p data-from="service">{card.text}</p>
      {card.evidence.length > 0 && (
        <details>
          <summary>{say('map.readFrom')}</summary>
          <ul className="map-lines" data-from="service">
            {card.evidence.map(({ sign, text }) => (
              <li key={sign}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {card.next !== null && <NextStep card={card} step={card.next} />}
      <p className="map-buttons">
        <button
          type="button"
          className="quiet"
          onClick={() => change({ tab: 'map', selected: `member/${card.member}`, without: null })}
        >
          {say('map.onMap')}{' '}
          <span className="unseen" data-from="community">
            {card.memberName}
          </span>
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => change({ tab: 'map', selected: `member/${card.member}`, without: card.member })}
        >
          {say('map.whatIf')}{' '}
          <span className="unseen" data-from="community">
            {card.memberName}
          </span>
        </button>
      </p>
    </article>
  );
}
