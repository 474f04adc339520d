import { type Community, idOf } from '../../community/index.ts';
import type { Part } from './part.ts';

/** A suggestion before it is presented to the viewer: what, how much, and why. */
export interface Ranked {
  readonly node: number;
  readonly id: string;
  readonly score: number;
  /**
   * What the words of confidence rest on where that is not the score: of someone asked a lot lately, the score before
   * exposure was evened out; of one among very many who know, what their own work alone tells.
   */
  readonly confidenceScore?: number;
  /** All parts of the score. Worked out when asked for: most of those ranked are never shown. */
  parts(): readonly Part[];
}

/** Best first; equal scores by id, so that the order is total. */
export function inOrder(ranked: readonly Ranked[]): Ranked[] {
  return ranked
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

export function rankedBy(community: Community, node: number, score: number, parts: () => readonly Part[]): Ranked {
  return { node, id: idOf(community, node), score, parts };
}
