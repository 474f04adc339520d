import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactionDue, noteCompactionDue } from '../../src/graph/index.ts';
import type { EngineFiles } from '../../src/keeping/index.ts';

/** How long the files are being written, in milliseconds: longer than a page takes to look. */
const TAKES = 1_000;

/**
 * The files of an engine in a home of their own. What is due stands on the disk as for a service. The engine of a run is
 * shared by all of its tests, so its files stay as they are: `tests/integration/keeping/compaction.test.ts` writes some anew.
 */
export function openEngineFiles(): EngineFiles & { remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'maillon-files-'));
  let isAtIt = false;
  return {
    due: () => compactionDue(home),
    noteDue: () => noteCompactionDue(home),
    isAtIt: () => isAtIt,
    writeAnew() {
      isAtIt = true;
      setTimeout(() => {
        rmSync(join(home, 'neo4j', 'compaction-due.json'), { force: true });
        isAtIt = false;
      }, TAKES);
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
