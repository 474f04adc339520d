import { type ReactNode, useId, useState } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import { Fault } from '../../../components/fault.tsx';
import { Go } from '../../../components/go.tsx';
import { ServiceText } from '../../../components/service-text.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useSay } from '../../../messages/say.ts';
import { useLooking } from '../../../service/looking.ts';
import { answered } from '../../../service/service.ts';
import { useDoing } from '../../../service/use-doing.ts';
import { useRead } from '../../../service/use-service.ts';
import { Failed } from '../../things/discussion/failed.tsx';

/** Characters of a title at most; what a longer question says beyond stands in its text. */
const LONGEST_TITLE = 300;

/** Lets a member put the question that was answered to the community: quietly, and opened by whoever wants to. */
export function PutPanel({ question }: { readonly question: string }): ReactNode {
  const say = useSay();
  const { looking } = useLooking();
  const [isOpen, setOpen] = useState(false);
  if (looking.kind !== 'member' || question.trim() === '') return null;
  return (
    <section className="put" aria-label={say('put.title')}>
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('put.title')}
      </button>
      {isOpen && <PutForm question={question} />}
    </section>
  );
}

const draftOf = (question: string): { title: string; text?: string } => {
  const whole = question.trim();
  return whole.length <= LONGEST_TITLE ? { title: whole } : { title: whole.slice(0, LONGEST_TITLE), text: whole };
};

function PutForm({ question }: { readonly question: string }): ReactNode {
  const say = useSay();
  const field = useId();
  const draft = draftOf(question);
  const [id] = useState(() => `question-${crypto.randomUUID()}`);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [withoutName, setWithoutName] = useState(false);
  const [more, setMore] = useState('');
  const [put, setPut] = useState<{ readonly id: string; readonly told: number; readonly again: boolean } | null>(null);
  const { act, failed, isActing } = useDoing(['questions']);
  const { data, error, refetch } = useRead(['put', question], (service, signal) =>
    answered(service.POST('/api/questions/preview', { body: draft, signal })),
  );
  if (error !== null) return <Fault error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting words={say('put.looking')} />;
  if (put !== null)
    return (
      <p role="status" className="done">
        {put.again ? say('put.again') : say('put.done', { count: put.told })}{' '}
        <Go to={`/questions/${encodeURIComponent(put.id)}`}>{say('put.open')}</Go>
      </p>
    );
  const isIn = (key: string): boolean => !left.has(key);
  const choice = (key: string, label: ReactNode): ReactNode => (
    <label className="choice">
      <input
        type="checkbox"
        checked={isIn(key)}
        onChange={() => {
          const next = new Set(left);
          if (!next.delete(key)) next.add(key);
          setLeft(next);
        }}
      />{' '}
      {label}
    </label>
  );
  const send = async (): Promise<void> => {
    const to = data.reaches.map((person) => person.id).filter((person) => isIn(`to ${person}`));
    const topics = data.topics.map((topic) => topic.id).filter((topic) => isIn(`topic ${topic}`));
    const text = [draft.text ?? '', more.trim()].filter((part) => part !== '').join('\n\n');
    const came = await act(async (service) => {
      const kept = await answered(
        service.POST('/api/questions', {
          body: { id, title: draft.title, ...(text === '' ? {} : { text }), topics, to, withoutName },
        }),
      );
      setPut({ id: kept.id, told: kept.told.length, again: kept.again });
    });
    if (!came) setPut(null);
  };
  return (
    <form
      className="put-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isActing) void send();
      }}
    >
      <p className="hint">{say('put.hint')}</p>
      {data.similar.length > 0 && (
        <>
          <p className="label">{say('put.similar')}</p>
          <ul>
            {data.similar.map((one) => (
              <li key={one.id}>
                <Go to={`/questions/${encodeURIComponent(one.id)}`}>
                  <CommunityText>{one.title}</CommunityText>
                </Go>
              </li>
            ))}
          </ul>
        </>
      )}
      {data.topics.length > 0 && (
        <fieldset>
          <legend>{say('put.topics')}</legend>
          {data.topics.map((topic) => (
            <div key={topic.id}>{choice(`topic ${topic.id}`, <CommunityText>{topic.label}</CommunityText>)}</div>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{say('put.reaches')}</legend>
        {data.reaches.length === 0 && <p className="hint">{say('put.reachesNobody')}</p>}
        {data.reaches.map((person) => (
          <div key={person.id}>
            {choice(`to ${person.id}`, <CommunityText>{person.name}</CommunityText>)}
            {person.why !== null && (
              <p className="hint">
                <ServiceText>{person.why}</ServiceText>
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <label htmlFor={field}>{say('put.more')}</label>
      <textarea
        id={field}
        dir="auto"
        rows={3}
        maxLength={90_000}
        value={more}
        onChange={(event) => setMore(event.target.value)}
      />
      {data.mayBeWithoutName && (
        <>
          <label className="choice">
            <input type="checkbox" checked={withoutName} onChange={() => setWithoutName(!withoutName)} />{' '}
            {say('put.withoutName')}
          </label>
          {withoutName && <p className="hint">{say('put.withoutNameHint')}</p>}
        </>
      )}
      <p>
        <button type="submit" className="act" aria-disabled={isActing}>
          {say('put.send')}
        </button>
      </p>
      <Failed code={failed} />
    </form>
  );
}
