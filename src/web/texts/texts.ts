import type { AnswerWords, Lane } from '../../wording/index.ts';

/** Everything the page says, in one language: what an answer says on every door, and the page’s own. */
export interface Texts extends AnswerWords {
  readonly languageName: string;
  readonly tagline: string;
  readonly skip: string;
  readonly languages: string;
  readonly question: string;
  readonly example: (question: string) => string;
  readonly tooLong: (length: number, most: number) => string;
  readonly notAsked: (asker: string | null) => string;
  readonly ask: string;
  readonly asking: string;
  readonly asker: string;
  readonly askerHint: string;
  readonly nobody: string;
  readonly askerChosen: (name: string) => string;
  readonly askerForget: string;
  readonly askerNone: string;
  readonly askerCount: (count: number) => string;
  readonly topicsHere: string;
  readonly recent: string;
  readonly empty: string;
  readonly holds: (counts: { members: number; questions: number; artefacts: number; groups: number }) => string;
  readonly noModel: string;
  readonly vectorsMissing: string;
  readonly answerTo: string;
  readonly topics: string;
  readonly laneHints: Readonly<Record<Lane, string>>;
  readonly summary: (found: Readonly<Record<Lane, number>>) => string;
  readonly inThisAnswer: string;
  readonly laneNames: Readonly<Record<Lane, string>>;
  readonly moreIn: (name: string, more: number) => string;
  readonly confidenceHint: string;
  readonly why: string;
  readonly morePieces: (count: number) => string;
  readonly moreReasons: (count: number) => string;
  readonly you: string;
  readonly via: Readonly<Record<string, string>>;
  readonly accepted: string;
  /** Whose an answer is. */
  readonly by: (name: string) => string;
  /** Who vouched for it. */
  readonly saidBy: (name: string) => string;
  readonly openLink: string;
  readonly close: string;
  readonly back: string;
  readonly loading: string;
  readonly types: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  /** That the member who asks turns to somebody, what is kept of it, and its undoing. */
  readonly turnTo: (name: string) => string;
  readonly turnedTo: string;
  readonly takeBackAsk: (name: string) => string;
  readonly turnToFailed: string;
  readonly requestId: (id: string) => string;
  readonly api: string;
}
