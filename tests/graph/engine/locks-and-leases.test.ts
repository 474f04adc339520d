import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeEngineHome, readPassword } from '../../../src/graph/engine/engine-home.ts';
import { withLock } from '../../../src/graph/engine/file-lock.ts';
import { liveHolders, takeLease } from '../../../src/graph/engine/leases.ts';
import { identify, isAlive } from '../../../src/graph/engine/process-identity.ts';
import { claimService, findService } from '../../../src/graph/engine/service-claim.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-locks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A process that has ended. */
const dead = { pid: spawnSync(process.execPath, ['-e', '']).pid, born: 'long ago' };

describe('a process', () => {
  test('is itself, and not another one that got its number', () => {
    expect(isAlive(identify(process.pid))).toBe(true);
    expect(isAlive({ pid: process.pid, born: 'another day' })).toBe(false);
    expect(isAlive(dead)).toBe(false);
  });
});

describe('a lock', () => {
  test('lets one in at a time', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await sleep(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(join(folder, 'lock'), work)));
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['a dead process', JSON.stringify({ ...dead, id: 'x' })],
    ['a crash in the middle of writing', ''],
  ])('of %s counts for nothing, and still lets one in at a time', async (_, content) => {
    const lock = join(folder, 'lock');
    writeFileSync(lock, content);
    const entered: number[] = [];
    await Promise.all([1, 2, 3].map((who) => withLock(lock, async () => void entered.push(who))));
    expect(entered.sort()).toEqual([1, 2, 3]);
    expect(existsSync(lock)).toBe(false);
  });

  test('held by a living process is waited for, until told to stop', async () => {
    const lock = join(folder, 'lock');
    writeFileSync(lock, JSON.stringify({ ...identify(process.pid), id: 'someone' }));
    const waited: number[] = [];
    const signal = AbortSignal.timeout(250);
    const attempt = withLock(lock, async () => {}, { signal, onWait: ({ pid }) => waited.push(pid) });
    await expect(attempt).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(waited).toEqual([process.pid]);
  });
});

describe('leases', () => {
  test('count the living only, and clear the others away', () => {
    const leases = join(folder, 'leases');
    const one = takeLease(leases);
    takeLease(leases);
    writeFileSync(join(leases, 'dead.json'), JSON.stringify(dead));
    writeFileSync(join(leases, 'half.json'), '{"pid":');
    expect(liveHolders(leases)).toHaveLength(2);
    expect(readdirSync(leases)).toHaveLength(2);
    one.release();
    expect(liveHolders(leases)).toHaveLength(1);
  });
});

describe('the service of a home', () => {
  test('is one: a second learns where the first runs', async () => {
    const claim = await claimService(folder);
    await expect(claimService(folder)).rejects.toThrow(`is starting on ${folder} (process ${process.pid})`);
    claim.announce('http://127.0.0.1:4040');
    await expect(claimService(folder)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('already runs at http://127.0.0.1:4040'),
    });
    claim.release();
    expect(findService(folder)).toBeUndefined();
    (await claimService(folder)).release();
  });

  test('that was killed leaves the place free', async () => {
    writeFileSync(join(folder, 'service.json'), JSON.stringify({ ...dead, address: 'http://127.0.0.1:4040' }));
    const claim = await claimService(folder, 'http://127.0.0.1:4041');
    expect(findService(folder)?.address).toBe('http://127.0.0.1:4041');
    claim.release();
  });
});

test('the password is made once and readable by its owner only', () => {
  const home = makeEngineHome(join(folder, 'home'));
  const password = readPassword(home.password);
  expect(password).toMatch(/^[\w-]{32}$/);
  expect(readPassword(home.password)).toBe(password);
  expect(statSync(home.password).mode & 0o777).toBe(0o600);
});
