import type { Viewer } from '../domain/index.ts';
import { KEEPER } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { readCandidates } from './plain/signs.ts';
import type { KnownIds } from './question-set.ts';
import type { Kind } from './ranker.ts';

/** Ids that a question set may name: members who can ask, whoever may see them, and answers that the viewer may see. */
export async function readKnownIds(graph: Graph, kind: Kind, viewer: Viewer): Promise<KnownIds> {
  const [members, answers] = await Promise.all([
    readCandidates(graph, 'members', KEEPER),
    readCandidates(graph, kind, viewer),
  ]);
  return { members: new Set(members), answers: new Set(answers) };
}
