import { idOf, type LiveCommunity, typeOf } from '../community/index.ts';
import type { Language, Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { type CommunityView, checkSize, type ViewOptions, viewOf } from './community-view.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type DepartureCard, departureCard } from './departure-card.ts';
import { type OverlapCard, overlapCards } from './group-overlap.ts';
import { keepPositions, readPositions } from './layout/kept-positions.ts';
import type { Position } from './layout/position.ts';
import type { ProjectionOptions } from './project.ts';
import { createRemembered } from './remembered.ts';
import { type RoleCard, roleCards } from './role-cards.ts';
import { createScenes, FEWEST_IN_A_FIGURE, forbidVisitors, type NetworkLook, type Scene } from './scene.ts';
import { type Series, type Step, seriesOf } from './series.ts';
import type { Figured, Measured, NetworkWork } from './work/network-work.ts';
import { workHere } from './work/work-here.ts';

/** The network as a whole, for anybody. */
export interface Figures {
  /** Null, as are all measures, where a visitor would be told of fewer than five people. */
  readonly people: number | null;
  readonly ties: number | null;
  /** Null where a measure is not defined. */
  readonly measures: Figured;
}

/** The community as a network: what anybody, a member and a facilitator may each see of it. */
export interface CommunityNetwork {
  figures(look: NetworkLook): Promise<Figures>;
  /** Nodes and edges with names, measures, communities and places. Refused to visitors. */
  view(look: NetworkLook, options?: ViewOptions): Promise<CommunityView>;
  /** Places that call for a next step; a member reads their own alone. */
  roles(look: NetworkLook, options: { readonly language: Language; readonly today?: Date }): Promise<RoleCard[]>;
  /** What would be lost if a member left; of others, the keeper alone may ask. */
  departure(look: NetworkLook, member: string, language: Language): Promise<DepartureCard>;
  compare(look: NetworkLook, before: Pick<ProjectionOptions, 'from' | 'to'>, language: Language): Promise<Comparison>;
  /** Figures period by period; who sees not everybody gets no period that would tell of fewer than five people. */
  series(look: NetworkLook, options: { readonly step: Step }): Promise<Series>;
  /** Pairs of groups that share people within the window. Refused to visitors. */
  overlaps(look: Pick<NetworkLook, 'viewer' | 'from' | 'to'>): Promise<OverlapCard[]>;
}

/** Results that are kept: measures, figures and places of a few looks. */
const MOST_REMEMBERED = 24;

/**
 * The network of a community in memory. `work` measures and lays out, here unless a thread is handed in. What it gives is
 * kept by the state of the community, the look and what the viewer may see, so that looking again costs nothing.
 */
export function createCommunityNetwork(parts: {
  readonly graph: Graph;
  readonly community: LiveCommunity;
  readonly work?: NetworkWork;
}): CommunityNetwork {
  const { graph, work = workHere } = parts;
  const sceneOf = createScenes(parts.community);
  const remembered = createRemembered(MOST_REMEMBERED);
  const measuredOf = ({ key, projection }: Scene): Promise<Measured> =>
    remembered.of(`measured ${key}`, () => work.measure(projection.network));
  const placesOf = (scene: Scene): Promise<readonly Position[]> =>
    remembered.of(`places ${scene.key}`, async () => {
      const { communities } = await measuredOf(scene);
      return lay(graph, work, scene, communities.of);
    });
  return {
    figures: async (look) => {
      const scene = await sceneOf(look);
      const figured = await remembered.of(`figures ${scene.key}`, () =>
        work.figure(scene.projection.network, organisationsOf(scene)),
      );
      return figuresOf(scene, figured, look.viewer);
    },
    view: async (look, options) => {
      forbidVisitors(look.viewer);
      const scene = await sceneOf(look);
      checkSize(scene);
      return viewOf(scene, await measuredOf(scene), await placesOf(scene), options);
    },
    roles: async (look, { language, today = new Date() }) => {
      forbidVisitors(look.viewer);
      const scene = await sceneOf(look);
      return roleCards(scene, look.viewer, await measuredOf(scene), { language, today });
    },
    departure: async (look, id, language) => {
      forbidVisitors(look.viewer);
      return departureCard(await sceneOf(look), look.viewer, id, language);
    },
    compare: async (look, before, language) => {
      forbidVisitors(look.viewer);
      const divided = async (period: Pick<ProjectionOptions, 'from' | 'to'>) => {
        const scene = await sceneOf({ ...look, from: period.from, to: period.to });
        return { scene, period, of: (await measuredOf(scene)).communities.of };
      };
      return comparisonOf(await divided(before), await divided(look), language);
    },
    series: async (look, { step }) => {
      const { viewer, ...options } = look;
      const scene = await sceneOf(look);
      // Members may be told of any number of people, but for those whom a filter would single out.
      const isFiltered = Object.values(options.only ?? {}).some((value) => value !== undefined);
      const isOpen = viewer.kind === 'keeper' || (viewer.kind === 'member' && !isFiltered);
      return seriesOf(scene, options, step, isOpen ? 0 : FEWEST_IN_A_FIGURE);
    },
    overlaps: async ({ viewer, from, to }) => {
      forbidVisitors(viewer);
      return overlapCards(await sceneOf({ viewer, from, to, layers: ['groups'] }), { from, to });
    },
  };
}

function organisationsOf({ names, projection }: Scene): (string | null)[] {
  return projection.nodes.map((node) => names.members.get(node)?.organisations[0] ?? null);
}

function figuresOf({ community, projection: { nodes, network } }: Scene, figured: Figured, viewer: Viewer): Figures {
  const people = nodes.filter((node) => typeOf(community, node) === 'member').length;
  if (viewer.kind !== 'public' || people >= FEWEST_IN_A_FIGURE)
    return { people, ties: network.sources.length, measures: figured };
  const none = Object.fromEntries(Object.keys(figured).map((name) => [name, null])) as Figures['measures'];
  return { people: null, ties: null, measures: none };
}

/**
 * Where nodes stand, beginning from where they stood last. Places are kept for what every member sees and for what the
 * keeper sees, each by itself, never from one to the other: where somebody hidden stands moves those around them. Within a
 * member's picture nodes have names that say nothing of who they are.
 */
async function lay(
  graph: Graph,
  work: NetworkWork,
  { community, audience, projection, layoutKey, sharedLayoutKey }: Scene,
  communities: Int32Array,
): Promise<readonly Position[]> {
  const names = projection.nodes.map((node) => `${typeOf(community, node)}/${idOf(community, node)}`);
  const ids = audience.level === 2 ? names : names.map((_, place) => String(place));
  const known = await readPositions(graph, sharedLayoutKey);
  const from = new Map(
    names.flatMap((name, place) => {
      const position = known.get(name);
      return position === undefined ? [] : [[ids[place] ?? '', position] as const];
    }),
  );
  const places = await work.layOut({ network: projection.network, ids, communities, from });
  const isNew = places.some(({ x, y }, place) => {
    const last = known.get(names[place] ?? '');
    return last?.x !== x || last.y !== y;
  });
  if (layoutKey !== null && isNew)
    // A picture that begins anew next time is no reason to refuse this one.
    await keepPositions(
      graph,
      layoutKey,
      new Map(names.map((name, place) => [name, places[place] ?? { x: 0, y: 0 }])),
    ).catch(() => undefined);
  return places;
}
