import type { Audience, Community, NodeType, Relation } from '../community/index.ts';
import { code, eachEdge, NO_DAY, NODE_TYPES, typeOf } from '../community/index.ts';
import { TIE_KINDS, type TieKind } from '../domain/index.ts';
import { targetsOf } from './targets.ts';

/** What stands between two nodes in one layer. */
export interface LayerEdge {
  readonly from: number;
  readonly to: number;
  /** Above 0; what it counts stands with each layer. */
  readonly weight: number;
  /** Day on which it is stated; absent where it has none of its own. */
  readonly day?: number;
}

/** Days, both counted in; null leaves a side open. */
export interface Window {
  readonly from: number | null;
  readonly to: number | null;
}

/** What a layer is read from. */
export interface Scene {
  readonly community: Community;
  readonly audience: Audience;
  readonly window: Window;
}

/** One way in which people, or people and things, are tied. Layers are switched on and off, and never silently summed. */
export interface Layer {
  readonly isDirected: boolean;
  readonly between: readonly [NodeType, NodeType];
  /** Edges of the layer, in an order that the same community always gives; what too many share ties nobody. */
  readonly edges: (scene: Scene) => {
    readonly edges: readonly LayerEdge[];
    readonly sharedByTooMany: readonly number[];
  };
}

/** What more people share ties none of them in particular: a plenary, a tag of half of the talks. */
export const MOST_SHARING = 100;

const isOpen = ({ from, to }: Window): boolean => from === null && to === null;

/** Something that happened on a day; undated things count where time is left out of it. */
function happenedIn(window: Window, day: number): boolean {
  if (day === NO_DAY) return isOpen(window);
  return (window.from === null || day >= window.from) && (window.to === null || day <= window.to);
}

/** Something that lasts: it counts where it overlaps the window. Without a beginning it was always there. */
function lastedIn({ from, to }: Window, since: number, until: number): boolean {
  return (to === null || since === NO_DAY || since <= to) && (from === null || until === NO_DAY || until >= from);
}

function* nodesOf({ starts }: Community, type: NodeType): Iterable<number> {
  const place = NODE_TYPES.indexOf(type);
  for (let node = starts[place] ?? 0; node < (starts[place + 1] ?? 0); node++) yield node;
}

/** Ties that members state, from who states it; the weight is the one that was given, 1 where none was. */
const tie = (kind: TieKind): Layer => ({
  isDirected: true,
  between: ['member', 'member'],
  edges: ({ community, audience, window }) => {
    const edges: LayerEdge[] = [];
    for (const from of nodesOf(community, 'member')) {
      if (!audience.sees(from)) continue;
      eachEdge(community, from, code('TIE'), (to, edge) => {
        if (community.roleNames[community.roles[edge] ?? 0] !== kind || !audience.sees(to)) return;
        if (!lastedIn(window, community.since[edge] ?? NO_DAY, community.until[edge] ?? NO_DAY)) return;
        const strength = community.strengths[edge] ?? Number.NaN;
        const weight = strength > 0 && Number.isFinite(strength) ? asWritten(strength) : 1;
        const day = community.since[edge] ?? NO_DAY;
        edges.push({ from, to, weight, ...(day === NO_DAY ? {} : { day }) });
      });
    }
    return { edges, sharedByTooMany: [] };
  },
});

/** The shortest number that stands for the same 32 bits: 0.1 is kept as 0.10000000149011612, and was written as 0.1. */
function asWritten(strength: number): number {
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(strength.toPrecision(digits));
    if (Math.fround(short) === strength) return short;
  }
  return strength;
}

/** Who answered whom: from the one who asked to the one who answered, as advice runs; the weight counts answers. */
const answers: Layer = {
  isDirected: true,
  between: ['member', 'member'],
  edges: ({ community, audience, window }) => {
    const edges: LayerEdge[] = [];
    for (const answer of nodesOf(community, 'answer')) {
      if (!happenedIn(window, community.days[answer] ?? NO_DAY)) continue;
      for (const helper of targetsOf(community, answer, 'ANSWERED', true))
        for (const question of targetsOf(community, answer, 'ANSWERS'))
          for (const asker of targetsOf(community, question, 'ASKED', true))
            if (asker !== helper && audience.sees(asker) && audience.sees(helper))
              edges.push({ from: asker, to: helper, weight: 1 });
    }
    return { edges, sharedByTooMany: [] };
  },
};

