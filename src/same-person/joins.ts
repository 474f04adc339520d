import { AppError, type RecordType } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';

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
  /** Stands for what was looked at: a join that is given it is refused with `conflict` when something of it changed since. */
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
  join(
    wish: { readonly from: string; readonly into: string; readonly version?: string },
    by: string,
  ): Promise<Join>;
  /** Takes a join back whole: everything is the other's again. `id` of the join. */
  undo(id: string, by: string): Promise<Join>;
  /** Every join that holds, the newest first. */
  list(): Promise<Join[]>;
  /** The id of whom this id stands for now: its own, where it was not joined. */
  idOf(id: string): Promise<string>;
}

export interface JoinServices {
  readonly graph: Graph;
  readonly now?: () => Date;
}

export function createJoinBook(_services: JoinServices): JoinBook {
  const notBuilt = async (): Promise<never> => {
    throw new AppError('unavailable', 'joining is not built yet');
  };
  return { preview: notBuilt, join: notBuilt, undo: notBuilt, list: notBuilt, idOf: notBuilt };
}
