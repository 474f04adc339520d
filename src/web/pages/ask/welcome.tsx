import type { ReactNode } from 'react';
import { CommunityText } from '../../components/community-text.tsx';
import { ThingLink } from '../../components/thing-link.tsx';
import { useSay } from '../../messages/say.ts';
import type { Examples } from './use-examples.ts';

/** What is read before the first question: what the community asked lately, to be read, and questions to be asked. */
export function Welcome(props: { readonly examples: Examples; readonly onAsk: (question: string) => void }): ReactNode {
  const say = useSay();
  const { asked, toAsk } = props.examples;
  return (
    <div className="welcome">
      {asked.length > 0 && (
        <section aria-labelledby="recent">
          <h2 id="recent">{say('ask.recent')}</h2>
          <ul>
            {asked.map(({ id, title, language }) => (
              <li key={id}>
                <ThingLink type="question" id={id}>
                  <CommunityText lang={language}>{title}</CommunityText>
                </ThingLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {toAsk.length > 0 && (
        <section aria-labelledby="to-ask">
          <h2 id="to-ask">{say('ask.topicsHere')}</h2>
          <ul>
            {toAsk.map((question) => (
              <li key={question}>
                <button type="button" onClick={() => props.onAsk(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
