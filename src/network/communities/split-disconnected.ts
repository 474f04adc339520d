import type { Level } from './level.ts';

/**
 * Communities with each part that hangs together made one of its own, numbered by their least node. Parts without a tie
 * between them only gain in modularity by it.
 */
export function splitDisconnected({ size, offsets, neighbours }: Level, communities: Int32Array): Int32Array {
  const parts = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let count = 0;
  for (let start = 0; start < size; start++) {
    if (parts[start] !== -1) continue;
    let tail = 0;
    queue[tail++] = start;
    parts[start] = count;
    for (let head = 0; head < tail; head++) {
      const node = queue[head] as number;
      for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
        const neighbour = neighbours[tie] as number;
        if (parts[neighbour] !== -1 || communities[neighbour] !== communities[node]) continue;
        parts[neighbour] = count;
        queue[tail++] = neighbour;
      }
    }
    count++;
  }
  return parts;
}
