import { seededRandom } from '../../random/index.ts';
import type { Drawing } from './drawing.ts';
import type { Position } from './position.ts';

/** Room that a node is given at the start, as the side of a square. */
const ROOM = 20;

/**
 * Where nodes stand before forces move them: anywhere in a disc; those of one community near each other, communities
 * around the middle. A node's place depends on the seed and its own id, not on who else is there.
 */
export function startPositions(
  { ids, communities }: Pick<Drawing, 'ids' | 'communities'>,
  nodes: readonly number[],
  seed: number,
): Map<number, Position> {
  const radius = (ROOM * Math.sqrt(nodes.length)) / 2;
  const named = [...new Set(nodes.map((node) => communities[node]))].filter((name) => name !== undefined).sort();
  return new Map(
    nodes.map((node) => {
      const own = scatter(ids[node] ?? '', seed);
      const community = communities[node];
      if (community === undefined || named.length < 2) return [node, { x: own.x * radius, y: own.y * radius }];
      const angle = (2 * Math.PI * named.indexOf(community)) / named.length;
      const spread = radius / Math.sqrt(named.length) / 2;
      const middle = { x: 0.6 * radius * Math.cos(angle), y: 0.6 * radius * Math.sin(angle) };
      return [node, { x: middle.x + own.x * spread, y: middle.y + own.y * spread }];
    }),
  );
}

/** A point within 1 of the origin, the same for an id and a seed on every machine. */
export function scatter(id: string, seed: number): Position {
  // FNV-1a of Fowler, Noll and Vo.
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const random = seededRandom(hash ^ Math.imul(seed, 0x9e3779b1));
  const angle = 2 * Math.PI * random();
  const distance = Math.sqrt(random());
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}
