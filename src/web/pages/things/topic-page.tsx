import type { ReactNode } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { languageNameIn } from '../../components/language-name.tsx';
import { PAGE_LANGUAGES } from '../../messages/message.ts';
import { useSpeech } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import type { Topic } from '../../service/things.ts';
import { useRead } from '../../service/use-service.ts';
import { AskAbout } from './parts/ask-about.tsx';
import { Facts } from './parts/facts.tsx';
import { levelWord, SOURCES, sourceOf } from './parts/knowing.ts';
import { Prose } from './parts/prose.tsx';
import { ReadThing } from './parts/read-thing.tsx';
import { ReferenceSection, References, referenceTo } from './parts/references.tsx';
import { Section } from './parts/section.tsx';
import { SeedHere } from './parts/seed-here.tsx';
import { ThingLayout } from './parts/thing-layout.tsx';

/** A topic: its names, who knows about it, and what there is about it. */
export function TopicPage({ id }: { readonly id: string }): ReactNode {
  const read = useRead(['topics', id], (service, signal) =>
    answered(service.GET('/api/topics/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <ReadThing path="topics" read={read}>
      {(topic) => <Subject topic={topic} />}
    </ReadThing>
  );
}

function Subject({ topic }: { readonly topic: Topic }): ReactNode {
  const { say } = useSpeech();
  const about = (path: string, more = '') => `/${path}?topic=${encodeURIComponent(topic.id)}${more}`;
  const open = topic.questions.filter((question) => !question.answered);
  const told = topic.questions.filter((question) => question.answered);
  return (
    <ThingLayout kind={say('type.topic')} title={topic.label} side={<TopicFacts topic={topic} />}>
      <Prose text={topic.description} />
      <Knowing topic={topic} all={about('members')} />
      <AskAbout topics={[{ id: topic.id, name: topic.label }]} />
      <SeedHere address={`pool=topic:${encodeURIComponent(topic.id)}`} />
      <ReferenceSection type="group" items={topic.groups} title={say('thing.groups')} all={about('groups')} />
      <ReferenceSection
        {...{ type: 'question', items: open, title: say('thing.openQuestions') }}
        all={about('questions', '&answered=false')}
      />
      <ReferenceSection
        {...{ type: 'question', items: told, title: say('thing.answeredQuestions') }}
        all={about('questions', '&answered=true')}
      />
      <ReferenceSection
        {...{ type: 'artefact', items: topic.artefacts, title: say('thing.artefacts'), all: about('artefacts') }}
      />
      <ReferenceSection
        {...{ type: 'challenge', items: topic.challenges, title: say('thing.challenges'), all: about('challenges') }}
      />
      <ReferenceSection
        {...{ type: 'topic', items: topic.narrower, title: say('thing.narrower') }}
        all={`/topics?broader=${encodeURIComponent(topic.id)}`}
      />
    </ThingLayout>
  );
}

function TopicFacts({ topic: { labels, aliases, broader } }: { readonly topic: Topic }): ReactNode {
  const { language, say } = useSpeech();
  return (
    <Facts
      facts={[
        [say('thing.broader'), referenceTo('topic', broader)],
        [
          say('thing.names'),
          PAGE_LANGUAGES.some((each) => labels[each] !== null) && (
            <ul className="labels">
              {PAGE_LANGUAGES.map((each) => {
                const label = labels[each];
                return (
                  label !== null && (
                    <li key={each}>
                      <CommunityText lang={each}>{label}</CommunityText>{' '}
                      <span className="hint" data-from="browser">
                        {languageNameIn(language, each)}
                      </span>
                    </li>
                  )
                );
              })}
            </ul>
          ),
        ],
        [say('thing.aliases'), aliases.length > 0 && <CommunityText>{aliases.join(', ')}</CommunityText>],
      ]}
    />
  );
}

/** Who knows about it, by where that comes from and by name: nobody stands before another. */
function Knowing({ topic, all }: { readonly topic: Topic; readonly all: string }): ReactNode {
  const { say } = useSpeech();
  if (topic.members.length === 0) return null;
  return (
    <Section title={say('thing.whoKnows')} hint={say('thing.whoKnowsHint')}>
      {SOURCES.map(({ source, title }) => {
        const members = topic.members.filter((member) => sourceOf(member.source) === source);
        return (
          members.length > 0 && (
            <Section key={source} title={say(title)} level={3}>
              <References
                type="member"
                items={members}
                all={all}
                beside={({ level }) => source === 'declared' && levelWord(say, level)}
              />
            </Section>
          )
        );
      })}
    </Section>
  );
}
