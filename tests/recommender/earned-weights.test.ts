import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/index.ts';
import { keptOf, NO_MODEL, readEarned, readRankingWeights } from '../../src/recommender/index.ts';

const defaults = readRankingWeights();
const evidence = { learnedOn: 40, judgedOn: 30, before: 0.3, after: 0.4, gain: { mean: 0.1, low: 0.05, high: 0.2 } };

/** A graph in which these weights are kept. */
const keeping = (weights: string, model = NO_MODEL): Graph =>
  ({
    run: async () => [{ date: '2026-03-01', model, weights, evidence: JSON.stringify({ ...evidence, changes: [] }) }],
  }) as unknown as Graph;
const earned = { ...defaults, order: { ...defaults.order, works: 4 }, confidence: { likely: 0.5, possible: 0.2 } };

describe('earned weights', () => {
  it('come back as they were kept', async () => {
    const read = await readEarned(keeping(keptOf(earned)), NO_MODEL, defaults);
    expect(read?.weights).toEqual(earned);
  });

  it('stand over a new default, and leave it what was not learned', async () => {
    const later = { ...defaults, order: { ...defaults.order, nearness: 3 }, walk: { ...defaults.walk, steps: 2 } };
    const kept = JSON.parse(keptOf(earned));
    delete kept.order.nearness;
    kept.order.gone = 2;
    const read = await readEarned(keeping(JSON.stringify(kept)), NO_MODEL, later);
    expect(read?.weights.order).toEqual({ ...earned.order, nearness: 3 });
    expect(read?.weights.walk.steps).toBe(2);
    // The scores that the words of confidence rest on are made otherwise now.
    expect(read?.weights.confidence).toEqual(later.confidence);
  });

  it('say nothing under another model, or where they are not to be read', async () => {
    expect(await readEarned(keeping(keptOf(earned), 'other'), NO_MODEL, defaults)).toBeNull();
    expect(await readEarned(keeping('{"order": {"works": 99}}'), NO_MODEL, defaults)).toBeNull();
    expect(await readEarned(keeping('no JSON'), NO_MODEL, defaults)).toBeNull();
  });
});
