import {
  type Audience,
  type Community,
  type CommunityNames,
  code,
  eachEdge,
  NO_DAY,
  typeOf,
} from '../community/index.ts';
import { type Rows, readAdjacency, rowLength, rowOf } from './measures/index.ts';
import type { Projection } from './project.ts';

/** Places in a network that call for a next step, in the order in which they are told. */
export const ROLES = [
  'newcomer',
  'isolate',
  'central-connector',
  'broker',
  'boundary-spanner',
  'peripheral-specialist',
] as const;
export type Role = (typeof ROLES)[number];

/** What to do next, with what it opens. Members, topics and groups are nodes of the community. */
export type NextStep =
  | {
      readonly do: 'introduce';
      readonly to: readonly number[];
      readonly topic: number | null;
      /** Whether they know the same topics, or facilitate groups here. */
      readonly because: 'topics' | 'facilitates';
    }
  | { readonly do: 'ease-load'; readonly others: readonly number[]; readonly topic: number | null }
  | { readonly do: 'seed-group'; readonly among: readonly number[]; readonly topic: number | null }
  | { readonly do: 'invite'; readonly topic: number };

/** Somebody's place in the network: a reading, with the numbers it rests on and what they are set against. */
export interface RoleReading {
  readonly member: number;
  readonly role: Role;
  /** Of a central connector: ten or more turn to them, and twice as many as to nine in ten others. */
  readonly isOverloaded: boolean;
  readonly evidence: readonly RoleEvidence[];
  /** Null where nothing is asked of them: they paused or left; those who stand outside are introduced, and not invited. */
  readonly next: NextStep | null;
}

export interface RoleEvidence {
  /**
   * - `asked-by` people who turn to them
   * - `ties` people they are tied to, either way
   * - `between` share of the shortest ways between others that lead through them, 0 to 1
   * - `outward` share of their ties that lead to other organisations, 0 to 1
   * - `organisations` other organisations among these
   * - `knows` topics that at most two others know as well
   * - `days` since they came
   */
  readonly sign: 'asked-by' | 'ties' | 'between' | 'outward' | 'organisations' | 'knows' | 'days';
  readonly value: number;
  /** What it is set against in this community: what nine in ten do not go beyond, or a bound that holds everywhere. */
  readonly threshold: number;
}

/** What is measured of each node of a projection, in its order. */
export interface RoleMeasures {
  /** Distinct people with a tie to them. */
  readonly inDegree: ArrayLike<number>;
  /** Normalised, 0 to 1. */
  readonly betweenness: ArrayLike<number>;
}

/** Days in which somebody is new. */
const NEW = 90;
/** Place among those with ties from which somebody stands out. */
const HIGH = 0.9;
const LOW = 0.25;
const FEWEST = { askedBy: 3, overloaded: 10, outward: 3, organisations: 2 };
/** Level from which somebody knows a topic well, 1 to 5. */
const WELL = 4;
const FEW_KNOW = 2;
/** Up to this visibility members see each other. */
const FOR_MEMBERS = 1;
const MOST_INTRODUCED = 3;
const MOST_WELCOMING = 2;
/** People who are brought together in a group, beside the one who ties them, at most. */
const MOST_GATHERED = 4;

/** Of whom places are read, and who may be named to whoever reads. */
export interface RoleOptions {
  readonly about: (member: number) => boolean;
  /** Day on which it is read. */
  readonly today: number;
  /** Who may be named in a next step; everybody when absent. */
  readonly mayName?: (member: number) => boolean;
}

/**
 * Reads the places of members whom `about` holds. Thresholds are places within this community, so that a quiet one has its
 * connectors as well as a busy one; nobody is set in a row.
 */
