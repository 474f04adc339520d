import type { Contribution, Evidence } from '../../../../domain/index.ts';

/** One reason in words, with everything that it rests on. */
export interface Reason {
  readonly words: string;
  readonly evidence: readonly Evidence[];
}

export const keyOf = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type}:${id}`;

/** Parts of a score as reasons: those that are said alike are told together, each piece of evidence once. */
export function reasonsOf(contributions: readonly Contribution[]): readonly Reason[] {
  const byWords = new Map<string, { words: string; evidence: Evidence[] }>();
  for (const { name, reason, evidence } of contributions) {
    const words = reason ?? name;
    const told = byWords.get(words) ?? { words, evidence: [] };
    for (const piece of evidence)
      if (!told.evidence.some((other) => keyOf(other) === keyOf(piece))) told.evidence.push(piece);
    byWords.set(words, told);
  }
  return [...byWords.values()];
}

export const evidenceOf = (contributions: readonly Contribution[]): Evidence[] =>
  reasonsOf(contributions).flatMap(({ evidence }) => evidence);
