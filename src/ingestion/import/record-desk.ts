import {
  AppError,
  type CommunityFileRecord,
  RECORD_SCHEMAS,
  type RecordOf,
  type RecordType,
} from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { toRecord } from '../export/export-community.ts';
import { passagesOf } from '../passages/passages-of.ts';
import { canonicalRecord, recordHash } from '../record/canonical-record.ts';
import { checkRecord } from '../record/check-record.ts';
import { REFERENCES } from '../record/fields.ts';
import { idsByType, knownRecords } from './known-records.ts';
import { type ChangedRecord, noteChanges } from './note-changes.ts';
import { writeStatements } from './write-batch.ts';

/** Single records in and out of the graph, the same as an import writes and an export reads them. */
export interface RecordDesk {
  /** A record as export would write it; null when the graph has none of that id. */
  read<Type extends RecordType>(type: Type, id: string): Promise<RecordOf<Type> | null>;
  /**
   * The statements that write records whole, with their relations and passages, and note that they changed, for a
   * transaction with what else belongs to them. Nothing for those that the graph holds as they are.
   */
  statements(records: readonly CommunityFileRecord[]): Promise<Statement[]>;
  /** The statements that take records out, with their passages and relations, and note it. */
  removal(records: readonly { readonly type: RecordType; readonly id: string }[]): Statement[];
  /** Fingerprint of a record as the graph keeps it: another once anything of it changed. */
  version(record: CommunityFileRecord): string;
  /** A record as it may be kept; all that is wrong with it is one error. */
  check(value: unknown): CommunityFileRecord;
  /** Every record that a record names, by the field that names it. */
  namedBy(record: CommunityFileRecord): readonly NamedRecord[];
}

/** A record that another one names. */
export interface NamedRecord {
  readonly field: string;
  readonly type: RecordType;
  readonly id: string;
}

export interface RecordDeskOptions {
  readonly detectLanguage: DetectLanguage;
  /** What records are kept under that come from no import. One that does stays with its own source. */
  readonly source: string;
}

const ROWS_AT_A_TIME = 50;

export function createRecordDesk(graph: Graph, { detectLanguage, source }: RecordDeskOptions): RecordDesk {
  const canonicalOf = (record: CommunityFileRecord) => canonicalRecord(RECORD_SCHEMAS[record.type].parse(record));
  return {
    version: (record) => recordHash(canonicalOf(record)),
    check(value) {
      const checked = checkRecord(value, true);
      if (checked.record !== undefined) return checked.record;
      throw new AppError('bad-input', checked.faults.map(({ message }) => message).join('; '));
    },
    namedBy(record) {
      const fields = record as unknown as Readonly<Record<string, unknown>>;
      return Object.entries(REFERENCES[record.type]).flatMap(([field, type]) =>
        [fields[field] ?? []].flat().map((named) => {
          // An element that is an object names it under the type of what it names.
          const id = typeof named === 'string' ? named : (named as Readonly<Record<string, unknown>>)[type];
          return { field, type, id: String(id) };
        }),
      );
    },
    removal(records) {
      const ids = new Map<RecordType, string[]>();
      for (const { type, id } of records) ids.set(type, [...(ids.get(type) ?? []), id]);
      const ties = ids.get('tie') ?? [];
      ids.delete('tie');
      return [
        ...(ties.length > 0 ? [{ query: 'import/clear-ties', parameters: { ids: ties } } as const] : []),
        ...(ids.size > 0 ? [{ query: 'import/remove', parameters: { ids: idsByType(ids) } } as const] : []),
        noteChanges(records satisfies readonly ChangedRecord[]),
      ];
    },
    async read<Type extends RecordType>(type: Type, id: string) {
      // Ids in order: between an id and the same without its last character lie only those that share all but it.
      for (let after = id.slice(0, -1); ; ) {
        const rows = await graph.run(`export/${type as RecordType}`, { after, limit: ROWS_AT_A_TIME });
        const found = rows.find(({ properties }) => properties['id'] === id);
        if (found !== undefined) return toRecord(type, found) as RecordOf<Type>;
        const last = rows.at(-1)?.properties['id'] as string | undefined;
        if (last === undefined || last > id || rows.length < ROWS_AT_A_TIME) return null;
        after = last;
      }
    },
    async statements(records) {
      const canonical = records.map(canonicalOf);
      const known = await knownRecords(graph, canonical);
      const [community] = await graph.run('export/community', { after: '', limit: 1 });
      const languages = (community?.properties['languages'] ?? []) as readonly string[];
      const changed = canonical
        .map((record) => ({ record, hash: recordHash(record), stands: known.get(record.type)?.get(record.id) }))
        .filter(({ hash, stands }) => stands?.hash !== hash);
      if (changed.length === 0) return [];
      return [
        ...changed.flatMap(({ record, hash, stands }) => {
          const passages = passagesOf(record, detectLanguage, languages);
          return writeStatements([{ record, hash, passages, isKnown: stands !== undefined }], stands?.source ?? source);
        }),
        noteChanges(changed.map(({ record }) => record)),
      ];
    },
  };
}
