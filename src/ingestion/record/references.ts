import type { CommunityFileRecord, RecordType } from '../../domain/index.ts';
import { REFERENCES } from './fields.ts';

/** One record named by another, and the field that names it. */
export interface Reference {
  readonly field: string;
  readonly type: RecordType;
  readonly id: string;
}

/** Every record that this one names, in the order of its fields. */
export function* referencesOf(record: CommunityFileRecord): Generator<Reference> {
  const fields = REFERENCES[record.type];
  for (const field in fields) {
    const type = fields[field] as RecordType;
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    if (value === undefined) continue;
    for (const element of Array.isArray(value) ? value : [value]) {
      const id = typeof element === 'string' ? element : (element as Record<string, string>)[type];
      if (id !== undefined) yield { field, type, id };
    }
  }
}
