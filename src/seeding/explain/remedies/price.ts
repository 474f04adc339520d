import { checkFeasibility } from '../../exact/feasibility.ts';
import type { DivideRequest } from '../../optimise/divide.ts';
import type { PairCost } from '../../optimise/division.ts';
import type { Frame } from '../../optimise/frame.ts';
import { compileProblem } from '../../optimise/problem.ts';
import { proposeDivisions } from '../../optimise/propose.ts';
import { pairsApart, type Rule } from '../../rules/rule.ts';
import type { Remedy } from '../../seeding.ts';
import { seatsOf } from '../../solve/seats-of.ts';
import { breaksOf } from './breaks.ts';

/** A quick look suffices to say what a request is worth without a rule. */
const QUICK = 0.2;
/** What it costs that a pair meets whom the rule kept apart: more than any score, so that as few as can be do. */
const MEETING = 1;
/** Seconds of one price that may go into a proof that there is none. */
const PROOF = 0.5;

/** A division that keeps what is left of the rules, and what it costs; people left out are told by their numbers. */
export interface Priced {
  readonly price: Remedy['price'];
  readonly leftOut: readonly number[];
}

/**
 * What it costs to put `rules` aside, `asked` first of all: really divided without them within so many seconds. Where
 * neither a division nor a proof that there is none was found in that time, it is unknown.
 */
export async function priceOf(
  request: DivideRequest,
  aside: readonly Rule[],
  frames: readonly Frame[],
  seconds: number,
): Promise<Priced> {
  const [asked] = aside;
  const rules = request.rules.filter((rule) => !aside.includes(rule));
  const until = performance.now() + seconds * 1_000;
  const left = (): number => Math.max(0.05, (until - performance.now()) / 1_000);
  const pairCost = asked === undefined ? undefined : costOfMeeting(asked, request.facts.people);
  const search = async (frame: Frame, start?: Int32Array) => {
    const problem = compileProblem(request.facts, rules, frame);
    const options = {
      ...request.options,
      ...{ effort: QUICK, proposals: 1, onProgress: undefined, timeLimit: left() * 1_000, pairCost },
      start: start === undefined ? undefined : startOf(problem.units, start),
    };
    const [best] = (await proposeDivisions(problem, request.score, options)).found;
    return best === undefined ? null : { problem, best };
  };
  const [first] = frames;
  let found = first === undefined ? null : await search(first);
  if (found === null) {
    const feasibility = await checkFeasibility(request.facts, rules, frames, seconds * PROOF);
    if (feasibility.status !== 'feasible')
      return { price: { status: feasibility.status === 'infeasible' ? 'impossible' : 'unknown' }, leftOut: [] };
    found = await search(feasibility.frame, feasibility.groupOf);
  }
  if (found === null) return { price: { status: 'unknown' }, leftOut: [] };
  const { problem, best } = found;
  const seats = seatsOf(problem, best.groupOf);
  const leftOut = seats[problem.groups] ?? [];
  const breaks = asked === undefined ? null : breaksOf(asked, request.facts, seats.slice(0, problem.groups));
  return {
    price: {
      status: 'settled',
      score: best.objective,
      ...(breaks === null ? {} : { broken: breaks.count, of: breaks.of }),
      leftOut: leftOut.length,
    },
    leftOut,
  };
}

const startOf = (units: readonly Int32Array[], groupOf: Int32Array): Int32Array =>
  Int32Array.from(units, (unit) => groupOf[unit[0] as number] as number);

function costOfMeeting(rule: Rule, people: number): PairCost | undefined {
  const pairs = rule.constraints.flatMap(pairsApart);
  if (pairs.length === 0) return undefined;
  const times = new Uint8Array(people * people);
  for (const [a, b] of pairs) {
    times[a * people + b] = 1;
    times[b * people + a] = 1;
  }
  return { times, weight: MEETING };
}
