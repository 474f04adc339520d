import type { SaidOfList } from '../contributions/index.ts';
import type { RecordOf, Viewer } from '../domain/index.ts';
import type { Statement } from '../graph/index.ts';

/** Types of records that members share or say, each for themselves. */
export const SHARED_TYPES = ['artefact', 'challenge', 'endorsement', 'gathering', 'member', 'tie'] as const;
export type SharedType = (typeof SHARED_TYPES)[number];
export type SharedRecord = RecordOf<SharedType>;

/** A record as it stands, with what tells it from how it stood before. */
export interface Kept<Record extends SharedRecord = SharedRecord> {
  readonly record: Record;
  readonly version: string;
}

/**
 * Where shared records are kept, with every version of them. Who may write what is decided before: this only sees to it
 * that nothing is overwritten in silence.
 */
export interface SharedRecords {
  /** A record as it stands; null for none. */
  read<Type extends SharedType>(type: Type, id: string): Promise<Kept<RecordOf<Type>> | null>;
  /** Keeps a new record with what belongs to it (`after`); one of its id that is there already stays as it is, and is given. */
  make<Record extends SharedRecord>(
    record: Record,
    viewer: Viewer,
    after?: readonly Statement[],
  ): Promise<Kept<Record>>;
  /** Writes a record in place of what was read; `conflict` when it changed since. */
  replace<Record extends SharedRecord>(
    read: Kept<Record>,
    record: Record,
    viewer: Viewer,
    after?: readonly Statement[],
  ): Promise<Kept<Record>>;
  /**
   * Says that a member is in a list of a record, or is not. The record stays one that was brought in: later imports change
   * it, and keep what was said.
   */
  say<Record extends SharedRecord>(
    read: Kept<Record>,
    said: SaidOfList,
    viewer: Viewer,
    after?: readonly Statement[],
  ): Promise<Kept<Record>>;
  /** Takes a record out; `conflict` when it changed since it was read. */
  remove(read: Kept, viewer: Viewer, after?: readonly Statement[]): Promise<void>;
}
