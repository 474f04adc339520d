import '../../../styles/share.css';
import { type ReactNode, useId, useState } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { useSay } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { useChange } from '../own/use-change.ts';
import { Section } from '../parts/section.tsx';

/** What one offers or needs oneself, to be added to and taken from. */
export function OwnWishes(props: {
  readonly id: string;
  readonly of: 'offers' | 'needs';
  readonly wishes: readonly string[];
}): ReactNode {
  const say = useSay();
  const field = useId();
  const { id, of, wishes } = props;
  const [text, setText] = useState('');
  const add = useChange(['members', id], (service, said: string) =>
    answered(
      of === 'offers'
        ? service.POST('/api/offers', { body: { text: said } })
        : service.POST('/api/needs', { body: { text: said } }),
    ),
  );
  const remove = useChange(['members', id], (service, said: string) =>
    answered(
      of === 'offers'
        ? service.POST('/api/offers/withdrawal', { body: { text: said } })
        : service.POST('/api/needs/withdrawal', { body: { text: said } }),
    ),
  );
  return (
    <Section title={say(of === 'offers' ? 'thing.offers' : 'thing.needs')}>
      <ul className="wishes">
        {wishes.map((wish) => (
          <li key={wish}>
            <CommunityText>{wish}</CommunityText>{' '}
            <button
              type="button"
              className="quiet"
              disabled={remove.isChanging}
              aria-label={say('act.takeBackOf', { what: wish })}
              onClick={() => void remove.change(wish)}
            >
              {say('act.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="share-actions"
        onSubmit={(event) => {
          event.preventDefault();
          void add.change(text).then((done) => {
            if (done) setText('');
          });
        }}
      >
        <label htmlFor={field}>{say(of === 'offers' ? 'act.offer' : 'act.need')}</label>
        <input
          id={field}
          type="text"
          required
          maxLength={2_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="act" disabled={add.isChanging}>
          {say('act.add')}
        </button>
      </form>
      {(add.hasFailed || remove.hasFailed) && (
        <p role="alert" className="error">
          {say('thing.own.failed')}
        </p>
      )}
    </Section>
  );
}
