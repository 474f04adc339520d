import { expect, test, vi } from 'vitest';
import { AppError } from '../../../src/domain/index.ts';
import { keepRunning } from '../../../src/graph/engine/keep-running.ts';

/** A server that can be ended, and what was told of it. */
function watchedServer(restart: () => Promise<void>) {
  const server = { isUp: true };
  const told: string[] = [];
  const ending = new AbortController();
  const options = {
    isRunning: () => server.isUp,
    restart: async () => {
      await restart();
      server.isUp = true;
    },
    signal: ending.signal,
    interval: 1,
    waits: [0, 20],
    steady: 10_000,
  };
  const done = keepRunning(options, {
    onDown: () => void told.push('down'),
    onUp: () => void told.push('up'),
    onFailure: (error, wait) => void told.push(`${(error as Error).message}, again in ${wait}`),
  });
  const stop = () => {
    ending.abort();
    return done;
  };
  return { server, told, stop };
}

test('a server that ends by itself is started again, each time it does', async () => {
  const { server, told, stop } = watchedServer(async () => {});
  for (const times of [1, 2]) {
    server.isUp = false;
    await vi.waitFor(() => expect(told.length).toBe(2 * times));
  }
  await stop();
  expect(told).toEqual(['down', 'up', 'down', 'up']);
});

test('one that cannot be started is tried again, after a while, and said to be down once', async () => {
  const restart = vi.fn(async () => {
    if (restart.mock.calls.length < 3) throw new Error('the disk is full');
  });
  const { server, told, stop } = watchedServer(restart);
  server.isUp = false;
  await vi.waitFor(() => expect(told.at(-1)).toBe('up'));
  await stop();
  expect(told).toEqual(['down', 'the disk is full, again in 20', 'the disk is full, again in 20', 'up']);
});

test('while the disk is full it is looked at again soon, and that counts as no restart', async () => {
  const restart = vi.fn(async () => {
    if (restart.mock.calls.length < 5) throw new AppError('unavailable', 'full', { details: { reason: 'disk-full' } });
  });
  const { server, told, stop } = watchedServer(restart);
  server.isUp = false;
  await vi.waitFor(() => expect(told.at(-1)).toBe('up'));
  server.isUp = false;
  await vi.waitFor(() => expect(told.filter((line) => line === 'up').length).toBe(2));
  await stop();
  expect(told.filter((line) => line.startsWith('full')).length).toBe(4);
});

test('nothing is started any more once the process leaves', async () => {
  const restart = vi.fn(async () => {});
  const { server, stop } = watchedServer(restart);
  await stop();
  server.isUp = false;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(restart).not.toHaveBeenCalled();
});