/** How members come to share something. */
interface Sharing {
  readonly type: NodeType;
  readonly relations: readonly Relation[];
  /** Whether the thing happened on a day, or each tie to it lasts. */
  readonly time: 'thing' | 'edge';
}

/**
 * Members who share things of one type, each pair for each thing 1 / (n − 1), n being those who share it: whoever shares
 * with few is tied more (Newman, 2001).
 */
const sharing = ({ type, relations, time }: Sharing): Layer => ({
  isDirected: false,
  between: ['member', 'member'],
  edges: (scene) => {
    const edges: LayerEdge[] = [];
    const sharedByTooMany: number[] = [];
    for (const thing of nodesOf(scene.community, type)) {
      const members = sharersOf(scene, thing, { relations, time });
      if (members.length > MOST_SHARING) sharedByTooMany.push(thing);
      else
        for (const [place, one] of members.entries())
          for (const other of members.slice(place + 1))
            edges.push({ from: one, to: other, weight: 1 / (members.length - 1) });
    }
    return { edges, sharedByTooMany };
  },
});

/** Members and the things of one type that they have to do with. */
const withThings = ({ type, relations, time }: Sharing): Layer => ({
  isDirected: false,
  between: ['member', type],
  edges: (scene) => {
    const edges: LayerEdge[] = [];
    for (const thing of nodesOf(scene.community, type))
      for (const member of sharersOf(scene, thing, { relations, time }))
        edges.push({ from: member, to: thing, weight: 1 });
    return { edges, sharedByTooMany: [] };
  },
});

/** Challenges and the topics they are about. */
const challengesAndTopics: Layer = {
  isDirected: false,
  between: ['challenge', 'topic'],
  edges: ({ community, window }) => {
    const edges: LayerEdge[] = [];
    for (const challenge of nodesOf(community, 'challenge'))
      if (happenedIn(window, community.days[challenge] ?? NO_DAY))
        for (const topic of targetsOf(community, challenge, 'ABOUT'))
          if (typeOf(community, topic) === 'topic') edges.push({ from: challenge, to: topic, weight: 1 });
    return { edges, sharedByTooMany: [] };
  },
};

function sharersOf(
  { community, audience, window }: Scene,
  thing: number,
  { relations, time }: Pick<Sharing, 'relations' | 'time'>,
): number[] {
  if (time === 'thing' && !happenedIn(window, community.days[thing] ?? NO_DAY)) return [];
  const members = new Set<number>();
  for (const relation of relations)
    eachEdge(community, thing, code(relation, true), (member, edge) => {
      if (typeOf(community, member) !== 'member' || !audience.sees(member)) return;
      if (time === 'edge' && !lastedIn(window, community.since[edge] ?? NO_DAY, community.until[edge] ?? NO_DAY))
        return;
      members.add(member);
    });
  return [...members].sort((a, b) => a - b);
}

const GROUPS: Sharing = { type: 'group', relations: ['MEMBER_OF'], time: 'edge' };
const TOPICS: Sharing = { type: 'topic', relations: ['KNOWS_ABOUT'], time: 'edge' };

/** Names of the layers, in the order in which they are offered. */
export const LAYER_NAMES = [
  ...TIE_KINDS,
  'answers',
  'groups',
  'artefacts',
  'gatherings',
  'topics',
  'people-topics',
  'people-groups',
  'challenges-topics',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

export const LAYERS: Readonly<Record<LayerName, Layer>> = {
  advice: tie('advice'),
  information: tie('information'),
  trust: tie('trust'),
  energy: tie('energy'),
  collaboration: tie('collaboration'),
  answers,
  groups: sharing(GROUPS),
  artefacts: sharing({ type: 'artefact', relations: ['AUTHORED', 'CONTRIBUTED'], time: 'thing' }),
  gatherings: sharing({ type: 'gathering', relations: ['ATTENDED'], time: 'thing' }),
  topics: sharing(TOPICS),
  'people-topics': withThings(TOPICS),
  'people-groups': withThings(GROUPS),
  'challenges-topics': challengesAndTopics,
};
