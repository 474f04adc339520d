import type { ReactNode } from 'react';
import { Go } from '../../components/go.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { Section } from '../things/parts/section.tsx';
import type { OwnPage } from './own-api.ts';

/** Reasons that rest on what is said of a member. */
const REASONS: Readonly<Record<string, MessageKey>> = {
  'accepted-answer': 'own.reason.accepted-answer',
  answered: 'own.reason.answered',
  authored: 'own.reason.authored',
  contributed: 'own.reason.contributed',
  profile: 'own.reason.profile',
  'declared-topic': 'own.reason.declared-topic',
  'endorsed-topic': 'own.reason.endorsed-topic',
  helped: 'own.reason.helped',
  'answered-when-asked': 'own.reason.answered-when-asked',
  circle: 'own.reason.circle',
  nearness: 'own.reason.nearness',
};

/** To how many people somebody was suggested lately, and why. */
export function ShownPart({ page }: { readonly page: OwnPage }): ReactNode {
  const say = useSay();
  const { days, people, times, reasons } = page.shown;
  const told = reasons.flatMap(({ reason, times }) => {
    const key = REASONS[reason];
    return key === undefined ? [] : [{ key, times }];
  });
  return (
    <Section title={say('own.shown.title')}>
      <p>{times === 0 ? say('own.shown.none', { days }) : say('own.shown.times', { days, times, people })}</p>
      {told.length > 0 && (
        <>
          <p>{say('own.shown.because')}</p>
          <ul className="own-values">
            {told.map(({ key, times }) => (
              <li key={key}>
                {say(key)} <span className="hint">{say('own.shown.often', { times })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {times > 0 && (
        <p>
          <Go to={`/members/${encodeURIComponent(page.member.id)}`}>{say('own.shown.log')}</Go>
        </p>
      )}
    </Section>
  );
}
