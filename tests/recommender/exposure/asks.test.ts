import { describe, expect, it } from 'vitest';
import { countAsks } from '../../../src/recommender/exposure/load.ts';
import { comingOf, type LogEntry } from '../../../src/recommender/exposure/log-entry.ts';
import { Tally } from '../../../src/recommender/exposure/tally.ts';

const counts = (of: Readonly<Record<string, number>>) => new Map(Object.entries(of));

describe('asks of a member', () => {
  it('are those that were made and those that feedback tells of', () => {
    expect(countAsks('ana', counts({ bert: 2 }), counts({ carl: 1 }))).toBe(3);
    expect(countAsks('ana', counts({}), counts({ '': 1 }))).toBe(1);
  });

  it('count once where they stand in both', () => {
    expect(countAsks('ana', counts({ bert: 1 }), counts({ bert: 1 }))).toBe(1);
    expect(countAsks('ana', counts({ bert: 1 }), counts({ bert: 3 }))).toBe(3);
  });

  it('are not more for what they say themselves: a pass is on a question that somebody asked', () => {
    expect(countAsks('ana', counts({ bert: 1 }), counts({ ana: 1 }))).toBe(1);
    expect(countAsks('ana', counts({}), counts({ ana: 1 }))).toBe(1);
  });

  it('may be taken back', () => {
    const tally = new Tally();
    const ask = { at: '2026-03-02T10:00:00Z', question: 'q', asker: 'bert', member: 'ana' };
    tally.turnedTo(ask);
    expect(tally.on(20_514, '').asks('ana')).toEqual(counts({ bert: 1 }));
    tally.replaceAsks([]);
    expect(tally.on(20_514, '').asks('ana').size).toBe(0);
  });
});

describe('an answer in the log', () => {
  const entry: LogEntry = {
    id: '1',
    at: '2026-03-02T10:00:00Z',
    question: 'q',
    asker: 'bert',
    shown: [
      { member: 'ana', rank: 1, confidence: 'possible', reasons: [] },
      { member: 'carl', rank: 2, confidence: 'possible', reasons: [] },
    ],
  };

  it('brings an asker to whoever stood first', () => {
    expect(comingOf(entry)).toEqual({ at: entry.at, question: 'q', asker: 'bert', member: 'ana' });
  });

  it('brings nobody an asker where nobody in particular asked, or it was a faint trace', () => {
    expect(comingOf({ ...entry, asker: null })).toBeNull();
    expect(comingOf({ ...entry, shown: entry.shown.map((one) => ({ ...one, confidence: 'faint' })) })).toBeNull();
    expect(comingOf({ ...entry, shown: [] })).toBeNull();
  });
});
