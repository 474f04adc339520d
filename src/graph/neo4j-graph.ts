import type { Driver } from 'neo4j-driver';
import type { AppError } from '../domain/index.ts';
import { toDriverParameters, toRow } from './driver-values.ts';
import type { Graph, RunOptions, Statement } from './graph.ts';
import { type Coordinates, openDriver } from './open-driver.ts';
import { QUERY_FACTS, type Queries, type QueryName } from './queries.gen.ts';
import { readQuery } from './query-text.ts';
import { type Cypher, type TransactionOptions, Transactions } from './transactions.ts';

/**
 * As the statistics of a growing graph move, Neo4j plans a query anew every ten seconds or so. For those of the import
 * that takes it .2 to 2 s each time, and much longer on a busy machine, to arrive at the same plan.
 */
const KEEP_PLAN = 'CYPHER replan=skip\n';

/** The graph in Neo4j: named queries of `cypher/` on one database. */
export class Neo4jGraph implements Graph {
  #driver: Driver;
  /** For statements that have no name: those of the migrations. */
  readonly transactions: Transactions;

  constructor(driver: Driver, database: string | undefined, options: TransactionOptions = {}) {
    this.#driver = driver;
    this.transactions = new Transactions(driver, database, options);
  }

  run<Name extends QueryName>(
    query: Name,
    parameters: Queries[Name]['parameters'],
    options: RunOptions = {},
  ): Promise<Queries[Name]['row'][]> {
    return this.transactions.run(toCypher(query, parameters), options, (record) => toRow(query, record)) as Promise<
      Queries[Name]['row'][]
    >;
  }

  stream<Name extends QueryName>(
    query: Name,
    parameters: Queries[Name]['parameters'],
    options: RunOptions = {},
  ): AsyncIterable<Queries[Name]['row']> {
    return this.transactions.stream(toCypher(query, parameters), options, (record) =>
      toRow(query, record),
    ) as AsyncIterable<Queries[Name]['row']>;
  }

  async write(statements: readonly Statement[], options: RunOptions = {}): Promise<void> {
    await this.transactions.write(
      statements.map(({ query, parameters, check }) => ({
        ...toCypher(query, parameters),
        ...(check === undefined
          ? {}
          : {
              check: (records) => (check as (rows: unknown[]) => void)(records.map((record) => toRow(query, record))),
            }),
      })),
      options,
    );
  }

  /** Resolves when the graph answers within `timeout` milliseconds; rejects with `unavailable` or `timeout` if not. */
  async ping(timeout = 3_000): Promise<void> {
    await this.run('schema/ping', {}, { timeout });
  }

  /** The engine is gone: what is under way and what comes is rejected with this reason at once, until `resume`. */
  suspend(reason: AppError): void {
    this.transactions.suspend(reason);
  }

  /** Goes on with the engine that answers at these coordinates, on new connections. */
  async resume(coordinates: Coordinates): Promise<void> {
    const last = this.#driver;
    this.#driver = openDriver(coordinates);
    this.transactions.resume(this.#driver);
    await last.close();
  }

  /** Waits for nothing: queries still running are ended. */
  async close(): Promise<void> {
    await this.#driver.close();
  }
}

function toCypher(query: QueryName, parameters: object): Cypher {
  const facts = QUERY_FACTS[query];
  return {
    name: query,
    text: facts.plannedOnce ? `${KEEP_PLAN}${readQuery(query)}` : readQuery(query),
    parameters: toDriverParameters(query, facts, parameters as Readonly<Record<string, unknown>>),
    access: facts.access,
  };
}
