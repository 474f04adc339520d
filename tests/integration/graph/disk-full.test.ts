import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type Neo4jGraph, openGraph } from '../../../src/graph/index.ts';
import { serve } from '../../../src/serve.ts';
import { TEST_JARS } from '../../support/throw-away-neo4j.ts';
import { runningServer } from './engine-processes.ts';

const MEGABYTE = 1024 * 1024;

/** A disk of its own, so that it can be filled: 750 MB in memory. */
const disk = mkdtempSync(join(tmpdir(), 'maillon-disk-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=750m', 'maillon-test', disk]).status === 0;
if (!isMounted) console.info('skipped: a full disk, for nothing may be mounted here');

const home = join(disk, 'home');
const filling = join(disk, 'filling');
const stopping = new AbortController();
const lines: string[] = [];
let address = '';
let served: Promise<void> = Promise.resolve();

async function start(): Promise<void> {
  const config = readConfig({
    JAVA_HOME: readConfig().neo4j.javaHome,
    MAILLON_HOME: home,
    MAILLON_MODEL: 'none',
    MAILLON_LOG_LEVEL: 'silent',
    PORT: '0',
  });
  mkdirSync(join(home, 'neo4j'), { recursive: true });
  symlinkSync(join(TEST_JARS, config.neo4j.version), join(home, 'neo4j', config.neo4j.version));
  await new Promise<void>((resolve, reject) => {
    const say = (line: string): void => {
      lines.push(line);
      address = /answers at (http\S+)/.exec(line)?.[1] ?? address;
      if (address !== '') resolve();
    };
    served = serve(config, { say, signal: stopping.signal });
    served.catch(reject);
  });
}

/** Leaves so many megabytes free. */
function fill(left: number): void {
  const file = openSync(filling, 'a');
  const piece = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(disk);
      if (bavail * bsize <= left * MEGABYTE) break;
      writeSync(file, piece);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

const makeRoom = (): void => rmSync(filling, { force: true });

interface Told {
  readonly status: number;
  readonly body: Record<string, unknown> & {
    readonly error?: { readonly code: string; readonly message: string; readonly details?: object };
  };
}

async function tell(response: Response): Promise<Told> {
  return { status: response.status, body: (await response.json()) as Told['body'] };
}

const member = 'koen-willems';
const post = async (path: string, body: object): Promise<Told> =>
  tell(
    await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'maillon-as': member },
      body: JSON.stringify(body),
    }),
  );
const read = async (path: string): Promise<Told> => tell(await fetch(`${address}${path}`));
const raise = (title: string): Promise<Told> => post('/api/challenges', { title, topics: [] });

const FULL = { code: 'unavailable', message: expect.stringContaining('disk'), details: { reason: 'disk-full' } };

/** Writes past the service until the database breaks off, as when another program takes the last of the disk. */
async function breakTheDatabase(): Promise<void> {
  const port = runningServer(home)?.port;
  const password = readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim();
  const graph: Neo4jGraph = await openGraph({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password });
  try {
    for (let n = 0; n < 200; n += 1)
      await graph.transactions.run(
        {
          name: 'filling',
          text: 'UNWIND range(1, 300) AS n CREATE (:Filling {text: $text + toString(n)})',
          parameters: { text: 'y'.repeat(20_000) },
          access: 'write',
        },
        {},
        () => undefined,
      );
  } finally {
    await graph.close();
  }
}

describe.skipIf(!isMounted)('a full disk', () => {
  beforeAll(start, 300_000);
  afterAll(async () => {
    stopping.abort();
    await served.catch(() => undefined);
  });

  test('is said to whoever writes, who reads goes on, and there is room again without a restart', async () => {
    expect((await raise('How to keep what was said before')).status).toBe(201);
    fill(100);

    const refused = await raise('How to write on a full disk');
    expect(refused).toMatchObject({ status: 503, body: { error: FULL } });
    expect(JSON.stringify(refused.body)).not.toContain(disk);
    const query = 'mutation { turnTo(member: "lucie-mercier", question: "Who knows?") { __typename } }';
    expect(await post('/graphql', { query })).toMatchObject({
      body: { errors: [{ message: FULL.message, extensions: { code: FULL.code, details: FULL.details } }] },
    });

    expect((await read('/api/members?limit=5')).status).toBe(200);
    expect((await post('/api/ask', { question: 'Qui s’y connaît en intervision ?' })).status).toBe(200);
    expect(await read('/readyz')).toMatchObject({
      status: 200,
      body: { status: 'ready', database: { status: 'up', problem: expect.stringContaining('disk') } },
    });
    await vi.waitFor(() => expect(lines.join('\n')).toContain(`disk       ${home}: `), { timeout: 20_000 });

    makeRoom();
    expect((await raise('How to write once there is room')).status).toBe(201);
    await vi.waitFor(() => expect(lines.join('\n')).toContain('there is room again'), { timeout: 20_000 });
  }, 120_000);

  test('that breaks the database off is said, and it is started again once there is room, with all that was acknowledged', async () => {
    const kept = await raise('How to come back whole');
    expect(kept.status).toBe(201);
    const before = runningServer(home)?.pid;
    fill(0);
    await expect(breakTheDatabase()).rejects.toMatchObject({ code: 'unavailable' });

    const whenBroken = await post('/api/ask', { question: 'Qui s’y connaît en intervision ?' });
    expect([whenBroken.status, whenBroken.body.error?.code]).toEqual([503, 'unavailable']);
    await vi.waitFor(
      async () => expect(await read('/api/members?limit=5')).toMatchObject({ status: 503, body: { error: FULL } }),
      { timeout: 60_000, interval: 200 },
    );
    expect(await read('/readyz')).toMatchObject({
      status: 503,
      body: { status: 'unavailable', database: { status: 'down', problem: expect.stringContaining('disk') } },
    });

    makeRoom();
    await vi.waitFor(async () => expect((await read('/readyz')).status).toBe(200), { timeout: 120_000, interval: 500 });
    expect(runningServer(home)?.pid).not.toBe(before);
    const found = await read('/api/search?text=come%20back%20whole');
    expect(JSON.stringify(found.body)).toContain('How to come back whole');
    expect((await raise('How to write after it')).status).toBe(201);
  }, 300_000);
});

afterAll(() => {
  if (isMounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});
