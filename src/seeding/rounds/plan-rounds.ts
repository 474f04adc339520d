import { drawBelow, type Random, seededRandom, shuffled } from '../../random/index.ts';
import { Annealing } from '../optimise/anneal.ts';
import { Division, type ScoreGroup } from '../optimise/division.ts';
import type { Problem } from '../optimise/problem.ts';
import { proposeDivisions, type SearchOptions } from '../optimise/propose.ts';
import { fewestRepeats } from './bound.ts';
import { golferSchedule, type Schedule } from './golfers.ts';
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
const LABEL_STEPS = 30_000;

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
  const known = knownSchedule(problem, rounds);
  const fromSchedule = known === null ? null : handOutPlaces(problem, score, known, random);
  if (fromSchedule !== null && known?.length === rounds)
    return { ...measure(problem, score, fromSchedule), bound, isCut: false };
  const plan: Int32Array[] = [...(fromSchedule ?? [])];
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

/** Where partners are so many times more than the rounds need, a search meets none twice and finds better groups. */
const ABUNDANCE = 4;

/** A schedule of places for groups of one size, when every person is a unit of their own that may sit anywhere. */
function knownSchedule(problem: Problem, rounds: number): Schedule | null {
  const { people, groups, frame, units, place } = problem;
  const size = people / groups;
  const isFree = units.length === people && place.every((group) => group === -1) && frame.leftOut.max === 0;
  const isScarce = ABUNDANCE * rounds * (size - 1) >= people;
  return isFree && isScarce && Number.isInteger(size) && frame.min <= size && size <= frame.max
    ? golferSchedule(groups, size, rounds)
    : null;
}

/**
 * Hands the places of a schedule out: two people change places in all rounds at once, so that no pair meets twice
 * however good the groups become. Null when the rules were not met.
 */
function handOutPlaces(problem: Problem, score: ScoreGroup, schedule: Schedule, random: Random): Int32Array[] | null {
  const order = shuffled([...Array(problem.people).keys()], random);
  const terms = { score, brokenRule: BROKEN_RULE };
  const divisions = schedule.map(
    (round) =>
      new Division(
        problem,
        Int32Array.from(order, (place) => round[place] as number),
        terms,
      ),
  );
  const count = problem.people;
  let usual = 0;
  for (let step = 0; step < LABEL_STEPS; step += 1) {
    const a = drawBelow(random, count);
    const b = drawBelow(random, count);
    if (a === b) continue;
    let change = 0;
    for (const division of divisions)
      if (division.groupOf[a] !== division.groupOf[b])
        change += division.weigh(a, division.groupOf[b] as number, b, false);
    usual = step < 100 ? Math.max(usual, Math.abs(change) / 8) : usual;
    const temperature = usual * 0.004 ** (step / LABEL_STEPS);
    if (change < 0 && Math.log(random() || Number.MIN_VALUE) * temperature > change) continue;
    for (const division of divisions) {
      const to = division.groupOf[b] as number;
      if (division.groupOf[a] !== to) division.accept(a, to, b);
    }
  }
  return divisions.every((division) => division.isAllowed) ? divisions.map((division) => division.groupOf) : null;
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
