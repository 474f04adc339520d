import { dateOf, idOf, NO_DAY, typeOf } from '../community/index.ts';
import { AppError, type Language } from '../domain/index.ts';
import type { LayerName } from './layers.ts';
import type { Position } from './layout/position.ts';
import type { Attribute, NetworkView, ViewEdge, ViewNode } from './network.ts';
import type { Scene } from './scene.ts';
import { sharedTopics } from './shared-topics.ts';
import { within } from './surroundings.ts';
import type { Measured } from './work/network-work.ts';

/** Nodes and ties that are sent and drawn at most: more than that nobody reads, and no page shows. */
export const MOST_NODES = 20_000;
export const MOST_TIES = 100_000;

/** A network of the community that is laid out, with what it falls into and what was left out of it. */
export interface CommunityView extends NetworkView {
  readonly nodes: readonly PlacedNode[];
  readonly communities: readonly FoundCommunity[];
  readonly left: {
    /** Things that more people share than a picture can tell apart: they tie nobody. */
    readonly sharedByTooMany: readonly {
      readonly layer: LayerName;
      readonly type: string;
      readonly id: string;
      readonly name: string;
    }[];
    /** People left out because a filter leaves so few of them that they would be known, 0 to 4. */
    readonly tooFew: number;
  };
}

type PlacedNode = ViewNode & Position;

/** Some who are tied to each other more than to the others. */
export interface FoundCommunity {
  /** As `attributes.community` of its nodes, from 0, the largest first. */
  readonly number: number;
  /** Nodes it has in the whole look. */
  readonly size: number;
  /** Topics that its people share and others do not; null where nothing stands out. */
  readonly label: string | null;
}

export interface ViewOptions {
  /** Language of topics. */
  readonly language?: Language | undefined;
  /**
   * Those named alone (`member/ID`), those within some steps of them, and the ties among all of them. Who is not seen by name
   * is passed over; where none is, nothing is shown.
   */
  readonly around?: readonly string[] | undefined;
  /** Steps from those named, 1 or 2; 1 when absent. */
  readonly steps?: number | undefined;
}

/** Refuses what is too large to be shown, and says what makes it smaller. */
export function checkSize({ projection }: Scene): void {
  const { network, layers, layerOf } = projection;
  const ties = network.sources.length;
  if (network.size <= MOST_NODES && ties <= MOST_TIES) return;
  const counts = layers.map((_, place) => layerOf.reduce((sum, layer) => sum + Number(layer === place), 0));
  const most = counts.indexOf(Math.max(...counts));
  const remedy =
    ties > MOST_TIES && layers.length > 1
      ? `leave out the layer ${layers[most]}, which has ${counts[most]} of the ties`
      : 'narrow it with from and to, organisation, topic or group';
  throw new AppError(
    'too-large',
    `this network has ${network.size} nodes and ${ties} ties, and at most ${MOST_NODES} and ${MOST_TIES} are shown: ${remedy}`,
    { details: { limit: network.size > MOST_NODES ? MOST_NODES : MOST_TIES } },
  );
}

/** Puts together what is shown: who has a name for the viewer is named, others stand in it without name, function or id. */
export function viewOf(
  scene: Scene,
  { nodes: measures, communities }: Measured,
  positions: readonly Position[],
  options: ViewOptions = {},
): CommunityView {
  const { community, names, projection, isNamed } = scene;
  const { network, nodes, layers, layerOf, dayOf } = projection;
  const nameOf = (node: number): string => scene.nameOf(node, options.language);
  const ids = nodes.map((node, place) =>
    isNamed(node) ? `${typeOf(community, node)}/${idOf(community, node)}` : `somebody/${place + 1}`,
  );
  const shown = placesShown(scene, ids, options);
  const viewNode = (node: number, place: number): PlacedNode => {
    const member = names.members.get(node);
    const attributes: Record<string, Attribute> = { community: communities.of[place] ?? -1 };
    for (const [name, values] of measures) {
      const value = values[place] ?? Number.NaN;
      if (Number.isFinite(value)) attributes[name] = value;
    }
    const named = isNamed(node);
    if (named && member?.function) attributes['function'] = member.function;
    const [organisation] = member?.organisations ?? [];
    if (named && organisation !== undefined)
      attributes['organisation'] = names.organisations.get(organisation)?.name ?? organisation;
    const { x, y } = positions[place] ?? { x: 0, y: 0 };
    return {
      ...{ id: ids[place] ?? '', label: named ? nameOf(node) : '', type: typeOf(community, node) },
      ...{ attributes, x, y },
    };
  };
  // A day beside two who have no names would tell who they are, to whoever knows of it.
  const datesOf = (edge: number, ends: readonly number[]): Record<string, Attribute> => {
    const date = ends.every((place) => isNamed(nodes[place] ?? -1)) ? dateOf(dayOf[edge] ?? NO_DAY) : null;
    return date === null ? {} : { date };
  };
  const topics = sharedTopics(scene, communities.of, communities.count);
  const found = new Set([...shown].map((place) => communities.of[place] ?? -1));
  return {
    isDirected: network.isDirected,
    nodes: nodes.flatMap((node, place) => (shown.has(place) ? [viewNode(node, place)] : [])),
    edges: [...network.sources].flatMap((from, edge): ViewEdge[] => {
      const to = network.targets[edge] ?? 0;
      if (!shown.has(from) || !shown.has(to)) return [];
      return [
        {
          ...{ source: ids[from] ?? '', target: ids[to] ?? '', weight: network.weights[edge] ?? 1 },
          ...{ kind: layers[layerOf[edge] ?? 0] ?? '', attributes: datesOf(edge, [from, to]) },
        },
      ];
    }),
    communities: topics.flatMap((shared, number) =>
      found.has(number)
        ? [
            {
              ...{ number, size: communities.sizes[number] ?? 0 },
              label: shared.length === 0 ? null : shared.map(nameOf).join(', '),
            },
          ]
        : [],
    ),
    left: {
      sharedByTooMany: projection.sharedByTooMany.map(({ layer, node }) => ({
        ...{ layer, type: typeOf(community, node), id: idOf(community, node), name: nameOf(node) },
      })),
      tooFew: scene.tooFew,
    },
  };
}

function placesShown(scene: Scene, ids: readonly string[], { around, steps = 1 }: ViewOptions): ReadonlySet<number> {
  const { community, audience, projection } = scene;
  if (around === undefined || around.length === 0) return new Set(ids.keys());
  if (steps !== 1 && steps !== 2) throw new AppError('bad-input', `steps is ${steps}: look 1 or 2 steps around`);
  const starts = around.flatMap((name) => {
    const place = ids.indexOf(name);
    if (place >= 0 && !name.startsWith('somebody/')) return [place];
    const slash = name.indexOf('/');
    const [type, id] = [name.slice(0, Math.max(0, slash)), name.slice(slash + 1)];
    const member = type === 'member' ? community.find('member', id) : -1;
    // Whoever stands further off than names are seen has no surroundings to look at.
    if (member >= 0 && audience.sees(member) && projection.nodes.includes(member)) return [];
    throw new AppError(
      'not-found',
      `around ${JSON.stringify(name.slice(0, 80))}: nothing of this name is in the network looked at; name one as its nodes are named, such as member/ID`,
    );
  });
  return within(projection.network, starts, steps);
}
