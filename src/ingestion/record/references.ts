import type { CommunityFileRecord, RecordType } from '../../domain/index.ts';
import { canonicalRecord } from './canonical-record.ts';
import { isOptional, REFERENCES } from './fields.ts';

/** One record named by another, and the field that names it. */
export interface Reference {
  readonly field: string;
  readonly type: RecordType;
  readonly id: string;
  /** Whether the record may do without naming it. */
  readonly isOptional: boolean;
}

/** Every record that this one names, in the order of its fields. */
export function* referencesOf(record: CommunityFileRecord): Generator<Reference> {
  const fields = REFERENCES[record.type];
  for (const field in fields) {
    const type = fields[field] as RecordType;
    const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
    if (value === undefined) continue;
    for (const element of Array.isArray(value) ? value : [value]) {
      const id = idIn(element, type);
      if (id !== undefined) yield { field, type, id, isOptional: isOptional(record.type, field) };
    }
  }
}

/** The record without naming what `isMissing` says is nowhere; the same record when it names none of it. */
export function withoutMissing(
  record: CommunityFileRecord,
  isMissing: (type: RecordType, id: string) => boolean,
): CommunityFileRecord {
  let kept: Record<string, unknown> | undefined;
  for (const { field, type, id } of referencesOf(record)) {
    if (!isMissing(type, id)) continue;
    kept ??= { ...record };
    const value = kept[field];
    if (Array.isArray(value)) kept[field] = value.filter((element) => idIn(element, type) !== id);
    else delete kept[field];
  }
  return kept === undefined ? record : canonicalRecord(kept as unknown as CommunityFileRecord);
}

/** An element that is an object names a record under the type of what it names. */
function idIn(element: unknown, type: RecordType): string | undefined {
  return typeof element === 'string' ? element : (element as Record<string, string>)[type];
}
