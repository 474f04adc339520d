import { randomUUID } from 'node:crypto';
import {
  AppError,
  type CommunityFileRecord,
  notThere,
  type RecordType,
  type Viewer,
  viewerParameters,
} from '../domain/index.ts';
import type { Graph, Statement } from '../graph/index.ts';
import type { ContributionRecords, KeptVersion, Step } from './contribution.ts';
import { ruleOf } from './record-rules.ts';

export interface KeepingServices {
  readonly graph: Graph;
  readonly records: ContributionRecords;
  readonly now?: () => Date;
}

/** A record as it was opened to be changed, or to be looked back on. */
export interface OpenedRecord {
  readonly type: RecordType;
  readonly id: string;
  /** Null when it was withdrawn, or never there. */
  readonly record: CommunityFileRecord | null;
  /** Fingerprint that the graph holds with it. */
  readonly hash: string | null;
  readonly versions: readonly (KeptVersion & { readonly hash: string | null })[];
  /** Whose it is: as the record says, or as is kept of one without a name. */
  readonly owners: readonly string[];
}

/** That a member is in a list of a record, or is not: a later import of the record keeps it, and brings in all else. */
export interface SaidOfList {
  readonly field: string;
  readonly member: string;
  readonly isIn: boolean;
}

/** One record that a write makes, changes or takes out. */
export interface RecordWrite {
  readonly step: Exclude<Step, 'brought-in'>;
  /** As it stands afterwards; of one that is withdrawn, as it stood. */
  readonly record: CommunityFileRecord;
  /** What was opened; null for one that is made. */
  readonly was: OpenedRecord | null;
  /** Whose it is, where the record does not say so. */
  readonly owners?: readonly string[];
  /** All that the step says, where it leaves the words of the record as they were brought in. */
  readonly said?: SaidOfList;
}

/** Thrown inside a transaction when what is about to be written is not as it was opened any more. */
const CHANGED_MEANWHILE = 'changed-meanwhile';

/** Whether a write failed because somebody else was first. */
export const wasOvertaken = (error: unknown): boolean =>
  error instanceof AppError && error.details['reason'] === CHANGED_MEANWHILE;

