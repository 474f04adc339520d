import { LANGUAGES, type Language } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';

/** Languages of a community. */
export interface CommunityLanguages {
  /** Those it says it speaks, likeliest first. */
  readonly declared: readonly string[];
  /** Those of the product that at least one passage is written in that everyone may see; and whether there are others. */
  readonly ours: readonly Language[];
  readonly others: boolean;
  /** Those of the product that it really writes in, a text here and there apart; the commonest first. */
  readonly written: readonly Language[];
  /** Share of the passages that are in each, 0 to 1. */
  readonly shares: Readonly<Record<Language, number>>;
}

/** Share of the passages from which on a community writes in a language. */
const LEAST_SHARE = 0.02;

export async function readLanguages(graph: Graph): Promise<CommunityLanguages> {
  const [[community], [written]] = await Promise.all([
    graph.run('directory/community', {}),
    graph.run('relations/passage-languages', {}),
  ]);
  const counts: Record<Language, number> = {
    fr: written?.french ?? 0,
    nl: written?.dutch ?? 0,
    en: written?.english ?? 0,
  };
  const all = counts.fr + counts.nl + counts.en + (written?.other ?? 0);
  return {
    declared: community?.languages ?? [],
    ours: LANGUAGES.filter((language) => counts[language] > 0),
    others: (written?.other ?? 0) > 0,
    shares: { fr: counts.fr / (all || 1), nl: counts.nl / (all || 1), en: counts.en / (all || 1) },
    written: LANGUAGES.filter((language) => counts[language] > LEAST_SHARE * all).sort((a, b) => counts[b] - counts[a]),
  };
}
