import { type Random, seededRandom } from '../../random/index.ts';
import { Annealing } from '../optimise/anneal.ts';
import { Division, type ScoreGroup } from '../optimise/division.ts';
import type { Problem } from '../optimise/problem.ts';
import { proposeDivisions, type SearchOptions } from '../optimise/propose.ts';
import { fewestRepeats } from './bound.ts';
import { handOutPlaces, schedulesFor } from './hand-out.ts';
import { REPEAT } from './meetings.ts';
import { mendRound } from './mend-round.ts';

export interface RoundsPlan {
  /** For each round the group of each unit. */
  readonly rounds: readonly Int32Array[];
  /** Times that a pair sits together again. */
  readonly repeats: number;
  /** Fewest repeats that any plan can have. */
  readonly bound: number;
  /** Mean of the rounds' objectives. */
  readonly objective: number;
  readonly isCut: boolean;
}

const BROKEN_RULE = 0.25;
/** Times the rounds are gone over again, each set against all others. */
const SWEEPS = 6;

/**
 * Divides the people again and again with as few pairs as can be meeting twice. Null when a round keeps the rules in no
 * way that the search met. Where everyone is free to sit anywhere, a known schedule without repeats is tried first, its
 * places handed out so that rules hold and groups are good.
 */
export async function planRounds(
  problem: Problem,
  score: ScoreGroup,
  rounds: number,
  options: SearchOptions = {},
): Promise<RoundsPlan | null> {
  const deadline = performance.now() + (options.timeLimit ?? Number.POSITIVE_INFINITY);
  const random = seededRandom((options.seed ?? 1) * 7_919);
  const bound = fewestRepeats(problem, rounds);
  const { schedule, isWhole, packed } = schedulesFor(problem, { rounds, bound }, random);
  const seated = schedule === null ? null : handOutPlaces(problem, score, schedule, random);
  if (seated !== null && isWhole) return { ...measure(problem, score, seated), bound, isCut: false };
  const handed = packed === null ? null : handOutPlaces(problem, score, packed, random);
  const whole = handed === null ? null : { ...measure(problem, score, handed), bound, isCut: false };
  if (whole !== null && whole.repeats <= bound) return whole;
  const begun = isWhole ? null : seated;
  const searched = await searchRounds(problem, score, { rounds, bound, deadline, random, options, begun });
  return searched === null || (whole !== null && whole.repeats <= searched.repeats) ? whole : searched;
}

interface Searching extends Improving {
  readonly rounds: number;
  /** Rounds to go on from, where a schedule has fewer than are wanted. */
  readonly begun: readonly Int32Array[] | null;
}

/** Plans one round after the other, then goes over all of them again. */
async function searchRounds(problem: Problem, score: ScoreGroup, around: Searching): Promise<RoundsPlan | null> {
  const { rounds, bound, deadline, random, options, begun } = around;
  const plan: Int32Array[] = [...(begun ?? [])];
  let isCut = false;
  while (plan.length < rounds) {
    const left = Math.max(50, (deadline - performance.now()) / (rounds - plan.length));
    const result = await proposeDivisions(problem, score, {
      ...options,
      proposals: 1,
      seed: (options.seed ?? 1) + plan.length * 31,
      timeLimit: left,
      pairCost: { times: meetings(problem, plan), weight: REPEAT },
      onProgress: (share) => options.onProgress?.((plan.length + share) / (rounds * 2), null),
    });
    isCut ||= result.isCut;
    const [best] = result.found;
    if (best === undefined) return null;
    const terms = { score, pairCost: { times: meetings(problem, plan), weight: REPEAT }, brokenRule: BROKEN_RULE };
    plan.push(mendRound(problem, best.groupOf, terms, random));
  }
  await improve(problem, score, plan, { bound, deadline, random, options });
  return { ...measure(problem, score, plan), bound, isCut };
}

interface Improving {
  readonly bound: number;
  readonly deadline: number;
  readonly random: Random;
  readonly options: SearchOptions;
}

/** Goes over the rounds again while pairs still repeat more often than they must. */
async function improve(problem: Problem, score: ScoreGroup, plan: Int32Array[], around: Improving): Promise<void> {
  const steps = Math.min(120_000, 3_000 * problem.people);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (let round = 0; round < plan.length; round += 1) {
      const isOver = performance.now() > around.deadline || around.options.enough?.aborted === true;
      if (isOver || repeatsOf(problem, plan) <= around.bound) return;
      await new Promise((resolve) => setImmediate(resolve));
      around.options.signal?.throwIfAborted();
      const others = plan.filter((_, index) => index !== round);
      const terms = { score, pairCost: { times: meetings(problem, others), weight: REPEAT }, brokenRule: BROKEN_RULE };
      const search = new Annealing(problem, plan[round] as Int32Array, terms, around.random, steps);
      while (!search.isDone && performance.now() < around.deadline) search.run(1_000);
      if (search.best !== null) plan[round] = search.best.groupOf;
      around.options.onProgress?.(0.5 + (sweep * plan.length + round) / (2 * SWEEPS * plan.length), null);
    }
}

/** How often each pair sits together over the rounds, row by row. */
function meetings({ people, unitOf, groups }: Problem, plan: readonly Int32Array[]): Uint8Array {
  const times = new Uint8Array(people * people);
  for (const groupOf of plan)
    for (let a = 0; a < people; a += 1) {
      const group = groupOf[unitOf[a] as number] as number;
      if (group === groups) continue;
      for (let b = 0; b < people; b += 1)
        if (a !== b && groupOf[unitOf[b] as number] === group)
          times[a * people + b] = Math.min(255, (times[a * people + b] as number) + 1);
    }
  return times;
}

function repeatsOf(problem: Problem, plan: readonly Int32Array[]): number {
  return meetings(problem, plan).reduce((sum, times) => sum + Math.max(0, times - 1), 0) / 2;
}

function measure(
  problem: Problem,
  score: ScoreGroup,
  plan: readonly Int32Array[],
): Pick<RoundsPlan, 'rounds' | 'repeats' | 'objective'> {
  const objectives = plan.map(
    (groupOf) => new Division(problem, groupOf, { score, brokenRule: BROKEN_RULE }).objective,
  );
  return {
    rounds: plan,
    repeats: repeatsOf(problem, plan),
    objective: objectives.reduce((sum, value) => sum + value, 0) / Math.max(1, plan.length),
  };
}
