import type { NetworkEdge, NetworkView } from '../network-api.ts';
import { isUnnamed } from './node-classes.ts';
import type { TieChange } from './picture.ts';

/** One word for a tie of a layer: without direction it is the same from either end. */
export function tieKey({ kind, source, target }: NetworkEdge, isDirected: boolean): string {
  const [one, other] = isDirected || source < target ? [source, target] : [target, source];
  return `${kind} ${one} ${other}`;
}

/**
 * What became of each tie from one period to the next, by `tieKey`. Ties of people without a name are left out: who they
 * are in the other period is not told.
 */
export function changesOf(
  before: NetworkView,
  after: NetworkView,
  isDirected: (layer: string) => boolean,
): ReadonlyMap<string, TieChange> {
  const keysOf = ({ edges }: NetworkView): Set<string> =>
    new Set(
      edges
        .filter(({ source, target }) => !isUnnamed(source) && !isUnnamed(target))
        .map((edge) => tieKey(edge, isDirected(edge.kind))),
    );
  const [earlier, later] = [keysOf(before), keysOf(after)];
  const changes = new Map<string, TieChange>();
  for (const key of earlier) changes.set(key, later.has(key) ? 'kept' : 'faded');
  for (const key of later) if (!earlier.has(key)) changes.set(key, 'formed');
  return changes;
}
