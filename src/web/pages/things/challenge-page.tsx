import type { ReactNode } from 'react';
import { Day } from '../../components/day.tsx';
import { kindWord } from '../../components/kind-word.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import type { Challenge } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { Actions } from './actions/join.tsx';
import { TellStory } from './actions/tell-story.tsx';
import { AskAbout } from './parts/ask-about.tsx';
import { Facts } from './parts/facts.tsx';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { ReferenceSection, referencesTo } from './parts/references.tsx';
import { Section } from './parts/section.tsx';
import { SeedHere } from './parts/seed-here.tsx';
import { Someone } from './parts/someone.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** A challenge: who lives with it, and what was set up, made and asked for it. */
export function ChallengePage({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['challenges', id], (service, signal) =>
    answered(service.GET('/api/challenges/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="challenges" read={read}>
      {(challenge) => <Concern challenge={challenge} />}
    </ReadThing>
  );
}

function Concern({ challenge }: { readonly challenge: Challenge }): ReactNode {
  const say = useSay();
  const { artefacts, created, groups, questions, status } = challenge;
  const level = 3;
  return (
    <ThingLayout
      kind={say('type.challenge')}
      title={challenge.title}
      lang={challenge.language}
      side={
        <Facts
          facts={[
            [say('thing.status'), status !== null && kindWord(say, status)],
            [say('thing.raisedBy'), <Someone key="by" who={challenge.raisedBy} />],
            [say('thing.on'), created !== null && <Day date={created} />],
            [say('thing.topics'), referencesTo('topic', challenge.topics)],
          ]}
        />
      }
    >
      <Actions path="challenges" id={challenge.id} />
      <Prose text={challenge.text} lang={challenge.language} />
      <ReferenceSection
        {...{ type: 'member', items: challenge.sharedBy, title: say('thing.sharedBy') }}
        all={`/members?challenge=${encodeURIComponent(challenge.id)}`}
      />
      {groups.length + artefacts.length + questions.length > 0 && (
        <Section title={say('thing.help')}>
          <ReferenceSection {...{ level, type: 'group', items: groups, title: say('thing.groups') }} />
          <ReferenceSection {...{ level, type: 'artefact', items: artefacts, title: say('thing.artefacts') }} />
          <ReferenceSection {...{ level, type: 'question', items: questions, title: say('thing.questions') }} />
        </Section>
      )}
      <AskAbout topics={challenge.topics} />
      {(status === 'resolved' || artefacts.length > 0) && <TellStory of="challenge" id={challenge.id} />}
      <SeedHere address={`pool=all&about=challenge:${encodeURIComponent(challenge.id)}`} />
    </ThingLayout>
  );
}
