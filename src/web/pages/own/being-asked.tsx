import { type ReactNode, useId, useState } from 'react';
import { Go } from '../../components/go.tsx';
import { ThingField } from '../../components/thing-field.tsx';
import { ThingLink } from '../../components/thing-link.tsx';
import { useSay } from '../../messages/say.ts';
import { Section } from '../things/parts/section.tsx';
import type { PartOfPage } from './own-api.ts';

/** Whether, how often and about what the member is asked. */
export function BeingAsked({ page, change, isAtWork }: PartOfPage): ReactNode {
  const say = useSay();
  const ids = page.notAbout.map(({ id }) => id);
  return (
    <Section title={say('own.asked.title')}>
      <p className="own-choice">
        <label>
          <input
            type="checkbox"
            checked={page.paused}
            disabled={isAtWork}
            onChange={(event) => void change({ says: { paused: event.target.checked } })}
          />{' '}
          {say('own.asked.paused')}
        </label>
      </p>
      <Budget key={page.askBudget ?? ''} page={page} change={change} isAtWork={isAtWork} />
      <h3>{say('own.asked.notAbout')}</h3>
      {ids.length === 0 ? (
        <p className="hint">{say('own.noTopic')}</p>
      ) : (
        <ul className="own-rows">
          {page.notAbout.map(({ id, name }) => (
            <li key={id}>
              <ThingLink type="topic" id={id}>
                {name}
              </ThingLink>{' '}
              <button
                type="button"
                className="quiet"
                disabled={isAtWork}
                onClick={() => void change({ says: { notAbout: ids.filter((one) => one !== id) } })}
              >
                {say('own.asked.remove')}
                <span className="unseen"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ThingField
        label={say('own.asked.addTopic')}
        type="topic"
        onChoose={(id) => void change({ says: { notAbout: [...new Set([...ids, id])] } })}
      />
      <p>
        <Go to={`/members/${encodeURIComponent(page.member.id)}`}>{say('own.asked.more')}</Go>
      </p>
    </Section>
  );
}

function Budget({ page, change, isAtWork }: PartOfPage): ReactNode {
  const say = useSay();
  const field = useId();
  const [asks, setAsks] = useState(page.askBudget === null ? '' : String(page.askBudget));
  return (
    <form
      className="not-now"
      onSubmit={(event) => {
        event.preventDefault();
        void change({ says: { askBudget: asks === '' ? null : Number(asks) } });
      }}
    >
      <label htmlFor={field}>{say('own.asked.budget')}</label>{' '}
      <input
        id={field}
        type="number"
        min={0}
        max={1000}
        step={1}
        value={asks}
        onChange={(event) => setAsks(event.target.value)}
      />{' '}
      <button type="submit" className="act" disabled={isAtWork}>
        {say('own.keep')}
      </button>{' '}
      <span className="hint">{say('own.asked.budgetHint')}</span>
    </form>
  );
}
