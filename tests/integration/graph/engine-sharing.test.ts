import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAlive } from '../../../src/graph/engine/process-identity.ts';
import { compileSource } from '../../support/compiled-source.ts';
import { type EngineUser, runningServer, startEngineUser, until } from './engine-processes.ts';

// Each test starts a server or two; on a busy machine one start alone may take a minute.
vi.setConfig({ testTimeout: 400_000 });

let source: ReturnType<typeof compileSource>;
let home: string;
let users: EngineUser[];

beforeAll(() => {
  source = compileSource(['graph', 'domain']);
});
afterAll(() => source.remove());
beforeEach(() => {
  // A blank and an accent: homes have such names.
  home = mkdtempSync(join(tmpdir(), 'maillon hôme '));
  users = [];
});
afterEach(async () => {
  for (const { child } of users) child.kill('SIGKILL');
  const server = runningServer(home);
  if (server) process.kill(server.pid, 'SIGKILL');
  if (server) await until(() => !isAlive(server), 10_000, 'the server is gone');
  rmSync(home, { recursive: true, force: true });
});

function start(): EngineUser {
  const user = startEngineUser(source.root, home);
  users.push(user);
  return user;
}

describe('processes of one home', () => {
  test('share one engine; the last to leave stops it', async () => {
    const [one, two] = [start(), start()];
    const said = await Promise.all([one.said, two.said]);
    expect(said[0].uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(said[1].uri).toBe(said[0].uri);
    const server = runningServer(home);
    one.child.stdin?.write('close\n');
    await one.ended;
    expect(runningServer(home)).toEqual(server);
    two.child.stdin?.write('close\n');
    await two.ended;
    expect(runningServer(home)).toBeUndefined();
  });

  test('that ask for another version while it is used are refused, with who uses it', async () => {
    const one = start();
    await one.said;
    const two = startEngineUser(source.root, home, '5.26.29');
    users.push(two);
    expect((await two.said).error).toContain(`Neo4j 5.26.30 of this home is used by process ${one.child.pid}`);
    expect(runningServer(home)).toBeDefined();
  });
});

describe('a process that is killed', () => {
  test('leaves an engine that the next one takes over and stops', async () => {
    const killed = start();
    await killed.said;
    const server = runningServer(home);
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect(runningServer(home)).toEqual(server);
    const next = start();
    await next.said;
    expect(runningServer(home)).toEqual(server);
    next.child.stdin?.write('close\n');
    await next.ended;
    expect(runningServer(home)).toBeUndefined();
  });

  test('in the middle of starting does not hinder the next', async () => {
    const killed = start();
    await until(() => runningServer(home) !== undefined, 120_000, 'the server was started');
    killed.child.kill('SIGKILL');
    await killed.ended;
    const next = start();
    expect((await next.said).uri).toBeDefined();
  });

  test('before it wrote down what it started leaves an engine that the next one replaces', async () => {
    const killed = start();
    await killed.said;
    const server = runningServer(home);
    killed.child.kill('SIGKILL');
    await killed.ended;
    rmSync(join(home, 'neo4j', 'engine.json'));
    const next = start();
    expect((await next.said).uri).toBeDefined();
    expect(server && isAlive(server)).toBe(false);
    expect(runningServer(home)?.pid).not.toBe(server?.pid);
  });
});

describe('Ctrl-C on the whole process group', () => {
  test('leaves nothing running within a few seconds', async () => {
    const user = start();
    await user.said;
    const server = runningServer(home);
    process.kill(-(user.child.pid ?? 0), 'SIGINT');
    await user.ended;
    const milliseconds = await until(() => !server || !isAlive(server), 5_000, 'the server is gone');
    console.log(`stopped ${milliseconds} ms after its last user`);
    expect(user.child.exitCode).toBe(130);
    expect(runningServer(home)).toBeUndefined();
  });

  test('while it starts does so too', async () => {
    const user = start();
    await until(() => runningServer(home) !== undefined, 120_000, 'the server was started');
    const server = runningServer(home);
    process.kill(-(user.child.pid ?? 0), 'SIGINT');
    await user.ended;
    expect(server && isAlive(server)).toBe(false);
  });
});
