import type { Viewer } from '../../domain/index.ts';
import type { Kind, Ranker } from '../ranker.ts';
import { meaningOnly, wordsAndMeaning, wordsOnly } from './content.ts';
import { PlainSearch, type PlainSearchParts } from './finds.ts';
import { popularity, random, recentActivity } from './priors.ts';
import { Signs } from './signs.ts';

/**
 * The plain methods that an answer has to beat to be worth its name, on the same passages and as the same viewer: by
 * lot, popularity, recent activity, words only, meaning only, and the usual fusion of the last two.
 */
export async function openBaselines(parts: PlainSearchParts, kind: Kind, viewer: Viewer): Promise<Ranker[]> {
  const signs = await Signs.read(parts.graph, kind, viewer);
  const search = new PlainSearch(parts, viewer);
  return [
    random(signs),
    popularity(signs),
    recentActivity(signs),
    wordsOnly(search, signs),
    ...(parts.embedder === null ? [] : [meaningOnly(search, signs), wordsAndMeaning(search, signs)]),
  ];
}
