import { type CommunityFileRecord, RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import type { Statement } from '../../graph/index.ts';
import type { Passage } from '../passages/passages-of.ts';
import { type GraphRow, graphRow } from './graph-row.ts';

/** A record that the graph lacks or holds otherwise, ready to be written. */
export interface RecordToWrite {
  readonly record: CommunityFileRecord;
  /** Of the record as its source says it, which members' own words may have changed since. */
  readonly hash: string;
  readonly passages: readonly Passage[];
  /** The graph has a node or relation of this id already: what it owns must go first. */
  readonly isKnown: boolean;
}

/**
 * The statements that write some records whole: each with the relations it owns and its passages, all in one
 * transaction, in any order of records. What a record names and the graph does not have yet is made as a node that only
 * has its id (`awaited`): its own record comes later in the same source.
 */
export function writeStatements(records: readonly RecordToWrite[], source: string): Statement[] {
  const rows = new Map<RecordType, GraphRow[]>();
  for (const { record, hash } of records) {
    const ofType = rows.get(record.type) ?? [];
    ofType.push(graphRow(record, hash, source));
    rows.set(record.type, ofType);
  }
  const statements: Statement[] = [];
  // A failed commit may have happened: a tie is cleared even when it was not there, so that a second try makes no second.
  const ties = rows.get('tie')?.map(({ id }) => id) ?? [];
  if (ties.length > 0) statements.push({ query: 'import/clear-ties', parameters: { ids: ties } });
  for (const type of RECORD_TYPES) {
    const ofType = rows.get(type);
    // Rows are made from the same table of fields as the headers of these queries; the tests run every one.
    if (ofType)
      statements.push({ query: `import/${type}`, parameters: { rows: ofType, source } } as unknown as Statement);
  }
  const known = records.filter(({ isKnown, record }) => isKnown && record.type !== 'tie');
  if (known.length > 0) {
    const items = known.map(({ record: { type, id }, passages }) => ({
      type,
      id,
      keep: passages.map((passage) => passage.id),
    }));
    statements.push({ query: 'passages/remove-stale', parameters: { items } });
  }
  const passages = records.flatMap(({ record, passages: own }) => own.map((passage) => passageRow(record, passage)));
  if (passages.length > 0) statements.push({ query: 'passages/write', parameters: { passages } });
  return statements;
}

const LANGUAGE_LABELS: Readonly<Record<string, string>> = { fr: 'PassageFr', nl: 'PassageNl', en: 'PassageEn' };

function passageRow({ type, id: itemId }: CommunityFileRecord, { id, ...passage }: Passage) {
  return {
    id,
    itemType: type,
    itemId,
    hash: passage.hash,
    languageLabel: LANGUAGE_LABELS[passage.language ?? ''] ?? 'PassageOther',
    properties: { itemType: type, itemId, ...passage },
  };
}
