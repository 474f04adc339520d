import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { ensureJars } from '../../../src/graph/engine/jars.ts';
import { chooseJava, findJavas } from '../../../src/graph/engine/java.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-jars-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fetchJars(version: string, options: { signal?: AbortSignal; said?: string[] } = {}): Promise<string> {
  const java = chooseJava('5.26.30', findJavas(readConfig().neo4j.javaHome));
  if (!java) throw new Error('these tests need Java 17 or newer');
  const onProgress = (line: string) => void options.said?.push(line);
  const log = join(folder, 'maven.log');
  return ensureJars({ version, folder, javaHome: java.home, log, onProgress, signal: options.signal });
}

test('the jars are fetched once, by several processes at once too, and what a crash left half is cleared', async () => {
  const left = join(folder, '5.26.30', 'partial-999999999');
  mkdirSync(left, { recursive: true });
  const said: string[] = [];
  const jars = await fetchJars('5.26.30', { said });
  expect(readdirSync(jars)).toContain('neo4j-5.26.30.jar');
  expect(readdirSync(jars).length).toBeGreaterThan(200);
  expect(existsSync(left)).toBe(false);
  expect(said[0]).toContain('Fetching Neo4j 5.26.30');
  said.length = 0;
  expect(await fetchJars('5.26.30', { said })).toBe(jars);
  expect(said).toEqual([]);
});

test('jars that another process brought meanwhile are taken', async () => {
  const fetching = fetchJars('5.26.30');
  mkdirSync(join(folder, '5.26.30', 'lib'), { recursive: true });
  mkdirSync(join(folder, '5.26.30', 'lib', 'not-empty'));
  expect(await fetching).toBe(join(folder, '5.26.30', 'lib'));
  expect(readdirSync(join(folder, '5.26.30'))).toEqual(['lib']);
});

test('a version that does not exist is one line with the log', async () => {
  const { message } = await fetchJars('5.26.9999').then(
    () => new Error('it was found'),
    (error: Error) => error,
  );
  expect(message).toMatch(/^Maven could not fetch Neo4j 5\.26\.9999: .+ \(log: .+maven\.log\)$/);
  expect(readdirSync(join(folder, '5.26.9999'))).toEqual([]);
});

test('giving up stops Maven and leaves nothing half', async () => {
  const giveUp = new AbortController();
  const fetching = fetchJars('5.26.30', { signal: giveUp.signal });
  setTimeout(() => giveUp.abort(new Error('stopped')), 300);
  await expect(fetching).rejects.toThrow('stopped');
  expect(readdirSync(join(folder, '5.26.30'))).toEqual([]);
});
