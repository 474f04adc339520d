import type { RankedQuestion } from '../../recommender/index.ts';

type Community = RankedQuestion['snapshot']['community'];

const A_YEAR = 365;

/**
 * Members who first showed something within a year of the latest day the community knows of: they made, answered or
 * remarked on something, and nothing earlier is known of them.
 */
export function newcomersOf(community: Community): Set<string> {
  const since = community.latestDay - A_YEAR;
  const newcomers = new Set<string>();
  for (const member of community.members.keys()) {
    let first = Number.POSITIVE_INFINITY;
    for (let edge = community.offsets[member] ?? 0; edge < (community.offsets[member + 1] ?? 0); edge++) {
      const day = community.days[community.targets[edge] ?? 0] ?? Number.NEGATIVE_INFINITY;
      if (Math.abs(day) < 1e6) first = Math.min(first, day);
    }
    if (first >= since && first < Number.POSITIVE_INFINITY) newcomers.add(community.ids[member] ?? '');
  }
  return newcomers;
}
