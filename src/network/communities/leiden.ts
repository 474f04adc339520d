import type { Random } from '../../random/index.ts';
import { coarsen, type Level, numbered } from './level.ts';
import { moveNodes } from './move-nodes.ts';
import { refine } from './refine.ts';
import { splitDisconnected } from './split-disconnected.ts';

/** Rounds from the finest level before stopping; two or three nearly always find nothing more. */
const ROUNDS = 10;

/**
 * Communities of a network, from 0, that hang together and that no move of a single node betters: nodes are moved, each
 * community is refined into sets, the sets become the nodes of a coarser level, and so on until no set is moved; then anew
 * from what was found, until a round changes nothing. Leiden, by Traag, Waltman and van Eck (2019).
 */
export function leiden(finest: Level, resolution: number, random: Random): Int32Array {
  let communities: Int32Array = new Int32Array(finest.size).map((_, node) => node);
  for (let round = 0; round < ROUNDS; round++) {
    const found = splitDisconnected(finest, climb(finest, communities, resolution, random));
    const isSame = found.every((community, node) => community === communities[node]);
    communities = found;
    if (isSame) break;
  }
  return communities;
}

/** One round through all levels, from communities given to better ones. */
function climb(finest: Level, given: Int32Array, resolution: number, random: Random): Int32Array {
  let level = finest;
  let communities: Int32Array = given.slice();
  /** Node of the level that each node of the finest one is in. */
  let places: Int32Array = new Int32Array(finest.size).map((_, node) => node);
  for (;;) {
    moveNodes(level, communities, resolution, random);
    const sets = numbered(refine(level, communities, resolution, random));
    if (sets.count === level.size) break;
    const next = new Int32Array(sets.count);
    for (let node = 0; node < level.size; node++) next[sets.of[node] as number] = communities[node] as number;
    places = places.map((node) => sets.of[node] as number);
    level = coarsen(level, sets.of, sets.count);
    communities = numbered(next).of;
  }
  return places.map((node) => communities[node] as number);
}
