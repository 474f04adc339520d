import type { Relation } from '../../community/index.ts';
import { type Community, code, eachEdge, NO_DAY, NODE_TYPES } from '../../community/index.ts';
import { type ContributionName, evidenceOf, type Part } from './part.ts';
import type { Scorer } from './scorer.ts';

const ACTS: readonly Relation[] = ['ANSWERED', 'AUTHORED', 'CONTRIBUTED', 'COMMENTED'];
/** Acts that it is told by, the latest ones; they stand for the rest as well. */
const TOLD = 3;
/** Members who are ranked for this alone, the foremost: further down it tells nobody from anybody. */
const RANKED_ALONE = 60;

export interface BeingAroundOptions {
  readonly name: ContributionName;
  /** Days after which an act counts half; null where all count alike. */
  readonly halfLife: number | null;
}

/** What is worked out once for a community and a day. */
interface Counted {
  readonly today: number;
  readonly counts: ReadonlyMap<number, number>;
  /** Members with any, the most first. */
  readonly foremost: readonly number[];
}

/**
 * Having shown knowledge of something, whatever it was about: acts (answers, works, contributions, remarks), each by what
 * time has left of it. 0 and up, a count. It says nothing of the question: it orders people and makes nobody likely.
 */
export function beingAround({ name, halfLife }: BeingAroundOptions): Scorer {
  const known = new WeakMap<Community, Counted>();
  const countedOf = (community: Community, today: number): Counted => {
    const made = known.get(community);
    if (made?.today === today) return made;
    const counts = countActs(community, today, halfLife);
    const foremost = [...counts].sort(([a, left], [b, right]) => right - left || a - b).map(([member]) => member);
    const counted = { today, counts, foremost };
    known.set(community, counted);
    return counted;
  };
  return ({ community, audience, today }) => {
    const { counts, foremost } = countedOf(community, today);
    const nodes: number[] = [];
    for (const member of foremost) {
      if (nodes.length >= RANKED_ALONE) break;
      if (audience.sees(member)) nodes.push(member);
    }
    return {
      nodes,
      of: (member) => {
        const amount = counts.get(member) ?? 0;
        return amount > 0
          ? { amount, parts: () => latestActs(community, member, today, halfLife, name, amount) }
          : undefined;
      },
    };
  };
}

function leftOf(day: number, today: number, halfLife: number | null): number {
  if (halfLife === null) return 1;
  return day === NO_DAY || day > today ? 0 : 0.5 ** ((today - day) / halfLife);
}

/** Below this what is left of somebody's acts is forgotten. */
const FORGOTTEN = 1e-3;

/** What time has left of each member's acts; members without any are not in it. */
function countActs(community: Community, today: number, halfLife: number | null): Map<number, number> {
  const counts = new Map<number, number>();
  const member = NODE_TYPES.indexOf('member');
  for (let node = 0; node < community.size; node++) {
    if (community.types[node] !== member) continue;
    let count = 0;
    for (const relation of ACTS)
      eachEdge(community, node, code(relation), (item) => {
        count += leftOf(community.days[item] ?? NO_DAY, today, halfLife);
      });
    if (count > FORGOTTEN) counts.set(node, count);
  }
  return counts;
}

function latestActs(
  community: Community,
  member: number,
  today: number,
  halfLife: number | null,
  name: ContributionName,
  amount: number,
): Part[] {
  const acts: { item: number; day: number }[] = [];
  for (const relation of ACTS)
    eachEdge(community, member, code(relation), (item) => {
      if (leftOf(community.days[item] ?? NO_DAY, today, halfLife) > 0)
        acts.push({ item, day: community.days[item] ?? NO_DAY });
    });
  const latest = acts.sort((a, b) => b.day - a.day || a.item - b.item).slice(0, TOLD);
  return latest.map(({ item }) => ({ name, amount: amount / latest.length, evidence: evidenceOf(community, item) }));
}
