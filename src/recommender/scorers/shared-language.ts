import { evidenceOf } from './part.ts';
import { adjustmentBy, type Scorer } from './scorer.ts';

/**
 * Speaking the question's language; in proportion to the rest of the score, for it shows no knowledge by itself: 0, or
 * its weight times what was shown.
 */
export const sharedLanguage: Scorer = ({ community, language, weights }) =>
  adjustmentBy((member, shown) => {
    const speaks = community.members.get(member)?.languages ?? [];
    if (language === null || !speaks.some((tag) => tag.slice(0, 2).toLowerCase() === language)) return [];
    return [{ name: 'language', amount: weights.people.language * shown, evidence: evidenceOf(community, member) }];
  });
