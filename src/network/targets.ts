import { type Community, code, eachEdge, type Relation } from '../community/index.ts';

/** What a node is tied to by one relation, each once, in order. */
export function targetsOf(community: Community, node: number, relation: Relation, backwards = false): number[] {
  const found = new Set<number>();
  eachEdge(community, node, code(relation, backwards), (target) => found.add(target));
  return [...found].sort((a, b) => a - b);
}
