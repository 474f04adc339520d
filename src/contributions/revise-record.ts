import { AppError, type CommunityFileRecord, notThere, type RecordType, type Viewer } from '../domain/index.ts';
import type { Graph, Statement } from '../graph/index.ts';
import type { RecordChange } from './contribution.ts';
import type { MakingParts } from './make-record.ts';
import { type OpenedRecord, wasOvertaken } from './record-keeping.ts';
import { notYours, type Part, type RecordRule, requireRule } from './record-rules.ts';
import { type SeenRecords, withUnseen } from './seen-records.ts';
import { writtenRecord } from './written-record.ts';

export interface RevisingParts extends MakingParts {
  readonly graph: Graph;
  readonly seen: Pick<SeenRecords, 'unseenIn'>;
}

/** Opens records of the version that was looked at, and changes them; whoever was overtaken is told by what. */
export function createRevising({ graph, records, keeping, seen, partsOf }: RevisingParts) {
  /** A record that stands, of the version that was looked at. */
  async function openStanding(
    type: RecordType,
    id: string,
    version?: string,
  ): Promise<OpenedRecord & { record: CommunityFileRecord }> {
    const opened = await keeping.open(type, id);
    if (opened.record === null) throw notThere(type, id);
    if (version !== undefined && !isOf(version, opened)) throw staleVersion(opened, version);
    return { ...opened, record: opened.record };
  }

  /** Whether this is the version of what was opened: by the fingerprint of the record, or by the one that the graph has with it. */
  function isOf(version: string, { hash, record }: OpenedRecord): boolean {
    if (hash !== null && version === records.versionOf(hash)) return true;
    return record !== null && version === records.version(record);
  }

  /** Names what is otherwise than in the version that was looked at. */
  function staleVersion({ type, id, record, versions }: OpenedRecord, looked: string | undefined): AppError {
    if (record === null) return new AppError('conflict', `the ${type} "${id}" was withdrawn meanwhile`);
    const then = versions.find(({ hash }) => hash !== null && records.versionOf(hash) === looked)?.record;
    const fields = then == null ? [] : changedFields(then, record);
    const what = fields.length > 0 ? ` (${fields.join(', ')})` : '';
    const standing = records.version(record);
    return new AppError(
      'conflict',
      `the ${type} "${id}" was changed meanwhile${what}: you looked at version ${looked ?? 'before'}, it is now ${standing}; read it again`,
      { details: { version: standing, looked: looked ?? null, fields } },
    );
  }

  /** Runs a write; when it was overtaken, says by what. */
  async function orWhatChanged(opened: OpenedRecord, writing: Promise<void>): Promise<void> {
    try {
      await writing;
    } catch (error) {
      if (!wasOvertaken(error)) throw error;
      const fingerprint = opened.record === null ? undefined : records.fingerprint(opened.record);
      const now = await keeping.open(opened.type, opened.id);
      throw staleVersion(
        { ...now, versions: withStanding(now.versions, opened, fingerprint) },
        fingerprint && records.versionOf(fingerprint),
      );
    }
  }

  /** Changes a record, and writes what belongs to the change. `allowed` says who may change which field. */
  async function change(
    opened: OpenedRecord & { record: CommunityFileRecord },
    wish: RecordChange,
    viewer: Viewer,
    {
      allowed,
      keptOwners,
      more = [],
    }: {
      readonly allowed?: RecordRule['revise'];
      /** Whose it stays, where somebody else says one thing of it. */
      readonly keptOwners?: readonly string[];
      readonly more?: readonly Statement[];
    } = {},
  ): Promise<CommunityFileRecord> {
    const { type, id, record } = opened;
    const rule = requireRule(type);
    const parts = await partsOf(viewer, opened.owners);
    const fields = (allowed ?? rule.revise) as Readonly<Record<string, readonly Part[] | undefined>>;
    for (const field of Object.keys(wish)) {
      const may = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (may === undefined)
        throw new AppError(
          'bad-input',
          `${field.slice(0, 80)} of a ${type} is not changed: give ${Object.keys(fields).join(', ')}`,
        );
      if (!may.some((part) => parts.includes(part))) throw notYours(type, id, `change its ${field}`);
    }
    const unseen = await seen.unseenIn(record, viewer);
    const next = { ...record, ...withUnseen(record, wish, unseen) } as Record<string, unknown>;
    for (const [field, value] of Object.entries(wish)) if (value === null) delete next[field];
    const revised = writtenRecord(records, next);
    if (records.version(revised) === records.version(record)) {
      await graph.write(more);
      return record;
    }
    const write = { step: 'revised' as const, record: revised, was: opened, owners: keptOwners ?? opened.owners };
    await orWhatChanged(opened, keeping.write([write], viewer, ...more));
    return revised;
  }

  return { openStanding, orWhatChanged, change };
}

function changedFields(one: CommunityFileRecord, other: CommunityFileRecord): string[] {
  const [then, now] = [one, other] as unknown as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(then[field]) !== JSON.stringify(now[field]),
  );
}

/** The versions that are kept, and the record that was looked at, which may be none of them. */
function withStanding(
  versions: OpenedRecord['versions'],
  { record }: OpenedRecord,
  hash: string | undefined,
): OpenedRecord['versions'] {
  if (record === null || hash === undefined) return versions;
  return [...versions, { number: -1, step: 'brought-in', at: '', by: null, hash, record }];
}
