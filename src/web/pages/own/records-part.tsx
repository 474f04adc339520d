import type { ReactNode } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { Day } from '../../components/day.tsx';
import { Folded } from '../../components/folded.tsx';
import { kindWord } from '../../components/kind-word.ts';
import { ThingLink } from '../../components/thing-link.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { RoleWord } from '../things/parts/role-word.tsx';
import { Section } from '../things/parts/section.tsx';
import { FromWhere } from './from-where.tsx';
import type { OwnRecord, PartOfPage } from './own-api.ts';

const TYPES: readonly (readonly [string, MessageKey])[] = [
  ['artefact', 'frame.artefacts'],
  ['answer', 'own.answers'],
  ['question', 'frame.questions'],
  ['comment', 'own.comments'],
  ['group', 'frame.groups'],
  ['gathering', 'frame.gatherings'],
  ['challenge', 'frame.challenges'],
  ['endorsement', 'own.endorsements'],
  ['tie', 'own.ties'],
  ['feedback', 'own.feedback'],
  ['member', 'own.members'],
];

/** Types that are gone as a whole when they are hidden. */
const WHOLE: ReadonlySet<string> = new Set(['endorsement', 'tie', 'feedback']);

/** Whatever names a member: works, answers, groups, endorsements, ties. */
export function RecordsPart(props: PartOfPage): ReactNode {
  const { page } = props;
  const say = useSay();
  return (
    <Section title={say('own.records.title')} hint={say('own.records.hint')}>
      {page.records.length === 0 && <p className="hint">{say('own.records.none')}</p>}
      {TYPES.map(([type, label]) => {
        const own = page.records.filter((one) => one.type === type);
        if (own.length === 0) return null;
        return (
          <Folded
            key={type}
            id={`own ${page.member.id} ${type}`}
            summary={say('own.counted', { name: say(label), count: own.length })}
          >
            <ul className="own-rows">
              {own.map((record) => (
                <RecordRow key={`${record.bit} ${record.role}`} record={record} {...props} />
              ))}
            </ul>
          </Folded>
        );
      })}
    </Section>
  );
}

function RecordRow({ record, change, isAtWork }: PartOfPage & { readonly record: OwnRecord }): ReactNode {
  const say = useSay();
  const { bit, type, id, name, date, hidden, from } = record;
  const told = type === 'tie' && name !== null ? kindWord(say, name) : (name ?? id);
  return (
    <li className={hidden ? 'is-hidden' : undefined}>
      <p>
        {hidden && WHOLE.has(type) ? (
          <CommunityText>{told}</CommunityText>
        ) : (
          <ThingLink type={type} id={id}>
            {told}
          </ThingLink>
        )}{' '}
        <Part record={record} /> {date !== null && <Day date={date} />}{' '}
        {hidden && <span className="own-mark">{say('own.hidden')}</span>}
      </p>
      <p className="hint">
        <FromWhere from={from} />
      </p>
      <p className="own-acts">
        <button
          type="button"
          className="quiet"
          disabled={isAtWork}
          onClick={() => void change(hidden ? { show: [bit] } : { hide: [bit] })}
        >
          {say(hidden ? 'own.show' : WHOLE.has(type) ? 'own.hide' : 'own.hideName')}
          <span className="unseen"> ({told})</span>
        </button>
      </p>
    </li>
  );
}

const ROLES: Readonly<Record<string, string>> = { authored: 'author', contributed: 'contributor' };

/** As what a record names the member, and who else it names. */
function Part({ record: { type, role, other } }: { readonly record: OwnRecord }): ReactNode {
  const say = useSay();
  if (other !== null && type !== 'member') {
    const isFrom = role === 'from';
    const key = type === 'tie' ? (isFrom ? 'own.tieTo' : 'own.tieFrom') : isFrom ? 'own.endorsedTo' : 'own.endorsedBy';
    return (
      <>
        {say(key)}{' '}
        <ThingLink type="member" id={other.id}>
          {other.name}
        </ThingLink>
      </>
    );
  }
  if (role === null || type === 'member') return null;
  if (type === 'feedback') return kindWord(say, role);
  if (role === 'used') return say('own.used');
  return <RoleWord role={ROLES[role] ?? role} />;
}
