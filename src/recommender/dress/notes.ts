import type { Language, Note, PersonSuggestion } from '../../domain/index.ts';
import { type NoteCode, note } from '../explain/words.ts';
import type { Asked, RecommenderParts } from '../recommender.ts';

/** What was not found, and what could not be used. An answer says so rather than fill its lists. */
export function notesOf(
  asked: Asked,
  parts: RecommenderParts,
  people: readonly PersonSuggestion[],
  language: Language,
): Note[] {
  const notes: Note[] = [];
  const say = (code: NoteCode, values: Readonly<Record<string, string | number>> = {}): void => {
    notes.push(note(code, language, values));
  };
  const { retrieval, ranking, state, understanding } = asked;
  const outcomes = (legs: readonly string[]) => retrieval.legs.filter(({ leg }) => legs.includes(leg));
  if (ranking.found.length === 0 && people.length === 0) say('nothing-found');
  else if (people.length === 0) say('nobody-to-ask');
  else if (people.every(({ confidence }) => confidence === 'faint'))
    say('nobody-has-shown', { nearest: people[0]?.name ?? '' });
  const words = outcomes(['words', 'folded']);
  if (understanding.words.length === 0) say('no-words');
  else if (words.some(({ outcome }) => outcome === 'answered') && words.every(({ hits }) => hits.length === 0))
    say('no-words-found');
  const also = understanding.also ?? [];
  if (also.length > 0) say('also-searched', { words: also.join(', ') });
  for (const { leg, outcome } of retrieval.legs) if (outcome === 'failed') say('leg-failed', { leg });
  const [vectors] = outcomes(['vectors']);
  if (parts.embedder === null) say('no-model');
  else if (vectors?.outcome === 'no-model') say('no-meaning');
  else if (understanding.language !== null && !parts.embedder.model.languages.includes(understanding.language))
    say('model-other-language');
  if (state.vectors.missing > 0) say('vectors-incomplete', { ...state.vectors });
  return notes;
}
