import {
  type ContributionRecords,
  createRecordKeeping,
  type OpenedRecord,
  type SaidOfList,
} from '../contributions/index.ts';
import { AppError, notThere, type RecordOf, type Viewer } from '../domain/index.ts';
import type { Graph, Statement } from '../graph/index.ts';
import type { Kept, SharedRecord, SharedRecords, SharedType } from './shared-records.ts';
import { changed } from './sharer.ts';

export interface KeepRecordsServices {
  readonly graph: Graph;
  readonly records: ContributionRecords;
  readonly now?: () => Date;
}

/** Times that the same thing may be said and taken back. */
const MOST_TIMES = 100;

/** Shared records in the graph, each step of theirs kept as of all that members put in. */
export function createSharedRecords(services: KeepRecordsServices): SharedRecords {
  const { graph, records } = services;
  const keeping = createRecordKeeping(services);
  /** What each record that was given out was opened as. */
  const openedOf = new WeakMap<SharedRecord, OpenedRecord>();

  function given<Record extends SharedRecord>(opened: OpenedRecord): Kept<Record> | null {
    if (opened.record === null) return null;
    const record = opened.record as Record;
    openedOf.set(record, opened);
    return { record, version: records.version(record) };
  }

  async function revise<Record extends SharedRecord>(
    read: Kept<Record>,
    record: Record,
    viewer: Viewer,
    { after, said }: { readonly after: readonly Statement[]; readonly said?: SaidOfList },
  ): Promise<Kept<Record>> {
    const next = records.check(record) as Record;
    const version = records.version(next);
    if (version === read.version && after.length === 0) return read;
    const revised = {
      step: 'revised',
      record: next,
      was: wasOf(read),
      ...(said === undefined ? {} : { said }),
    } as const;
    if (version === read.version) await graph.write(after);
    else await keeping.write([revised], viewer, ...after);
    return { record: next, version };
  }

  return {
    read: async <Type extends SharedType>(type: Type, id: string) =>
      given<RecordOf<Type>>(await keeping.open(type, id)),

    async make(record, viewer, after = []) {
      for (let time = 1; time <= MOST_TIMES; time += 1) {
        // What was taken back keeps its id and its steps: said again it is another.
        const id = time === 1 ? record.id : `${record.id}-${time}`;
        const opened = await keeping.open(record.type, id);
        const standing = given<typeof record>(opened);
        if (standing !== null) return standing;
        if (opened.versions.length > 0) continue;
        const made = records.check({ ...record, id }) as typeof record;
        const owners = viewer.kind === 'member' ? [viewer.id] : [];
        await keeping.write([{ step: 'made', record: made, was: null, owners }], viewer, ...after);
        return { record: made, version: records.version(made) };
      }
      throw new AppError('conflict', 'this was said and taken back very often: say it in other words');
    },

    replace: (read, record, viewer, after = []) => revise(read, record, viewer, { after }),

    async say(read, said, viewer, after = []) {
      const { field, member, isIn } = said;
      const stands = ((read.record as unknown as Fields)[field] ?? []) as readonly string[];
      const others = stands.filter((one) => one !== member);
      const list = !isIn ? others : stands.includes(member) ? stands : [...others, member];
      return await revise(read, changed(read.record, { [field]: list }), viewer, { after, said });
    },

    async remove(read, viewer, after = []) {
      await keeping.write([{ step: 'withdrawn', record: read.record, was: wasOf(read) }], viewer, ...after);
    },
  };

  function wasOf({ record }: Kept): OpenedRecord {
    const was = openedOf.get(record);
    if (was === undefined) throw notThere(record.type, record.id);
    return was;
  }
}

type Fields = Readonly<Record<string, unknown>>;
