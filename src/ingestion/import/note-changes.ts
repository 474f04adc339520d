import type { Statement } from '../../graph/index.ts';

/** A record that was written, changed or taken out by itself, not by an import. */
export interface ChangedRecord {
  readonly type: string;
  readonly id: string;
}

/** Changes kept in the graph's list: a service that was away for more of them reads everything. */
const KEPT = 1_000;

/**
 * The statement that notes single records as changed, for the transaction that changes them: services then read these anew
 * and nothing else. `relations` is false where only what stands on the record itself changed.
 */
export function noteChanges(records: readonly ChangedRecord[], { relations = true } = {}): Statement {
  const changes = records.map(({ type, id }) => ({ type, id, relations }));
  return { query: 'relations/note-changes', parameters: { changes, kept: KEPT } };
}
