import type { ReactNode } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { kindWord } from '../../../components/kind-word.ts';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSpeech } from '../../../messages/say.ts';
import type { Member } from '../../../service/things.ts';
import { beside } from '../parts/beside.tsx';
import { ReferenceSection } from '../parts/references.tsx';
import { roleOf } from '../parts/role-word.tsx';
import { Section } from '../parts/section.tsx';
import { dayOf, Stretch } from '../parts/stretch.tsx';

/** What somebody did in the community: groups, artefacts, answers, questions, challenges, gatherings. */
export function Contributions({ member }: { readonly member: Member }): ReactNode {
  const { say } = useSpeech();
  const { answers, artefacts, challenges, gatherings, groups, questions, comments } = member;
  if ([answers, artefacts, challenges, gatherings, groups, questions, comments].every((list) => list.length === 0))
    return null;
  const mine = (path: string, filter: string) => `/${path}?${filter}=${encodeURIComponent(member.id)}`;
  const now = groups.filter(({ to }) => to === null);
  const before = groups.filter(({ to }) => to !== null);
  const level = 3;
  return (
    <Section title={say('thing.did')}>
      <ReferenceSection
        {...{ level, type: 'group', items: now, title: say('thing.groupsNow'), all: mine('groups', 'member') }}
        beside={({ kind, role, from }) =>
          beside(kind !== null && kindWord(say, kind), roleOf(role), from !== null && <Stretch from={from} to={null} />)
        }
      />
      <ReferenceSection
        {...{ level, type: 'group', items: before, title: say('thing.groupsBefore'), all: mine('groups', 'member') }}
        beside={({ role, from, to }) => beside(roleOf(role), <Stretch from={from} to={to} />)}
      />
      <ReferenceSection
        {...{ level, type: 'artefact', items: artefacts, title: say('thing.artefacts') }}
        all={mine('artefacts', 'madeBy')}
        beside={({ kind, role, date }) => beside(kind !== null && kindWord(say, kind), roleOf(role), dayOf(date))}
      />
      <ReferenceSection
        {...{ level, type: 'answer', title: say('thing.answersGiven'), all: mine('answers', 'answeredBy') }}
        items={answers.map(({ question, ...answer }) => ({ ...answer, name: question.name }))}
        beside={({ accepted, date }) => beside(accepted && say('thing.accepted'), dayOf(date))}
      />
      <ReferenceSection
        {...{ level, type: 'question', items: questions, title: say('thing.questionsAsked') }}
        all={mine('questions', 'askedBy')}
        beside={({ date }) => dayOf(date)}
      />
      <ReferenceSection
        {...{ level, type: 'challenge', items: challenges, title: say('thing.challenges') }}
        all={mine('challenges', 'member')}
        beside={({ role, date }) => beside(roleOf(role), dayOf(date))}
      />
      <ReferenceSection
        {...{ level, type: 'gathering', items: gatherings, title: say('thing.gatherings') }}
        all={mine('gatherings', 'member')}
        beside={({ date }) => dayOf(date)}
      />
      <OwnRemarks comments={comments} />
    </Section>
  );
}

/** Remarks have no title: their day is what leads to them. */
function OwnRemarks({ comments }: Pick<Member, 'comments'>): ReactNode {
  const { language, say } = useSpeech();
  if (comments.length === 0) return null;
  return (
    <Section title={say('thing.remarks')} level={3}>
      <details>
        <summary>{say('thing.more', { count: comments.length })}</summary>
        <ul className="references">
          {comments.map(({ id, date }) => (
            <li key={id}>
              <ThingLink type="comment" id={id}>
                <span>
                  {date === null ? say('thing.remark') : say('thing.remarkOn', { day: dayIn(language, date) })}
                </span>
              </ThingLink>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}