export function rolesOf(
  community: Community,
  names: CommunityNames,
  audience: Audience,
  projection: Projection,
  measures: RoleMeasures,
  { about, today, mayName = () => true }: RoleOptions,
): RoleReading[] {
  const { nodes } = projection;
  const { both } = readAdjacency(projection.network);
  const tied = nodes.flatMap((_, place) =>
    rowLength(both, place) > 0 && isMember(community, nodes[place]) ? [place] : [],
  );
  const usual = (value: (place: number) => number): number => usualMost(tied.map(value));
  const askedBy = (place: number): number => measures.inDegree[place] ?? 0;
  const between = (place: number): number => measures.betweenness[place] ?? 0;
  const ties = (place: number): number => rowLength(both, place);
  const thresholds = {
    askedBy: usual(askedBy),
    between: usual(between),
    ties: quantile(tied.map(ties), LOW),
    organisations: usual(
      (place) => outwardOf(names, nodes, nodes[place] ?? -1, rowOf(both, place))?.organisations ?? 0,
    ),
  };
  const rare = rareTopics(community, audience);
  const alike = (member: number): number[] =>
    alikeOf(community, (other) => audience.sees(other) && mayName(other), member);
  const bestTopic = (member: number): number | null => topicsOf(community, member)[0]?.topic ?? null;
  const apart = (place: number): number[] =>
    untiedNeighbours(both, place).flatMap((other) => {
      const node = nodes[other] ?? -1;
      return isMember(community, node) && canBeAsked(community, node) && mayName(node) ? [node] : [];
    });
  const seedGroup = (member: number, place: number): NextStep => ({
    do: 'seed-group',
    among: apart(place).slice(0, MOST_GATHERED),
    topic: bestTopic(member),
  });
  /** To whom they have something in common with; else to those who facilitate groups here, and speak with them. */
  const introductionOf = (member: number): NextStep => {
    const to = alike(member);
    if (to.length > 0 || bestTopic(member) !== null)
      return { do: 'introduce', to, topic: bestTopic(member), because: 'topics' };
    const hosts = hostsOf(community, (other) => audience.sees(other) && mayName(other), member);
    return { do: 'introduce', to: hosts, topic: null, because: 'facilitates' };
  };
  const readings: RoleReading[] = [];
  nodes.forEach((member, place) => {
    if (!isMember(community, member) || !about(member)) return;
    const read = (role: Role, evidence: RoleEvidence[], next: NextStep | null, isOverloaded = false): void => {
      readings.push({ member, role, isOverloaded, evidence, next });
    };
    const since = community.members.get(member)?.since ?? NO_DAY;
    if (ties(place) === 0) {
      const days = today - since;
      const next = canBeIntroduced(community, member) ? introductionOf(member) : null;
      if (since !== NO_DAY && days >= 0 && days <= NEW)
        read('newcomer', [{ sign: 'days', value: days, threshold: NEW }], next);
      else read('isolate', [{ sign: 'ties', value: 0, threshold: 1 }], next);
      return;
    }
    if (askedBy(place) >= FEWEST.askedBy && askedBy(place) > thresholds.askedBy) {
      const isOverloaded = askedBy(place) >= Math.max(FEWEST.overloaded, 2 * thresholds.askedBy);
      read(
        'central-connector',
        [{ sign: 'asked-by', value: askedBy(place), threshold: thresholds.askedBy }],
        { do: 'ease-load', others: alike(member), topic: bestTopic(member) },
        isOverloaded,
      );
    }
    if (between(place) > thresholds.between)
      read(
        'broker',
        [{ sign: 'between', value: between(place), threshold: thresholds.between }],
        seedGroup(member, place),
      );
    const outward = outwardOf(names, nodes, member, rowOf(both, place));
    if (
      outward !== null &&
      outward.ties >= FEWEST.outward &&
      outward.organisations >= FEWEST.organisations &&
      outward.organisations > thresholds.organisations &&
      outward.share > 0.5
    )
      read(
        'boundary-spanner',
        [
          { sign: 'outward', value: outward.share, threshold: 0.5 },
          { sign: 'organisations', value: outward.organisations, threshold: thresholds.organisations },
        ],
        seedGroup(member, place),
      );
    const known = topicsOf(community, member).filter(({ topic, level }) => level >= WELL && rare.has(topic));
    const [first] = known;
    if (first !== undefined && ties(place) <= thresholds.ties)
      read(
        'peripheral-specialist',
        [
          { sign: 'knows', value: known.length, threshold: 1 },
          { sign: 'ties', value: ties(place), threshold: thresholds.ties },
        ],
        canBeAsked(community, member) ? { do: 'invite', topic: first.topic } : null,
      );
  });
  return readings;
}

const isMember = (community: Community, node: number | undefined): boolean =>
  node !== undefined && typeOf(community, node) === 'member';

/** What at least nine in ten do not go beyond; of fewer than ten, what all but one do not. */
function usualMost(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.min(Math.ceil(HIGH * sorted.length) - 1, sorted.length - 2))] ?? 0;
}

