import type { Community } from '../../community/index.ts';
import type { Named } from '../candidates/names-and-facts.ts';
import type { Part } from '../scorers/part.ts';
import { type Ranked, rankedBy } from '../scorers/ranked.ts';

/** What being called by name adds to the best score: whoever is named stands first, and the answer is sure of them. */
const NAMED = 1;

/**
 * What the question calls by its name comes first in its own list, the surest name before others: its score is the best
 * of the others plus how sure the name is, the difference being a part with the thing itself as evidence.
 */
export function namedFirst(
  community: Community,
  list: readonly Ranked[],
  named: readonly Named[],
  mayBeProposed: (node: number) => boolean = () => true,
): Ranked[] {
  const called = named.filter(({ node }) => node >= 0 && mayBeProposed(node));
  if (called.length === 0) return [...list];
  const best = Math.max(0, ...list.map(({ score }) => score));
  const first = called.map(({ node, type, id, sure }) => {
    const known = list.find((one) => one.node === node);
    const score = best + NAMED * sure;
    const part: Part = { name: 'named', amount: score - (known?.score ?? 0), evidence: { type, id, date: null } };
    return rankedBy(community, node, score, () => [...(known?.parts() ?? []), part]);
  });
  const nodes = new Set(called.map(({ node }) => node));
  return [...first, ...list.filter(({ node }) => !nodes.has(node))];
}
