import { type ReactNode, useState } from 'react';
import { Go } from '../../../components/go.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { RoleCard, NextStep as Step } from '../network-api.ts';
import { CopyText } from './copy-text.tsx';
import { Introduction } from './introduction.tsx';

/** What to do next about somebody's place, as something that opens: an introduction, a topic to seed, people to go to. */
export function NextStep({ card, step }: { readonly card: RoleCard; readonly step: Step }): ReactNode {
  const say = useSay();
  const [introduced, setIntroduced] = useState<string | null>(null);
  const other = step.members.find(({ id }) => id === introduced);
  return (
    <div className="map-next">
      <h4>{say('map.next')}</h4>
      <p data-from="service">{step.text}</p>
      {step.do === 'introduce' ? (
        <p className="map-buttons">
          {step.members.map(({ id, name }) => (
            <button key={id} type="button" className="quiet" aria-haspopup="dialog" onClick={() => setIntroduced(id)}>
              {say('map.introduce', { one: card.memberName, other: name })}
            </button>
          ))}
        </p>
      ) : (
        step.members.length > 0 && (
          <ul className="map-people">
            {step.members.map(({ id, name }) => (
              <li key={id}>
                <ThingLink type="member" id={id}>
                  {name}
                </ThingLink>
              </li>
            ))}
          </ul>
        )
      )}
      {step.topic !== null && (
        <p>
          {say('map.aboutTopic')}{' '}
          <ThingLink type="topic" id={step.topic.id}>
            {step.topic.name}
          </ThingLink>
        </p>
      )}
      {step.do === 'seed-group' && step.topic !== null && (
        <p>
          <Go to={`/seed?pool=topic:${encodeURIComponent(step.topic.id)}`}>{say('seed.here')}</Go>
        </p>
      )}
      {step.do === 'seed-group' && step.topic !== null && (
        <CopyText from="command" label={say('map.seedCommand')} text={`maillon seed --pool topic:${step.topic.id}`} />
      )}
      {other !== undefined && (
        <Introduction
          one={{ id: card.member, name: card.memberName }}
          other={other}
          topic={step.topic?.name ?? null}
          onClose={() => setIntroduced(null)}
        />
      )}
    </div>
  );
}
