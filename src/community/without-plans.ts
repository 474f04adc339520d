import type { Community } from './community.ts';
import { NO_DAY } from './days.ts';

interface Stands {
  readonly today: number;
  readonly community: Community;
}

const known = new WeakMap<Community, Stands>();

/**
 * The community as it stands on a day: a group that will end and a part in it that will end have not ended. Most communities
 * plan nothing ahead and are given back as they are.
 */
export function withoutPlans(community: Community, today: number): Community {
  const last = known.get(community);
  if (last?.today === today) return last.community;
  const isAhead = (day: number): boolean => day > today;
  const plans = community.ended.some(isAhead) || community.until.some(isAhead);
  const standing = (days: Int32Array): Int32Array => days.map((day) => (isAhead(day) ? NO_DAY : day));
  const stands = plans
    ? { ...community, ended: standing(community.ended), until: standing(community.until) }
    : community;
  known.set(community, { today, community: stands });
  return stands;
}