/** Opens records and writes them with what is kept of each step: all in one transaction, or nothing. */
export function createRecordKeeping({ graph, records, now = () => new Date() }: KeepingServices) {
  async function open(type: RecordType, id: string): Promise<OpenedRecord> {
    // The fingerprint first: what changes after it is noticed in the transaction.
    const [known] = await graph.run(`import/known/${type}`, { ids: [id] });
    const [record, rows] = await Promise.all([
      known === undefined || known.awaited ? null : records.read(type, id),
      graph.run('contributions/versions', { key: keyOf(type, id) }),
    ]);
    const versions = rows.map(({ record: kept, step, by, ...row }) => ({
      ...row,
      step: step as Step,
      by: by as KeptVersion['by'],
      record: kept === null ? null : (JSON.parse(kept) as CommunityFileRecord),
    }));
    const last = record ?? versions.at(-1)?.record ?? null;
    const named = last === null ? [] : (ruleOf(type)?.authors(last) ?? []);
    const owners = [...new Set([...named, ...rows.flatMap((row) => row.owners as string[])])];
    return { type, id, record, hash: known?.recordHash ?? null, versions, owners };
  }

  /** Writes records, and what belongs to them, with a version of each. Throws `conflict` when one changed since it was opened. */
  async function write(writes: readonly RecordWrite[], viewer: Viewer, ...more: readonly Statement[]): Promise<void> {
    const at = now().toISOString();
    const token = randomUUID();
    const staying = writes.filter(({ step }) => step !== 'withdrawn').map(({ record }) => record);
    const leaving = writes.filter(({ step }) => step === 'withdrawn').map(({ record: { type, id } }) => ({ type, id }));
    const written = await records.statements(staying);
    const versions = writes.flatMap((one) => versionsOf(one, { at, token, viewer }));
    await graph.write([
      ...holds(writes, viewer),
      ...versions,
      ...written,
      ...(leaving.length > 0 ? records.removal(leaving) : []),
      ...more,
    ]);
    records.written();
  }

  function versionsOf(
    { step, record, was, owners: given, said }: RecordWrite,
    { at, token, viewer }: { readonly at: string; readonly token: string; readonly viewer: Viewer },
  ): Statement[] {
    const { type, id } = record;
    const key = keyOf(type, id);
    const owners = [...(given ?? was?.owners ?? ruleOf(type)?.authors(record) ?? [])];
    const ofList = { saidField: said?.field ?? null, saidOf: said?.member ?? null, saidIn: said?.isIn ?? null };
    const ofAll = { saidField: null, saidOf: null, saidIn: null };
    const version = (number: number, as: Step, kept: CommunityFileRecord, when: string, by: string | null) => ({
      ...(as === 'brought-in' ? ofAll : ofList),
      ...{ id: `${key}/${number}`, key, number, step: as, at: when, by, owners, token },
      hash: records.fingerprint(kept),
      record: JSON.stringify(kept),
      named: records
        .namedBy(kept)
        .filter((named) => named.type === 'member' && !owners.includes(named.id))
        .map((named) => named.id),
    });
    const last = was?.versions.at(-1)?.number;
    const before =
      was?.record != null && last === undefined
        ? [{ query: 'contributions/keep-version', parameters: version(0, 'brought-in', was.record, at, null) } as const]
        : [];
    const by = viewer.kind === 'member' ? viewer.id : null;
    return [
      ...before,
      {
        query: 'contributions/keep-version',
        parameters: version((last ?? 0) + 1, step, record, at, by),
        check: ([kept]) => {
          if (kept?.mine !== true) throw changed();
        },
      },
    ];
  }

  /** Statements that hold what is written, and what it newly names, and refuse when either is not as it should be. */
  function holds(writes: readonly RecordWrite[], viewer: Viewer): Statement[] {
    const expected = new Map<string, readonly (string | null)[]>();
    const named = new Map<string, { readonly type: RecordType; readonly id: string }>();
    const made = new Set(writes.map(({ record: { type, id } }) => keyOf(type, id)));
    const ties: Statement[] = [];
    for (const { step, record, was } of writes) {
      // A commit that went through unseen is sent again: then it stands already as it is to stand.
      const fitting = [was?.hash ?? null, ...(step === 'withdrawn' ? [] : [records.fingerprint(record)])];
      if (was !== null && record.type === 'tie') ties.push(holdTie(record.id, fitting));
      else if (was !== null) expected.set(keyOf(record.type, record.id), fitting);
      if (step === 'withdrawn') continue;
      const before = new Set(
        was?.record == null ? [] : records.namedBy(was.record).map(({ type, id }) => keyOf(type, id)),
      );
      for (const { type, id } of records.namedBy(record))
        if (!before.has(keyOf(type, id)) && !made.has(keyOf(type, id))) named.set(keyOf(type, id), { type, id });
    }
    const held = [...[...expected.keys()].map(fromKey), ...named.values()].sort(byKey);
    if (held.length === 0) return ties;
    const leaving = new Set(
      writes.filter(({ step }) => step === 'withdrawn').map(({ record }) => keyOf(record.type, record.id)),
    );
    return [
      ...ties,
      {
        query: 'contributions/hold',
        parameters: { records: held, ...viewerParameters(viewer) },
        check: (rows) => {
          const there = new Map(rows.map((row) => [keyOf(row.type, row.id), row]));
          for (const [key, fitting] of expected) {
            const row = there.get(key);
            // What leaves may have left: whether by this write, its version says.
            if (row === undefined ? !leaving.has(key) : !fitting.includes(row.hash)) throw changed();
          }
          for (const [key, { type, id }] of named) if (there.get(key)?.seen !== true) throw notThere(type, id);
        },
      },
    ];
  }

  return { open, write };
}

export type RecordKeeping = ReturnType<typeof createRecordKeeping>;

export const keyOf = (type: string, id: string): string => `${type}/${id}`;

function holdTie(id: string, fitting: readonly (string | null)[]): Statement {
  return {
    query: 'contributions/hold-tie',
    parameters: { id },
    check: ([row]) => {
      if (row !== undefined && !fitting.includes(row.hash)) throw changed();
    },
  };
}

function fromKey(key: string): { readonly type: RecordType; readonly id: string } {
  const cut = key.indexOf('/');
  return { type: key.slice(0, cut) as RecordType, id: key.slice(cut + 1) };
}

/** One order for all: two writes that hold the same records never wait for each other in a circle. */
function byKey(one: { type: string; id: string }, other: { type: string; id: string }): number {
  const [a, b] = [keyOf(one.type, one.id), keyOf(other.type, other.id)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function changed(): AppError {
  return new AppError('conflict', 'it was changed meanwhile: read it again', {
    details: { reason: CHANGED_MEANWHILE },
  });
}
