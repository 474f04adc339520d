import { randomUUID } from 'node:crypto';
import { AppError, type RecordType } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import type { JoinDesk, JoinPlan, KnownJoin } from '../ingestion/index.ts';
import { KIND_OF_TIE } from './kind-of-tie.ts';

/** Two members who are one person: the one is known by the other's id from then on. */
export interface Join {
  readonly id: string;
  /** Id that is gone: it is another name of `into` now. */
  readonly from: string;
  /** Id that is kept. */
  readonly into: string;
  /** When, ISO 8601. */
  readonly at: string;
  /** Id of the account that did it; `keeper` for whoever sits at the machine, `command` for the command line. */
  readonly by: string;
}

/** What a join would do, before it is done. */
export interface JoinPreview {
  readonly from: string;
  readonly into: string;
  /** Stands for what was looked at: a join that is given it is refused with `conflict` when either of the two changed since. */
  readonly version: string;
  /** The member's record as it would be: the fields in which the two differ, or that one of them lacks. */
  readonly fields: readonly {
    readonly field: string;
    readonly kept: unknown;
    readonly gone: unknown;
    readonly becomes: unknown;
  }[];
  /** Records of others that name the one who is gone and would name the one who is kept, by type. */
  readonly records: readonly { readonly type: RecordType; readonly count: number }[];
  /** Records that would say nothing any more, such as a tie between the two: held aside until the join is taken back. */
  readonly aside: readonly { readonly type: RecordType; readonly id: string }[];
  /** What else goes over: accounts, invitations, notices, answers to forms, …. */
  readonly moves: readonly { readonly kind: string; readonly count: number }[];
}

/** How a keeper says that two members are one person, and takes it back. Nobody is ever joined by themselves. */
export interface JoinBook {
  /** Says what joining would do, and does nothing. Throws what `join` would throw. */
  preview(from: string, into: string): Promise<JoinPreview>;
  /** Joins, in one transaction: all of it or nothing. `by` is who does it, by id. */
  join(wish: { readonly from: string; readonly into: string; readonly version?: string }, by: string): Promise<Join>;
  /** Takes a join back whole: everything is the other's again. `id` of the join. */
  undo(id: string, by: string): Promise<Join>;
  /** Every join that holds, the newest first. */
  list(): Promise<Join[]>;
  /** The id of whom this id stands for now: its own, where it was not joined. */
  idOf(id: string): Promise<string>;
}

/** Who did what, as it is noted: codes and ids. */
interface Notes {
  note(entry: {
    readonly what: string;
    readonly by: string;
    readonly about: string;
    readonly details: Readonly<Record<string, string>>;
  }): Promise<void>;
}

export interface JoinServices {
  readonly graph: Graph;
  readonly desk: JoinDesk;
  readonly audit: Notes;
  /** Texts were written that have no vector yet. */
  readonly written?: () => void;
  readonly now?: () => Date;
}

export function createJoinBook({
  graph,
  desk,
  audit,
  written = () => {},
  now = () => new Date(),
}: JoinServices): JoinBook {
  return {
    async preview(from, into) {
      const plan = await desk.plan(from, into);
      return { from, into, version: plan.version, ...toldOf(plan), moves: await movesOf(graph, from) };
    },
    async join({ from, into, version }, by) {
      const plan = await desk.plan(from, into);
      if (version !== undefined && version !== plan.version)
        throw new AppError(
          'conflict',
          'one of the two was changed since you looked: look at what joining would do again',
        );
      const join = { id: `join-${randomUUID()}`, from, into, at: now().toISOString(), by };
      await graph.write(plan.statements(join));
      written();
      await audit.note({ what: 'join', by, about: into, details: { from, join: join.id } });
      return join;
    },
    async undo(id, by) {
      const { join, statements } = await desk.undo(id);
      await graph.write(statements);
      written();
      await audit.note({ what: 'join undone', by, about: join.into, details: { from: join.from, join: id } });
      return toJoin(join);
    },
    list: async () => (await desk.list()).map(toJoin),
    async idOf(id) {
      const [row] = await graph.run('joins/alias', { id });
      return row?.kept ?? id;
    },
  };
}

const toJoin = ({ join, from, into, at, by }: KnownJoin): Join => ({ id: join, from, into, at, by });

function toldOf({ members, names, aside }: JoinPlan): Pick<JoinPreview, 'fields' | 'records' | 'aside'> {
  const [kept, gone, becomes] = [members.kept, members.gone, members.becomes].map(
    (record) => (record ?? {}) as Readonly<Record<string, unknown>>,
  );
  const fields = [...new Set([kept, gone, becomes].flatMap((record) => Object.keys(record ?? {})))]
    .filter((field) => field !== 'id' && field !== 'type')
    .map((field) => ({
      field,
      kept: kept?.[field] ?? null,
      gone: gone?.[field] ?? null,
      becomes: becomes?.[field] ?? null,
    }))
    .filter((one) => JSON.stringify(one.kept) !== JSON.stringify(one.gone));
  const counts = new Map<RecordType, number>();
  for (const { type } of names) counts.set(type, (counts.get(type) ?? 0) + 1);
  return { fields, records: [...counts].map(([type, count]) => ({ type, count })), aside };
}

async function movesOf(graph: Graph, id: string): Promise<JoinPreview['moves']> {
  const [ties, [state]] = await Promise.all([
    graph.run('joins/ties-of', { id, types: Object.keys(KIND_OF_TIE) }),
    graph.run('joins/states', { ids: [id] }),
  ]);
  const counts = new Map<string, number>(state?.accounts ? [['account', state.accounts]] : []);
  for (const { type, count } of ties) {
    const kind = KIND_OF_TIE[type] ?? type;
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
