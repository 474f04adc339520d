import { drawBelow, type Random, shuffled } from '../../random/index.ts';
import { Division, type ScoreGroup } from '../optimise/division.ts';
import type { Problem } from '../optimise/problem.ts';
import { golferSchedule, type Schedule } from './golfers.ts';
import { type Packing, packedSchedule } from './packed.ts';

/** Tries at handing places out, each longer and with dearer rules than the one before. */
const HANDING_OUT = [
  { steps: 30_000, brokenRule: 0.25 },
  { steps: 90_000, brokenRule: 1 },
  { steps: 240_000, brokenRule: 4 },
] as const;

/** Where partners are so many times more than the rounds need, a search meets none twice and finds better groups. */
const ABUNDANCE = 4;

/** Schedules of places that a plan may begin from. */
export interface Schedules {
  /** One in which nobody meets twice, of as many rounds as are known; null where none may be used. */
  readonly schedule: Schedule | null;
  /** Whether it has all rounds asked for. */
  readonly isWhole: boolean;
  /** All rounds, in which pairs meet again as seldom as was found for places alone; null where none was sought. */
  readonly packed: Schedule | null;
}

/** Schedules for groups of one size, when every person is a unit of their own that may sit anywhere. */
export function schedulesFor(
  { people, groups, frame, units, place }: Problem,
  { rounds, bound }: Pick<Packing, 'rounds' | 'bound'>,
  random: Random,
): Schedules {
  const size = people / groups;
  const isFree =
    units.length === people &&
    place.every((group) => group === -1) &&
    frame.leftOut.max === 0 &&
    frame.sizes === undefined;
  const isScarce = ABUNDANCE * rounds * (size - 1) >= people;
  if (!isFree || !isScarce || !Number.isInteger(size) || frame.min > size || size > frame.max)
    return { schedule: null, isWhole: false, packed: null };
  const schedule = golferSchedule(groups, size, rounds);
  const isWhole = schedule.length >= rounds;
  return { schedule, isWhole, packed: isWhole ? null : packedSchedule({ groups, size, rounds, bound }, random) };
}

/**
 * Hands the places of a schedule out: two people change places in all rounds at once, so that no pair meets twice
 * however good the groups become. Null when the rules were not met.
 */
export function handOutPlaces(
  problem: Problem,
  score: ScoreGroup,
  schedule: Schedule,
  random: Random,
): Int32Array[] | null {
  for (const { steps, brokenRule } of HANDING_OUT) {
    const found = handOut(problem, score, schedule, { random, steps, brokenRule });
    if (found !== null) return found;
  }
  return null;
}

function handOut(
  problem: Problem,
  score: ScoreGroup,
  schedule: Schedule,
  { random, steps, brokenRule }: { readonly random: Random; readonly steps: number; readonly brokenRule: number },
): Int32Array[] | null {
  const order = shuffled([...Array(problem.people).keys()], random);
  const terms = { score, brokenRule };
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
  for (let step = 0; step < steps; step += 1) {
    const a = drawBelow(random, count);
    const b = drawBelow(random, count);
    if (a === b) continue;
    let change = 0;
    for (const division of divisions)
      if (division.groupOf[a] !== division.groupOf[b])
        change += division.weigh(a, division.groupOf[b] as number, b, false);
    usual = step < 100 ? Math.max(usual, Math.abs(change) / 8) : usual;
    const temperature = usual * 0.004 ** (step / steps);
    if (change < 0 && Math.log(random() || Number.MIN_VALUE) * temperature > change) continue;
    for (const division of divisions) {
      const to = division.groupOf[b] as number;
      if (division.groupOf[a] !== to) division.accept(a, to, b);
    }
  }
  return divisions.every((division) => division.isAllowed) ? divisions.map((division) => division.groupOf) : null;
}
