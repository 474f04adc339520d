import { type ReactNode, useId, useState } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { useSpeech } from '../../../messages/say.ts';
import { answered } from '../../../service/service.ts';
import { Section } from '../parts/section.tsx';
import { useChange } from './use-change.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Days for which somebody is not suggested, unless they choose another day. */
const USUAL_DAYS = 30;

const dayAfter = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** Lets a member say until when answers do not suggest them, and take that back. */
export function NotNow({ id, until }: { readonly id: string; readonly until: string | null }): ReactNode {
  const { language, say } = useSpeech();
  const field = useId();
  const [day, setDay] = useState(() => dayAfter(USUAL_DAYS));
  // What stood before the last change, for taking it back; undefined when nothing was changed.
  const [before, setBefore] = useState<string | null | undefined>(undefined);
  const stands = until !== null && until > dayAfter(0) ? until : null;
  const { change, hasFailed, isChanging } = useChange(['members', id], (service, next: string | null) =>
    answered(
      next === null
        ? service.DELETE('/api/members/{id}/not-now', { params: { path: { id } } })
        : service.PUT('/api/members/{id}/not-now', { params: { path: { id } }, body: { until: next } }),
    ),
  );
  const set = async (next: string | null): Promise<void> => {
    if (await change(next)) setBefore(stands);
  };
  return (
    <Section title={say('thing.own.notNow')} level={3} hint={say('thing.own.notNowHint')}>
      {stands === null ? (
        <form
          className="not-now"
          onSubmit={(event) => {
            event.preventDefault();
            void set(day);
          }}
        >
          <label htmlFor={field}>{say('thing.own.notNowDay')}</label>{' '}
          <input
            id={field}
            type="date"
            required
            min={dayAfter(1)}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />{' '}
          <button type="submit" className="act" disabled={isChanging}>
            {say('thing.own.notNowSet')}
          </button>
        </form>
      ) : (
        <p className="not-now">
          <span>{say('thing.own.notNowStands', { day: dayIn(language, stands) })}</span>{' '}
          <button type="button" className="act" disabled={isChanging} onClick={() => void set(null)}>
            {say('thing.own.notNowEnd')}
          </button>
        </p>
      )}
      <p role="status" className="done">
        {before !== undefined && !hasFailed && say('thing.own.notNowDone')}
      </p>
      {before !== undefined && (
        <p>
          <button type="button" className="quiet" disabled={isChanging} onClick={() => void set(before)}>
            {say('thing.own.undo')}
          </button>
        </p>
      )}
      {hasFailed && (
        <p role="alert" className="error">
          {say('thing.own.failed')}
        </p>
      )}
    </Section>
  );
}
