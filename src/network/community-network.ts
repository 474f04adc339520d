import {
  type Audience,
  audienceOf,
  type Community,
  type CommunityNames,
  dayOf,
  idOf,
  type LiveCommunity,
  LiveNames,
  typeOf,
} from '../community/index.ts';
import { AppError, type Language, type Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { findCommunities } from './communities/index.ts';
import { bandsOf, type ClusterChange, clusterChanges, compare, type Turnover } from './compare.ts';
import { departureOf } from './departure.ts';
import { groupOverlaps } from './group-overlap.ts';
import { LAYERS } from './layers.ts';
import { groupsByValue, measureNodes, measureWhole, type NodeMeasure, type WholeMeasure } from './measures/index.ts';
import { nameIn } from './name-in.ts';
import type { NetworkView } from './network.ts';
import { filterOf, type Projection, type ProjectionOptions, project, windowOf } from './project.ts';
import { type RoleReading, rolesOf } from './roles.ts';
import { sayDeparture } from './say-departure.ts';
import { type NameOf, sayNext, sayRole } from './say-role.ts';
import { type Series, type Step, seriesOf } from './series.ts';
import { surroundingsOf, viewOf } from './view.ts';

/** Fewer people than this are no figure: a visitor could tell who they are. */
const FEWEST_IN_A_FIGURE = 5;
/** Nodes above which betweenness is guessed from so many sources. */
const EXACT = 20_000;
const PIVOTS = 500;
/** Every layer is divided into communities from the same seed: the same network gives the same ones. */
const SEED = 1;

/** The network as a whole, for anybody. */
export interface Figures {
  readonly people: number;
  readonly ties: number;
  /** Null where a measure is not defined, or would tell of too few. */
  readonly measures: Readonly<Record<WholeMeasure, number | null>>;
}

/** A place in the network, in words. */
export interface RoleCard {
  readonly member: string;
  readonly role: RoleReading['role'];
  readonly isOverloaded: boolean;
  readonly evidence: RoleReading['evidence'];
  readonly text: string;
  readonly next: string | null;
}

/** What would be lost if a member left, in sentences. */
export interface Told {
  readonly member: string;
  readonly lines: readonly string[];
}

/** Two periods compared. */
export interface Comparison {
  readonly turnover: Turnover;
  readonly clusters: readonly ClusterChange[];
  /** Members who went from one band to another, counted: `peripheral → active`. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly people: number }[];
}

/** Two groups that share people; what the numbers mean stands with `GroupOverlap`. */
export interface OverlapCard {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly people: number }[];
  readonly shared: number;
  /** Those of the shared people whom the viewer may see by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly jaccard: number;
  readonly overlap: number;
}

/** What is looked at, by whom. */
export interface NetworkLook extends ProjectionOptions {
  readonly viewer: Viewer;
}

interface Scene {
  readonly community: Community;
  readonly names: CommunityNames;
  readonly audience: Audience;
  readonly projection: Projection;
}

/** The community as a network: what anybody, a member and a facilitator may each see of it. */
export interface CommunityNetwork {
  figures(look: NetworkLook): Promise<Figures>;
  /** Nodes and edges with names, measures and communities. Refused to visitors. */
  view(look: NetworkLook): Promise<NetworkView>;
  /** Places that call for a next step; a member reads their own alone. */
  roles(look: NetworkLook, options: { readonly language: Language; readonly today?: Date }): Promise<RoleCard[]>;
  /** What would be lost if a member left; of others, the keeper alone may ask. */
  departure(look: NetworkLook, member: string, language: Language): Promise<Told>;
  compare(look: NetworkLook, before: Pick<ProjectionOptions, 'from' | 'to'>): Promise<Comparison>;
  /** Figures period by period; a visitor gets no period in which fewer than five people are tied. */
  series(look: NetworkLook, options: { readonly step: Step }): Promise<Series>;
  /** Pairs of groups that share people. Refused to visitors; layers do not matter. */
  overlaps(look: NetworkLook): Promise<OverlapCard[]>;
}

export function createCommunityNetwork(parts: {
  readonly graph: Graph;
  readonly community: LiveCommunity;
}): CommunityNetwork {
  const live = new LiveNames(parts.graph);
  const sceneOf = async ({ viewer, ...options }: NetworkLook): Promise<Scene> => {
    const { community } = await parts.community.current();
    const names = await live.of(community);
    const audience = audienceOf(community, viewer);
    return { community, names, audience, projection: project(community, names, audience, options) };
  };
  return {
    figures: async (look) => figuresOf(await sceneOf(look), look.viewer),
    view: async (look) => {
      forbidVisitors(look.viewer);
      const scene = await sceneOf(look);
      return viewOf(scene, {
        nodes: measured(scene.projection),
        communities: findCommunities(scene.projection.network, { seed: SEED }),
      });
    },
    roles: async (look, { language, today = new Date() }) => {
      forbidVisitors(look.viewer);
      const { community, names, audience, projection } = await sceneOf(look);
      const values = measured(projection, ['inDegree', 'betweenness']);
      const nameOf: NameOf = (node) => nameIn(community, names, node, language);
      const about = (member: number): boolean => look.viewer.kind === 'keeper' || member === audience.self;
      const empty = new Float64Array(projection.nodes.length);
      const measures = {
        inDegree: values.get('inDegree') ?? empty,
        betweenness: values.get('betweenness') ?? empty,
      };
      const options = { about, today: dayOf(today.toISOString()) };
      return rolesOf(community, names, audience, projection, measures, options).map((reading) => ({
        member: idOf(community, reading.member),
        ...{ role: reading.role, isOverloaded: reading.isOverloaded, evidence: reading.evidence },
        text: sayRole(reading, nameOf, language),
        next: sayNext(reading, nameOf, language),
      }));
    },
    departure: async (look, id, language) => {
      forbidVisitors(look.viewer);
      if (look.viewer.kind === 'member' && look.viewer.id !== id)
        throw new AppError('forbidden', 'what is lost if somebody leaves is shown to them and to the keeper');
      const { community, names, audience, projection } = await sceneOf(look);
      const member = community.find('member', id);
      if (member < 0 || !audience.sees(member)) throw new AppError('not-found', `no member "${id}" here`);
      const departure = departureOf(community, audience, projection, member);
      return {
        member: id,
        lines: sayDeparture(departure, (node) => nameIn(community, names, node, language), language),
      };
    },
    compare: async (look, before) => {
      forbidVisitors(look.viewer);
      const after = await sceneOf(look);
      const { community, names, audience } = after;
      const { viewer: _, ...options } = look;
      const earlier = project(community, names, audience, { ...options, ...before });
      const clusters = [earlier, after.projection].map(clustersOf) as [number[][], number[][]];
      return {
        turnover: compare(earlier, after.projection, (layer) => LAYERS[layer].isDirected),
        clusters: clusterChanges(...clusters),
        moves: movesOf(after, before, options),
      };
    },
    series: async ({ viewer, ...look }, { step }) => {
      const { community } = await parts.community.current();
      const scene = { community, names: await live.of(community), audience: audienceOf(community, viewer) };
      return seriesOf(scene, look, step, viewer.kind === 'public' ? FEWEST_IN_A_FIGURE : 0);
    },
    overlaps: async (look) => {
      forbidVisitors(look.viewer);
      const scene = await sceneOf({ ...look, layers: ['groups'] });
      return overlapCards(scene, look);
    },
  };
}

function forbidVisitors(viewer: Viewer): void {
  if (viewer.kind === 'public')
    throw new AppError('forbidden', 'visitors see figures alone: say which member looks (--as, or the viewer header)');
}

function measured({ network, nodes }: Projection, only?: readonly NodeMeasure[]) {
  const pivots = nodes.length > EXACT ? { pivots: PIVOTS } : {};
  return measureNodes(network, { seed: SEED, ...pivots, ...(only === undefined ? {} : { only }) }).values;
}

function figuresOf({ community, names, projection }: Scene, viewer: Viewer): Figures {
  const { network, nodes } = projection;
  const people = nodes.filter((node) => typeOf(community, node) === 'member').length;
  const organisations = nodes.map((node) => names.members.get(node)?.organisations[0] ?? null);
  const values = measured(projection, ['betweenness', 'harmonicCloseness']);
  const measures = measureWhole(network, {
    betweenness: values.get('betweenness'),
    harmonicCloseness: values.get('harmonicCloseness'),
    groups: groupsByValue(organisations),
  });
  const tellsOfFew = viewer.kind === 'public' && people < FEWEST_IN_A_FIGURE;
  const none = Object.fromEntries(Object.keys(measures).map((name) => [name, null])) as Figures['measures'];
  return tellsOfFew ? { people: 0, ties: 0, measures: none } : { people, ties: network.sources.length, measures };
}

function overlapCards({ community, names, audience, projection }: Scene, look: NetworkLook): OverlapCard[] {
  const isNear = surroundingsOf(projection, audience);
  const places = new Map(projection.nodes.map((node, place) => [node, place]));
  const isNamed = (member: number): boolean => isNear(places.get(member) ?? -1);
  const named = (node: number) => ({ id: idOf(community, node), name: nameIn(community, names, node) });
  const passes = filterOf(community, names, look.only ?? {});
  return groupOverlaps(community, audience, windowOf(look), passes).map(
    ({ groups, sizes, shared, jaccard, overlap }) => ({
      groups: groups.map((group, place) => ({ ...named(group), people: sizes[place] ?? 0 })),
      shared: shared.length,
      people: shared.filter(isNamed).map(named),
      ...{ jaccard, overlap },
    }),
  );
}

function clustersOf(projection: Projection): number[][] {
  const { of } = findCommunities(projection.network, { seed: SEED });
  const clusters = new Map<number, number[]>();
  projection.nodes.forEach((node, place) => {
    const cluster = of[place] ?? -1;
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), node]);
  });
  return [...clusters.values()].filter(({ length }) => length > 1);
}

function movesOf(
  { community, audience }: Scene,
  before: Pick<ProjectionOptions, 'from' | 'to'>,
  after: Pick<ProjectionOptions, 'from' | 'to'>,
): Comparison['moves'] {
  const windowOf = ({ from, to }: Pick<ProjectionOptions, 'from' | 'to'>) => ({
    from: from === undefined ? null : dayOf(from),
    to: to === undefined ? null : dayOf(to),
  });
  const [were, are] = [bandsOf(community, audience, windowOf(before)), bandsOf(community, audience, windowOf(after))];
  const moves = new Map<string, { from: string; to: string; people: number }>();
  for (const [member, from] of were) {
    const to = are.get(member) ?? 'outside';
    if (from === to) continue;
    const move = moves.get(`${from} ${to}`) ?? { from, to, people: 0 };
    move.people += 1;
    moves.set(`${from} ${to}`, move);
  }
  return [...moves.values()].sort((a, b) => b.people - a.people || (a.from < b.from ? -1 : 1));
}
