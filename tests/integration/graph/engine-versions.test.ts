import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { chooseJava, findJavas } from '../../../src/graph/engine/java.ts';
import { isAlive } from '../../../src/graph/engine/process-identity.ts';
import { type Engine, ensureVectorIndex, migrate, openEngine, openGraph } from '../../../src/graph/index.ts';
import { TEST_JARS } from '../../support/throw-away-neo4j.ts';
import { runningServer, until } from './engine-processes.ts';

const { javaHome } = readConfig().neo4j;
const javas = findJavas(javaHome);
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'maillon-engine-'));
  homes.push(home);
  return home;
}

function open(home: string, version: string): Promise<Engine> {
  const config = readConfig({ MAILLON_HOME: home, MAILLON_NEO4J_VERSION: version, JAVA_HOME: javaHome });
  return openEngine(config, { jars: TEST_JARS });
}

/** Whether something listens on this port of an address other than loopback. */
function answersOn(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 1_000 });
    for (const event of ['error', 'timeout', 'connect'])
      socket.once(event, () => {
        socket.destroy();
        resolve(event === 'connect');
      });
  });
}

describe.each(['5.26.30', '2026.08.1'])('Neo4j %s', (version) => {
  const java = chooseJava(version, javas);

  test.skipIf(java === undefined)(
    `starts, serves the schema, survives a crash and stops${java ? ` (Java ${java.major})` : ' (no Java it runs on is found)'}`,
    async () => {
      const home = newHome();
      const began = Date.now();
      const engine = await open(home, version);
      console.log(`${version}: first start to answer ${Date.now() - began} ms; ${engine.description}`);
      const graph = await openGraph(engine.coordinates);
      expect(await migrate(graph)).toContain('0001-identity');
      await ensureVectorIndex(graph, 384);
      await graph.close();
      const server = runningServer(home);
      if (!server) throw new Error('no server runs');
      console.log(`${version}: ${residentMemory(server.pid)}`);

      expect(statSync(join(home, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
      expect(statSync(join(home, 'neo4j', 'conf', 'neo4j.conf')).mode & 0o077).toBe(0);
      const outside = Object.values(networkInterfaces())
        .flatMap((found) => found ?? [])
        .filter((a) => !a.internal);
      for (const { address } of outside) expect(await answersOn(address, server.port)).toBe(false);

      process.kill(server.pid, 'SIGKILL');
      await until(() => !isAlive(server), 5_000, 'the server is dead');
      await engine.close();
      const recovering = Date.now();
      const again = await open(home, version);
      console.log(`${version}: start after a crash to answer ${Date.now() - recovering} ms`);
      const recovered = await openGraph(again.coordinates);
      expect(await migrate(recovered)).toEqual([]);
      expect(await recovered.run('schema/version', {})).toEqual([{ version: expect.any(Number) }]);
      await recovered.close();
      const stopping = Date.now();
      await again.close();
      console.log(`${version}: clean stop ${Date.now() - stopping} ms`);
      expect(runningServer(home)).toBeUndefined();
    },
    600_000,
  );
});

describe('a start that fails', () => {
  test('because of Java says so in one line, with the log', async () => {
    const home = newHome();
    const broken = join(home, 'java');
    mkdirSync(join(broken, 'bin'), { recursive: true });
    writeFileSync(join(broken, 'release'), 'JAVA_VERSION="17.0.1"\n');
    const script = '#!/bin/sh\necho "Error: Could not create the Java Virtual Machine."\nexit 1\n';
    writeFileSync(join(broken, 'bin', 'java'), script, { mode: 0o755 });
    const config = readConfig({ MAILLON_HOME: home, JAVA_HOME: broken, MAILLON_ENGINE: 'managed' });
    const { message } = await openEngine(config, { jars: TEST_JARS }).then(
      () => new Error('it started'),
      (error: Error) => error,
    );
    expect(message).toContain('Neo4j 5.26.30 did not start: this Java refuses its options (log: ');
    expect(message.split('\n')).toHaveLength(1);
    const log = /\(log: (.+)\)$/.exec(message)?.[1] ?? '';
    expect(readFileSync(log, 'utf8')).toContain('Could not create the Java Virtual Machine');
  });

  test('because its data was written by a newer Neo4j touches nothing', async () => {
    const home = newHome();
    mkdirSync(join(home, 'neo4j'));
    writeFileSync(join(home, 'neo4j', 'data-version.json'), '{"version":"2026.08.1"}');
    await expect(open(home, '5.26.30')).rejects.toMatchObject({ code: 'conflict' });
  });
});

function residentMemory(pid: number): string {
  try {
    return /VmRSS:.*/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[0] ?? '';
  } catch {
    return 'resident memory unknown';
  }
}
