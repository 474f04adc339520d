import type { GroupSuggestion } from '../../domain/index.ts';
import { confidenceOf } from '../explain/confidence.ts';
import { contributionsOf, totalOf } from '../explain/contributions.ts';
import type { Asked, RecommenderParts } from '../recommender.ts';
import { readerLanguage } from './reader-language.ts';

/** The best groups as cards. */
export async function groupSuggestions(
  asked: Asked,
  parts: RecommenderParts,
  limit: number,
): Promise<GroupSuggestion[]> {
  const groups = asked.ranking.groups.slice(0, limit);
  if (groups.length === 0) return [];
  const rows = await parts.graph.run(
    'groups/suggested',
    { ids: groups.map(({ id }) => id) },
    asked.options.signal ? { signal: asked.options.signal } : {},
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return groups.flatMap((group) => {
    const row = byId.get(group.id);
    if (row === undefined) return [];
    const contributions = contributionsOf(group.parts(), readerLanguage(asked));
    const confidence = confidenceOf(group.score, parts.settings.weights.confidence);
    return [{ ...row, score: totalOf(contributions), confidence, contributions }];
  });
}
