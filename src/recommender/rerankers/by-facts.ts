import type { Community } from '../../community/index.ts';
import type { Asks, Fact } from '../candidates/names-and-facts.ts';
import type { Part } from '../scorers/part.ts';
import { inOrder, type Ranked, rankedBy } from '../scorers/ranked.ts';

/** What a fact adds where the question asks for nothing else, and where it asks for knowledge as well. */
const ASKED_FOR: Readonly<Record<Fact['name'], number>> = { speaks: 0.5, 'works-at': 0.5, function: 1 };
const BESIDE = 0.02;

/**
 * People by what is true of them beside what they know: the languages they speak, where they work, what they are. Each
 * fact is a part of the score, 0 to 1 for all of a question that asks for nothing else; beside other words of a question
 * it tells only those apart who know about as much. Whoever may not be proposed is left out.
 */
export function byFacts(
  community: Community,
  people: readonly Ranked[],
  { facts, nothingElse, only }: Asks,
  mayBeProposed: (member: number) => boolean,
): Ranked[] {
  const ranked = new Map(people.map((person) => [person.node, person]));
  for (const [node, own] of facts) {
    if (!mayBeProposed(node) || (only !== null && !only.has(node))) continue;
    const parts = own.map(
      ({ name, share, evidence }): Part => ({
        ...{ name, evidence: { ...evidence, date: null } },
        amount: share * (nothingElse ? ASKED_FOR[name] : BESIDE),
      }),
    );
    const known = ranked.get(node);
    const score = parts.reduce((sum, { amount }) => sum + amount, known?.score ?? 0);
    const person = rankedBy(community, node, score, () => [...(known?.parts() ?? []), ...parts]);
    const { confidenceScore } = known ?? {};
    ranked.set(node, confidenceScore === undefined || nothingElse ? person : { ...person, confidenceScore });
  }
  return inOrder([...ranked.values()]);
}
