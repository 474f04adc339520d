import { evidenceOf, type Part } from './part.ts';
import type { Subject } from './subject.ts';

/** Speaking the question's language; in proportion to the rest of the score, for it shows no knowledge by itself. */
export function sharedLanguage(subject: Subject, member: number, score: number): Part[] {
  const { community, language, weights } = subject;
  const speaks = community.members.get(member)?.languages ?? [];
  if (language === null || !speaks.some((tag) => tag.slice(0, 2).toLowerCase() === language)) return [];
  return [{ name: 'language', amount: weights.people.language * score, evidence: evidenceOf(community, member) }];
}
