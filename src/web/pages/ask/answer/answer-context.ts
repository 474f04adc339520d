import { createContext, use } from 'react';
import type { Names } from './use-names.ts';

/** What every part of one answer leans on. */
interface AnswerAround {
  /** The question as it was asked. */
  readonly question: string;
  /** Id of that very question, where the community has it already. */
  readonly known: string | null;
  readonly names: Names;
}

export const AnswerContext = createContext<AnswerAround>({ question: '', known: null, names: new Map() });

/** The answer around a part of it. */
export const useAnswer = (): AnswerAround => use(AnswerContext);
