import {
  type Audience,
  type Community,
  type CommunityNames,
  code,
  dayOf,
  eachEdge,
  NO_DAY,
} from '../community/index.ts';
import { AppError, PARTICIPATION_BANDS, type ParticipationBand } from '../domain/index.ts';
import { bandsOf } from './bands.ts';
import { LAYER_NAMES, LAYERS, type LayerName, type Scene, type Window } from './layers.ts';
import type { Network } from './network.ts';

/** What of a community is looked at as a network. */
export interface ProjectionOptions {
  /** At least one; layers between other types of things may stand beside each other. */
  readonly layers: readonly LayerName[];
  /** ISO days, both counted in; a side left out is open. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Members of whom all of these hold; others are left out with their ties. */
  readonly only?: MemberFilter | undefined;
}

/** Which members stay; what is left out does not matter. Ids of organisations, topics and groups; words as they are written. */
export interface MemberFilter {
  readonly organisation?: string | undefined;
  readonly function?: string | undefined;
  readonly level?: string | undefined;
  readonly language?: string | undefined;
  readonly topic?: string | undefined;
  readonly group?: string | undefined;
  /** Their band of participation within the window, as `bandsOf` works it out. */
  readonly involvement?: ParticipationBand | undefined;
}

/** A network of a community's nodes. */
export interface Projection {
  readonly network: Network;
  /** Node of the community, by node of the network. */
  readonly nodes: readonly number[];
  /** Layer of each edge, as a place in `layers`. */
  readonly layerOf: Uint8Array;
  readonly layers: readonly LayerName[];
  /** Day on which each edge is stated, `NO_DAY` where it has none of its own. */
  readonly dayOf: Int32Array;
  /** Things that more people share than a picture can tell apart: they tie nobody. */
  readonly sharedByTooMany: readonly { readonly layer: LayerName; readonly node: number }[];
}

/**
 * The network of some layers within a window of time, as far as a viewer sees it: who may not be seen is not in it, and
 * counts in nothing. Members without a tie stand in it as well, for a network of people tells who is alone.
 *
 * @throws AppError `bad-input` for an unknown layer or day, or a window that ends before it begins
 */
export function project(
  community: Community,
  names: CommunityNames,
  audience: Audience,
  options: ProjectionOptions,
): Projection {
  const layers = knownLayers(options.layers);
  const window = windowOf(options);
  const passes = filterOf({ community, audience, window }, names, options.only ?? {});
  const scene = { community, audience, window };
  const places = new Map<number, number>();
  const nodes: number[] = [];
  const placeOf = (node: number): number => {
    const known = places.get(node);
    if (known !== undefined) return known;
    places.set(node, nodes.length);
    nodes.push(node);
    return nodes.length - 1;
  };
  if (layers.some((layer) => LAYERS[layer].between.includes('member')))
    for (const [member] of community.members)
      if (audience.sees(member) && wasThere(community, member, window) && passes(member)) placeOf(member);
  // Whoever is tied before the day on which they are said to have come was there: the tie is not lost.
  const isLeftOut = (node: number): boolean =>
    community.members.has(node) && (!passes(node) || hadLeft(community, node, window));
  const edges: { from: number; to: number; weight: number; layer: number; day: number }[] = [];
  const sharedByTooMany: { layer: LayerName; node: number }[] = [];
  layers.forEach((layer, place) => {
    const drawn = LAYERS[layer].edges(scene);
    for (const { from, to, weight, day = NO_DAY } of drawn.edges)
      if (!isLeftOut(from) && !isLeftOut(to))
        edges.push({ from: placeOf(from), to: placeOf(to), weight, layer: place, day });
    sharedByTooMany.push(...drawn.sharedByTooMany.map((node) => ({ layer, node })));
  });
  return {
    network: {
      isDirected: layers.every((layer) => LAYERS[layer].isDirected),
      size: nodes.length,
      sources: Int32Array.from(edges, ({ from }) => from),
      targets: Int32Array.from(edges, ({ to }) => to),
      weights: Float64Array.from(edges, ({ weight }) => weight),
    },
    layerOf: Uint8Array.from(edges, ({ layer }) => layer),
    dayOf: Int32Array.from(edges, ({ day }) => day),
    ...{ nodes, layers, sharedByTooMany },
  };
}

