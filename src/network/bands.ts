import { type Audience, type Community, code, eachEdge, NO_DAY, type Relation, typeOf } from '../community/index.ts';
import type { ParticipationBand } from '../domain/index.ts';
import type { Window } from './layers.ts';

/** What counts as taking part: each once, on its day. */
const ACTS: readonly Relation[] = ['ASKED', 'ANSWERED', 'COMMENTED', 'AUTHORED', 'CONTRIBUTED', 'RAISED', 'ATTENDED'];
/** Shares of those who took part that make up the core and, with it, the active ones (domain: 10–15 %, then 15–20 %). */
const CORE = 0.125;
const ACTIVE = 0.3;

/**
 * How far out each member stood in a period, by what they did in it beside what others did: a place, never a grade. `outside`
 * did nothing, or is said to stand outside; `peripheral` did one thing; of those who did more, the foremost eighth is the core, up to three tenths are
 * active, the others occasional. Members of equal acts stand in the same band, the one further out.
 */
export function bandsOf(community: Community, audience: Audience, window: Window): Map<number, ParticipationBand> {
  const acts = new Map<number, number>();
  for (const [member, facts] of community.members) {
    if (!audience.sees(member)) continue;
    if (facts.outside) {
      acts.set(member, 0);
      continue;
    }
    const things = new Set<number>();
    for (const relation of ACTS)
      eachEdge(community, member, code(relation), (thing) => {
        const day = community.days[thing] ?? NO_DAY;
        if (typeOf(community, thing) === 'member' || day === NO_DAY) return;
        if ((window.from === null || day >= window.from) && (window.to === null || day <= window.to)) things.add(thing);
      });
    acts.set(member, things.size);
  }
  const counts = [...acts.values()].filter((count) => count > 0).sort((a, b) => b - a);
  const from = (share: number): number => counts[Math.floor(share * counts.length)] ?? Number.POSITIVE_INFINITY;
  const [core, active] = [from(CORE), from(ACTIVE)];
  const band = (count: number): ParticipationBand => {
    if (count === 0) return 'outside';
    if (count === 1) return 'peripheral';
    return count > core ? 'core' : count > active ? 'active' : 'occasional';
  };
  return new Map([...acts].map(([member, count]) => [member, band(count)]));
}
