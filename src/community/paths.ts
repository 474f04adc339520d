import type { Audience } from './audience.ts';
import { type Community, code, eachEdge, typeOf } from './community.ts';
import { NO_DAY } from './days.ts';
import type { Relation } from './relations.ts';

/** What ties one person on a path to the one before. */
export interface PathStep {
  readonly member: number;
  readonly kind: 'tie' | 'manager' | 'group' | 'common-work' | 'gathering';
  /** Kind of the tie, such as `advice`. */
  readonly tie?: string;
  /** Tie's own id. */
  readonly tieId?: string;
  /** The group, work or gathering they have in common. */
  readonly common?: number;
}

/** Longer ways are not ways to reach anyone. */
const LONGEST = 4;
/** More people than this in one group or gathering need not know each other. */
const CROWD = 60;

/** How people come to know each other, nearest kind first: it decides between ways of equal length. */
const WAYS: readonly { readonly kind: PathStep['kind']; readonly relations: readonly Relation[] }[] = [
  { kind: 'group', relations: ['MEMBER_OF'] },
  { kind: 'common-work', relations: ['AUTHORED', 'CONTRIBUTED'] },
  { kind: 'gathering', relations: ['ATTENDED'] },
];

/**
 * Shortest ways of acquaintances from one member to others: by ties, lines of management, groups, common work and
 * gatherings. Nobody whom the viewer may not see stands on a way. Gives the steps after the asker; members who cannot
 * be reached in `LONGEST` steps are left out.
 */
export function pathsFrom(
  community: Community,
  from: number,
  to: ReadonlySet<number>,
  audience: Audience,
): Map<number, PathStep[]> {
  const before = new Map<number, { previous: number; step: PathStep }>();
  const found = new Set<number>();
  let frontier = [from];
  for (let length = 0; length < LONGEST && frontier.length > 0 && found.size < to.size; length++) {
    const next: number[] = [];
    for (const member of frontier) {
      eachAcquaintance(community, member, audience, (step) => {
        if (step.member === from || before.has(step.member)) return;
        before.set(step.member, { previous: member, step });
        next.push(step.member);
        if (to.has(step.member)) found.add(step.member);
      });
    }
    frontier = next;
  }
  return new Map([...found].map((member) => [member, trace(before, from, member)]));
}

function trace(
  before: ReadonlyMap<number, { previous: number; step: PathStep }>,
  from: number,
  to: number,
): PathStep[] {
  const steps: PathStep[] = [];
  for (let member = to; member !== from; ) {
    const link = before.get(member);
    if (link === undefined) return [];
    steps.unshift(link.step);
    member = link.previous;
  }
  return steps;
}

function eachAcquaintance(
  community: Community,
  member: number,
  audience: Audience,
  visit: (step: PathStep) => void,
): void {
  for (const backwards of [false, true]) {
    eachEdge(community, member, code('TIE', backwards), (other, edge) => {
      if (!audience.sees(other)) return;
      const tie = community.roleNames[community.roles[edge] ?? 0] ?? '';
      visit({ member: other, kind: 'tie', tie, tieId: community.edgeIds[community.ownIds[edge] ?? 0] ?? '' });
    });
  }
  for (const backwards of [false, true]) {
    eachEdge(community, member, code('REPORTS_TO', backwards), (other) => {
      if (audience.sees(other)) visit({ member: other, kind: 'manager' });
    });
  }
  for (const { kind, relations } of WAYS) {
    for (const relation of relations) {
      eachEdge(community, member, code(relation), (common, edge) => {
        // Who left a group before the other came may never have met them; those still there have.
        if (relation === 'MEMBER_OF' && community.until[edge] !== NO_DAY) return;
        if (isCrowd(community, common, audience)) return;
        for (const shared of relations) {
          eachEdge(community, common, code(shared, true), (other, otherEdge) => {
            if (other === member || typeOf(community, other) !== 'member' || !audience.sees(other)) return;
            if (shared === 'MEMBER_OF' && community.until[otherEdge] !== NO_DAY) return;
            visit({ member: other, kind, common });
          });
        }
      });
    }
  }
}

/** Whether more is tied to a group or gathering, as far as the viewer sees it, than people who know each other. */
function isCrowd({ offsets, targets }: Community, common: number, audience: Audience): boolean {
  const [first = 0, last = 0] = [offsets[common], offsets[common + 1]];
  if (last - first <= CROWD) return false;
  let seen = 0;
  for (let edge = first; edge < last && seen <= CROWD; edge++) if (audience.sees(targets[edge] ?? 0)) seen++;
  return seen > CROWD;
}
