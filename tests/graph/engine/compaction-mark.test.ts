import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compactionPaths, markCompaction, settleCompaction } from '../../../src/graph/engine/compaction-mark.ts';
import { type EngineHome, makeEngineHome } from '../../../src/graph/engine/engine-home.ts';

let folder: string;
let home: EngineHome;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-mark-'));
  home = makeEngineHome(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function data(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'store'), text);
}
const stands = (): string => readFileSync(join(compactionPaths(home).data, 'store'), 'utf8');
/** Nothing but the data is left of it. */
const isSettled = (): boolean => {
  const { before, backup, mark } = compactionPaths(home);
  return ![before, backup, `${backup}.part`, mark].some((path) => existsSync(path));
};

describe('a compaction that was cut short', () => {
  it('while it wrote its file, leaves the data as it is', () => {
    const { data: now, backup } = compactionPaths(home);
    data(now, 'old');
    writeFileSync(`${backup}.part`, 'half');
    settleCompaction(home);
    expect([stands(), isSettled()]).toEqual(['old', true]);
  });

  it('before the data was set aside, leaves it as it is', () => {
    const { data: now, backup } = compactionPaths(home);
    data(now, 'old');
    writeFileSync(backup, 'whole');
    markCompaction(home, 'restoring');
    settleCompaction(home);
    expect([stands(), isSettled()]).toEqual(['old', true]);
  });

  it.each(['nothing', 'half'])(
    'with %s of the new data, goes back to the old, also when going back is cut short',
    (now) => {
      const paths = compactionPaths(home);
      data(paths.before, 'old');
      if (now === 'half') data(paths.data, 'half');
      markCompaction(home, 'restoring');
      settleCompaction(home);
      expect([stands(), isSettled()]).toEqual(['old', true]);
      settleCompaction(home);
      expect(stands()).toBe('old');
    },
  );

  it('once the new data is whole, keeps that and deletes the old', () => {
    const paths = compactionPaths(home);
    data(paths.before, 'old');
    data(paths.data, 'new');
    markCompaction(home, 'done');
    settleCompaction(home);
    expect([stands(), isSettled()]).toEqual(['new', true]);
    expect(readdirSync(home.neo4j)).not.toContain('compaction.json');
  });
});
