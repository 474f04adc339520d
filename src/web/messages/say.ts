import { createContext, use } from 'react';
import type { Language } from '../../domain/index.ts';
import type { Say } from './message.ts';

/** The language of the page and how it speaks. */
export interface Speech {
  readonly language: Language;
  readonly say: Say;
  /** Whether it speaks in letters that no language has: see `PSEUDO`. */
  readonly isPseudo: boolean;
}

export const SpeechContext = createContext<Speech | null>(null);

/** The language of the page and how it speaks. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error('a page speaks within <Speaking> alone');
  return speech;
}

/** Says a message in the language of the page. */
export function useSay(): Say {
  return useSpeech().say;
}
