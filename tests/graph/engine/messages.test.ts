import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareVersions, recordDataVersion, requireReadableData } from '../../../src/graph/engine/engine-version.ts';
import { installAdvice } from '../../../src/graph/engine/install-advice.ts';
import { damagedData, startupFailure } from '../../../src/graph/engine/startup-failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-messages-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a machine without a Neo4j', () => {
  test.each([
    ['debian', 'sudo apt install default-jre-headless maven'],
    ['fedora', 'sudo dnf install java-21-openjdk-headless maven'],
    ['macos', 'brew install openjdk@21 maven'],
    ['windows', 'winget install'],
    ['other', 'Install Java 21 and Maven'],
  ] as const)('%s learns what to install', (system, command) => {
    const advice = installAdvice('5.26.30', { java: true, maven: true }, system);
    expect(advice).toContain('Java 17 or newer and Maven');
    expect(advice).toContain(command);
    expect(advice).toContain('NEO4J_URI');
  });

  test('learns only what is missing, for the version asked', () => {
    const advice = installAdvice('2026.08.1', { java: true, maven: false }, 'debian');
    expect(advice).toContain('Java 21 or newer is not found');
    expect(advice).toContain('openjdk-21-jre-headless');
  });
});

describe('a server that does not start', () => {
  test.each([
    ['Caused by: java.net.BindException: Address already in use', 'its port was taken'],
    ['java.io.IOException: No space left on device', 'the disk is full'],
    ['Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked', 'another Neo4j uses the same data'],
    ['Error: Could not create the Java Virtual Machine.', 'this Java refuses its options'],
    ['... \nCaused by: some.OddException: the moon is full\n\tat x.y', 'some.OddException: the moon is full'],
    ['', 'Java ended with code 7'],
  ])('says in one line why, and where its log is: %s', (output, reason) => {
    const log = join(folder, 'console.log');
    writeFileSync(log, output);
    const { message } = startupFailure('5.26.30', log, 'Java ended with code 7');
    expect(message).toContain(reason);
    expect(message).toContain(log);
    expect(message.split('\n')).toHaveLength(1);
  });

  test.each([
    ['org.neo4j.kernel.impl.transaction.log.entry.IncompleteLogHeaderException', 'Java ended with code 1'],
    ['', 'Java ended with code 3'],
  ])('whose log of transactions is damaged names that and the way back: %s', (output, ended) => {
    const log = join(folder, 'damaged.log');
    writeFileSync(log, output);
    const { message } = startupFailure('5.26.30', log, ended);
    expect(message).toContain('its log of transactions is damaged');
    expect(message).toContain('maillon restore FILE --replace');
  });

  test('or that cannot open its database says why and how to go on', () => {
    const { code, message } = damagedData('An error occurred! Error reading transaction logs, recovery not possible.');
    expect(code).toBe('unavailable');
    expect(message).toMatch(/data is damaged.*recovery not possible.*maillon restore FILE --replace/);
  });

  test('knows a port that was taken, to try another', () => {
    const log = join(folder, 'taken.log');
    writeFileSync(log, 'Address already in use');
    expect(startupFailure('5.26.30', log, '').details).toEqual({ portTaken: true });
  });
});

describe('data of a newer Neo4j', () => {
  test('is refused with the way out', () => {
    recordDataVersion(folder, '2026.08.1');
    expect(() => requireReadableData(folder, '5.26.30')).toThrow('MAILLON_NEO4J_VERSION=2026.08.1');
    expect(() => requireReadableData(folder, '2026.08.1')).not.toThrow();
    expect(() => requireReadableData(folder, '2026.10.0')).not.toThrow();
  });

  test('is told by number, not by letter', () => {
    expect(compareVersions('5.26.9', '5.26.30')).toBeLessThan(0);
    expect(compareVersions('2026.08.1', '2026.8.1')).toBe(0);
  });
});
