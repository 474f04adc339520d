import type { Community } from './community.ts';
import { NODE_TYPES } from './relations.ts';

/** What an endorsement or feedback binds may be seen only by those who see every member in it. */
export function bindStricter({
  starts,
  visibility,
  offsets,
  targets,
}: Pick<Community, 'starts' | 'visibility' | 'offsets' | 'targets'>): void {
  const members = starts[NODE_TYPES.indexOf('member') + 1] ?? 0;
  for (const type of ['endorsement', 'feedback'] as const) {
    const code = NODE_TYPES.indexOf(type);
    for (let node = starts[code] ?? 0; node < (starts[code + 1] ?? 0); node++) {
      visibility[node] = 0;
      for (let edge = offsets[node] ?? 0; edge < (offsets[node + 1] ?? 0); edge++) {
        const target = targets[edge] ?? 0;
        if (target < members) visibility[node] = Math.max(visibility[node] ?? 0, visibility[target] ?? 0);
      }
    }
  }
}
