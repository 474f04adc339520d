import '../../styles/thing.css';
import '../../styles/discussion.css';
import { type ReactNode, useId } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import type { components } from '../../service/api.gen.ts';
import { useLooking } from '../../service/looking.ts';
import { answered } from '../../service/service.ts';
import { useDoing } from '../../service/use-doing.ts';
import { useRead } from '../../service/use-service.ts';
import { useWho } from '../../service/who.ts';
import { Failed } from '../things/discussion/failed.tsx';

type Notices = components['schemas']['Notices'];
type Choice = Notices['mail'];

const CHOICES: readonly Choice[] = ['at-once', 'daily', 'weekly', 'never'];
const SHOWN = 50;

/** What whoever looks is told, newest first, and when they want it by mail. */
export function NoticesPage(): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const { mode } = useWho();
  usePageTitle(say('notices.title'));
  return (
    <article className="thing notices-page">
      <h1>{say('notices.title')}</h1>
      {looking.kind === 'member' && <Told />}
      {looking.kind === 'keeper' && <Unsent />}
      {looking.kind === 'visitor' && (
        <p className="nothing">{say(mode === 'community' ? 'account.signInFirst' : 'notices.forMembers')}</p>
      )}
    </article>
  );
}

function Told(): ReactNode {
  const say = useSay();
  const { act, failed, isActing } = useDoing(['notices']);
  const { data, error, refetch } = useRead(['notices', 'all'], (service, signal) =>
    answered(service.GET('/api/notices', { params: { query: { limit: SHOWN } }, signal })),
  );
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting words={say('frame.loading')} />;
  return (
    <>
      {data.items.length === 0 && <p className="nothing">{say('notices.none')}</p>}
      {data.unseen > 0 && (
        <p>
          <button
            type="button"
            className="quiet"
            aria-disabled={isActing}
            onClick={() => void act((service) => answered(service.POST('/api/notices/seen', { body: {} })))}
          >
            {say('notices.allSeen')}
          </button>
        </p>
      )}
      <ul className="notices">
        {data.items.map(({ id, kind, by, question, at, excerpt, seen }) => (
          <li key={id} className={seen ? '' : 'is-new'}>
            <p>
              {!seen && <span className="badge">{say('notices.isNew')}</span>}{' '}
              {say('notices.told', {
                kind: kind === 'handed-on' ? 'handedOn' : kind,
                named: by === null ? 'no' : 'yes',
                by: by?.name ?? '',
              })}
            </p>
            <p>
              <Go to={`/questions/${encodeURIComponent(question.id)}`}>
                <CommunityText>{question.name}</CommunityText>
              </Go>
            </p>
            {excerpt !== null && (
              <blockquote>
                <CommunityText>{excerpt}</CommunityText>
              </blockquote>
            )}
            <p className="hint">
              <Day date={at.slice(0, 10)} />
            </p>
          </li>
        ))}
      </ul>
      <Failed code={failed} />
      <MailChoice notices={data} />
    </>
  );
}

function MailChoice({ notices }: { readonly notices: Notices }): ReactNode {
  const say = useSay();
  const label = useId();
  const { act, failed, isActing } = useDoing(['notices']);
  return (
    <section className="part" aria-labelledby={label}>
      <h2 id={label}>{say('notices.mail')}</h2>
      <p className="hint">{say(notices.hasMail ? 'notices.mailHint' : 'notices.noAddress')}</p>
      {CHOICES.map((choice) => (
        <label key={choice} className="choice">
          <input
            type="radio"
            name="notices-mail"
            checked={notices.mail === choice}
            disabled={isActing}
            onChange={() =>
              void act((service) => answered(service.PUT('/api/notices/mail', { body: { mail: choice } })))
            }
          />{' '}
          {say(`notices.mail-${choice}`)}
        </label>
      ))}
      <Failed code={failed} />
    </section>
  );
}

function Unsent(): ReactNode {
  const say = useSay();
  const { data, error } = useRead(['notices', 'unsent'], (service, signal) =>
    answered(service.GET('/api/notices/unsent', { signal })),
  );
  if (error !== null) return <Fault error={error} />;
  if (data === undefined) return <Waiting words={say('frame.loading')} />;
  if (data.items.length === 0) return <p className="nothing">{say('notices.allSent')}</p>;
  return (
    <ul className="notices">
      {data.items.map(({ member, notices, tries, again }) => (
        <li key={member.id}>
          <CommunityText>{member.name}</CommunityText>{' '}
          {say('notices.unsent', { notices, tries, again: again === null ? 'no' : 'yes' })}
        </li>
      ))}
    </ul>
  );
}
