import { type Audience, type Community, code, eachEdge, NO_DAY } from '../community/index.ts';

/** A group that holds more than this share of the members is everybody's: being in it says nothing. */
const NEARLY_ALL = 0.6;

/** Members who are in a group now, as far as they may be seen. */
export function membersNow(community: Community, audience: Audience, group: number, today: number): number[] {
  const members = new Set<number>();
  eachEdge(community, group, code('MEMBER_OF', true), (member, edge) => {
    const until = community.until[edge] ?? NO_DAY;
    if (audience.sees(member) && (until === NO_DAY || until > today)) members.add(member);
  });
  return [...members];
}

/** Tells groups that nearly everybody is in, as far as members may be seen. */
export function everybodysGroups(community: Community, audience: Audience, today: number): (group: number) => boolean {
  let all = 0;
  for (const [member, { until }] of community.members)
    if (audience.sees(member) && (until === NO_DAY || until > today)) all++;
  const known = new Map<number, boolean>();
  return (group) => {
    const answer =
      known.get(group) ?? membersNow(community, audience, group, today).length > Math.max(1, NEARLY_ALL * all);
    known.set(group, answer);
    return answer;
  };
}
