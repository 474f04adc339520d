import type { Community } from '../../community/index.ts';
import { dateOf } from '../../community/index.ts';
import type { Load } from '../exposure/load.ts';
import type { Part } from '../scorers/part.ts';
import { type Ranked, rankedBy } from '../scorers/ranked.ts';

/** People among whom exposure is evened out: as many as an answer usually shows, so that it shows the same people. */
const WINDOW = 5;
/**
 * What being asked a lot weighs at most, as a share of a score: whoever is over five and a half times as fit as another
 * never stands behind them.
 */
export const MOST_TAKEN = 0.82;
/** Share of the usual burden at which half of that weighs. */
const HALF_AT = 0.8;

/**
 * Of the first people, those about as fit and less asked lately come first: each is placed by the score times
 * 1 − `MOST_TAKEN` · b² / (b² + (`HALF_AT` · the usual burden)²), b being how often askers came to them in the days that
 * are over: little for those asked less than usual, most for the few asked over and over. The scores of the places stay:
 * who gives way hands theirs on. What was given or got is a named part among the reasons and adds up with the others; how
 * sure the answer is of someone is read from the score before it. The numbers were chosen with `maillon simulate` on two
 * question sets, all of them.
 */
export function evenOut(community: Community, people: readonly Ranked[], load: Load, today: number): Ranked[] {
  if (load.usualBurden === 0) return [...people];
  const first = people.slice(0, WINDOW);
  const weighed = first.map((person, place) => {
    const burden = load.burden(person.id);
    return {
      person,
      place,
      weight: person.score * (1 - (MOST_TAKEN * burden ** 2) / (burden ** 2 + (HALF_AT * load.usualBurden) ** 2)),
    };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.place - b.place);
  const evened = weighed.map(({ person }, place) =>
    moved(community, person, first[place]?.score ?? person.score, dateOf(today - 1)),
  );
  return [...evened, ...people.slice(WINDOW)];
}

function moved(community: Community, person: Ranked, score: number, date: string | null): Ranked {
  const amount = score - person.score;
  if (amount === 0) return person;
  const part: Part = {
    name: amount < 0 ? 'asked-often' : 'asked-less',
    amount,
    evidence: { type: 'member', id: person.id, date },
  };
  const evened = rankedBy(community, person.node, score, () => [...person.parts(), part]);
  return { ...evened, confidenceScore: person.confidenceScore ?? person.score };
}
