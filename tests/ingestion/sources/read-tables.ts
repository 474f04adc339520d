import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSource } from '../../../src/ingestion/reading/open-source.ts';
import { checkRecord } from '../../../src/ingestion/record/check-record.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of these files; gives the path of the first when there is one alone. */
export function placeOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-tables-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const [only, ...others] = Object.keys(files);
  return only !== undefined && others.length === 0 ? join(folder, only) : folder;
}

/** What tables give: records by `type/id`, faults and warnings with their lines, and what is told. */
export async function readTables(files: Files | string) {
  const source = await openSource(typeof files === 'string' ? files : placeOf(files));
  const records: Record<string, Record<string, unknown>> = {};
  const wrong: string[] = [];
  const warned: string[] = [];
  const standIns: string[] = [];
  for await (const items of source.items(() => {}))
    for (const { place, value, fault, standsIn } of items) {
      const checked = fault === undefined ? checkRecord(value, false) : { record: undefined, faults: [fault] };
      if (checked.record === undefined) wrong.push(...checked.faults.map((one) => `${place.line} ${one.message}`));
      else {
        const { type, id, ...fields } = checked.record;
        records[`${type}/${id}`] = fields;
        if (standsIn) standIns.push(`${type}/${id}`);
        warned.push(...checked.warnings.map((one) => `${place.line} ${one.message}`));
      }
    }
  return { records, wrong, warned, standIns, told: source.told?.() ?? [] };
}
