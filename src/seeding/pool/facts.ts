import type { Facts } from '../criteria/facts.ts';
import { concernSimilarity } from './concerns.ts';
import type { Similarity } from './meanings.ts';
import type { MetNeed } from './needs.ts';
import { nearness } from './network.ts';
import { type PersonFacts, readPersonFacts, type Theme } from './person-facts.ts';
import type { Pool } from './pool.ts';

/** The pool as numbers. */
export const readFacts = (pool: Pool, theme: Theme, needs: readonly MetNeed[], similarity: Similarity | null): Facts =>
  factsOfPart(readPersonFacts(pool, theme), [...pool.people.keys()], pool, needs, similarity);

/**
 * Some people of a pool as numbers. What is said of each, and the acquaintances between them, is as the whole pool has
 * it, so that a group gets the same score in whatever part it is looked at.
 */
export function factsOfPart(
  whole: PersonFacts,
  chosen: readonly number[],
  part: Pool,
  needs: readonly MetNeed[],
  similarity: Similarity | null,
): Facts {
  const size = chosen.length;
  const meets = new Float32Array(size * size);
  for (const { needer, giver, strength } of needs) {
    const cell = needer * size + giver;
    meets[cell] = Math.max(meets[cell] as number, strength);
  }
  const { neighbours, neededTopics, roleFit, ...values } = whole;
  return {
    ...values,
    people: size,
    functions: at(whole.functions, chosen),
    organisations: at(whole.organisations, chosen),
    involvement: at(whole.involvement, chosen),
    seniority: at(whole.seniority, chosen),
    clusters: at(whole.clusters, chosen),
    hasNeeds: at(whole.hasNeeds, chosen),
    expertise: at(whole.expertise, chosen, neededTopics),
    neededTopics,
    interest: at(whole.interest, chosen),
    isIsolate: at(whole.isIsolate, chosen),
    isConnector: at(whole.isConnector, chosen),
    availability: at(whole.availability, chosen),
    languages: at(whole.languages, chosen),
    roleFit: Object.fromEntries(Object.entries(roleFit).map(([role, fit]) => [role, at(fit, chosen)])),
    concerns: concernSimilarity(part, similarity),
    nearness: nearness(neighbours, chosen),
    meets,
  };
}

type Values = Int32Array | Float32Array | Float64Array | Uint8Array;

/** The rows of the people chosen. */
function at<Kind extends Values>(values: Kind, chosen: readonly number[], width = 1): Kind {
  const taken = values.slice(0, chosen.length * width) as Kind;
  chosen.forEach((person, row) => {
    for (let i = 0; i < width; i += 1) taken[row * width + i] = values[person * width + i] as number;
  });
  return taken;
}