/** Whether a member had come before the window was over, and not left before it began. */
function wasThere(community: Community, member: number, window: Window): boolean {
  const since = community.members.get(member)?.since ?? NO_DAY;
  const hadCome = since === NO_DAY || window.to === null || since <= window.to;
  return hadCome && !hadLeft(community, member, window);
}

/** Whether a member had left before the window. */
function hadLeft({ members }: Community, member: number, { from }: Window): boolean {
  const until = members.get(member)?.until ?? NO_DAY;
  return until !== NO_DAY && from !== null && until < from;
}

function knownLayers(layers: readonly string[]): LayerName[] {
  const unknown = layers.filter((layer) => !LAYER_NAMES.some((name) => name === layer));
  if (unknown.length > 0)
    throw new AppError('bad-input', `no layer "${unknown.join('", "')}": give some of ${LAYER_NAMES.join(', ')}`);
  if (layers.length === 0) throw new AppError('bad-input', `give at least one layer of ${LAYER_NAMES.join(', ')}`);
  return LAYER_NAMES.filter((name) => layers.includes(name));
}

export function windowOf({ from, to }: Pick<ProjectionOptions, 'from' | 'to'>): Window {
  const window = { from: dayNamed('from', from), to: dayNamed('to', to) };
  if (window.from !== null && window.to !== null && window.to < window.from)
    throw new AppError('bad-input', `the window ends on ${to}, before it begins on ${from}: swap them`);
  return window;
}

function dayNamed(side: string, day: string | undefined): number | null {
  if (day === undefined) return null;
  const number = /^\d{4}-\d{2}-\d{2}$/.test(day) ? dayOf(day) : NO_DAY;
  if (number === NO_DAY) throw new AppError('bad-input', `${side} "${day}" is no day: write it as 2026-03-31`);
  return number;
}

/** Tells who passes a filter. A value that nobody has leaves an empty network, and that is no error. */
function filterOf(
  { community, audience, window }: Scene,
  names: CommunityNames,
  only: MemberFilter,
): (member: number) => boolean {
  if (only.involvement !== undefined && !PARTICIPATION_BANDS.includes(only.involvement))
    throw new AppError(
      'bad-input',
      `no involvement "${String(only.involvement).slice(0, 40)}": give one of ${PARTICIPATION_BANDS.join(', ')}`,
    );
  const bands = only.involvement === undefined ? null : bandsOf(community, audience, window);
  return (member) => {
    const named = names.members.get(member);
    if (only.organisation !== undefined && !named?.organisations.includes(only.organisation)) return false;
    if (only.function !== undefined && !alike(named?.function, only.function)) return false;
    if (only.level !== undefined && !alike(named?.level, only.level)) return false;
    const languages = community.members.get(member)?.languages ?? [];
    if (only.language !== undefined && !languages.includes(only.language)) return false;
    if (only.topic !== undefined && !isTied(community, member, 'KNOWS_ABOUT', community.find('topic', only.topic)))
      return false;
    if (only.group !== undefined && !isTied(community, member, 'MEMBER_OF', community.find('group', only.group)))
      return false;
    return bands === null || bands.get(member) === only.involvement;
  };
}

const alike = (one: string | null | undefined, other: string): boolean =>
  one?.toLocaleLowerCase() === other.toLocaleLowerCase();

function isTied(community: Community, member: number, relation: 'KNOWS_ABOUT' | 'MEMBER_OF', target: number): boolean {
  let found = false;
  if (target >= 0)
    eachEdge(community, member, code(relation), (other) => {
      found ||= other === target;
    });
  return found;
}
