import type { CommunityFileRecord, RecordType } from '../domain/index.ts';
import type { Statement } from '../graph/index.ts';

/** Characters of a title or a name at most. */
export const LONGEST_TITLE = 300;
/** Characters of a text at most. */
export const LONGEST_TEXT = 100_000;

/** A record as it stands, as whoever looks may see it. */
export interface Kept<Record extends CommunityFileRecord = CommunityFileRecord> {
  readonly record: Record;
  /** Fingerprint of the record: another once anything of it changed. */
  readonly version: string;
}

export const STEPS = ['brought-in', 'made', 'revised', 'withdrawn'] as const;
export type Step = (typeof STEPS)[number];

/** A record as it stood after a step; read by whose it is, and by the keeper. */
export interface KeptVersion {
  /** 0 for how it stood before it was first touched here. */
  readonly number: number;
  readonly step: Step;
  /** Instant, ISO 8601. */
  readonly at: string;
  /** Who did it; null for the keeper, an import, or somebody whom the viewer may not see. */
  readonly by: { readonly id: string; readonly name: string } | null;
  /** Null once somebody whom it named was erased. After a withdrawal: as it stood last. */
  readonly record: CommunityFileRecord | null;
}

/** A record to be made: without an id one is drawn; with one of the shape TYPE-UUID, sending it twice makes it once. */
export type NewRecord = CommunityFileRecord extends infer Record
  ? Record extends CommunityFileRecord
    ? Omit<Record, 'id'> & { readonly id?: string }
    : never
  : never;

/** Fields that are to be otherwise; null takes one away. */
export type RecordChange = Readonly<Record<string, unknown>>;

/** Records as a community file has them: handed in by whoever imports and exports, so that all write the same. */
export interface ContributionRecords {
  read(type: RecordType, id: string): Promise<CommunityFileRecord | null>;
  statements(records: readonly CommunityFileRecord[]): Promise<Statement[]>;
  removal(records: readonly { readonly type: RecordType; readonly id: string }[]): Statement[];
  /** As the graph keeps it of a record; told to nobody. */
  fingerprint(record: CommunityFileRecord): string;
  version(record: CommunityFileRecord): string;
  /** Version by the fingerprint that the graph keeps. */
  versionOf(fingerprint: string): string;
  check(value: unknown): CommunityFileRecord;
  /** For each record, the members who hide that it names them. */
  hidersOf(records: readonly CommunityFileRecord[]): Promise<readonly ReadonlySet<string>[]>;
  namedBy(
    record: CommunityFileRecord,
  ): readonly { readonly field: string; readonly type: RecordType; readonly id: string }[];
  /** Called after records were written: their texts get a vector when there is a model. */
  written(): void;
}
