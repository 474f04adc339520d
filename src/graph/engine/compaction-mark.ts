import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineHome } from './engine-home.ts';
import { readJson, writeWhole } from './small-files.ts';

/** How far a compaction is: until `done` the data of before counts, from then on the new one. */
type Phase = 'restoring' | 'done';

interface Mark {
  readonly phase: Phase;
}

/** Where a compaction keeps what it works with, all within Neo4j's own home. */
export const compactionPaths = (home: EngineHome) => ({
  data: join(home.neo4j, 'data'),
  before: join(home.neo4j, 'data-before-compaction'),
  backup: join(home.neo4j, 'compaction.backup.gz'),
  mark: join(home.neo4j, 'compaction.json'),
});

/** Says how far it is, on the disk before anything else is done. */
export function markCompaction(home: EngineHome, phase: Phase): void {
  const { mark } = compactionPaths(home);
  writeWhole(mark, JSON.stringify({ phase } satisfies Mark));
  for (const path of [mark, home.neo4j]) {
    const open = openSync(path, 'r');
    try {
      fsyncSync(open);
    } catch {
      // Some systems do not let a folder be synced.
    } finally {
      closeSync(open);
    }
  }
}

/**
 * Ends what a compaction that was cut short left: goes back to the data of before, or deletes it where the new data is
 * whole. Done anew when it is cut short itself. Only while no server of this home runs.
 */
export function settleCompaction(home: EngineHome, onProgress: (line: string) => void = () => {}): void {
  const { data, before, backup, mark } = compactionPaths(home);
  const phase = readJson<Mark>(mark)?.phase;
  if (phase === 'restoring' && existsSync(before)) {
    onProgress('A compaction was cut short: going back to the data of before …');
    rmSync(data, { recursive: true, force: true });
    renameSync(before, data);
  }
  if (phase === 'done') rmSync(before, { recursive: true, force: true });
  for (const path of [backup, `${backup}.part`, mark]) rmSync(path, { force: true });
}
