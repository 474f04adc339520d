import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSource } from '../../src/ingestion/reading/open-source.ts';
import type { SourceItem } from '../../src/ingestion/reading/source.ts';
import { checkRecord } from '../../src/ingestion/record/check-record.ts';

export const FIXTURES = fileURLToPath(new URL('../fixtures/ingestion', import.meta.url));

/** Everything at a path, held against the contract, but what stands in for what a name alone is known of. */
export async function readRecords(path: string, strict = false) {
  const records: Record<string, unknown>[] = [];
  const faults: { readonly line: number; readonly code: string; readonly message: string }[] = [];
  const warnings: typeof faults = [];
  const items: SourceItem[] = [];
  for await (const some of (await openSource(path)).items(() => {})) {
    for (const item of some) {
      if (item.standsIn) continue;
      items.push(item);
      const { line } = item.place;
      for (const warning of item.warnings ?? []) warnings.push({ line, ...warning });
      if (item.fault) {
        faults.push({ line, ...item.fault });
        continue;
      }
      const checked = checkRecord(item.value, strict);
      if (checked.record) {
        records.push(checked.record as unknown as Record<string, unknown>);
        for (const warning of checked.warnings) warnings.push({ line, ...warning });
      } else for (const fault of checked.faults) faults.push({ line, ...fault });
    }
  }
  return { records, faults, warnings, items };
}

/** A file of this content in a folder of its own. */
export function fileOf(content: string | Buffer, name = 'community.ndjson'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'maillon-source-')), name);
  writeFileSync(path, content);
  return path;
}
