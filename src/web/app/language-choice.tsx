import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Language } from '../../domain/index.ts';
import { PAGE_LANGUAGES } from '../messages/message.ts';
import { useSpeech } from '../messages/say.ts';
import { keep } from './kept.ts';

/** What each language calls itself. */
const OWN_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** Changes the language of the pages, and of this address. */
export function LanguageChoice(): ReactNode {
  const { language, say } = useSpeech();
  const [parameters, setParameters] = useSearchParams();
  const { state } = useLocation();
  const choose = (chosen: Language): void => {
    keep('language', chosen);
    const next = new URLSearchParams(parameters);
    next.set('lang', chosen);
    // It is the same entry of the history, in other words: what it carries stays.
    setParameters(next, { replace: true, preventScrollReset: true, state });
  };
  return (
    <fieldset className="languages" aria-label={say('frame.languages')}>
      {PAGE_LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          title={OWN_NAMES[each]}
          onClick={() => choose(each)}
        >
          {/* What is read stands in the name too, so that it can be said to a voice control. */}
          {each.toUpperCase()} <span className="unseen">{OWN_NAMES[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}
