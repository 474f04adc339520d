import type { JudgedQuestion } from '../question.ts';
import type { Ranker } from '../ranker.ts';
import type { Find, PlainSearch } from './finds.ts';
import type { Signs } from './signs.ts';

/** Methods that read the question, as anyone would build them in an afternoon. */

/** Items whose scores are summed: the rule of CombSUM on the top of the list, the best plain one measured for words. */
const BEST_ITEMS = 30;

/** The sum of the 30 best BM25 scores. */
export function wordsOnly(search: PlainSearch, signs: Signs): Ranker {
  const worth = (place: number, score: number): number => (place < BEST_ITEMS ? score : 0);
  return votes('words only', signs, (question) => search.words(question), worth);
}

export function meaningOnly(search: PlainSearch, signs: Signs): Ranker {
  return votes('meaning only', signs, (question) => search.meaning(question));
}

/** The usual constant of reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009). */
const FUSION = 60;

/** Both searches joined by reciprocal rank fusion. */
export function wordsAndMeaning(search: PlainSearch, signs: Signs): Ranker {
  return votes('words and meaning (RRF)', signs, async (question) => {
    const fused = new Map<string, Find>();
    for (const finds of await Promise.all([search.words(question), search.meaning(question)])) {
      finds.forEach(({ itemType, itemId }, place) => {
        const key = `${itemType}\u0000${itemId}`;
        const score = (fused.get(key)?.score ?? 0) + 1 / (FUSION + place + 1);
        fused.set(key, { itemType, itemId, score });
      });
    }
    return [...fused.values()].sort((a, b) => b.score - a.score || (a.itemId < b.itemId ? -1 : 1));
  });
}

/** Cosines lie so close together that their sum is nearly a count, and fused ranks as well: ranks tell more. */
const byRank = (place: number): number => 1 / (place + 1);

/**
 * A candidate's score is the sum of what the items that speak for it are worth (Macdonald and Ounis, 2006): a member's
 * works and answers, what was made in a group, a question and its answers, an artefact by itself.
 */
function votes(
  name: string,
  signs: Signs,
  find: (question: JudgedQuestion) => Promise<readonly Find[]>,
  worth: (place: number, score: number) => number = byRank,
): Ranker {
  return {
    name,
    rank: async (question) => {
      const scores = new Map<string, number>();
      (await find(question)).forEach(({ itemType, itemId, score }, place) => {
        const added = worth(place, score);
        for (const id of added > 0 ? signs.behind(itemType, itemId) : []) scores.set(id, (scores.get(id) ?? 0) + added);
      });
      return { scored: [...scores] };
    },
  };
}
