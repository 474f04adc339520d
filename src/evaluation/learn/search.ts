import { type Setting, stepsBetween, TUNABLES } from './tunables.ts';

/** How well each setting does on each question of the past, 0 to 1: one list a setting. */
export type Judge = (settings: readonly Setting[]) => Promise<readonly (readonly number[])[]>;

export interface SearchOptions {
  /** Rounds over all tunables at most. */
  readonly rounds: number;
  /** Steps that a tunable may be moved in one round. */
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
 * Moves the tunables from the defaults to where the past is answered best, less the price of leaving the defaults: in each
 * round every tunable is tried by itself, and then the moves that helped are tried together, the best first.
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
    const tried = [best, ...movesOf(best, options.reach)];
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

/** Every setting that differs in one tunable, by a few steps at most. */
function movesOf(from: Setting, reach: number): Setting[] {
  return TUNABLES.flatMap(({ values }, tunable) => {
    const here = from[tunable] ?? 0;
    return values.flatMap((_, place) =>
      place !== here && Math.abs(place - here) <= reach ? [from.with(tunable, place)] : [],
    );
  });
}

/** The best move of each tunable that helps, added one to the other: the best alone, the two best, and so on. */
function combine(from: Setting, tried: readonly Setting[], worths: readonly number[]): Setting[] {
  const base = worths[0] ?? 0;
  const helping = TUNABLES.flatMap((_, tunable) => {
    const moves = tried.flatMap((setting, at) =>
      setting[tunable] === from[tunable]
        ? []
        : [{ tunable, place: setting[tunable] ?? 0, gain: (worths[at] ?? 0) - base }],
    );
    const best = moves.sort((a, b) => b.gain - a.gain)[0];
    return best !== undefined && best.gain > 0 ? [best] : [];
  }).sort((a, b) => b.gain - a.gain || a.tunable - b.tunable);
  return helping.map((_, last) =>
    helping.slice(0, last + 1).reduce<Setting>((setting, { tunable, place }) => setting.with(tunable, place), from),
  );
}
