import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Language } from '../../domain/index.ts';
import { chooseLanguage, type Messages, PSEUDO, readMessages, sayIn } from '../messages/message.ts';
import { SpeechContext } from '../messages/say.ts';
import { kept } from './kept.ts';

/** The language of the address, else what was chosen before, else the browser’s; its messages are fetched first. */
export function Speaking({ children }: { readonly children: ReactNode }): ReactNode {
  const [parameters] = useSearchParams();
  const wished = parameters.get('lang');
  const language = chooseLanguage([wished, kept('language'), ...navigator.languages]);
  const messages = useMessages(language);
  const isPseudo = wished === PSEUDO;
  const speech = useMemo(
    () =>
      messages === null
        ? null
        : { language: messages.language, say: sayIn(messages.language, messages.all, { isPseudo }), isPseudo },
    [messages, isPseudo],
  );
  useEffect(() => {
    if (speech !== null) document.documentElement.lang = speech.language;
  }, [speech]);
  if (speech === null) return null;
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** What was said before stays until the new words are there. */
function useMessages(language: Language): { readonly language: Language; readonly all: Messages } | null {
  const [read, setRead] = useState<{ readonly language: Language; readonly all: Messages } | null>(null);
  const fetchMessages = useCallback(async (): Promise<void> => {
    const all = await readMessages(language);
    setRead({ language, all });
  }, [language]);
  useEffect(() => {
    void fetchMessages();
  }, [fetchMessages]);
  return read;
}
