import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { judgePairs, makeTwins, pairsText, readRecords } from '../../src/evaluation/same-person/index.ts';

const demo = join(PROJECT_ROOT, 'scripts', 'demo');
const records = readRecords(
  readdirSync(demo)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .flatMap((name) => readFileSync(join(demo, name), 'utf8').split('\n')),
);
const members = records.filter(({ type }) => type === 'member').length;

describe('people who are put into the demo community a second time', () => {
  it('are the same with the same seed, and others with another', () => {
    const made = makeTwins(records, { seed: 1 });
    expect(makeTwins(records, { seed: 1 })).toEqual(made);
    expect(makeTwins(records, { seed: 2 }).records).not.toEqual(made.records);
    expect(made.records.filter(({ type }) => type === 'member')).toHaveLength(
      members + made.twins.size + made.strangers.size,
    );
  });

  it('are found oftener than by the same name or mail, and hardly anybody else with them', () => {
    const made = [1, 2, 3, 4].map((seed) => makeTwins(records, { seed }));
    const [proposed, plain] = judgePairs(made);
    expect(proposed?.recall.n).toBeGreaterThanOrEqual(80);
    expect(proposed?.recall.mean).toBeGreaterThan(0.85);
    expect(proposed?.recall.low).toBeGreaterThan(plain?.recall.high ?? 1);
    expect(proposed?.precision.mean).toBeGreaterThan(0.8);
    expect(pairsText(judgePairs(made))).toContain('initials');
  });

  it('are nobody in the demo community as it is', () => {
    expect(judgePairs([{ records, twins: new Map(), strangers: new Map() }])[0]?.before).toBe(0);
  });
});
