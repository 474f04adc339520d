import type { CalibrateSimilarity, Embedder } from '../../embedding/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import type { Similarity } from './needs.ts';
import type { Pool } from './pool.ts';

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
}

/** Texts compared by meaning at most: beyond it, pairs cost more than topics and words in common leave to be found. */
const MOST_TEXTS = 1_200;

/** Needs, offers and concerns as vectors; null when the pool holds more of them than can be compared. */
export async function readMeanings(
  pool: Pool,
  { embedder, detectLanguage }: Meaning,
  signal?: AbortSignal,
): Promise<ReadMeanings | null> {
  const texts = [
    ...new Set(
      pool.people.flatMap(({ needs, offers, concerns }) => [
        ...needs,
        ...offers,
        ...concerns.slice(0, 4).map(({ title }) => title),
      ]),
    ),
  ];
  if (texts.length > MOST_TEXTS) return null;
  const vectors = await embedder.embed(texts, 'passage', signal === undefined ? {} : { signal });
  return { texts, vectors, languages: texts.map((text) => detectLanguage(text)) };
}

/** How near two of the texts are in meaning. */
export function similarityOf({ texts, vectors, languages }: ReadMeanings, calibrate: CalibrateSimilarity): Similarity {
  const number = new Map(texts.map((text, i) => [text, i]));
  return (one, other) => {
    const [i, j] = [number.get(one), number.get(other)];
    const [a, b] = [i === undefined ? null : vectors[i], j === undefined ? null : vectors[j]];
    if (a == null || b == null) return null;
    let cosine = 0;
    for (let k = 0; k < a.length; k += 1) cosine += (a[k] as number) * (b[k] as number);
    return calibrate(cosine, languages[i as number] ?? null, languages[j as number] ?? null);
  };
}
