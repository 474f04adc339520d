import { type Audience, type Community, code, eachEdge, NO_DAY, typeOf } from '../community/index.ts';
import type { LayerName } from './layers.ts';
import { readAdjacency, rowOf } from './measures/index.ts';
import type { Projection } from './project.ts';
import { canBeAsked } from './roles.ts';
import { targetsOf } from './targets.ts';

/** People by whom a topic is thinly held, when so few are left. */
const THIN = 2;
/** Who could step in, at most. */
const MOST_NAMED = 3;

/** What a community loses when somebody leaves. Nodes are the community's. */
export interface Departure {
  /** Their ties in each layer looked at. */
  readonly ties: readonly { readonly layer: LayerName; readonly number: number }[];
  /** People who would no longer be tied to the largest part that is left, each part with its people. */
  readonly cutOff: readonly (readonly number[])[];
  /** Topics that at most two others here are known to know, and who they are, most evidence first. */
  readonly topics: readonly ThinTopic[];
  /** Groups they are in now: what they do there, how many stay, and who of these could step in. */
  readonly groups: readonly {
    readonly group: number;
    readonly role: string;
    readonly staying: number;
    readonly couldStepIn: readonly number[];
    /** What each of these does there, in the group's own word; null where nothing is said. */
    readonly roles: readonly (string | null)[];
  }[];
  /** Answers they gave, and those of them that the asker accepted. */
  readonly answers: { readonly given: number; readonly accepted: number };
}

/** A topic that would be thinly held. */
export interface ThinTopic {
  readonly topic: number;
  readonly left: readonly number[];
  /**
   * Who could step in: those who know the topic or, where none of them can be asked, those who know one close to it (above,
   * below or beside it), best first.
   */
  readonly stepIn: readonly { readonly member: number; readonly knows: number }[];
}

/**
 * What would be lost if a member left: read from what stands in the graph, as far as the viewer sees it. It says what the
 * community rests on, and nothing of how good anybody is.
 */
export function departureOf(
  community: Community,
  audience: Audience,
  projection: Projection,
  member: number,
  mayName: (member: number) => boolean = () => true,
): Departure {
  return {
    ties: tiesOf(projection, member),
    cutOff: cutOffBy(projection, member),
    topics: thinTopics(community, audience, member, mayName),
    groups: groupsOf(community, audience, member, mayName),
    answers: answersOf(community, member),
  };
}

function tiesOf({ network, nodes, layers, layerOf }: Projection, member: number): Departure['ties'] {
  const counts = layers.map(() => 0);
  for (let edge = 0; edge < network.sources.length; edge++) {
    const ends = [nodes[network.sources[edge] ?? -1], nodes[network.targets[edge] ?? -1]];
    if (!ends.includes(member)) continue;
    const layer = layerOf[edge] ?? 0;
    counts[layer] = (counts[layer] ?? 0) + 1;
  }
  return layers.map((layer, place) => ({ layer, number: counts[place] ?? 0 }));
}

/** Parts of the component of `member` that fall away from its largest rest, largest first. */
function cutOffBy({ network, nodes }: Projection, member: number): number[][] {
  const gone = nodes.indexOf(member);
  if (gone < 0) return [];
  const { both } = readAdjacency(network);
  const seen = new Set<number>([gone]);
  const parts: number[][] = [];
  for (const start of rowOf(both, gone)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (let at = 0; at < part.length; at++)
      for (const next of rowOf(both, part[at] ?? 0))
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    parts.push(part);
  }
  parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return parts.slice(1).map((part) => part.map((place) => nodes[place] ?? -1).sort((a, b) => a - b));
}

/** Topics they know that at most two others are known to know. */
function thinTopics(
  community: Community,
  audience: Audience,
  member: number,
  mayName: (member: number) => boolean,
): Departure['topics'] {
  const knowing = (topic: number): number[] => {
    const level = new Map<number, number>();
    eachEdge(community, topic, code('KNOWS_ABOUT', true), (other, edge) => {
      if (other === member || !audience.sees(other) || hasLeft(community, other)) return;
      const strength = community.strengths[edge] ?? 0;
      level.set(other, Math.max(level.get(other) ?? 0, Number.isFinite(strength) ? strength : 0));
    });
    return [...level].sort(([a, one], [b, other]) => other - one || a - b).map(([other]) => other);
  };
  const couldStepIn = (topic: number): { member: number; knows: number }[] =>
    knowing(topic)
      .filter((other) => mayName(other) && canBeAsked(community, other))
      .map((other) => ({ member: other, knows: topic }));
  return targetsOf(community, member, 'KNOWS_ABOUT').flatMap((topic) => {
    const left = knowing(topic);
    if (left.length > THIN) return [];
    const own = couldStepIn(topic);
    const near = own.length > 0 ? own : closeTopics(community, topic).flatMap(couldStepIn);
    const stepIn = near.filter((one, at) => near.findIndex((other) => other.member === one.member) === at);
    return [{ topic, left, stepIn: stepIn.slice(0, MOST_NAMED) }];
  });
}

/** Topics below, above and beside a topic, in this order. */
function closeTopics(community: Community, topic: number): number[] {
  const above = targetsOf(community, topic, 'BROADER');
  const below = targetsOf(community, topic, 'BROADER', true);
  const beside = above.flatMap((one) => targetsOf(community, one, 'BROADER', true));
  return [...new Set([...below, ...above, ...beside])].filter((one) => one !== topic);
}

function groupsOf(
  community: Community,
  audience: Audience,
  member: number,
  mayName: (member: number) => boolean,
): Departure['groups'] {
  const groups: Departure['groups'][number][] = [];
  eachEdge(community, member, code('MEMBER_OF'), (group, edge) => {
    if (community.until[edge] !== NO_DAY || community.ended[group] !== NO_DAY) return;
    const staying = new Map<number, number>();
    eachEdge(community, group, code('MEMBER_OF', true), (other, place) => {
      if (other === member || !audience.sees(other) || community.until[place] !== NO_DAY) return;
      if (hasLeft(community, other)) return;
      staying.set(other, staying.get(other) || (community.roles[place] ?? 0));
    });
    // Whoever has a task there already comes first.
    const couldStepIn = [...staying]
      .filter(([other]) => mayName(other) && canBeAsked(community, other))
      .sort(([a, one], [b, other]) => Number(other > 0) - Number(one > 0) || a - b)
      .slice(0, MOST_NAMED);
    const role = community.roleNames[community.roles[edge] ?? 0] ?? '';
    groups.push({
      ...{ group, role, staying: staying.size },
      couldStepIn: couldStepIn.map(([other]) => other),
      roles: couldStepIn.map(([, own]) => community.roleNames[own] || null),
    });
  });
  return groups;
}

function answersOf(community: Community, member: number): Departure['answers'] {
  const given = targetsOf(community, member, 'ANSWERED').filter((answer) => typeOf(community, answer) === 'answer');
  return { given: given.length, accepted: given.filter((answer) => community.accepted[answer] === 1).length };
}

function hasLeft({ members, latestDay }: Community, member: number): boolean {
  const until = members.get(member)?.until ?? NO_DAY;
  return until !== NO_DAY && until <= latestDay;
}
