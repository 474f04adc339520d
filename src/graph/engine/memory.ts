import { totalmem } from 'node:os';

/** Megabytes the engine may use: `heap` for queries, `pageCache` for the graph read from disk. */
export interface EngineMemory {
  readonly heap: number;
  readonly pageCache: number;
}

const MEGABYTE = 1024 * 1024;

/**
 * A twelfth of the machine for queries (512–2,048 MB; it runs beside a service and a desktop, and grows to it only when
 * needed) and a twenty-fourth for pages (128–1,024 MB; the largest community tried fills 300 MB on disk).
 */
export function chooseMemory(machine = availableMemory()): EngineMemory {
  const megabytes = machine / MEGABYTE;
  return { heap: between(512, megabytes / 12, 2_048), pageCache: between(128, megabytes / 24, 1_024) };
}

/** What the machine has, or less where a container says so, in bytes. */
function availableMemory(): number {
  const limit = process.constrainedMemory?.() ?? 0;
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

function between(least: number, value: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
