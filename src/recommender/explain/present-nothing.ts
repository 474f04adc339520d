import type { Answer } from '../../domain/index.ts';
import type { Nothing } from '../../language/index.ts';
import type { AskedQuestion } from '../ask.ts';
import { readerLanguage } from './reader-language.ts';
import { note } from './words.ts';

/** The answer to what is no question: one kind sentence, no lists, nobody's name. */
export function presentNothing(asked: AskedQuestion, why: Nothing): Answer {
  const language = readerLanguage(asked);
  return {
    question: asked.ask.question,
    language: asked.understanding.language,
    replyLanguage: language,
    topics: [],
    people: [],
    others: [],
    groups: [],
    artefacts: [],
    answers: [],
    proposal: null,
    notes: [note(why, language)],
  };
}