/** The value below which so large a share lies; 0 of nothing. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function outwardOf(names: CommunityNames, nodes: readonly number[], member: number, neighbours: Int32Array) {
  const own = names.members.get(member)?.organisations ?? [];
  if (own.length === 0) return null;
  const others = [...neighbours].flatMap((place) => {
    const organisations = names.members.get(nodes[place] ?? -1)?.organisations ?? [];
    return organisations.length === 0 ? [] : [organisations];
  });
  if (others.length === 0) return null;
  const outward = others.filter((organisations) => !organisations.some((one) => own.includes(one)));
  return { ties: outward.length, share: outward.length / others.length, organisations: new Set(outward.flat()).size };
}

/** What somebody knows, best known first. */
function topicsOf(community: Community, member: number): { readonly topic: number; readonly level: number }[] {
  const levels = new Map<number, number>();
  eachEdge(community, member, code('KNOWS_ABOUT'), (topic, edge) => {
    const strength = community.strengths[edge] ?? Number.NaN;
    levels.set(topic, Math.max(levels.get(topic) ?? 0, Number.isFinite(strength) ? strength : 0));
  });
  return [...levels].map(([topic, level]) => ({ topic, level })).sort((a, b) => b.level - a.level || a.topic - b.topic);
}

/** Topics that few know well. */
function rareTopics(community: Community, audience: Audience): Set<number> {
  const knowing = new Map<number, number>();
  for (const [member] of community.members) {
    if (!audience.sees(member)) continue;
    for (const { topic, level } of topicsOf(community, member))
      if (level >= WELL) knowing.set(topic, (knowing.get(topic) ?? 0) + 1);
  }
  return new Set([...knowing].filter(([, count]) => count <= FEW_KNOW + 1).map(([topic]) => topic));
}

/** Members who know most of the same topics: whom to introduce somebody to, or to ask beside them. */
function alikeOf(community: Community, isNamed: (member: number) => boolean, member: number): number[] {
  const shared = new Map<number, number>();
  for (const { topic } of topicsOf(community, member))
    eachEdge(community, topic, code('KNOWS_ABOUT', true), (other) => {
      if (other !== member && isNamed(other) && canBeAsked(community, other))
        shared.set(other, (shared.get(other) ?? 0) + 1);
    });
  return [...shared]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST_INTRODUCED)
    .map(([other]) => other);
}

/** Roles in a group of those who welcome others into it. */
const HOSTS = ['facilitator', 'leader'];

/** Members who facilitate most groups and share a language with somebody: who welcomes those with whom nobody has a topic in common. */
function hostsOf(community: Community, isNamed: (member: number) => boolean, member: number): number[] {
  const spoken = community.members.get(member)?.languages ?? [];
  const hosted = new Map<number, number>();
  for (const [other, { languages }] of community.members) {
    if (other === member || !isNamed(other) || !canBeAsked(community, other)) continue;
    if (spoken.length > 0 && !languages.some((language) => spoken.includes(language))) continue;
    eachEdge(community, other, code('MEMBER_OF'), (_group, edge) => {
      if (HOSTS.includes(community.roleNames[community.roles[edge] ?? 0] ?? ''))
        hosted.set(other, (hosted.get(other) ?? 0) + 1);
    });
  }
  return [...hosted]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST_WELCOMING)
    .map(([other]) => other);
}

/** Neighbours no two of whom are tied to each other: those whom this one alone holds together. */
function untiedNeighbours(both: Rows, place: number): number[] {
  const chosen: number[] = [];
  for (const other of rowOf(both, place)) {
    const near = rowOf(both, other);
    if (other !== place && !chosen.some((one) => near.includes(one))) chosen.push(other);
  }
  return chosen;
}

/** Whether somebody may be told to others: neither paused, nor gone, nor hidden from them; outside they may well stand. */
function canBeIntroduced({ members, visibility, latestDay }: Community, member: number): boolean {
  const facts = members.get(member);
  if (facts === undefined || facts.paused || (visibility[member] ?? 0) > FOR_MEMBERS) return false;
  return facts.until === NO_DAY || facts.until > latestDay;
}

/** Whether somebody is there to be asked: neither paused, nor gone, nor standing outside. */
export function canBeAsked({ members, latestDay }: Community, member: number): boolean {
  const facts = members.get(member);
  if (facts === undefined) return false;
  return !facts.paused && !facts.outside && (facts.until === NO_DAY || facts.until > latestDay);
}
