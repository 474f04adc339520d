import '../../../styles/share.css';
import { type ReactNode, useId, useState } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { ThingField } from '../../../components/thing-field.tsx';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useRead } from '../../../service/use-service.ts';
import { useChange } from '../own/use-change.ts';
import { Section } from '../parts/section.tsx';

const TIES = ['advice', 'information', 'trust', 'energy', 'collaboration'] as const;
type TieKind = (typeof TIES)[number];
const TIE_WORDS: Readonly<Record<TieKind, MessageKey>> = {
  advice: 'act.tie.advice',
  information: 'act.tie.information',
  trust: 'act.tie.trust',
  energy: 'act.tie.energy',
  collaboration: 'act.tie.collaboration',
};

/** What whoever looks says of another member: how they are tied, and what they vouch for; all of it can be taken back. */
export function SayOfMember({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const say = useSay();
  const field = useId();
  const [kind, setKind] = useState<TieKind>('advice');
  const { data } = useRead(['members', id, 'said'], (service, signal) =>
    answered(service.GET('/api/members/{id}/said', { params: { path: { id } }, signal })),
  );
  const tie = useChange(['members', id], (service, said: TieKind) =>
    answered(service.POST('/api/ties', { body: { member: id, kind: said } })),
  );
  const endorse = useChange(['members', id], (service, topic: string) =>
    answered(service.POST('/api/endorsements', { body: { member: id, topic } })),
  );
  const untie = useChange(['members', id], (service, said: string) =>
    answered(service.DELETE('/api/ties/{id}', { params: { path: { id: said } } })),
  );
  const unsay = useChange(['members', id], (service, said: string) =>
    answered(service.DELETE('/api/endorsements/{id}', { params: { path: { id: said } } })),
  );
  const { ties = [], endorsements = [] } = data ?? {};
  const free = TIES.filter((one) => !ties.some((said) => said.kind === one));
  const chosen = free.includes(kind) ? kind : free[0];
  return (
    <Section title={say('act.sayOf', { name })} hint={say('act.sayOfHint')}>
      <ul className="wishes">
        {ties.map((said) => (
          <li key={said.id}>
            {tieWord(say, said.kind)}{' '}
            <button
              type="button"
              className="quiet"
              aria-label={say('act.takeBackOf', { what: tieWord(say, said.kind) })}
              onClick={() => void untie.change(said.id)}
            >
              {say('act.takeBack')}
            </button>
          </li>
        ))}
        {endorsements.map((said) => (
          <li key={said.id}>
            {say('act.vouched')} <CommunityText>{said.name}</CommunityText>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={say('act.takeBackOf', { what: said.name })}
              onClick={() => void unsay.change(said.id)}
            >
              {say('act.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <form
          className="share-actions"
          onSubmit={(event) => {
            event.preventDefault();
            void tie.change(chosen);
          }}
        >
          <label htmlFor={field}>{say('act.tie')}</label>
          <select id={field} value={chosen} onChange={({ target }) => setKind(target.value as TieKind)}>
            {free.map((one) => (
              <option key={one} value={one}>
                {say(TIE_WORDS[one])}
              </option>
            ))}
          </select>
          <button type="submit" className="act" disabled={tie.isChanging}>
            {say('act.sayTie')}
          </button>
        </form>
      )}
      <ThingField label={say('act.vouch')} type="topic" onChoose={(topic) => void endorse.change(topic)} />
      {[tie, endorse, untie, unsay].some(({ hasFailed }) => hasFailed) && (
        <p role="alert" className="error">
          {say('thing.own.failed')}
        </p>
      )}
    </Section>
  );
}

function tieWord(say: ReturnType<typeof useSay>, kind: string): string {
  const known = TIES.find((one) => one === kind);
  return known === undefined ? kind : say(TIE_WORDS[known]);
}
