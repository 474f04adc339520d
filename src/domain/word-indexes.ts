import { LANGUAGES, type Language } from './vocabulary.ts';

/** Full-text indexes of passages: one for each language, and one over all of them that folds case and accents. */
export type WordIndexes = Readonly<Record<Language | 'any', string>>;

const named = (prefix: string): WordIndexes =>
  Object.fromEntries([...LANGUAGES, 'any'].map((name) => [name, `${prefix}_${name}`])) as WordIndexes;

const OPEN = named('open_passages');
const COMMUNITY = named('passages');

/** Words of members whom nobody sees but themselves and the keeper: they stand in this index and in no other. */
export const HIDDEN_WORDS = 'passages_hidden';

/**
 * The indexes that a viewer's words are looked for in. How rare a word is, and how long texts are, is told by all that an
 * index holds: so what nobody but the community may see is not in those that the public's words are looked for in, and what
 * is hidden is in neither.
 */
export const wordIndexesFor = (visible: readonly string[]): WordIndexes =>
  visible.includes('community') ? COMMUNITY : OPEN;
