import type { Community } from './community.ts';
import { NO_DAY } from './days.ts';
import { NODE_TYPES } from './relations.ts';

const FEEDBACK = NODE_TYPES.indexOf('feedback');

/**
 * Latest day that everyone may know of: of what is made or said, and of relations between such things. What only some may
 * see must not show in what "recent" means to others. What is said of a suggestion is no work: it makes nobody's work older,
 * nor anybody less of late.
 */
export function latestDayOf({
  days,
  types,
  visibility,
  offsets,
  targets,
  since,
}: Pick<Community, 'days' | 'types' | 'visibility' | 'offsets' | 'targets' | 'since'>): number {
  let latest = NO_DAY;
  for (let node = 0; node < days.length; node++) {
    if (visibility[node] !== 0) continue;
    if (types[node] !== FEEDBACK) latest = Math.max(latest, days[node] ?? NO_DAY);
    for (let edge = offsets[node] ?? 0, last = offsets[node + 1] ?? 0; edge < last; edge++)
      if ((since[edge] ?? NO_DAY) > latest && visibility[targets[edge] ?? 0] === 0) latest = since[edge] ?? NO_DAY;
  }
  return latest;
}
