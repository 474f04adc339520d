import type { ReactNode } from 'react';
import type { PersonSuggestion } from '../../../../domain/index.ts';
import { CommunityText } from '../../../components/community-text.tsx';
import { FeedbackButtons } from '../../../components/feedback-buttons.tsx';
import { LanguageNames } from '../../../components/language-name.tsx';
import { Initials, ThingLink } from '../../../components/thing-link.tsx';
import { useAnswerWords } from '../../../messages/answer-words.ts';
import { useAnswer } from './answer-context.ts';
import { CardHead } from './card-head.tsx';
import { TurnTo } from './turn-to.tsx';
import { WayTo } from './way-to.tsx';
import { Why } from './why.tsx';

/** Somebody to ask, why, and through whom to reach them. No number stands beside a person. */
export function PersonCard({ person }: { readonly person: PersonSuggestion }): ReactNode {
  const words = useAnswerWords();
  const { question, known } = useAnswer();
  const { id, name, languages } = person;
  const place = [person.function, person.organisation].filter((each) => each !== null).join(' · ');
  return (
    <article className="card person">
      <CardHead
        before={<Initials name={name} />}
        title={
          <ThingLink type="member" id={id}>
            {name}
          </ThingLink>
        }
        about={place === '' ? null : <CommunityText>{place}</CommunityText>}
        confidence={person.confidence}
      />
      <Why id={`member:${id}`} name={name} contributions={person.contributions}>
        <WayTo path={person.path} />
        {languages.length > 0 && (
          <p className="speaks">
            <span className="label">{words.speaks}</span> <LanguageNames tags={languages} />
          </p>
        )}
        <FeedbackButtons on={{ question, known }} about={{ type: 'member', id, name }} />
      </Why>
      <TurnTo question={question} person={person} />
    </article>
  );
}
