/**
 * What shows that a subject concerns somebody, the most telling first: what occupies them, what they did, and what they or
 * others say of them.
 */
export const CONCERN_DEEDS = [
  'raised',
  'shares',
  'asked',
  'answered',
  'authored',
  'contributed',
  'says',
  'needs',
  'knows',
  'vouched',
  'commented',
  'used',
] as const;
export type ConcernDeed = (typeof CONCERN_DEEDS)[number];

/** One thing that can be opened and shows that a subject concerns somebody. */
export interface ConcernSign {
  readonly deed: ConcernDeed;
  readonly type: string;
  readonly id: string;
  /** What it is called; of a profile the sentence that says it; empty for a topic, which each reader has a word for. */
  readonly title: string;
}

/** Somebody whom a subject concerns, or to whom it is near. */
export interface ConcernedPerson {
  /** 1 where an answer would call them likely or where it is their own question, less further down; above 0. */
  readonly near: number;
  /** Whether it concerns them, and is not only near to them: who is near completes a group. */
  readonly isConcerned: boolean;
  /** What shows it, the most telling first; at least one. */
  readonly signs: readonly ConcernSign[];
}
