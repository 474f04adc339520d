import { type CommunityFileRecord, LANGUAGES, type RecordType } from '../../domain/index.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { FIELDS, REFERENCES } from '../record/fields.ts';

/** A record as the queries under `cypher/export` read it. */
export type ExportRow = { readonly properties: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

/** A record in canonical form, as it stands in the graph. */
export function toRecord(type: RecordType, row: ExportRow): CommunityFileRecord {
  const record: Record<string, unknown> = { type };
  for (const field of FIELDS[type]) {
    const value = field in REFERENCES[type] ? row[field] : row.properties[field];
    if (value !== undefined && value !== null) record[field] = withoutNulls(value);
  }
  if (type === 'topic' && record['label'] === undefined) {
    const { labelFr: fr, labelNl: nl, labelEn: en } = row.properties;
    const labels: Readonly<Record<string, unknown>> = { fr, nl, en };
    record['label'] = Object.fromEntries(LANGUAGES.flatMap((tag) => (labels[tag] ? [[tag, labels[tag]]] : [])));
  }
  return canonicalRecord(record as CommunityFileRecord);
}

function withoutNulls(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((element: unknown) =>
    typeof element === 'object' && element !== null
      ? Object.fromEntries(Object.entries(element).filter(([, part]) => part !== null))
      : element,
  );
}
