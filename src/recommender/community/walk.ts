import type { Community, Lens } from './community.ts';
import { BACKWARDS, RELATIONS } from './relations.ts';

export interface WalkSettings {
  readonly restart: number;
  readonly steps: number;
  readonly relations: Readonly<Record<string, number>>;
}

/** Below this chance a node is not walked on from: what it would pass on is less than what is ever shown. */
const FAINTEST = 1e-7;

/**
 * Chance of standing at each node while walking from the items that a question found, going back to them with chance
 * `restart` at each step (random walk with restart; Tong, Faloutsos and Pan, 2006). Sums to 1 at most. Only nodes that
 * the walk reaches are touched, so its cost grows with what a question finds and not with the community.
 *
 * Members whom the viewer may not see are not walked through: no part of a score comes by way of them.
 */
export function walkFrom(
  community: Community,
  seeds: ReadonlyMap<number, number>,
  settings: WalkSettings,
  lens: Lens,
): Map<number, number> {
  const weights = weightsByCode(settings.relations);
  const total = [...seeds.values()].reduce((sum, share) => sum + share, 0);
  if (total <= 0) return new Map();
  let current = new Map([...seeds].map(([node, share]) => [node, share / total]));
  for (let step = 0; step < settings.steps; step++) {
    const next = new Map<number, number>();
    for (const [node, share] of seeds) next.set(node, (settings.restart * share) / total);
    for (const [node, chance] of current) {
      if (chance < FAINTEST) continue;
      pass(community, node, chance * (1 - settings.restart), weights, lens, next);
    }
    current = next;
  }
  return current;
}

/** Passes a node's chance on to its neighbours, in the proportion of their relations' weights. */
function pass(
  community: Community,
  node: number,
  chance: number,
  weights: Float64Array,
  lens: Lens,
  next: Map<number, number>,
): void {
  const first = community.offsets[node] ?? 0;
  const last = community.offsets[node + 1] ?? 0;
  let sum = 0;
  for (let edge = first; edge < last; edge++) {
    const target = community.targets[edge] ?? 0;
    if (lens.sees(target)) sum += weights[community.relations[edge] ?? 0] ?? 0;
  }
  if (sum === 0) return;
  for (let edge = first; edge < last; edge++) {
    const weight = weights[community.relations[edge] ?? 0] ?? 0;
    const target = community.targets[edge] ?? 0;
    if (weight > 0 && lens.sees(target)) next.set(target, (next.get(target) ?? 0) + (chance * weight) / sum);
  }
}

/** Weight by relation code, the same in both directions. */
function weightsByCode(relations: Readonly<Record<string, number>>): Float64Array {
  const weights = new Float64Array(256);
  RELATIONS.forEach((relation, code) => {
    weights[code] = relations[relation] ?? 0;
    weights[code | BACKWARDS] = relations[relation] ?? 0;
  });
  return weights;
}

/** Through which neighbours a node's chance came in the last step, strongest first: the walk's evidence. */
export function inflowOf(
  community: Community,
  node: number,
  chances: ReadonlyMap<number, number>,
  settings: WalkSettings,
  lens: Lens,
): { readonly node: number; readonly amount: number }[] {
  const weights = weightsByCode(settings.relations);
  const inflow = new Map<number, number>();
  for (let edge = community.offsets[node] ?? 0; edge < (community.offsets[node + 1] ?? 0); edge++) {
    const weight = weights[community.relations[edge] ?? 0] ?? 0;
    const neighbour = community.targets[edge] ?? 0;
    const chance = chances.get(neighbour) ?? 0;
    if (weight === 0 || chance === 0 || !lens.sees(neighbour)) continue;
    let sum = 0;
    for (let other = community.offsets[neighbour] ?? 0; other < (community.offsets[neighbour + 1] ?? 0); other++) {
      if (lens.sees(community.targets[other] ?? 0)) sum += weights[community.relations[other] ?? 0] ?? 0;
    }
    if (sum > 0) inflow.set(neighbour, (inflow.get(neighbour) ?? 0) + (chance * weight) / sum);
  }
  return [...inflow].map(([n, amount]) => ({ node: n, amount })).sort((a, b) => b.amount - a.amount || a.node - b.node);
}
