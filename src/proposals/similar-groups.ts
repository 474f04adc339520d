import { type Language, type Note, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { WORDS } from '../seeding/index.ts';

/** Groups about to be made. */
export interface GroupsToBe {
  readonly groups: readonly { readonly number: number; readonly ids: readonly string[] }[];
  /** Kind that they would have. */
  readonly kind: string;
  readonly challenge: string | null;
  readonly topics: readonly string[];
  readonly language: Language;
  /** Day on which groups count as open. */
  readonly today: string;
  /** The proposal they are part of: groups that were made of it already are no news. */
  readonly proposal?: string;
}

/** Open groups that are like one to be made, the nearest for each: better joined than made again. */
export async function similarGroups(graph: Graph, viewer: Viewer, wanted: GroupsToBe): Promise<Note[]> {
  const { groups, kind, challenge, topics, language, today, proposal = null } = wanted;
  // Small groups of a plenary are for an hour: none of them is like one that meets all year.
  if (groups.length === 0 || kind === 'plenary') return [];
  const found = await graph.run('seeding/similar-groups', {
    rows: groups.map(({ number, ids }) => ({ number, ids: [...ids] })),
    topics: challenge === null ? [] : [...topics],
    ...{ challenge, kind, today, proposal },
    ...viewerParameters(viewer),
  });
  return found.map(({ number, name, common }) => ({
    code: 'similar-group',
    text: WORDS[language].similarGroup(number, name, common),
  }));
}
