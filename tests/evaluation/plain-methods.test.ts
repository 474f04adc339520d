import { describe, expect, it } from 'vitest';
import { popularity, random, recentActivity, type Sign, Signs } from '../../src/evaluation/index.ts';

const sign = (id: string, itemId: string, date: string | null): Sign => ({ id, itemType: 'answer', itemId, date });
const signs = new Signs(
  'members',
  ['ana', 'bob', 'cas'],
  [
    sign('ana', 'a1', '2020-01-01'),
    sign('ana', 'a2', '2020-02-01'),
    sign('ana', 'a3', null),
    sign('bob', 'a4', '2020-06-01'),
  ],
);
const now = { id: 'q1', text: 'who?' };
const scoresOf = async (ranker: ReturnType<typeof random>, question: Parameters<typeof ranker.rank>[0]) =>
  Object.fromEntries((await ranker.rank(question, [])).scored);

describe('the methods that do not read the question', () => {
  it('popularity counts signs, and everybody is a candidate', async () => {
    expect(await scoresOf(popularity(signs), now)).toEqual({ ana: 3, bob: 1, cas: 0 });
  });

  it('recent activity halves a sign every 30 days before the newest one', async () => {
    const scores = await scoresOf(recentActivity(signs), now);
    expect(scores['bob']).toBe(1);
    expect(scores['ana']).toBeCloseTo(0.5 ** (121 / 30) + 0.5 ** (152 / 30));
  });

  it('know nothing of the day of the question or later, nor of what the question was made from', async () => {
    const then = { ...now, asOf: { before: '2020-06-01', without: [{ type: 'answer', id: 'a1' }] } };
    expect(await scoresOf(popularity(signs), then)).toEqual({ ana: 2, bob: 0, cas: 0 });
    expect((await scoresOf(recentActivity(signs), then))['ana']).toBeCloseTo(0.5 ** (121 / 30));
  });

  it('lots fall the same for the same question, and otherwise for another', async () => {
    const lot = random(signs);
    expect(await scoresOf(lot, now)).toEqual(await scoresOf(random(signs), now));
    expect(await scoresOf(lot, now)).not.toEqual(await scoresOf(lot, { ...now, id: 'q2' }));
    const long = 'https://forum.example.org/t/whom-to-ask-about-this/';
    expect(await scoresOf(lot, { ...now, id: `${long}1` })).not.toEqual(
      await scoresOf(lot, { ...now, id: `${long}2` }),
    );
  });
});

it('a sign speaks for whoever stands behind it, and a member’s own page for the member', () => {
  expect([...signs.behind('answer', 'a4')]).toEqual(['bob']);
  expect([...signs.behind('member', 'cas')]).toEqual(['cas']);
  expect([...signs.behind('artefact', 'unknown')]).toEqual([]);
});
