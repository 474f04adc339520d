import { LANGUAGES, type Language } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';

/** Languages of a community. */
export interface CommunityLanguages {
  /** Those it says it speaks, likeliest first. */
  readonly declared: readonly string[];
  /** Those of the product that at least one passage is written in; and whether there are others. */
  readonly ours: readonly Language[];
  readonly others: boolean;
}

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
  return {
    declared: community?.languages ?? [],
    ours: LANGUAGES.filter((language) => counts[language] > 0),
    others: (written?.other ?? 0) > 0,
  };
}
