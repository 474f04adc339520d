import { setMaxListeners } from 'node:events';
import neo4j, { type BookmarkManager, type Driver, type Record as DriverRecord, type Session } from 'neo4j-driver';
import { AppError } from '../domain/index.ts';
import { isBroken, toAppError } from './driver-errors.ts';
import type { RunOptions } from './graph.ts';

/** A statement ready for the driver; `name` is for messages and logs. */
export interface Cypher {
  readonly name: string;
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  readonly access: 'read' | 'write';
}

/** A statement among others, with a look at what it gives: what that throws ends the transaction, nothing written. */
interface CheckedCypher extends Cypher {
  readonly check?: (records: readonly DriverRecord[]) => void;
}

export interface TransactionOptions {
  /** Called before anything is written: what it throws is what the writer is told. */
  readonly requireRoom?: () => void;
  /** Called when the database answers that it serves nothing until it is restarted. */
  readonly onBroken?: () => void;
}

/** How long the database lets a transaction run when the caller says nothing, in milliseconds. */
const DEFAULT_TIMEOUT = { read: 30_000, write: 300_000 };

/** How much longer than the database's own limit a caller waits before the connection itself is given up. */
const GRACE = 1_000;

/** Transactions on one database: routed by access, retried while that helps, ended in the database when given up. */
export class Transactions {
  #driver: Driver;
  /** The bookmarks make reads see this process's own writes on a cluster, whichever member serves them. */
  readonly #where: { readonly database?: string; readonly bookmarkManager: BookmarkManager };
  /** Ends what is under way, and refuses what comes, while the database is known to be gone. */
  #outage = newOutage();

  readonly #options: TransactionOptions;

  constructor(driver: Driver, database: string | undefined, options: TransactionOptions = {}) {
    this.#driver = driver;
    this.#options = options;
    const bookmarkManager = neo4j.bookmarkManager();
    this.#where = database === undefined ? { bookmarkManager } : { database, bookmarkManager };
  }

