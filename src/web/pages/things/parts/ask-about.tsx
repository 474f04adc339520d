import type { ReactNode } from 'react';
import { ANSWER_WORDS } from '../../../../wording/index.ts';
import { Go } from '../../../components/go.tsx';
import { useSpeech } from '../../../messages/say.ts';
import type { Reference } from '../../../service/things.ts';
import { Section } from './section.tsx';

/** How many topics somebody is asked about by one link each. */
const MOST = 6;

/** Address of the first page with a question filled in; whoever reads it sends it themselves. */
export const askAddress = (question: string): string => `/?q=${encodeURIComponent(question)}`;

/** Links that fill in "who knows about …?" for each of these topics. */
export function AskAbout({ topics }: { readonly topics: readonly Reference[] }): ReactNode {
  const { language, say } = useSpeech();
  if (topics.length === 0) return null;
  return (
    <Section title={say('thing.askAbout')} hint={say('thing.askAboutHint')}>
      <ul className="asks">
        {topics.slice(0, MOST).map(({ id, name }) => (
          <li key={id}>
            <Go to={askAddress(ANSWER_WORDS[language].whoKnows(name))} className="ask-link">
              {say('thing.askWhoKnows', { topic: name })}
            </Go>
          </li>
        ))}
      </ul>
    </Section>
  );
}
