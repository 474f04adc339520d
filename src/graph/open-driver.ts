import neo4j, { type Driver } from 'neo4j-driver';
import { AppError } from '../domain/index.ts';

/** Where a graph answers and who we are there. */
export interface Coordinates {
  /** Any scheme the driver takes: `bolt://`, `neo4j://`, `neo4j+s://`, … */
  readonly uri: string;
  readonly user: string;
  /** Left out where the server asks for none. */
  readonly password?: string | undefined;
  /** The user's own default database when left out. */
  readonly database?: string | undefined;
}

/**
 * The driver's own defaults hold a request for 30–60 s when the database is down; a person waits for 10 at most. A database
 * that is there and busy is waited for as long as a read may take: a dozen who ask at once want more connections than
 * there are, and on a slow machine the first of them take seconds.
 */
const DRIVER_SETTINGS = {
  maxConnectionPoolSize: 30,
  connectionAcquisitionTimeout: 30_000,
  connectionTimeout: 5_000,
  maxTransactionRetryTime: 6_000,
  connectionLivenessCheckTimeout: 30_000,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  userAgent: 'maillon',
} as const;

/** A driver for an address that may or may not answer. */
export function openDriver({ uri, user, password }: Coordinates): Driver {
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(uri, auth, DRIVER_SETTINGS);
  } catch (error) {
    throw new AppError(
      'bad-input',
      `"${withoutCredentials(uri)}" is no address of a Neo4j: use one such as neo4j://host:7687 or neo4j+s://host`,
      { cause: error },
    );
  }
}

/** An address as it may be shown. */
export function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
