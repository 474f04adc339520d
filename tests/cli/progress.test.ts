import { PassThrough } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { describeProgress, showProgress } from '../../src/cli/progress.ts';

afterEach(() => vi.useRealTimers());

test.each([
  [
    { step: 'reading', done: 262_144, total: 5_877_909, unit: 'bytes', rate: 1_042_502 },
    'reading 0.3 of 5.9 MB, 1.0 MB a second, 6 s left',
  ],
  [
    { step: 'reading', done: 1_500_000_000, total: 1_500_000_000, unit: 'bytes', rate: 61_000_000 },
    'reading 1,500 of 1,500 MB, 61.0 MB a second',
  ],
  [
    { step: 'writing', done: 12_000, total: 32_539, unit: 'records', rate: 412.4 },
    'writing 12,000 of 32,539 records, 412 a second, 50 s left',
  ],
  [
    { step: 'embedding', done: 100, total: 397_140, unit: 'passages', rate: 40 },
    'embedding 100 of 397,140 passages, 40 a second, 2 h 46 min left',
  ],
  [{ step: 'removing', done: 3, total: null, unit: 'records', rate: 1.5 }, 'removing 3 records, 1.5 a second'],
  [{ step: 'trying', done: 0, total: 8, rate: 0 }, 'trying 0 of 8'],
])('long work is told in a person’s units: %#', (progress, line) => {
  expect(describeProgress(progress)).toBe(line);
});

test('a log gets a line now and then, the last state of each step, and nothing twice', () => {
  vi.useFakeTimers();
  const stream = new PassThrough();
  const { report, end } = showProgress(stream as unknown as NodeJS.WriteStream);
  report({ step: 'reading', done: 1, total: 9 });
  report({ step: 'reading', done: 5, total: 9 });
  report({ step: 'reading', done: 9, total: 9 });
  report({ step: 'writing', done: 1, total: 4 });
  vi.advanceTimersByTime(6_000);
  report({ step: 'writing', done: 4, total: 4 });
  report({ step: 'writing', done: 4, total: 4 });
  end();
  const lines = String(stream.read()).trim().split(/\n\s*/);
  expect(lines).toEqual(['reading 1 of 9', 'reading 9 of 9', 'writing 1 of 4', 'writing 4 of 4']);
});
