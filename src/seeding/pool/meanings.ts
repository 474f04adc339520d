import type { CalibrateSimilarity, Embedder } from '../../embedding/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { MATCH } from './match-thresholds.ts';
import type { Pool } from './pool.ts';

/** How near two texts are in meaning, 0 (as good as chance) to 1; null when it cannot be told. */
export type Similarity = (one: string, other: string) => number | null;

export interface Meaning {
  readonly embedder: Embedder;
  readonly calibrate: CalibrateSimilarity;
  readonly detectLanguage: DetectLanguage;
}

/** Texts of a pool as vectors: plain data, which can be handed to another thread. */
export interface ReadMeanings {
  readonly texts: readonly string[];
  readonly vectors: readonly (Float32Array | null)[];
  readonly languages: readonly (string | null)[];
  /** The topic that a need or offer is about by its meaning, by the text; texts that are near none are left out. */
  readonly topics: Readonly<Record<string, string>>;
}

/** Texts compared by meaning at most: beyond it, pairs cost more than topics and words in common leave to be found. */
const MOST_TEXTS = 1_200;

/** Texts that are read one by one at most: about 5 ms each. */
const ONE_BY_ONE = 300;

/** Needs, offers and concerns as vectors; null when the pool holds more of them than can be compared. */
export async function readMeanings(pool: Pool, meaning: Meaning, signal?: AbortSignal): Promise<ReadMeanings | null> {
  const { embedder, detectLanguage } = meaning;
  const wishes = new Set(pool.people.flatMap(({ needs, offers }) => [...needs, ...offers]));
  const titles = pool.people.flatMap(({ concerns }) => concerns.slice(0, 4).map(({ title }) => title));
  const texts = [...new Set([...wishes, ...titles])];
  if (texts.length > MOST_TEXTS) return null;
  const options = signal === undefined ? {} : { signal };
  const vectors = await embedOneByOne(texts, embedder, options);
  const languages = texts.map((text) => detectLanguage(text));
  const read = texts.flatMap((text, i) => {
    const vector = vectors[i];
    return wishes.has(text) && vector != null ? [{ text, vector, language: languages[i] ?? null }] : [];
  });
  const names = pool.topics.flatMap((topic) => [...new Set(topic.names)].map((name) => ({ id: topic.id, name })));
  const isNeeded = pool.people.some(({ needs }) => needs.length > 0);
  if (!isNeeded || names.length > MOST_TEXTS) return { texts, vectors, languages, topics: {} };
  const named = await embedder.embed(
    names.map(({ name }) => name),
    'passage',
    options,
  );
  const topics: Record<string, string> = {};
  for (const { text, vector, language } of read) {
    let best: number = MATCH.topic;
    names.forEach(({ id }, i) => {
      const name = named[i];
      // What a name of one word is in cannot be told: it is taken to be in the language of the text.
      const near = name == null ? 0 : meaning.calibrate(cosine(vector, name), language, language);
      if (near >= best) {
        best = near;
        topics[text] = id;
      }
    });
  }
  return { texts, vectors, languages, topics };
}

/** What is read beside a text moves its vector a little: few texts are read one by one, so that a pool does not decide on it. */
async function embedOneByOne(
  texts: readonly string[],
  embedder: Embedder,
  options: { signal?: AbortSignal },
): Promise<(Float32Array | null)[]> {
  if (texts.length > ONE_BY_ONE) return await embedder.embed(texts, 'passage', options);
  const vectors: (Float32Array | null)[] = [];
  for (const text of texts) vectors.push(...(await embedder.embed([text], 'passage', options)));
  return vectors;
}

function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

/** How near two of the texts are in meaning. */
export function similarityOf({ texts, vectors, languages }: ReadMeanings, calibrate: CalibrateSimilarity): Similarity {
  const number = new Map(texts.map((text, i) => [text, i]));
  return (one, other) => {
    const [i, j] = [number.get(one), number.get(other)];
    const [a, b] = [i === undefined ? null : vectors[i], j === undefined ? null : vectors[j]];
    if (a == null || b == null) return null;
    return calibrate(cosine(a, b), languages[i as number] ?? null, languages[j as number] ?? null);
  };
}
