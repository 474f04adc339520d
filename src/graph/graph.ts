import type { Queries, QueryName } from './queries.gen.ts';

export interface RunOptions {
  /** Stops waiting and cancels the transaction in the database. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the database itself ends the transaction; the connection's default when left out. */
  readonly timeout?: number;
}

/** One named query with its parameters, for a transaction of several. */
export type Statement = {
  [Name in QueryName]: {
    readonly query: Name;
    readonly parameters: Queries[Name]['parameters'];
    /** Looks at the rows: what it throws ends the transaction, with nothing written. */
    readonly check?: (rows: Queries[Name]['row'][]) => void;
  };
}[QueryName];

/**
 * The community graph. Queries are named by their file under `cypher/` (`people/by-passages`), typed from its header,
 * and routed to readers or writers by its `@access`.
 */
export interface Graph {
  /** Runs one query in its own transaction, retried while the failure is transient, and gives its rows. */
  run<Name extends QueryName>(
    query: Name,
    parameters: Queries[Name]['parameters'],
    options?: RunOptions,
  ): Promise<Queries[Name]['row'][]>;

  /** Rows one by one as the database yields them: memory does not grow with their number. Not retried. */
  stream<Name extends QueryName>(
    query: Name,
    parameters: Queries[Name]['parameters'],
    options?: RunOptions,
  ): AsyncIterable<Queries[Name]['row']>;

  /** Runs writing statements in one transaction: all of them or none. Every statement must be safe to repeat. */
  write(statements: readonly Statement[], options?: RunOptions): Promise<void>;
}
