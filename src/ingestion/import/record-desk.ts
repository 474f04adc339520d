import {
  AppError,
  type CommunityFileRecord,
  type OwnWord,
  type RecordOf,
  type RecordType,
} from '../../domain/index.ts';
import type { Graph, Statement } from '../../graph/index.ts';
import type { DetectLanguage } from '../../language/index.ts';
import { readAliases } from '../joined/aliases.ts';
import { pieceStatements, readJoins, sameJoins } from '../joined/kept-joins.ts';
import { takeOffStatements } from '../joined/restand.ts';
import { standHere } from '../joined/stand-here.ts';
import { hasWords, keyOf, wordParameters, wordsFor } from '../own-word/kept-words.ts';
import { hidersIn, sourceOf } from '../own-word/split-record.ts';
import { alignStatements, communityLanguages, ownStatements, readSource } from '../own-word/write-own.ts';
import { recordHash } from '../record/canonical-record.ts';
import { checkRecord } from '../record/check-record.ts';
import { REFERENCES } from '../record/fields.ts';
import { type VersionOf, versionsOfThisProcess } from '../record/record-versions.ts';
import { idsByType, knownRecords } from './known-records.ts';
import { type ChangedRecord, noteChanges } from './note-changes.ts';

/** Single records in and out of the graph, the same as an import writes and an export reads them. */
export interface RecordDesk {
  /**
   * A record as its source says it, and as export would write it: whatever members hide of it is there, so it is shown to
   * nobody as it is. Null when the graph has none of that id.
   */
  read<Type extends RecordType>(type: Type, id: string): Promise<RecordOf<Type> | null>;
  /**
   * The statements that write records whole, with their relations and passages, and note that they changed, for a
   * transaction with what else belongs to them. Nothing for those that the graph holds as they are.
   */
  statements(records: readonly CommunityFileRecord[]): Promise<Statement[]>;
  /**
   * The statements that keep what a member says of their own data in place of what they said `before`, and bring every
   * record it touches in line with it. In the transaction a `conflict` when something else was said or read meanwhile.
   */
  keepWord(member: string, word: OwnWord, before: OwnWord | null): Promise<Statement[]>;
  /** The statements that take records out, with their passages and relations, and note it. */
  removal(records: readonly { readonly type: RecordType; readonly id: string }[]): Statement[];
  /** Fingerprint of a record as the graph keeps it: another once anything of it changed. It is told to nobody. */
  fingerprint(record: CommunityFileRecord): string;
  /** Version of a record that may be told: another once anything of it changed, and nobody reads more from it. */
  version(record: CommunityFileRecord): string;
  /** Version by the fingerprint that the graph keeps. */
  versionOf(fingerprint: string): string;
  /** A record as it may be kept; all that is wrong with it is one error. */
  check(value: unknown): CommunityFileRecord;
  /** For each record, the members who hide that it names them: to others it is shown without them. */
  hidersOf(records: readonly CommunityFileRecord[]): Promise<ReadonlySet<string>[]>;
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
  /** How versions are made; those of this process alone when left out. */
  readonly versionOf?: VersionOf;
}

export function createRecordDesk(
  graph: Graph,
  { detectLanguage, source, versionOf = versionsOfThisProcess }: RecordDeskOptions,
): RecordDesk {
  const fingerprint = (record: CommunityFileRecord): string => recordHash(sourceOf(record));
  return {
    fingerprint,
    version: (record) => versionOf(fingerprint(record)),
    versionOf,
    async read(type, id) {
      const found = await readSource(graph, type, id);
      if (found !== null || type !== 'member') return found;
      const kept = (await readAliases(graph)).get(id);
      return kept === undefined ? null : await readSource(graph, type, kept);
    },
    check(value) {
      const checked = checkRecord(value, true);
      if (checked.record !== undefined) return checked.record;
      throw new AppError('bad-input', checked.faults.map(({ message }) => message).join('; '));
    },
    async hidersOf(records) {
      const isOwned = records.length > 0 && (await hasWords(graph));
      const words = isOwned ? await wordsFor(graph, records) : new Map<string, OwnWord>();
      return records.map((record) => hidersIn(record, words));
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
        // What is held back of them goes too: nothing of them is kept for anybody.
        { query: 'own/let-go', parameters: { of: records.map(keyOf) } },
        { query: 'joins/drop-pieces', parameters: { of: records.map(keyOf) } },
        ...(ties.length > 0 ? [{ query: 'import/clear-ties', parameters: { ids: ties } } as const] : []),
        ...(ids.size > 0 ? [{ query: 'import/remove', parameters: { ids: idsByType(ids) } } as const] : []),
        noteChanges(records satisfies readonly ChangedRecord[]),
      ];
    },
    async statements(records) {
      const canonical = records.map(sourceOf);
      const joins = await readJoins(graph);
      const [known, standing] = await Promise.all([
        knownRecords(graph, canonical),
        standHere(graph, joins.aliases, canonical),
      ]);
      const changed = standing
        .map((one) => ({ ...one, known: known.get(one.record.type)?.get(one.record.id) }))
        .filter((one) => one.known?.hash !== one.hash || !one.isSaidSo)
        .map((one) => ({ ...one, source: one.known?.source ?? source }));
      if (changed.length === 0) return [];
      const writes = changed.flatMap(({ stands, hash, source, known }) =>
        stands === null ? [] : [{ record: stands, hash, source, isKnown: known !== undefined }],
      );
      const gone = changed.flatMap(({ record, stands }) => (stands === null ? [record] : []));
      const [languages, isOwned] = await Promise.all([communityLanguages(graph), hasWords(graph)]);
      const named = writes.map(({ record }) => record);
      const words = isOwned ? await wordsFor(graph, named) : null;
      const { statements } = ownStatements(writes, { words, detectLanguage, languages });
      return [
        sameJoins(joins),
        ...takeOffStatements(gone),
        ...statements,
        ...(joins.aliases.size > 0 ? pieceStatements(changed, joins.aliases) : []),
        noteChanges(changed.map(({ record }) => record)),
      ];
    },
    async keepWord(member, word, before) {
      const { statements, memberHash, guard } = await alignStatements(graph, detectLanguage, { member, word, before });
      const keep: Statement = {
        query: 'own/keep-word',
        parameters: wordParameters(member, word),
        check: ([stood]) => {
          // Sent again after a lost connection, it finds what it wrote itself.
          if (stood?.same) return;
          if ((stood?.before ?? 0) !== (before?.version ?? 0) || (stood?.recordHash ?? null) !== memberHash)
            throw new AppError(
              'conflict',
              `what is said of "${member.slice(0, 80)}" was changed meanwhile: read it again`,
            );
        },
      };
      return [keep, guard, ...statements];
    },
  };
}
