import {
  type Audience,
  audienceOf,
  type Community,
  type CommunityNames,
  idOf,
  type LiveCommunity,
  typeOf,
} from '../community/index.ts';
import { AppError, type Language, type Viewer } from '../domain/index.ts';
import { cutProjection } from './cut-projection.ts';
import { nameIn } from './name-in.ts';
import { orderByShape } from './order-by-shape.ts';
import { type Projection, type ProjectionOptions, project } from './project.ts';
import { createRemembered } from './remembered.ts';
import { surroundingsOf } from './surroundings.ts';

/** What is looked at, by whom. */
export interface NetworkLook extends ProjectionOptions {
  readonly viewer: Viewer;
}

/** A network as one viewer sees it. */
export interface Scene {
  readonly community: Community;
  readonly names: CommunityNames;
  readonly audience: Audience;
  readonly projection: Projection;
  /** People whom a filter would have named by leaving so few of them, 0 to 4: they are left out, with their ties. */
  readonly tooFew: number;
  /** Whether a node of the community may be named: things always, people by the keeper or within two steps. */
  isNamed(node: number): boolean;
  /** What a node is called, topics in a language. */
  nameOf(node: number, language?: Language): string;
  /** The same for the same community, look and what the viewer may see; another after any change. */
  readonly key: string;
  /**
   * The same for the same look, whatever the version; null where it would be one person's alone (a hidden member's view
   * holds themselves, who is too few depends on who is near).
   */
  readonly layoutKey: string | null;
  /** Of the look that everybody in the community has: where a layout of one's own begins. */
  readonly sharedLayoutKey: string;
}

/** Fewer people than this are no figure, and no crowd: whoever looks could tell who they are. */
export const FEWEST_IN_A_FIGURE = 5;
/** Networks that are kept as they were read: going back and forth between a few looks costs nothing. */
const MOST_SCENES = 12;

export type SceneOf = (look: NetworkLook) => Promise<Scene>;

export function createScenes(community: LiveCommunity): SceneOf {
  const scenes = createRemembered(MOST_SCENES);
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const numberOf = (thing: object): number => {
    const known = numbers.get(thing) ?? ++last;
    numbers.set(thing, known);
    return known;
  };
  return async (look) => {
    const { community: now } = await community.current();
    const names = await community.names.of(now);
    const version = `${numberOf(now)} ${numberOf(names)}`;
    const key = `${version} ${JSON.stringify(look.viewer)} ${nameOfLook(look)}`;
    return scenes.of(key, async () => openScene(now, names, look, version));
  };
}

function openScene(community: Community, names: CommunityNames, look: NetworkLook, version: string): Scene {
  const { viewer, ...options } = look;
  const audience = audienceOf(community, viewer);
  const seen = project(community, names, audience, options);
  const isKeeper = audience.level === 2;
  const openly = (node: number): string | null =>
    community.members.has(node) ? null : `${typeOf(community, node)}/${idOf(community, node)}`;
  const known = surroundingsOf(seen, audience);
  const far = seen.nodes.filter((node) => community.members.has(node) && !known.has(node));
  // A filter that leaves a few would name them: whoever asked for the one director would know which disc that is.
  const isTelling = Object.values(options.only ?? {}).some((value) => value !== undefined);
  const tooFew = isTelling && far.length < FEWEST_IN_A_FIGURE ? far : [];
  const shown = tooFew.length === 0 ? seen : leaveOut(seen, new Set(tooFew));
  const projection = isKeeper ? shown : orderByShape(shown, openly);
  const near = surroundingsOf(projection, audience);
  // A member who is hidden sees one person more than the others do: themselves.
  const isHidden = audience.self >= 0 && (community.visibility[audience.self] ?? 0) > audience.level;
  const isOwn = isHidden || tooFew.length > 0;
  const sharedLayoutKey = `${isKeeper ? 'keeper' : 'members'} ${nameOfLook(look)}`;
  return {
    ...{ community, names, audience, projection, tooFew: tooFew.length },
    isNamed: (node) => !community.members.has(node) || near.has(node),
    nameOf: (node, language) => nameIn(community, names, node, language),
    key: `${version} ${audience.level}${isOwn ? ` ${audience.self}` : ''} ${nameOfLook(look)}`,
    layoutKey: isOwn ? null : sharedLayoutKey,
    sharedLayoutKey,
  };
}

/** The network without some nodes of the community. */
function leaveOut(projection: Projection, left: ReadonlySet<number>): Projection {
  const stay = [...projection.nodes.keys()].filter((place) => !left.has(projection.nodes[place] ?? -1));
  return cutProjection(projection, stay);
}

/** What is looked at, in one line that is the same for the same look. */
function nameOfLook({ layers, from, to, only = {} }: ProjectionOptions): string {
  const filter = Object.entries(only)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([[...new Set(layers)].sort(), from ?? null, to ?? null, filter]);
}

/** Visitors see figures alone. */
export function forbidVisitors(viewer: Viewer): void {
  if (viewer.kind === 'public')
    throw new AppError(
      'forbidden',
      'visitors see figures alone: say which member looks (maillon-as, --as), or look as the keeper (maillon-view: keeper)',
    );
}
