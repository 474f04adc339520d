import type { Community } from '../community/index.ts';
import { FEWEST_IN_A_FIGURE, type Scene } from './scene.ts';
import { targetsOf } from './targets.ts';

/** Share of a community's people who know a topic from which it says what they have in common. */
const MOST_OF_THEM = 0.4;
/** How many times more common it is among them than among the others. */
const MORE_COMMON = 1.8;
const MOST_TOPICS = 2;

/**
 * Topics that the people of each found community share and others do not: known by two in five of them at least, and
 * nearly twice as common among them as among everybody else who is looked at. Whoever knows a topic counts for the wider
 * ones above it. At most two, what tells them apart most first, neither above the other; none where nothing stands out, or for fewer than five people. `of` is each node's community.
 */
export function sharedTopics({ community, projection }: Scene, of: Int32Array, count: number): number[][] {
  const people = new Int32Array(count);
  const knowing: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const everywhere = new Map<number, number>();
  projection.nodes.forEach((node, place) => {
    const own = of[place] ?? -1;
    const known = knowing[own];
    if (known === undefined || !community.members.has(node)) return;
    people[own] = (people[own] ?? 0) + 1;
    for (const topic of widened(community, targetsOf(community, node, 'KNOWS_ABOUT'))) {
      known.set(topic, (known.get(topic) ?? 0) + 1);
      everywhere.set(topic, (everywhere.get(topic) ?? 0) + 1);
    }
  });
  const all = people.reduce((sum, number) => sum + number, 0);
  return knowing.map((known, own) => {
    const size = people[own] ?? 0;
    if (size < FEWEST_IN_A_FIGURE) return [];
    return [...known]
      .map(([topic, number]) => {
        const inside = number / size;
        const others = (everywhere.get(topic) ?? 0) - number;
        return { topic, inside, outside: all > size ? others / (all - size) : 0 };
      })
      .filter(({ inside, outside }) => inside >= MOST_OF_THEM && inside >= MORE_COMMON * outside)
      .sort((a, b) => b.inside - b.outside - (a.inside - a.outside) || a.topic - b.topic)
      .map(({ topic }) => topic)
      .filter((topic, place, all) => !all.slice(0, place).some((other) => areInLine(community, topic, other)))
      .slice(0, MOST_TOPICS);
  });
}

/** Topics with all that are above them. */
function widened(community: Community, topics: readonly number[]): Set<number> {
  const all = new Set(topics);
  // A set gives what is added while it is gone through.
  for (const topic of all) for (const above of targetsOf(community, topic, 'BROADER')) all.add(above);
  return all;
}

const areInLine = (community: Community, one: number, other: number): boolean =>
  widened(community, [one]).has(other) || widened(community, [other]).has(one);
