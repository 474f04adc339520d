import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { serve } from '../../../src/serve.ts';
import { TEST_JARS } from '../../support/throw-away-neo4j.ts';
import { runningServer } from './engine-processes.ts';

const home = mkdtempSync(join(tmpdir(), 'maillon-test-'));
const stopping = new AbortController();
let address = '';
let served: Promise<void>;

beforeAll(async () => {
  const config = readConfig({
    JAVA_HOME: readConfig().neo4j.javaHome,
    MAILLON_HOME: home,
    MAILLON_MODEL: 'none',
    MAILLON_LOG_LEVEL: 'silent',
    PORT: '0',
  });
  mkdirSync(join(home, 'neo4j'));
  symlinkSync(join(TEST_JARS, config.neo4j.version), join(home, 'neo4j', config.neo4j.version));
  await new Promise<void>((resolve, reject) => {
    const say = (line: string) => {
      address = /answers at (http\S+)/.exec(line)?.[1] ?? address;
      if (address !== '') resolve();
    };
    served = serve(config, { say, signal: stopping.signal });
    served.catch(reject);
  });
});

afterAll(async () => {
  stopping.abort();
  await served;
  rmSync(home, { recursive: true, force: true });
});

interface Told {
  readonly status: number;
  readonly body: { readonly error?: { readonly code: string; readonly message: string } } & Record<string, unknown>;
}

async function tell(response: Response): Promise<Told> {
  return { status: response.status, body: (await response.json()) as Told['body'] };
}

async function ask(): Promise<Told> {
  const question = JSON.stringify({ question: 'Qui peut m’aider à animer un groupe d’intervision ?' });
  const headers = { 'content-type': 'application/json' };
  return tell(await fetch(`${address}/api/ask`, { method: 'POST', headers, body: question }));
}

const readiness = async () => tell(await fetch(`${address}/readyz`));

test('an engine that is killed under the service comes back; until then requests are told so', async () => {
  const before = await ask();
  expect(before.status).toBe(200);
  const killed = runningServer(home);
  if (killed === undefined) throw new Error('no engine runs');

  const inFlight = Array.from({ length: 10 }, ask);
  process.kill(killed.pid, 'SIGKILL');
  for (const { status, body } of await Promise.all(inFlight))
    if (status !== 200) expect([status, body.error?.code]).toEqual([503, 'unavailable']);

  await vi.waitFor(async () => expect((await readiness()).status).toBe(503), { timeout: 20_000, interval: 100 });
  expect((await readiness()).body).toMatchObject({
    status: 'unavailable',
    database: { status: 'down', problem: expect.stringContaining('started again') },
  });
  const meanwhile = await ask();
  expect([meanwhile.status, meanwhile.body.error?.code]).toEqual([503, 'unavailable']);
  expect(meanwhile.body.error?.message).toContain('try again');

  await vi.waitFor(async () => expect((await readiness()).status).toBe(200), { timeout: 300_000, interval: 250 });
  // On the same port as a rule; on another where somebody took it meanwhile, which the service follows.
  expect(runningServer(home)?.pid).not.toBe(killed.pid);
  const after = await ask();
  expect(after.status).toBe(200);
  expect(after.body['people']).toEqual(before.body['people']);
}, 400_000);
