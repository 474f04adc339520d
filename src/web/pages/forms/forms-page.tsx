import '../../styles/seed.css';
import '../../styles/forms.css';
import type { ReactNode } from 'react';
import { dayIn } from '../../components/day-in.ts';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSpeech } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { useForms } from './form-api.ts';
import { NewForm } from './new-form.tsx';

/** The forms of the community, and a new one. */
export function FormsPage(): ReactNode {
  const { language, say } = useSpeech();
  const { looking } = useLooking();
  usePageTitle(say('form.list'));
  const { data, error, refetch } = useForms();
  return (
    <div className="proposals-page form-page">
      <h1>{say('form.list')}</h1>
      <p className="hint">{say('form.lead')}</p>
      {looking.kind === 'visitor' ? (
        <p className="notice">{say('form.leadVisitor')}</p>
      ) : error !== null ? (
        <Fault error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Waiting />
      ) : (
        <>
          {data.items.length === 0 && <p>{say('form.none')}</p>}
          <ul className="proposal-cards">
            {data.items.map(({ id, title, closes, until, status, answered, own }) => (
              <li key={id}>
                <Go to={`/forms/${encodeURIComponent(id)}`}>
                  <span data-from="community">{title}</span>
                </Go>
                <p className="hint">
                  {say(status === 'open' ? 'form.openUntil' : status === 'closed' ? 'form.closed' : 'form.over', {
                    closes: dayIn(language, closes),
                    until: dayIn(language, until),
                  })}
                </p>
                {answered !== null && <p className="hint">{say('form.answered', { count: answered })}</p>}
                {own !== null && <p className="hint">{say('form.youAnswered')}</p>}
              </li>
            ))}
          </ul>
          <NewForm />
        </>
      )}
    </div>
  );
}
