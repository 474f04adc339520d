import { NODE_TYPES, type NodeType } from './relations.ts';

/** Place of an id among those of a type, which stand in their order; where it would stand when it is not among them. */
export function placeOf(ids: readonly string[], starts: Int32Array, type: NodeType, id: string): number {
  const code = NODE_TYPES.indexOf(type);
  let low = code < 0 ? 0 : (starts[code] ?? 0);
  let high = code < 0 ? 0 : (starts[code + 1] ?? 0);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds nodes by type and id among ids in their order: nothing is kept beside these. */
export function findIn(ids: readonly string[], starts: Int32Array): (type: NodeType, id: string) => number {
  return (type, id) => {
    const place = placeOf(ids, starts, type, id);
    return place < (starts[NODE_TYPES.indexOf(type) + 1] ?? 0) && ids[place] === id ? place : -1;
  };
}
