import type { Contribution, Language } from '../../domain/index.ts';
import type { Part } from '../scorers/part.ts';
import { REASONS } from './words.ts';

/** Parts smaller than this share of the score are told together, name by name. */
const SMALL = 0.02;

/**
 * The parts of a score as contributions, largest first. Each rests on one piece of evidence, but for the small ones,
 * which are told together with all that they rest on. Their amounts add up to the score.
 */
export function contributionsOf(parts: readonly Part[], language: Language): Contribution[] {
  const score = parts.reduce((sum, { amount }) => sum + amount, 0);
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const own = part.amount >= SMALL * score;
    const key = own ? `${part.name}\u0000${part.evidence.type}\u0000${part.evidence.id}` : part.name;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups]
    .map(([key, own]) => ({
      key,
      name: own[0]?.name ?? 'words',
      amount: own.reduce((sum, { amount }) => sum + amount, 0),
      evidence: distinct(own),
    }))
    .sort((a, b) => b.amount - a.amount || (a.key < b.key ? -1 : 1))
    .map(({ name, amount, evidence }) => ({ name, amount, evidence, reason: REASONS[name][language] }));
}

function distinct(parts: readonly Part[]): Contribution['evidence'] {
  const seen = new Map(parts.map(({ evidence }) => [`${evidence.type}\u0000${evidence.id}`, evidence]));
  return [...seen.values()];
}

/** The sum as every reader adds it up: the amounts in the order in which they stand. */
export function totalOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { amount }) => sum + amount, 0);
}
