import type { Language, Note } from '../../domain/index.ts';
import type { EmbeddingModel } from '../../embedding/index.ts';
import { either, languageName, list } from '../../language/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { noteOfKeptOut } from './kept-out.ts';
import type { PresentedPeople } from './present-people.ts';
import { type NoteCode, note } from './words.ts';

/** What was not found, and what could not be used. An answer says so rather than fill its lists. */
export function notesOf(
  asked: RankedQuestion,
  model: EmbeddingModel | null,
  { people, others, keptOut }: Omit<PresentedPeople, 'names' | 'nameOf'>,
  language: Language,
): Note[] {
  const notes: Note[] = [];
  const say = (code: NoteCode, values: Readonly<Record<string, string | number>> = {}): void => {
    notes.push(note(code, language, values));
  };
  const { retrieved, ranking, snapshot, understanding } = asked;
  const outcomes = (names: readonly string[]) => retrieved.filter(({ retriever }) => names.includes(retriever));
  const someKnow = people.some(({ confidence }) => confidence !== 'faint');
  const nearest = someKnow ? null : (people[0]?.name ?? null);
  // That nobody knows is said of everybody, never of those who are left to be asked.
  const ofKeptOut = noteOfKeptOut(keptOut, { someKnow, nearest }, language);
  if (ofKeptOut !== null) notes.push(ofKeptOut);
  else if (people.length === 0 && others.length > 0) say('nobody-knows');
  else if (nearest !== null) say('nobody-has-shown', { nearest });
  else if (!someKnow) say(ranking.found.length === 0 ? 'nothing-found' : 'nobody-to-ask');
  const { languages, organisations, only } = understanding.asks ?? {};
  if (only !== undefined && only !== null && languages !== undefined) {
    const spoken = languages.tags.map((tag) => languageName(language, tag));
    say('only-speaking', { languages: languages.any ? either(language, spoken) : list(language, spoken) });
  }
  if (only !== undefined && only !== null && organisations !== undefined)
    say('only-working-at', { organisations: list(language, organisations.called) });
  const words = outcomes(['words', 'folded']);
  if (understanding.words.length === 0) say('no-words');
  else if (
    // A name that was found is no word that was not.
    (understanding.named ?? []).length === 0 &&
    words.some(({ outcome }) => outcome === 'answered') &&
    words.every(({ hits }) => hits.length === 0)
  )
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
