import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import type { Network } from '../../src/network/network.ts';
import { workHere } from '../../src/network/work/work-here.ts';
import { workInThread } from '../../src/network/work/work-in-thread.ts';

const launched: Worker[] = [];
const work = workInThread(() => {
  const worker = new Worker(new URL('../../src/network/work/worker.ts', import.meta.url));
  launched.push(worker);
  return worker;
});
afterAll(async () => {
  await Promise.all(launched.map((worker) => worker.terminate()));
});

/** A ring with a chord. */
const network: Network = {
  ...{ isDirected: true, size: 6 },
  sources: Int32Array.from([0, 1, 2, 3, 4, 5, 0]),
  targets: Int32Array.from([1, 2, 3, 4, 5, 0, 3]),
  weights: Float64Array.from([1, 1, 2, 1, 1, 1, 1]),
};
/** A ring that takes a while. */
const large: Network = {
  ...{ isDirected: true, size: 3_000 },
  sources: Int32Array.from({ length: 3_000 }, (_, at) => at),
  targets: Int32Array.from({ length: 3_000 }, (_, at) => (at + 1) % 3_000),
  weights: new Float64Array(3_000).fill(1),
};
const drawing = {
  network,
  ids: ['a', 'b', 'c', 'd', 'e', 'f'],
  communities: Int32Array.from([0, 0, 0, 1, 1, 1]),
  from: new Map([['a', { x: 10, y: 20 }]]),
};

describe('a thread for networks', { timeout: 120_000 }, () => {
  it('gives what is worked out here, to each who asks', async () => {
    const groups = ['x', 'x', null, 'y', 'y', 'y'];
    const [measured, figured, places] = await Promise.all([
      work.measure(network),
      work.figure(network, groups),
      work.layOut(drawing),
    ]);
    expect(measured).toEqual(await workHere.measure(network));
    expect(figured).toEqual(await workHere.figure(network, groups));
    expect(places).toEqual(await workHere.layOut(drawing));
    expect(places[0]).toEqual({ x: 10, y: 20 });
    expect(launched).toHaveLength(1);
  });

  it('refuses in the same words, and goes on', async () => {
    const twice = { ...drawing, ids: ['a', 'a', 'c', 'd', 'e', 'f'] };
    await expect(work.layOut(twice)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await work.measure(network)).toEqual(await workHere.measure(network));
  });

  it('tells those who wait when it ends, and begins anew for the next', async () => {
    const waiting = work.measure(large);
    const told = expect(waiting).rejects.toThrow('stopped');
    await launched[0]?.terminate();
    await told;
    expect(await work.measure(network)).toEqual(await workHere.measure(network));
    expect(launched).toHaveLength(2);
  });
});
