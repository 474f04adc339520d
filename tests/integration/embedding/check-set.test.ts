import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/domain/index.ts';
import { type Embedder, openEmbedder, type TextVector } from '../../../src/embedding/index.ts';
import { DEFAULT_MODEL } from './model-folders.ts';

type Texts = Record<Language, string>;
interface Statement {
  readonly statement: Texts;
  readonly questions: readonly Texts[];
}

const statements: Statement[] = readFileSync(new URL('../../fixtures/check-set.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/**
 * Least share of questions whose own statement is the nearest, by language of question and of statement: what the
 * model's card says it was measured to do, less .03 for what another machine's arithmetic may change.
 */
const FLOOR: Record<`${Language}-${Language}`, number> = {
  'en-en': 0.507,
  'en-fr': 0.362,
  'en-nl': 0.334,
  'fr-en': 0.344,
  'fr-fr': 0.26,
  'fr-nl': 0.26,
  'nl-en': 0.319,
  'nl-fr': 0.223,
  'nl-nl': 0.198,
};

let embedder: Embedder;
const asked = new Map<Language, TextVector[]>();
const stated = new Map<Language, TextVector[]>();
beforeAll(async () => {
  embedder = await openEmbedder({ folder: DEFAULT_MODEL });
  for (const language of LANGUAGES) {
    const questions = statements.flatMap((each) => each.questions.map((question) => question[language]));
    asked.set(language, await embedder.embed(questions, 'query'));
    const texts = statements.map(({ statement }) => statement[language]);
    stated.set(language, await embedder.embed(texts, 'passage'));
  }
});
afterAll(async () => await embedder.close());

const cosine = (a: TextVector, b: TextVector): number =>
  a === null || b === null ? -1 : a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/** Share of questions whose own statement is nearer than every other; a tie counts against the model. */
function foundFirst(question: Language, statement: Language): number {
  const vectors = stated.get(statement) ?? [];
  const questions = asked.get(question) ?? [];
  const found = questions.filter((vector, at) => {
    const own = Math.floor(at / 3);
    const score = cosine(vector, vectors[own] ?? null);
    return vectors.every((other, place) => place === own || cosine(vector, other) < score);
  });
  return found.length / questions.length;
}

describe('the default model finds what a question is about, whatever the words', () => {
  it.each(LANGUAGES.flatMap((question) => LANGUAGES.map((statement) => [question, statement] as const)))(
    'asked in %s, said in %s',
    (question, statement) => {
      expect(foundFirst(question, statement)).toBeGreaterThanOrEqual(FLOOR[`${question}-${statement}`]);
    },
  );
});
