import type { GroupSuggestion } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { confidenceOf } from './confidence.ts';
import { contributionsOf, totalOf } from './contributions.ts';
import { readerLanguage } from './reader-language.ts';

/** The best groups as cards. */
export async function presentGroups(asked: RankedQuestion, graph: Graph, limit: number): Promise<GroupSuggestion[]> {
  const groups = asked.ranking.groups.slice(0, limit);
  if (groups.length === 0) return [];
  const rows = await graph.run(
    'groups/suggested',
    { ids: groups.map(({ id }) => id) },
    asked.options.signal ? { signal: asked.options.signal } : {},
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return groups.flatMap((group) => {
    const row = byId.get(group.id);
    if (row === undefined) return [];
    const contributions = contributionsOf(group.parts(), readerLanguage(asked));
    const confidence = confidenceOf(group.score, asked.weights.confidence);
    return [{ ...row, score: totalOf(contributions), confidence, contributions }];
  });
}
