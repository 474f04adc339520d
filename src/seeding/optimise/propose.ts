import { seededRandom } from '../../random/index.ts';
import { Annealing, type Found } from './anneal.ts';
import { constructDivision } from './construct.ts';
import type { Anchor, PairCost, ScoreGroup } from './division.ts';
import type { Problem } from './problem.ts';

export interface SearchOptions {
  /** How many distinct proposals to look for; 1 when left out, and where pairs have a cost. */
  readonly proposals?: number;
  readonly seed?: number;
  /** Milliseconds after which the best so far is given back. */
  readonly timeLimit?: number;
  /** Multiplies the steps of the search; 1 when left out. */
  readonly effort?: number;
  readonly signal?: AbortSignal | undefined;
  /** Asks for the best so far, as when the time is over. */
  readonly enough?: AbortSignal | undefined;
  /** Told how far the search is, from 0 to 1, and the best objective so far. */
  readonly onProgress?: ((share: number, best: number | null) => void) | undefined;
  readonly pairCost?: PairCost | undefined;
  readonly anchor?: Anchor | undefined;
  /** A division to start from: of an earlier proposal, or one that is known to keep the rules. */
  readonly start?: Int32Array | undefined;
}

export interface SearchResult {
  /** Best first; empty when no division that keeps the rules was met. */
  readonly found: readonly Found[];
  /** Whether the time limit cut the search: a longer one might do better, and another run may differ. */
  readonly isCut: boolean;
}

/** Two proposals are distinct when at least this share of the pairs that sit together in one do not in the other. */
export const DISTINCT = 0.3;
/** What sitting together as in an earlier proposal costs: enough to look elsewhere, not to accept a bad group. */
const SAMENESS = 0.15;
/** How long the search holds the thread before others may use it, in milliseconds. */
const SLICE = 25;
const STEPS_BETWEEN_CLOCKS = 200;
/**
 * What a broken rule costs, in turn: dear, which keeps to what is allowed, and cheap, which gets from one island of
 * allowed divisions to another.
 */
const BROKEN_RULE = [0.25, 0.06];

/** Divides the people as well as can be found within the limits, several times over in distinct ways. */
export async function proposeDivisions(
  problem: Problem,
  score: ScoreGroup,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const { proposals = 1, seed = 1, effort = 1, signal, enough, onProgress } = options;
  const deadline = performance.now() + (options.timeLimit ?? Number.POSITIVE_INFINITY);
  if (!problem.isPlaceable || problem.groups === 0) return { found: [], isCut: false };
  const plan = planSteps(problem, effort);
  const { pairCost, anchor } = options;
  const all: Found[] = [];
  let isCut = false;
  const total = plan.restarts + proposals - 1;
  for (let run = 0; run < total && !isCut; run += 1) {
    const random = seededRandom(seed * 1_009 + run);
    const terms = { score, pairCost, anchor, brokenRule: BROKEN_RULE[run % 2] as number };
    const start = options.start !== undefined && run === 0 ? options.start : constructDivision(problem, random);
    const best = bestOf(all);
    const isDetour = run >= plan.restarts && best !== undefined && options.pairCost === undefined;
    const search = new Annealing(
      problem,
      options.anchor === undefined ? start : (options.start ?? start),
      isDetour ? { ...terms, pairCost: awayFrom(problem, distinct(problem, all, proposals)) } : terms,
      random,
      plan.steps,
    );
    isCut = await runToTheEnd(search, deadline, { signal, enough }, (share) => {
      const objectives = [best?.objective, search.best?.objective].filter((one) => one !== undefined);
      onProgress?.((run + share) / total, objectives.length === 0 ? null : Math.max(...objectives));
    });
    if (search.best !== null)
      all.push({ ...search.best, worth: search.best.objective - repeated(problem, search.best, pairCost) });
  }
  return { found: distinct(problem, all, proposals), isCut };
}

