import type { CalibrateSimilarity, DetectLanguage, Embedder } from '../../embedding/index.ts';
import type { Similarity } from './needs.ts';
import type { Pool } from './pool.ts';

export interface Meaning {
  readonly embedder: Embedder;
  readonly calibrate: CalibrateSimilarity;
  readonly detectLanguage: DetectLanguage;
}

/** Texts compared by meaning at most: beyond it, pairs cost more than topics and words in common leave to be found. */
const MOST_TEXTS = 1_200;

/** Nearness in meaning of needs, offers and concerns; null when the pool holds more of them than can be compared. */
export async function readMeanings(
  pool: Pool,
  { embedder, calibrate, detectLanguage }: Meaning,
  signal?: AbortSignal,
): Promise<Similarity | null> {
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
  const read = new Map(texts.map((text, i) => [text, { vector: vectors[i] ?? null, language: detectLanguage(text) }]));
  return (one, other) => {
    const [a, b] = [read.get(one), read.get(other)];
    if (a?.vector == null || b?.vector == null) return null;
    let cosine = 0;
    for (let i = 0; i < a.vector.length; i += 1) cosine += (a.vector[i] as number) * (b.vector[i] as number);
    return calibrate(cosine, a.language, b.language);
  };
}
