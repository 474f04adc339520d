import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { dayIn, isAhead } from '../../components/day-in.ts';
import { kindWord } from '../../components/kind-word.ts';
import { useSpeech } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import type { Group } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { TellStory } from './actions/tell-story.tsx';
import { AskAbout } from './parts/ask-about.tsx';
import { beside } from './parts/beside.tsx';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { ReferenceSection, referencesTo, referenceTo } from './parts/references.tsx';
import { roleOf } from './parts/role-word.tsx';
import { dayOf, Stretch } from './parts/stretch.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** Kinds of groups that anybody can come into; others have their members set, and are asked first. */
const OPEN_KINDS = ['circle', 'initiative', 'plenary'];

/** A group: what it is for, who is in it, and what came of it. */
export function GroupPage({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['groups', id], (service, signal) =>
    answered(service.GET('/api/groups/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="groups" read={read}>
      {(group) => <Circle group={group} />}
    </ReadThing>
  );
}

function Circle({ group }: { readonly group: Group }): ReactNode {
  const { language, say } = useSpeech();
  const { ended, members } = group;
  const isRunning = ended === null || isAhead(ended);
  const now = isRunning ? members.filter(({ to }) => to === null || isAhead(to)) : [];
  const before = members.filter((member) => !now.includes(member));
  const mine = (path: string, filter: string) => `/${path}?${filter}=${encodeURIComponent(group.id)}`;
  return (
    <ThingLayout
      kind={[say('type.group'), group.kind === null ? '' : kindWord(say, group.kind)].filter(Boolean).join(' · ')}
      title={group.name}
      marks={[ended !== null && say(isRunning ? 'thing.runsUntil' : 'thing.ended', { day: dayIn(language, ended) })]}
      side={<GroupFacts group={group} />}
    >
      <Prose text={group.purpose} />
      <ReferenceSection
        {...{ type: 'member', items: now, title: say('thing.membersNow'), all: mine('members', 'group') }}
        beside={({ role, from }) => beside(roleOf(role), from !== null && <Stretch from={from} to={null} />)}
      />
      <ReferenceSection
        {...{ type: 'member', items: before, title: say('thing.membersBefore'), all: mine('members', 'group') }}
        beside={({ role, from, to }) => beside(roleOf(role), <Stretch from={from} to={to ?? ended} />)}
      />
      <ReferenceSection
        {...{ type: 'gathering', items: group.gatherings, title: say('thing.gatherings') }}
        all={mine('gatherings', 'group')}
        beside={({ date }) => dayOf(date)}
      />
      <ReferenceSection
        {...{ type: 'artefact', items: group.artefacts, title: say('thing.artefacts') }}
        all={mine('artefacts', 'madeIn')}
      />
      {ended !== null && <TellStory of="group" id={group.id} />}
      <AskAbout topics={group.topics} />
    </ThingLayout>
  );
}

function GroupFacts({ group }: { readonly group: Group }): ReactNode {
  const { say } = useSpeech();
  const { created, ended, kind, rhythm } = group;
  return (
    <Facts
      facts={[
        [say('thing.topics'), referencesTo('topic', group.topics)],
        [say('thing.challenge'), referenceTo('challenge', group.challenge)],
        [say('thing.rhythm'), rhythm],
        [say('thing.begun'), created !== null && <Day date={created} />],
        [say('thing.end'), ended !== null && <Day date={ended} />],
        [
          say('thing.joining'),
          ended === null && kind !== null && say(OPEN_KINDS.includes(kind) ? 'thing.join' : 'thing.joinAsk'),
        ],
      ]}
    />
  );
}
