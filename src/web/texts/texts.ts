import type { Confidence, Language } from '../../domain/index.ts';

type Lane = 'people' | 'groups' | 'artefacts' | 'answers';

/** Everything the page says, in one language. */
export interface Texts {
  readonly languageName: string;
  readonly tagline: string;
  readonly skip: string;
  readonly languages: string;
  readonly question: string;
  readonly placeholder: string;
  readonly ask: string;
  readonly asking: string;
  readonly asker: string;
  readonly askerHint: string;
  readonly nobody: string;
  readonly askerChosen: (name: string) => string;
  readonly askerForget: string;
  readonly askerNone: string;
  readonly askerCount: (count: number) => string;
  readonly recent: string;
  readonly empty: string;
  readonly holds: (counts: { members: number; questions: number; artefacts: number; groups: number }) => string;
  readonly noModel: string;
  readonly vectorsMissing: string;
  readonly answerTo: string;
  readonly understood: string;
  readonly languageOf: Readonly<Record<Language, string>>;
  readonly topics: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly laneHints: Readonly<Record<Lane, string>>;
  readonly nothing: Readonly<Record<Lane, string>>;
  readonly summary: (found: Readonly<Record<Lane, number>>) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly confidenceHint: string;
  readonly why: string;
  readonly morePieces: (count: number) => string;
  readonly moreReasons: (count: number) => string;
  readonly reach: string;
  readonly you: string;
  readonly via: Readonly<Record<string, string>>;
  readonly speaks: string;
  readonly accepted: string;
  readonly by: (name: string) => string;
  readonly openLink: string;
  readonly proposal: string;
  readonly others: string;
  readonly close: string;
  readonly back: string;
  readonly loading: string;
  readonly types: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly requestId: (id: string) => string;
  readonly api: string;
}
