import type { Contributions, RecordChange } from '../contributions/index.ts';
import type { Answer, AnswerSuggestion, Ask, Language, Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { NoticeBook } from '../notices/index.ts';
import type {
  GiveAnswer,
  HandedOn,
  HandOn,
  History,
  KeptMark,
  MakeComment,
  PutPreview,
  PutQuestion,
  PutResult,
  QuestionDraft,
  Thread,
} from './discussion-shapes.ts';

/** What is revised, withdrawn and looked back on. */
export type Spoken = 'question' | 'answer' | 'comment';

/** What keeps every step of it, to be looked back on. */
export const STEPPED = ['question', 'answer', 'comment', 'artefact', 'challenge'] as const;
export type Stepped = (typeof STEPPED)[number];

/**
 * Questions put to the community, and what is said under them. A `version` is that of what was looked at; whoever comes
 * second with it is told (`conflict`).
 */
export interface Discussion {
  /** Topics, earlier questions and people for a question that is not put yet. */
  preview(
    draft: QuestionDraft,
    viewer: Viewer,
    options?: { language?: Language; signal?: AbortSignal },
  ): Promise<PutPreview>;
  put(question: PutQuestion, viewer: Viewer): Promise<PutResult>;
  thread(id: string, viewer: Viewer, language: Language): Promise<Thread>;
  answer(question: string, answer: GiveAnswer, viewer: Viewer): Promise<KeptMark>;
  comment(
    on: { readonly type: 'question' | 'answer'; readonly id: string },
    comment: MakeComment,
    viewer: Viewer,
  ): Promise<KeptMark>;
  revise(type: Spoken, id: string, change: RecordChange, viewer: Viewer, version?: string): Promise<KeptMark>;
  withdraw(type: Spoken, id: string, viewer: Viewer, version?: string): Promise<void>;
  /** How it stood after each step: for whose it is, and for the keeper. */
  history(type: Stepped, id: string, viewer: Viewer): Promise<History>;
  /** Says which answer settled the question, or none any more: the asker alone. */
  accept(answer: string, accepted: boolean, viewer: Viewer): Promise<KeptMark>;
  /** Thanks whoever gave an answer; said again it is the same. */
  thank(answer: string, viewer: Viewer): Promise<{ readonly thanked: string }>;
  /** Tells another member of a question: "ask her". */
  handOn(question: string, wish: HandOn, viewer: Viewer): Promise<HandedOn>;
  /** Says that a question repeats another one, or none (null). */
  join(question: string, original: string | null, viewer: Viewer, version?: string): Promise<KeptMark>;
}

export interface DiscussionServices {
  readonly graph: Graph;
  readonly contributions: Contributions;
  readonly notices: NoticeBook;
  readonly recommender: {
    ask(ask: Ask, viewer: Viewer, options?: { signal?: AbortSignal }): Promise<Answer>;
    similar(
      text: string,
      viewer: Viewer,
      limit: number,
      options?: { signal?: AbortSignal },
    ): Promise<AnswerSuggestion[]>;
  };
  /** Keeps that somebody was asked: by name, or under the id of a question that was put without one. */
  readonly asks: {
    turnTo(
      ask: { question: string; member: string },
      viewer: Viewer,
      options?: { readonly unnamed?: string },
    ): Promise<unknown>;
  };
  /** Stands for a question and its asker in the log of recommendations. */
  readonly fingerprintOf: (ask: { question: string; asker: string }) => string;
  /** Whether questions may be put without a name. */
  readonly mayBeWithoutName: boolean;
  readonly now?: () => Date;
}