/** Steps and restarts by the number of people: small pools are searched to the bottom, large ones as far as pays. */
function planSteps({ units }: Problem, effort: number): { steps: number; restarts: number } {
  const people = Math.max(1, units.length);
  const steps = Math.round(effort * Math.min(1_600_000, 700 * people ** 1.2 + 12_000));
  return { steps, restarts: people <= 40 ? 6 : people <= 120 ? 2 : 1 };
}

async function runToTheEnd(
  search: Annealing,
  deadline: number,
  { signal, enough }: Pick<SearchOptions, 'signal' | 'enough'>,
  onProgress: (share: number) => void,
): Promise<boolean> {
  let sliceEnd = performance.now() + SLICE;
  while (!search.isDone) {
    search.run(STEPS_BETWEEN_CLOCKS);
    const now = performance.now();
    if (now > deadline || enough?.aborted === true) return true;
    if (now < sliceEnd) continue;
    onProgress(search.progress);
    await new Promise((resolve) => setImmediate(resolve));
    signal?.throwIfAborted();
    sliceEnd = performance.now() + SLICE;
  }
  onProgress(1);
  return false;
}

function bestOf(all: readonly Found[]): Found | undefined {
  return all.reduce<Found | undefined>(
    (best, found) => (best === undefined || found.worth > best.worth ? found : best),
    undefined,
  );
}

/** The best, then each next best that differs enough from all before it. */
function distinct(problem: Problem, all: readonly Found[], count: number): Found[] {
  const kept: Found[] = [];
  for (const found of [...all].sort((a, b) => b.worth - a.worth)) {
    if (kept.length === count) break;
    if (kept.every((other) => pairDistance(problem, found.groupOf, other.groupOf) >= DISTINCT)) kept.push(found);
  }
  return kept;
}

/** Share of the pairs that sit together in either division that do not in both: 0 the same, 1 no pair in common. */
export function pairDistance(problem: Problem, one: Int32Array, other: Int32Array): number {
  const { people, unitOf, groups } = problem;
  let both = 0;
  let either = 0;
  for (let a = 0; a < people; a += 1)
    for (let b = a + 1; b < people; b += 1) {
      const inOne = sit(one, unitOf[a] as number, unitOf[b] as number, groups);
      const inOther = sit(other, unitOf[a] as number, unitOf[b] as number, groups);
      if (inOne || inOther) either += 1;
      if (inOne && inOther) both += 1;
    }
  return either === 0 ? 0 : 1 - both / either;
}

const sit = (groupOf: Int32Array, a: number, b: number, bench: number): boolean =>
  groupOf[a] === groupOf[b] && (groupOf[a] as number) < bench;

/** A cost for every pair that sits together in one of the proposals. */
function awayFrom(problem: Problem, found: readonly Found[]): PairCost {
  const { people, unitOf, groups } = problem;
  const times = new Uint8Array(people * people);
  for (const { groupOf } of found)
    for (let a = 0; a < people; a += 1)
      for (let b = 0; b < people; b += 1)
        if (a !== b && sit(groupOf, unitOf[a] as number, unitOf[b] as number, groups))
          times[a * people + b] = (times[a * people + b] as number) + 1;
  return { times, weight: SAMENESS / Math.max(1, pairsOf(problem, (found[0] as Found).groupOf)) };
}

function pairsOf({ people, unitOf, groups }: Problem, groupOf: Int32Array): number {
  const sizes = new Int32Array(groups + 1);
  for (let person = 0; person < people; person += 1) {
    const group = groupOf[unitOf[person] as number] as number;
    sizes[group] = (sizes[group] as number) + 1;
  }
  return sizes.subarray(0, groups).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** What the pair costs that were asked for (not those of a detour) take from a division. */
function repeated({ people, unitOf, groups }: Problem, { groupOf }: Found, pairCost: PairCost | undefined): number {
  if (pairCost === undefined) return 0;
  let times = 0;
  for (let a = 0; a < people; a += 1)
    for (let b = a + 1; b < people; b += 1)
      if (sit(groupOf, unitOf[a] as number, unitOf[b] as number, groups))
        times += pairCost.times[a * people + b] as number;
  return times * pairCost.weight;
}
