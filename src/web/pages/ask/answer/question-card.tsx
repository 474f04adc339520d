import type { ReactNode } from 'react';
import type { AnswerSuggestion, EarlierAnswer } from '../../../../domain/index.ts';
import { CommunityText } from '../../../components/community-text.tsx';
import { LanguageNames } from '../../../components/language-name.tsx';
import { Month } from '../../../components/month.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import { CardHead } from './card-head.tsx';
import { Excerpt } from './excerpt.tsx';
import { Why } from './why.tsx';

/** An earlier question like it, with the best of what was answered; the other answers are behind the fold. */
export function QuestionCard({ question }: { readonly question: AnswerSuggestion }): ReactNode {
  const { id, title, language } = question;
  const [best, ...others] = question.answers;
  return (
    <article className="card">
      <CardHead
        title={
          <ThingLink type="question" id={id}>
            <CommunityText lang={language}>{title}</CommunityText>
          </ThingLink>
        }
        about={language === null ? null : <LanguageNames tags={[language]} />}
        confidence={question.confidence}
      />
      {best !== undefined && <Given answer={best} language={language} />}
      <Why id={`question:${id}`} name={title} title={title} contributions={question.contributions}>
        {others.length > 0 && (
          <ul className="given">
            {others.map((answer) => (
              <li key={answer.id}>
                <Given answer={answer} language={language} />
              </li>
            ))}
          </ul>
        )}
      </Why>
    </article>
  );
}

/** One answer; in `language`, that of the question, where its own is unknown. */
function Given({ answer, language }: { readonly answer: EarlierAnswer; readonly language: string | null }): ReactNode {
  const say = useSay();
  return (
    <div>
      <Excerpt text={answer.excerpt} language={answer.language ?? language} />
      <p className="by">
        {answer.accepted && <span className="accepted">{say('ask.accepted')}</span>}{' '}
        {answer.answeredBy !== null && (
          <ThingLink type="member" id={answer.answeredBy.id}>
            <span>{say('ask.by', { name: answer.answeredBy.name })}</span>
          </ThingLink>
        )}{' '}
        <Month date={answer.date} />
      </p>
    </div>
  );
}
