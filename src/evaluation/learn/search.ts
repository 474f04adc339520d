import { DIALS, type Setting, stepsBetween } from './dials.ts';

/** How well each setting does on each question of the past, 0 to 1: one list a setting. */
export type Judge = (settings: readonly Setting[]) => Promise<readonly (readonly number[])[]>;

export interface SearchOptions {
  /** Rounds over all dials at most. */
  readonly rounds: number;
  /** Steps that a dial may be turned in one round. */
  readonly reach: number;
  /** Asked before each round: whether there is time for it. */
  readonly goesOn: () => boolean;
}

/**
 * What each step away from the defaults has to be worth, times √n of the questions: with little history only what helps
 * much is believed. At n = 100 a step must gain .003 of the measure.
 */
const STEP_PRICE = 0.03;

/**
 * Turns the dials from the defaults to where the past is answered best, less the price of leaving the defaults: in each
 * round every dial is tried by itself, and then the turns that helped are tried together, the best first.
 */
export async function search(start: Setting, judge: Judge, options: SearchOptions): Promise<Setting> {
  let [best, bestWorth] = [start, Number.NEGATIVE_INFINITY];
  const worthsOf = async (settings: readonly Setting[]): Promise<number[]> => {
    const judged = await judge(settings);
    return judged.map((values, place) => {
      const price = (STEP_PRICE / Math.sqrt(values.length)) * stepsBetween(settings[place] ?? start, start);
      return values.reduce((sum, value) => sum + value, 0) / values.length - price;
    });
  };
  for (let round = 0; round < options.rounds && options.goesOn(); round++) {
    const tried = [best, ...turnsOf(best, options.reach)];
    const worths = await worthsOf(tried);
    bestWorth = worths[0] ?? bestWorth;
    const together = combine(best, tried, worths);
    if (together.length === 0) break;
    const worthsTogether = await worthsOf(together);
    const winner = worthsTogether.reduce((at, worth, place) => (worth > (worthsTogether[at] ?? 0) ? place : at), 0);
    const won = worthsTogether[winner] ?? Number.NEGATIVE_INFINITY;
    if (won <= bestWorth + 1e-9) break;
    best = together[winner] ?? best;
  }
  return best;
}

/** Every setting that differs in one dial, by a few steps at most. */
function turnsOf(from: Setting, reach: number): Setting[] {
  return DIALS.flatMap(({ values }, dial) => {
    const here = from[dial] ?? 0;
    return values.flatMap((_, place) =>
      place !== here && Math.abs(place - here) <= reach ? [from.with(dial, place)] : [],
    );
  });
}

/** The best turn of each dial that helps, added one to the other: the best alone, the two best, and so on. */
function combine(from: Setting, tried: readonly Setting[], worths: readonly number[]): Setting[] {
  const base = worths[0] ?? 0;
  const helping = DIALS.flatMap((_, dial) => {
    const turns = tried.flatMap((setting, at) =>
      setting[dial] === from[dial] ? [] : [{ dial, place: setting[dial] ?? 0, gain: (worths[at] ?? 0) - base }],
    );
    const best = turns.sort((a, b) => b.gain - a.gain)[0];
    return best !== undefined && best.gain > 0 ? [best] : [];
  }).sort((a, b) => b.gain - a.gain || a.dial - b.dial);
  return helping.map((_, last) =>
    helping.slice(0, last + 1).reduce<Setting>((setting, { dial, place }) => setting.with(dial, place), from),
  );
}
