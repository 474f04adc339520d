import { useMemo } from 'react';
import { ANSWER_WORDS, type AnswerWords, typesetAll } from '../../wording/index.ts';
import { pseudo } from './pseudo.ts';
import { useSpeech } from './say.ts';

/** What an answer calls its parts in the language of the page, the same as on the command line. */
export function useAnswerWords(): AnswerWords {
  const { language, isPseudo } = useSpeech();
  return useMemo(
    () => (isPseudo ? typesetAll<AnswerWords>(ANSWER_WORDS[language], pseudo) : ANSWER_WORDS[language]),
    [language, isPseudo],
  );
}
