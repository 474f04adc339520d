import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Atelier, listen, openAtelier, type Running } from './atelier.ts';

export interface ServedAtelier {
  /** A folder of the file's own, for what commands write. */
  readonly folder: string;
  readonly atelier: Atelier;
  readonly running: Running;
}

/** The Atelier, served while the tests of a file run. `atelier` and `running` stand once the first test begins. */
export function serveAtelier(): ServedAtelier {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-atelier-'));
  const served = { folder } as { folder: string; atelier: Atelier; running: Running };
  beforeAll(async () => {
    served.atelier = await openAtelier();
    served.running = await listen(served.atelier.services);
  });
  afterAll(async () => {
    await served.running?.stop();
    await served.atelier?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return served;
}
