import { contentStems } from '../../language/index.ts';
import { commonWords } from './common-words.ts';
import type { Similarity } from './meanings.ts';
import type { Pool } from './pool.ts';

/** Concerns of one person that are compared at most, newest first: older ones say less of what occupies them now. */
const COMPARED = 4;
/** Topics of a concern in common weigh so much beside the very same challenge (1). */
const TOPICS = 0.8;
const WORDS = 0.6;
/** What people know in common says a little of what occupies them. */
const KNOWN = 0.4;

/**
 * How near what occupies two people is, 0 to 1, row by row: 1 for the same challenge or question, less for concerns
 * whose topics, words or meaning are near, and a little for topics that both know.
 */
export function concernSimilarity(pool: Pool, similarity: Similarity | null): Float32Array {
  const size = pool.people.length;
  const near = new Float32Array(size * size);
  const read = pool.people.map((person) => ({
    concerns: person.concerns.slice(0, COMPARED).map((concern) => ({
      key: `${concern.type}/${concern.id}`,
      title: concern.title,
      topics: new Set(concern.topics),
      stems: new Set(contentStems(concern.title)),
    })),
    known: new Set(person.topics.map(({ id }) => id)),
  }));
  for (let a = 0; a < size; a += 1)
    for (let b = a + 1; b < size; b += 1) {
      const [one, other] = [read[a], read[b]];
      if (one === undefined || other === undefined) continue;
      let best = KNOWN * overlap(one.known, other.known);
      for (const mine of one.concerns)
        for (const theirs of other.concerns) {
          if (mine.key === theirs.key) best = 1;
          if (best === 1) break;
          best = Math.max(
            best,
            TOPICS * overlap(mine.topics, theirs.topics),
            WORDS * commonWords(mine.stems, theirs.stems),
            similarity?.(mine.title, theirs.title) ?? 0,
          );
        }
      near[a * size + b] = best;
      near[b * size + a] = best;
    }
  return near;
}

/** Jaccard's share of what either has that both have; 0 when either has nothing. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const item of one) if (other.has(item)) both += 1;
  return both / (one.size + other.size - both);
}
