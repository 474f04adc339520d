import { inflowOf, type Walk, walkFrom } from '../../community/index.ts';
import { evidenceOf, type Part } from './part.ts';
import type { Subject } from './subject.ts';

/** A random walk from the items a question found; see `walkFrom`. */
export function nearness(subject: Subject): Walk {
  const seeds = new Map([...subject.items].map(([node, { share }]) => [node, share]));
  return walkFrom(subject.community, seeds, subject.weights.walk, subject.audience);
}

/** How many neighbours a nearness is told by; they stand for the rest as well. */
const TOLD = 5;

/** A node's nearness as parts, one for each neighbour it came through. They add up to `amount`. */
export function nearnessParts(subject: Subject, node: number, walk: Walk, amount: number): Part[] {
  if (amount <= 0) return [];
  const inflow = inflowOf(subject.community, node, walk, subject.weights.walk, subject.audience).slice(0, TOLD);
  const sum = inflow.reduce((total, part) => total + part.amount, 0);
  return inflow.map((part) => ({
    name: 'nearness' as const,
    amount: (amount * part.amount) / sum,
    evidence: evidenceOf(subject.community, part.node),
  }));
}