  /** The database is gone: whatever is under way or comes is rejected with this reason at once. */
  suspend(reason: AppError): void {
    if (this.#outage.signal.aborted) this.#outage = newOutage();
    this.#outage.abort(reason);
  }

  /** Goes on, with a driver whose connections are all new. */
  resume(driver: Driver): void {
    this.#driver = driver;
    if (this.#outage.signal.aborted) this.#outage = newOutage();
  }

  /** One statement in a transaction of its own. */
  async run<Row>(statement: Cypher, options: RunOptions, toRow: (record: DriverRecord) => Row): Promise<Row[]> {
    const { text, parameters, access } = statement;
    const { records } = await this.#inTime(statement, options, async (signal, transactionConfig) => {
      if (access === 'read') {
        try {
          return await this.#readAtOnce(statement, signal, transactionConfig);
        } catch (error) {
          if (signal.aborted || !(error instanceof Error) || !neo4j.isRetryableError(error)) throw error;
        }
      }
      // Sends the beginning of the transaction along with the query: one wait less than a session's own transaction.
      return await this.#driver.executeQuery(text, parameters, {
        ...this.#where,
        routing: access === 'read' ? neo4j.routing.READ : neo4j.routing.WRITE,
        transactionConfig,
        signal,
      });
    });
    return records.map(toRow);
  }

  /** One message there and one back, without a commit to wait for: most reads need no second try. */
  async #readAtOnce(
    { text, parameters }: Cypher,
    signal: AbortSignal,
    config: { timeout: number },
  ): Promise<{ readonly records: readonly DriverRecord[] }> {
    const session = this.#openSession('read');
    const close = () => session.close().catch(() => {});
    signal.addEventListener('abort', close);
    try {
      return await session.run(text, parameters, config);
    } finally {
      signal.removeEventListener('abort', close);
      await close();
    }
  }

  /** All statements in one transaction, sent one after the other without waiting for the answers in between. */
  async write(statements: readonly CheckedCypher[], options: RunOptions): Promise<void> {
    const first = statements[0];
    if (!first) return;
    await this.#inTime({ name: first.name, access: 'write' }, options, async (signal, config) => {
      const session = this.#openSession('write');
      const close = () => session.close().catch(() => {});
      signal.addEventListener('abort', close);
      try {
        await session.executeWrite(
          (tx) =>
            Promise.all(
              statements.map(async ({ text, parameters, check }) => {
                const result = tx.run(text, parameters);
                if (check === undefined) await result.summary();
                else check((await result).records);
              }),
            ),
          config,
        );
      } finally {
        await close();
      }
    });
  }

  /** Rows as they come, a thousand ahead at most; leaving the loop early ends the transaction. */
  async *stream<Row>(
    statement: Cypher,
    options: RunOptions,
    toRow: (record: DriverRecord) => Row,
  ): AsyncGenerator<Row, void, undefined> {
    const outage = this.#outage.signal;
    outage.throwIfAborted();
    options.signal?.throwIfAborted();
    if (statement.access === 'write') this.#options.requireRoom?.();
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
      outage.throwIfAborted();
      throw this.#told(error, statement.name);
    } finally {
      options.signal?.removeEventListener('abort', close);
      // Closing resets the connection, which ends a query still running in the database.
      await session.close().catch(() => {});
    }
  }

  #openSession(access: 'read' | 'write'): Session {
    return this.#driver.session({
      ...this.#where,
      defaultAccessMode: access === 'read' ? neo4j.session.READ : neo4j.session.WRITE,
    });
  }

  /** What a caller is told. A database that has broken off is reported; where its disk is full, that is why. */
  #told(error: unknown, query: string): unknown {
    const told = toAppError(error, query);
    if (!isBroken(told)) return told;
    this.#options.onBroken?.();
    try {
      this.#options.requireRoom?.();
      return told;
    } catch (full) {
      return full;
    }
  }

  /**
   * Works until it is done, the caller's signal says stop, or the time is up. The work closes its session when its signal
   * says so: that resets the connection, by which the database ends the running transaction, and stops the retries. The
   * caller is answered at once, for the driver may then never settle what it was asked.
   */
  #inTime<Result>(
    about: Pick<Cypher, 'name' | 'access'>,
    options: RunOptions,
    work: (signal: AbortSignal, config: { timeout: number }) => Promise<Result>,
  ): Promise<Result> {
    const outage = this.#outage.signal;
    for (const signal of [options.signal, outage]) if (signal?.aborted) return Promise.reject(signal.reason);
    try {
      if (about.access === 'write') this.#options.requireRoom?.();
    } catch (error) {
      return Promise.reject(error);
    }
    const config = configOf(about, options);
    const ending = new AbortController();
    return new Promise((resolve, reject) => {
      const giveUp = (reason: unknown) => {
        reject(reason);
        ending.abort(reason);
      };
      const onAbort = () => giveUp(options.signal?.reason);
      const onOutage = () => giveUp(outage.reason);
      const onTime = () => giveUp(new AppError('timeout', `${about.name} got no answer from the graph in time`));
      const timer = setTimeout(onTime, config.timeout + GRACE);
      options.signal?.addEventListener('abort', onAbort, { once: true });
      outage.addEventListener('abort', onOutage, { once: true });
      ending.signal.addEventListener('abort', () => settle(), { once: true });
      const settle = () => {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', onAbort);
        outage.removeEventListener('abort', onOutage);
      };
      work(ending.signal, config)
        .then(resolve, (error) => reject(this.#told(error, about.name)))
        .finally(settle);
    });
  }
}

/** Every query under way listens to it: their number is no leak. */
function newOutage(): AbortController {
  const outage = new AbortController();
  setMaxListeners(0, outage.signal);
  return outage;
}

function configOf(about: Pick<Cypher, 'access'>, options: RunOptions): { timeout: number } {
  return { timeout: options.timeout ?? DEFAULT_TIMEOUT[about.access] };
}
