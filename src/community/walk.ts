import type { Audience } from './audience.ts';
import type { Community } from './community.ts';
import { BACKWARDS, NODE_TYPES, RELATIONS } from './relations.ts';

export interface WalkSettings {
  readonly restart: number;
  readonly steps: number;
  readonly relations: Readonly<Record<string, number>>;
}

/** What is said of a suggestion is no way from one thing to another: it counts by its own bound alone. */
const FEEDBACK = NODE_TYPES.indexOf('feedback');
/** Below this chance a node is not walked on from: what it would pass on is less than what is ever shown. */
const FAINTEST = 1e-6;

/** Where a walk may stand, and with what chance. */
export interface Walk {
  /** Chance of standing at a node; 0 where the walk does not come. */
  chance(node: number): number;
  /** Nodes that the walk reaches, in the order of their numbers. */
  readonly reached: readonly number[];
}

/**
 * Chance of standing at each node while walking from the items that a question found, going back to them with chance
 * `restart` at each step (random walk with restart; Tong, Faloutsos and Pan, 2006). Sums to 1 at most. Only what the
 * walk reaches is touched, so its cost grows with what a question finds and not with the community.
 *
 * Members whom the viewer may not see are not walked through: no part of a score comes by way of them.
 */
export function walkFrom(
  community: Community,
  seeds: ReadonlyMap<number, number>,
  settings: WalkSettings,
  audience: Pick<Audience, 'level'>,
): Walk {
  const total = [...seeds.values()].reduce((sum, share) => sum + share, 0);
  if (total <= 0) return { chance: () => 0, reached: [] };
  const { weights, totals } = passing(community, settings, audience.level);
  const { offsets, targets, relations } = community;
  let current = new Float64Array(community.size);
  let next = new Float64Array(community.size);
  let reached: number[] = [...seeds.keys()];
  for (const [node, share] of seeds) current[node] = share / total;
  for (let step = 0; step < settings.steps; step++) {
    const touched: number[] = [];
    const give = (node: number, chance: number): void => {
      if (next[node] === 0) touched.push(node);
      next[node] = (next[node] ?? 0) + chance;
    };
    for (const [node, share] of seeds) give(node, (settings.restart * share) / total);
    for (const node of reached) {
      const chance = current[node] ?? 0;
      current[node] = 0;
      const sum = totals[node] ?? 0;
      if (chance < FAINTEST || sum === 0) continue;
      const portion = (chance * (1 - settings.restart)) / sum;
      for (let edge = offsets[node] ?? 0, last = offsets[node + 1] ?? 0; edge < last; edge++) {
        const weight = weights[relations[edge] ?? 0] ?? 0;
        const target = targets[edge] ?? 0;
        if (weight > 0 && isWalked(community, target, audience.level)) give(target, portion * weight);
      }
    }
    [current, next] = [next, current];
    reached = touched.sort((a, b) => a - b);
  }
  return { chance: (node) => current[node] ?? 0, reached };
}

/** Through which neighbours a node's chance came in the last step, strongest first: the walk's evidence. */
export function inflowOf(
  community: Community,
  node: number,
  walk: Walk,
  settings: WalkSettings,
  audience: Pick<Audience, 'level'>,
): { readonly node: number; readonly amount: number }[] {
  const { weights, totals } = passing(community, settings, audience.level);
  const inflow = new Map<number, number>();
  for (let edge = community.offsets[node] ?? 0; edge < (community.offsets[node + 1] ?? 0); edge++) {
    const weight = weights[community.relations[edge] ?? 0] ?? 0;
    const neighbour = community.targets[edge] ?? 0;
    const sum = totals[neighbour] ?? 0;
    if (weight === 0 || sum === 0 || !isWalked(community, neighbour, audience.level)) continue;
    inflow.set(neighbour, (inflow.get(neighbour) ?? 0) + (walk.chance(neighbour) * weight) / sum);
  }
  return [...inflow]
    .map(([from, amount]) => ({ node: from, amount }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || a.node - b.node);
}

function isWalked({ visibility, types }: Community, node: number, level: number): boolean {
  return (visibility[node] ?? 0) <= level && types[node] !== FEEDBACK;
}

interface Passing {
  /** Weight by relation code, the same in both directions. */
  readonly weights: Float64Array;
  /** Sum of the weights of each node's relations to what a viewer of this level may see. */
  readonly totals: Float64Array;
}

/** Worked out once for a community, settings and level of viewer; forgotten with the community. */
const KNOWN = new WeakMap<Community, Map<string, Passing>>();

function passing(community: Community, settings: WalkSettings, level: number): Passing {
  const byKey = KNOWN.get(community) ?? new Map<string, Passing>();
  KNOWN.set(community, byKey);
  const key = `${level} ${RELATIONS.map((relation) => settings.relations[relation] ?? 0).join(' ')}`;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const weights = new Float64Array(256);
  RELATIONS.forEach((relation, code) => {
    weights[code] = settings.relations[relation] ?? 0;
    weights[code | BACKWARDS] = settings.relations[relation] ?? 0;
  });
  const totals = new Float64Array(community.size);
  for (let node = 0; node < community.size; node++) {
    for (let edge = community.offsets[node] ?? 0; edge < (community.offsets[node + 1] ?? 0); edge++) {
      const weight = weights[community.relations[edge] ?? 0] ?? 0;
      if (isWalked(community, community.targets[edge] ?? 0, level)) totals[node] = (totals[node] ?? 0) + weight;
    }
  }
  const made = { weights, totals };
  byKey.set(key, made);
  return made;
}
