import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseJava, findJavas, javaProgram } from '../../../src/graph/engine/java.ts';

const java = (major: number) => ({ home: `/jvm/${major}`, major });

describe('the Java for a Neo4j', () => {
  test.each([
    ['5.26.30', [11, 25, 17], 17],
    ['5.26.30', [21, 17], 21],
    ['5.26.30', [11, 25], 25],
    ['2026.08.1', [17, 25], 25],
    ['2026.08.1', [24, 21], 21],
  ])('%s among %j is %i', (version, majors, chosen) => {
    expect(chooseJava(version, majors.map(java))?.major).toBe(chosen);
  });

  test('is none where all are too old', () => {
    expect(chooseJava('5.26.30', [8, 11].map(java))).toBeUndefined();
    expect(chooseJava('2026.08.1', [17].map(java))).toBeUndefined();
  });
});

describe('looking for Java', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillon-java-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function install(name: string, release: string): string {
    const home = join(folder, name);
    mkdirSync(join(home, 'bin'), { recursive: true });
    writeFileSync(javaProgram(home), '');
    writeFileSync(join(home, 'release'), `IMPLEMENTOR="Some"\n${release}\n`);
    return home;
  }

  test('finds installations in a folder, in bundles too, each once', () => {
    install('jdk-17', 'JAVA_VERSION="17.0.15"');
    install('bundle.jdk/Contents/Home', 'JAVA_VERSION="25"');
    install('jdk8', 'JAVA_VERSION="1.8.0_402"');
    symlinkSync(join(folder, 'jdk-17'), join(folder, 'default-java'));
    mkdirSync(join(folder, 'no-java'));
    const here = findJavas(undefined, [folder]).filter(({ home }) => home.includes('maillon-java-'));
    expect(here.map(({ major }) => major).sort((a, b) => a - b)).toEqual([8, 17, 25]);
  });

  test('puts JAVA_HOME first', () => {
    const home = install('mine', 'JAVA_VERSION="21.0.2"');
    expect(findJavas(home, [])[0]).toMatchObject({ major: 21 });
  });
});
