import type { Language, ParticipationBand, TieKind } from '../../domain/index.ts';

/** A topic a person knows: level 1 (heard of it) to 5 (can teach it), null when unknown. */
export interface PoolTopic {
  readonly id: string;
  readonly level: number | null;
}

/** A challenge a person raised or shares, or a question they asked. */
export interface Concern {
  readonly type: 'challenge' | 'question';
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
}

/** A part a person has or had in a group. */
export interface Participation {
  readonly group: string;
  readonly kind: string | null;
  readonly role: string | null;
  /** Whether neither the group nor the membership has ended. */
  readonly open: boolean;
}

/** What a person did in the community, counted. */
export interface Deeds {
  readonly answers: number;
  readonly artefacts: number;
  readonly stories: number;
  readonly comments: number;
  readonly feedback: number;
  readonly gatherings: number;
  readonly reports: number;
}

/** Everything about one member that seeding looks at; what the viewer may not see is not in here. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly function: string | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly level: string | null;
  readonly languages: readonly string[];
  readonly external: boolean;
  readonly participation: ParticipationBand | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly paused: boolean;
  /** Everyone of the pool above them in the line, at any level. */
  readonly managers: readonly string[];
  readonly topics: readonly PoolTopic[];
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly concerns: readonly Concern[];
  readonly participations: readonly Participation[];
  readonly deeds: Deeds;
  /** What they answered to the questions of forms that the rules name, by `form:FORM/QUESTION`. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Slots of the week in which they are free; left out where they did not say. */
  readonly free?: readonly number[];
}

export interface PoolTie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
}

/** Two people who sat in the same small group, and until when: null while they still do. */
export interface SatTogether {
  readonly a: string;
  readonly b: string;
  readonly until: string | null;
}

export interface TopicNames {
  readonly id: string;
  /** Labels in all languages, and aliases. */
  readonly names: readonly string[];
  /** What it is called in the language of the request, and where it has no label in another. */
  readonly label: string;
  /** Its label in each language that it has one in. */
  readonly labels?: Readonly<Partial<Record<Language, string>>>;
  readonly broader: string | null;
}

/** The people to be grouped, and what ties them. */
export interface Pool {
  readonly people: readonly Person[];
  readonly ties: readonly PoolTie[];
  readonly satTogether: readonly SatTogether[];
  /** Pairs of organisations that compete, in either order. */
  readonly competitors: readonly (readonly [string, string])[];
  readonly topics: readonly TopicNames[];
  /** The day that "left", "within six months" and "newcomer" are counted from, ISO 8601. */
  readonly today: string;
}

/** Which members a pool is made of. */
export type PoolChoice =
  | { readonly kind: 'all' }
  | { readonly kind: 'topic' | 'gathering' | 'challenge' | 'group' | 'form'; readonly id: string }
  | { readonly kind: 'list'; readonly ids: readonly string[] };
