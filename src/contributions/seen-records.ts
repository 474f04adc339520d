import {
  type CommunityFileRecord,
  notThere,
  type RecordOf,
  type RecordType,
  type Viewer,
  viewerParameters,
} from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { ContributionRecords, Kept, RecordChange } from './contribution.ts';
import { ruleOf } from './record-rules.ts';

/** Records as a viewer may read them: without members whom they may not see, and without whoever hides that they are named. */
export function createSeenRecords({
  graph,
  records,
}: {
  readonly graph: Graph;
  readonly records: ContributionRecords;
}) {
  /** Members whom a viewer is not to read in a record: whom they may not see, and who hide that it names them. */
  async function unseenIn(record: CommunityFileRecord, viewer: Viewer): Promise<ReadonlySet<string>> {
    const [unseen, [hidden = NOBODY]] = await Promise.all([
      invisibleIn([record], viewer),
      hiddenFrom([record], viewer),
    ]);
    return new Set([...unseen, ...hidden]);
  }

  /** For each record, who hides from a viewer that it names them: nothing from themselves and the keeper. */
  async function hiddenFrom(
    all: readonly CommunityFileRecord[],
    viewer: Viewer,
  ): Promise<readonly ReadonlySet<string>[]> {
    if (viewer.kind === 'keeper') return all.map(() => new Set<string>());
    const self = viewer.kind === 'member' ? viewer.id : null;
    const hiders = await records.hidersOf(all);
    return hiders.map((ids) => new Set([...ids].filter((id) => id !== self)));
  }

  async function invisibleIn(all: readonly CommunityFileRecord[], viewer: Viewer): Promise<ReadonlySet<string>> {
    const ids = all.flatMap((record) =>
      records
        .namedBy(record)
        .filter(({ type }) => type === 'member')
        .map(({ id }) => id),
    );
    if (ids.length === 0) return new Set();
    const rows = await graph.run('contributions/unseen', { ids: [...new Set(ids)], ...viewerParameters(viewer) });
    return new Set(rows.map(({ id }) => id));
  }

  async function read<Type extends RecordType>(type: Type, id: string, viewer: Viewer): Promise<Kept<RecordOf<Type>>> {
    const record = await records.read(type, id);
    if (record === null) throw notThere(type, id);
    const [unseen, [hidden = NOBODY]] = await Promise.all([
      invisibleIn([record], viewer),
      hiddenFrom([record], viewer),
    ]);
    const version = records.version(record);
    // Without whoever hides it, it would say nothing: it is there for whose it is alone.
    if (hidden.size > 0 && SAYS_NOTHING.has(type)) {
      const isOwner = viewer.kind === 'member' && ruleOf(type)?.authors(record).includes(viewer.id) === true;
      if (!isOwner) throw notThere(type, id);
      return { record: without(record, unseen) as RecordOf<Type>, version };
    }
    return { record: without(record, new Set([...unseen, ...hidden])) as RecordOf<Type>, version };
  }

  return { read, unseenIn, hiddenFrom, invisibleIn };
}

export type SeenRecords = ReturnType<typeof createSeenRecords>;

const NOBODY: ReadonlySet<string> = new Set();

/** Types that say nothing without one of those they name. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(['endorsement', 'tie']);

const idOf = (element: unknown): unknown =>
  typeof element === 'object' && element !== null ? (element as Readonly<Record<string, unknown>>)['member'] : element;

/** A record without the members that are not to be seen. */
export function without<Record extends CommunityFileRecord>(record: Record, unseen: ReadonlySet<string>): Record {
  if (unseen.size === 0) return record;
  const isUnseen = (element: unknown): boolean => unseen.has(String(idOf(element)));
  const fields = Object.entries(record).flatMap(([field, value]) => {
    if (field === 'id' || field === 'type') return [[field, value]];
    if (Array.isArray(value)) return [[field, value.filter((element) => !isUnseen(element))]];
    return MEMBER_FIELDS.has(field) && isUnseen(value) ? [] : [[field, value]];
  });
  return Object.fromEntries(fields) as Record;
}

/** Fields that name one member. */
const MEMBER_FIELDS: ReadonlySet<string> = new Set([
  ...['askedBy', 'answeredBy', 'writtenBy', 'raisedBy', 'from', 'to', 'member', 'by'],
]);

/** Whoever changes a list leaves those in it whom they cannot see. */
export function withUnseen(record: CommunityFileRecord, wish: RecordChange, unseen: ReadonlySet<string>): RecordChange {
  if (unseen.size === 0) return wish;
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(wish).map(([field, value]) => {
      const stands = fields[field];
      if (!Array.isArray(stands) || !(Array.isArray(value) || value === null)) return [field, value];
      const named = new Set((value ?? []).map(idOf));
      const left = stands.filter((one: unknown) => unseen.has(String(idOf(one))) && !named.has(idOf(one)));
      return [field, left.length === 0 ? value : [...(value ?? []), ...left]];
    }),
  );
}
