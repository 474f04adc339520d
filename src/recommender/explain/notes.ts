import type { Language, Note, PersonSuggestion } from '../../domain/index.ts';
import type { EmbeddingModel } from '../../embedding/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { type NoteCode, note } from './words.ts';

/** What was not found, and what could not be used. An answer says so rather than fill its lists. */
export function notesOf(
  asked: RankedQuestion,
  model: EmbeddingModel | null,
  people: readonly PersonSuggestion[],
  language: Language,
): Note[] {
  const notes: Note[] = [];
  const say = (code: NoteCode, values: Readonly<Record<string, string | number>> = {}): void => {
    notes.push(note(code, language, values));
  };
  const { retrieved, ranking, snapshot, understanding } = asked;
  const outcomes = (names: readonly string[]) => retrieved.filter(({ retriever }) => names.includes(retriever));
  if (ranking.found.length === 0 && people.length === 0) say('nothing-found');
  else if (people.length === 0) say('nobody-to-ask');
  else if (people.every(({ confidence }) => confidence === 'faint'))
    say('nobody-has-shown', { nearest: people[0]?.name ?? '' });
  const words = outcomes(['words', 'folded']);
  if (understanding.words.length === 0) say('no-words');
  else if (words.some(({ outcome }) => outcome === 'answered') && words.every(({ hits }) => hits.length === 0))
    say('no-words-found');
  // What else was searched for is worth a word only where words found something.
  const also = understanding.also ?? [];
  if (also.length > 0 && words.some(({ hits }) => hits.length > 0)) say('also-searched', { words: also.join(', ') });
  for (const { retriever, outcome } of retrieved) if (outcome === 'failed') say('leg-failed', { retriever });
  const [vectors] = outcomes(['vectors']);
  if (model === null) say('no-model');
  else if (vectors?.outcome === 'no-model') say('no-meaning');
  else if (understanding.language !== null && !model.languages.includes(understanding.language))
    say('model-other-language');
  if (snapshot.vectors.missing > 0) say('vectors-incomplete', { ...snapshot.vectors });
  return notes;
}
