import { checkFeasibility } from '../exact/feasibility.ts';
import type { DivideRequest } from '../optimise/divide.ts';
import type { Frame } from '../optimise/frame.ts';

/** More people than these, and it is not they who are in the way. */
const MOST_LEFT_OUT = 3;
/** Seconds that each number of people is tried. */
const SECONDS = 4;

/**
 * The way to divide all but the fewest people without whom every rule can be kept; none when they are not so few, when it
 * was not settled in time, or when people may be left out anyway. `framesFor` gives the ways to divide so many people.
 */
export async function fewestLeftOut(
  { facts, rules, frames }: Pick<DivideRequest, 'facts' | 'rules' | 'frames'>,
  framesFor: (people: number) => readonly Frame[],
): Promise<Frame[]> {
  if (frames.some(({ leftOut }) => leftOut.max > 0)) return [];
  for (let count = 1; count <= MOST_LEFT_OUT; count += 1) {
    const without = framesFor(facts.people - count).map((frame) => ({
      ...frame,
      leftOut: { min: frame.leftOut.min + count, max: frame.leftOut.max + count },
    }));
    if (without.length === 0) continue;
    const found = await checkFeasibility(facts, rules, without, SECONDS);
    if (found.status === 'unknown') return [];
    if (found.status === 'feasible') return [found.frame];
  }
  return [];
}
