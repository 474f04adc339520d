import type { ReactNode } from 'react';
import { Folded } from '../../components/folded.tsx';
import { ThingLink } from '../../components/thing-link.tsx';
import { TypeWord } from '../../components/type-word.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import type { Erasure } from './erasure-told.ts';
import { WriteAnew } from './write-anew.tsx';

/** As many things can be named at a time. */
const MOST_NAMED = 100;

/** What the ties of a member are, by their type: told in a few words rather than forty. */
const PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    profile: 'WORKS_FOR REPORTS_TO KNOWS_ABOUT NOT_ABOUT PART_OF',
    groups: 'MEMBER_OF ATTENDED INVITES SEATS PLACES',
    people: 'TIE TURNED_TO ENDORSED ENDORSES GAVE CONCERNS',
    things: 'CONTRIBUTED USED TOLD_USE SHARES',
    answers: 'FILLED_IN',
    notices: 'TELLS DONE_BY CHOSE',
    shown: 'SHOWED SHOWN_TO DRAWS',
    own: 'SAID HOLDS_BACK HAS_PIECE ALSO_KNOWN_AS NAMES OWNS WROTE LEAVES',
  }).flatMap(([part, types]) => types.split(' ').map((type) => [type, part])),
);
const PART_NAMES = ['profile', 'groups', 'people', 'things', 'answers', 'notices', 'shown', 'own', 'other'] as const;

/** What would be erased of somebody: what stays without a name, what goes, and where others name them. */
export function WouldBeErased({ report, redact }: { readonly report: Erasure; readonly redact: boolean }): ReactNode {
  const say = useSay();
  const counts = new Map<string, number>();
  for (const { type, count, fate } of report.ties)
    if (fate !== 'work') counts.set(PARTS[type] ?? 'other', (counts.get(PARTS[type] ?? 'other') ?? 0) + count);
  return (
    <section aria-label={say('keeping.would')}>
      <h2>{say('keeping.would')}</h2>
      <p>{say('keeping.goesAlways')}</p>
      <ul className="keeping-list">
        {PART_NAMES.map((part) => {
          const count = counts.get(part) ?? 0;
          return count > 0 && <li key={part}>{say(`keeping.part-${part}`, { count })}</li>;
        })}
      </ul>
      {(['stays', 'emptied', 'goes'] as const).map((fate) => (
        <Works key={fate} fate={fate} works={report.works.filter((work) => work.fate === fate)} />
      ))}
      {report.namedCount > 0 && (
        <>
          <p>{say(redact ? 'keeping.namedRedacted' : 'keeping.named', { count: report.namedCount })}</p>
          <Folded id={`named ${report.member}`} summary={say('keeping.namedWhere')}>
            <Things things={distinct(report.named)} />
          </Folded>
        </>
      )}
    </section>
  );
}

function Works(props: { readonly fate: 'stays' | 'emptied' | 'goes'; readonly works: Erasure['works'] }): ReactNode {
  const say = useSay();
  if (props.works.length === 0) return null;
  return (
    <Folded
      id={`works ${props.fate}`}
      summary={say(`keeping.works-${props.fate}` as MessageKey, { count: props.works.length })}
    >
      <Things things={props.works} />
    </Folded>
  );
}

/** Things by their names, as far as they have any. */
function Things(props: { readonly things: readonly { readonly type: string; readonly id: string | null }[] }) {
  const say = useSay();
  const shown = props.things.slice(0, MOST_NAMED).map(({ type, id }) => ({ type, id: id ?? '' }));
  const item = shown.map(({ type, id }) => `${type}:${id}`);
  const { data } = useRead(['names', ...item], (service, signal) =>
    answered(service.GET('/api/names', { params: { query: { item } }, signal })),
  );
  const names = new Map(data?.items.map(({ type, id, name }) => [`${type}:${id}`, name]));
  return (
    <>
      <ul className="keeping-list">
        {shown.map(({ type, id }) => (
          <li key={`${type}:${id}`}>
            <TypeWord type={type} />{' '}
            <ThingLink type={type} id={id}>
              {names.get(`${type}:${id}`) ?? id}
            </ThingLink>
          </li>
        ))}
      </ul>
      {props.things.length > shown.length && (
        <p className="hint">{say('keeping.andMore', { count: props.things.length - shown.length })}</p>
      )}
    </>
  );
}

const distinct = (named: Erasure['named']) => [
  ...new Map(named.map(({ type, id }) => [`${type} ${id}`, { type, id }])).values(),
];

/** What was erased, and what is still to be done by hand so that nothing of them is left anywhere. */
export function Erased({ report }: { readonly report: Erasure }): ReactNode {
  const say = useSay();
  const count = (fate: string): number => report.works.filter((work) => work.fate === fate).length;
  return (
    <section aria-label={say('keeping.erased')}>
      <p className="notice" role="status">
        {say('keeping.erasedHint', { stays: count('stays'), goes: count('goes'), emptied: count('emptied') })}
      </p>
      {report.mark !== null && (
        <p className="hint">
          {say('keeping.mark')} <code data-from="service">{report.mark}</code>
        </p>
      )}
      {!report.redacted && report.namedCount > 0 && <p>{say('keeping.namedStill', { count: report.namedCount })}</p>}
      <h2>{say('keeping.remains')}</h2>
      {report.remains.length === 0 && <p className="nothing">{say('keeping.remainsNothing')}</p>}
      <WriteAnew />
      <ul className="keeping-list">
        {report.remains.map((one) => one !== 'compact' && <li key={one}>{say(`keeping.remains-${one}`)}</li>)}
        <li>{say('keeping.remains-elsewhere')}</li>
      </ul>
    </section>
  );
}
