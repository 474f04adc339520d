import type { ReactNode } from 'react';
import { Folded } from '../../components/folded.tsx';
import { ThingField } from '../../components/thing-field.tsx';
import { ThingLink } from '../../components/thing-link.tsx';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { Section } from '../things/parts/section.tsx';
import { FromWhere } from './from-where.tsx';
import type { OwnChange, OwnTopic, PartOfPage } from './own-api.ts';

/** Topics that a member is found for: to confirm, to refuse, or not to be asked about. */
export function TopicsPart(props: PartOfPage): ReactNode {
  const { page, change } = props;
  const say = useSay();
  const others = page.topics.filter((topic) => !isSaid(topic));
  return (
    <Section title={say('own.topics.title')} hint={say('own.topics.hint')}>
      {page.topics.length === 0 && <p className="hint">{say('own.noTopic')}</p>}
      <ul className="own-rows">
        {page.topics.filter(isSaid).map((topic) => (
          <TopicRow key={topic.id} topic={topic} {...props} />
        ))}
      </ul>
      {others.length > 0 && (
        <Folded id={`own topics ${page.member.id}`} summary={say('own.topics.others', { count: others.length })}>
          <ul className="own-rows">
            {others.map((topic) => (
              <TopicRow key={topic.id} topic={topic} {...props} />
            ))}
          </ul>
        </Folded>
      )}
      <ThingField
        label={say('own.topics.add')}
        type="topic"
        onChoose={(id) => void change({ topics: { [id]: { says: 'knows' } } })}
      />
    </Section>
  );
}

/** Whether a profile or the member says it; of the others only works, answers and endorsements speak. */
const isSaid = ({ how, says, hidden }: OwnTopic): boolean => how !== 'shown' || says !== null || hidden;

function TopicRow({ topic, page, change, isAtWork }: PartOfPage & { readonly topic: OwnTopic }): ReactNode {
  const say = useSay();
  const { id, bit, name, how, level, says, hidden, endorsed, deeds, notAbout, from } = topic;
  const ids = page.notAbout.map((one) => one.id);
  const button = (label: MessageKey, wish: OwnChange): ReactNode => (
    <button type="button" className="quiet" disabled={isAtWork} onClick={() => void change(wish)}>
      {say(label)}
      <span className="unseen"> ({name})</span>
    </button>
  );
  return (
    <li className={hidden || says === 'refused' ? 'is-hidden' : undefined}>
      <h3>
        <ThingLink type="topic" id={id}>
          {name}
        </ThingLink>{' '}
        {hidden && <span className="own-mark">{say('own.hidden')}</span>}
        {says === null && how === 'inferred' && <span className="own-mark">{say('own.topic.inferredMark')}</span>}
      </h3>
      <p>
        {says === null ? say(`own.topic.${how}`) : say(`own.topic.${says}`)}{' '}
        {says !== 'refused' && level !== null && say('own.topic.level', { level })}{' '}
        {notAbout && say('own.topic.notAbout')}
      </p>
      <p className="hint">
        <FromWhere from={from} /> {endorsed > 0 && say('own.topic.endorsements', { count: endorsed })}{' '}
        {deeds > 0 && say('own.topic.deeds', { count: deeds })}
      </p>
      <p className="own-acts">
        {(says === 'refused' || (says === null && how !== 'declared')) &&
          button(says === null && how !== 'shown' ? 'own.topic.confirm' : 'own.topic.know', {
            topics: { [id]: { says: 'knows' } },
          })}
        {says !== 'refused' && button('own.topic.refuse', { topics: { [id]: { says: 'refused' } } })}
        {says !== null && button('own.topic.forget', { topics: { [id]: null } })}
        {notAbout
          ? button('own.topic.askAgain', { says: { notAbout: ids.filter((one) => one !== id) } })
          : button('own.topic.dontAsk', { says: { notAbout: [...ids, id] } })}
        {hidden
          ? button('own.show', { show: [bit] })
          : says !== 'refused' && how !== 'shown' && button('own.hide', { hide: [bit] })}
      </p>
    </li>
  );
}
