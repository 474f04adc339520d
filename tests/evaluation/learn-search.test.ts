import { describe, expect, it } from 'vitest';
import { search } from '../../src/evaluation/learn/search.ts';
import { type Setting, settingOf, stepsBetween, TUNABLES, weightsOf } from '../../src/evaluation/learn/tunables.ts';
import { RankingWeights, readRankingWeights } from '../../src/recommender/weights.ts';

const defaults = readRankingWeights();
const start = settingOf(defaults);
const options = { rounds: 5, reach: 2, goesOn: () => true };

/** A history in which each step towards `best` is worth `step` on every question. */
const leaningTo =
  (best: Setting, step: number, questions = 100) =>
  async (settings: readonly Setting[]): Promise<number[][]> =>
    settings.map((setting) => new Array(questions).fill(0.8 - step * stepsBetween(setting, best)));

describe('tunable numbers', () => {
  it('leave the defaults as they are when none is turned', () => {
    expect(weightsOf(start, defaults)).toEqual(defaults);
  });

  it('only ever give weights that may stand', () => {
    for (const [tunable, { values, read }] of TUNABLES.entries())
      for (const [place, value] of values.entries()) {
        const weights = weightsOf(start.with(tunable, place), defaults);
        expect(RankingWeights.parse(weights)).toEqual(weights);
        if (place !== start[tunable]) expect(read(weights)).toBe(value);
      }
  });

  it('rise from first to last', () => {
    for (const { values } of TUNABLES) expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});

describe('search', () => {
  const best = start.with(0, (start[0] ?? 0) + 3).with(1, (start[1] ?? 0) - 2);

  it('goes where the history is answered best', async () => {
    expect(await search(start, leaningTo(best, 0.05), options)).toEqual(best);
  });

  it('stays at the defaults when a step is worth less than it has to be', async () => {
    expect(await search(start, leaningTo(best, 0.002), options)).toEqual(start);
  });

  it('believes a smaller gain when there is more history', async () => {
    expect(await search(start, leaningTo(best, 0.002, 10_000), options)).toEqual(best);
  });

  it('stops when there is no time left', async () => {
    expect(await search(start, leaningTo(best, 0.05), { ...options, goesOn: () => false })).toEqual(start);
  });
});
