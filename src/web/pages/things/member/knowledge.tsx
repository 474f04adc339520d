import type { ReactNode } from 'react';
import { Day } from '../../../components/day.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import type { Member } from '../../../service/things.ts';
import { beside } from '../parts/beside.tsx';
import { levelWord, SOURCES, sourceOf } from '../parts/knowing.ts';
import { References } from '../parts/references.tsx';
import { Section } from '../parts/section.tsx';

/** What somebody knows about, by where that comes from, with who vouched for it. */
export function Knowledge({ member }: { readonly member: Member }): ReactNode {
  const say = useSay();
  const topics = knownTopics(member);
  if (topics.length === 0) return null;
  return (
    <Section title={say('thing.knows')}>
      {SOURCES.map(({ source, title }) => {
        const known = topics.filter((topic) => sourceOf(topic.source) === source);
        return (
          known.length > 0 && (
            <Section key={title} title={say(title)} level={3}>
              <References
                type="topic"
                items={known}
                beside={({ id, level }) =>
                  beside(
                    source === 'declared' && levelWord(say, level),
                    endorsersOf(member, id).length > 0 && <Endorsers given={endorsersOf(member, id)} />,
                  )
                }
              />
            </Section>
          )
        );
      })}
    </Section>
  );
}

/** Topics that others vouch for are known too, where nothing else says so. */
function knownTopics({ topics, endorsements }: Member): Member['topics'] {
  const told = new Set(topics.map(({ id }) => id));
  const more = new Map(
    endorsements
      .filter(({ topic }) => !told.has(topic.id))
      .map(({ topic }) => [topic.id, { ...topic, level: null, source: 'endorsed' }]),
  );
  return [...topics, ...more.values()];
}

const endorsersOf = ({ endorsements }: Member, topic: string): Member['endorsements'] =>
  endorsements.filter((endorsement) => endorsement.topic.id === topic);

/** Who vouched for somebody on a topic; each day leads to the endorsement itself. */
function Endorsers({ given }: { readonly given: Member['endorsements'] }): ReactNode {
  const say = useSay();
  return (
    <span className="endorsers">
      {say('thing.endorsedBy')}
      {given.map(({ id, by, date }, place) => (
        <span key={id}>
          {place > 0 && ','}{' '}
          <ThingLink type="member" id={by.id}>
            {by.name}
          </ThingLink>{' '}
          (
          <ThingLink type="endorsement" id={id}>
            {date === null ? <span>{say('type.endorsement')}</span> : <Day date={date} />}
          </ThingLink>
          )
        </span>
      ))}
    </span>
  );
}
