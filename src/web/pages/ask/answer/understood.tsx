import type { ReactNode } from 'react';
import type { Answer } from '../../../../domain/index.ts';
import { ServiceText } from '../../../components/service-text.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useAnswerWords } from '../../../messages/answer-words.ts';
import { useSay } from '../../../messages/say.ts';

/** What was searched for beside what was typed: no lack, so it stands with what was understood. */
export const ALSO_SEARCHED = 'also-searched';

/** The language and the topics that were understood, and what else was searched for. */
export function Understood({ answer }: { readonly answer: Answer }): ReactNode {
  const say = useSay();
  const words = useAnswerWords();
  const { language, topics } = answer;
  const also = answer.notes.find(({ code }) => code === ALSO_SEARCHED);
  if (language === null && topics.length === 0 && also === undefined) return null;
  return (
    <div className="understood">
      {language !== null && (
        <span>
          {words.understood} {words.languageOf[language]}
        </span>
      )}
      {topics.length > 0 && (
        <ul aria-label={say('ask.topics')}>
          {topics.map(({ id, label }) => (
            <li key={id}>
              <ThingLink type="topic" id={id}>
                {label}
              </ThingLink>
            </li>
          ))}
        </ul>
      )}
      {also !== undefined && <ServiceText>{also.text}</ServiceText>}
    </div>
  );
}
