import neo4j, { type BookmarkManager, type Driver, type Record as DriverRecord, type Session } from 'neo4j-driver';
import { AppError } from '../domain/index.ts';
import { toAppError } from './driver-errors.ts';
import type { RunOptions } from './graph.ts';

/** A statement ready for the driver; `name` is for messages and logs. */
export interface Cypher {
  readonly name: string;
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly access: 'read' | 'write';
}

/** How long the database lets a transaction run when the caller says nothing, in milliseconds. */
const DEFAULT_TIMEOUT = { read: 30_000, write: 300_000 };

/** How much longer than the database's own limit a caller waits before the connection itself is given up. */
const GRACE = 1_000;

/** Transactions on one database: routed by access, retried while that helps, ended in the database when given up. */
export class Transactions {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  /** Makes reads see this process's own writes on a cluster, whichever member serves them. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database;
  }

  async run<Row>(statement: Cypher, options: RunOptions, toRow: (record: DriverRecord) => Row): Promise<Row[]> {
    const { records } = await this.#inSession(statement, options, (session, config) => {
      const execute = statement.access === 'read' ? session.executeRead : session.executeWrite;
      return execute.call(session, (tx) => tx.run(statement.text, statement.parameters), config) as Promise<{
        records: DriverRecord[];
      }>;
    });
    return records.map(toRow);
  }

  /** All statements in one transaction, sent one after the other without waiting for the answers in between. */
  async write(statements: readonly Cypher[], options: RunOptions): Promise<void> {
    const first = statements[0];
    if (!first) return;
    await this.#inSession({ name: first.name, access: 'write' }, options, (session, config) =>
      session.executeWrite(
        (tx) => Promise.all(statements.map(({ text, parameters }) => tx.run(text, parameters).summary())),
        config,
      ),
    );
  }

  /** Rows as they come, a thousand ahead at most; leaving the loop early ends the transaction. */
  async *stream<Row>(
    statement: Cypher,
    options: RunOptions,
    toRow: (record: DriverRecord) => Row,
  ): AsyncGenerator<Row, void, undefined> {
    options.signal?.throwIfAborted();
    const session = this.#openSession(statement.access);
    const close = () => void session.close().catch(() => {});
    options.signal?.addEventListener('abort', close, { once: true });
    try {
      for await (const record of session.run(statement.text, statement.parameters, configOf(statement, options))) {
        options.signal?.throwIfAborted();
        yield toRow(record);
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      throw toAppError(error, statement.name);
    } finally {
      options.signal?.removeEventListener('abort', close);
      // Closing resets the connection, which ends a query still running in the database.
      await session.close().catch(() => {});
    }
  }

  #openSession(access: 'read' | 'write'): Session {
    return this.#driver.session({
      defaultAccessMode: access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
  }

  /**
   * Works in a session until it is done, the caller's signal says stop, or the time is up. Giving up closes the session:
   * that resets its connection, by which the database ends the running transaction at once, and stops the retries.
   */
  #inSession<Result>(
    about: Pick<Cypher, 'name' | 'access'>,
    options: RunOptions,
    work: (session: Session, config: { timeout: number }) => Promise<Result>,
  ): Promise<Result> {
    const { signal } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    const session = this.#openSession(about.access);
    const config = configOf(about, options);
    return new Promise((resolve, reject) => {
      const giveUp = (reason: unknown) => {
        settle();
        reject(reason);
        void session.close().catch(() => {});
      };
      const onAbort = () => giveUp(signal?.reason);
      const timer = setTimeout(
        () => giveUp(new AppError('timeout', `${about.name} got no answer from the graph in time`)),
        config.timeout + GRACE,
      );
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      work(session, config)
        .then(resolve, (error) => reject(toAppError(error, about.name)))
        .finally(() => {
          settle();
          return session.close().catch(() => {});
        });
    });
  }
}

function configOf(about: Pick<Cypher, 'access'>, options: RunOptions): { timeout: number } {
  return { timeout: options.timeout ?? DEFAULT_TIMEOUT[about.access] };
}
