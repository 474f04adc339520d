import type { Community } from '../community/community.ts';
import { dateOf } from '../community/days.ts';
import { inOrder, type Ranked, rankedBy } from '../lanes/ranked.ts';
import type { Part } from '../scorers/part.ts';
import type { Load } from './load.ts';

/**
 * What being asked a lot takes from a score at most: people whose scores are further apart than this never change
 * places. Chosen with `maillon simulate` on the first half of one question set.
 */
export const MOST_TAKEN = 0.5;

/**
 * Of people about as fit, those less asked lately first: a score loses up to `MOST_TAKEN` of itself, half of that at
 * the usual burden of those who are asked, nothing without any. The part is named, stands among the reasons with the
 * others, and adds up with them; how sure the answer is of someone is read from the score before it.
 */
export function evenOut(community: Community, people: readonly Ranked[], load: Load, today: number): Ranked[] {
  if (load.usualBurden === 0) return [...people];
  return inOrder(
    people.map((person) => {
      const burden = load.burden(person.id);
      if (burden === 0) return person;
      const taken = MOST_TAKEN * person.score * (burden / (burden + load.usualBurden));
      const part: Part = {
        name: 'asked-often',
        amount: -taken,
        evidence: { type: 'member', id: person.id, date: dateOf(today - 1) },
      };
      return {
        ...rankedBy(community, person.node, person.score - taken, () => [...person.parts(), part]),
        fitness: person.score,
      };
    }),
  );
}
