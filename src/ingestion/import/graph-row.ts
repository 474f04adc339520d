import { type CommunityFileRecord, LANGUAGES, type RecordOf } from '../../domain/index.ts';
import { FIELDS, fieldKind, REFERENCES } from '../record/fields.ts';

/** A record as the writing queries take it: what stands on the node, and what becomes relations. */
export interface GraphRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Each field that names other records; lists are never absent, so that queries can count them. */
  readonly [reference: string]: unknown;
}

/** Node of a canonical record. `hash` says that it is complete, for it is written in the transaction that makes it so. */
export function graphRow(record: CommunityFileRecord, hash: string, source: string): GraphRow {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const references = REFERENCES[record.type];
  const properties: Record<string, unknown> = { recordHash: hash, importedFrom: source };
  const row: Record<string, unknown> = {};
  for (const field of FIELDS[record.type]) {
    const value = fields[field];
    if (field in references) row[field] = value ?? (fieldKind(record.type, field) === 'array' ? [] : null);
    else if (field !== 'type' && value !== undefined) properties[field] = value;
  }
  if (record.type === 'topic') Object.assign(properties, topicNames(record));
  if (record.type === 'member') {
    properties['visibility'] ??= 'everyone';
    row['topics'] = (record.topics ?? []).map((topic) => (typeof topic === 'string' ? { topic } : topic));
  }
  return { ...row, id: record.id, properties };
}

function topicNames({ label, aliases = [] }: RecordOf<'topic'>): Record<string, unknown> {
  if (typeof label === 'string') return { names: [label, ...aliases] };
  const labels = LANGUAGES.flatMap((language) => label[language] ?? []);
  return {
    label: undefined,
    labelFr: label.fr,
    labelNl: label.nl,
    labelEn: label.en,
    names: [...new Set([...labels, ...aliases])],
  };
}
