import { AppError } from '../domain/index.ts';
import { toAppError } from './driver-errors.ts';
import { Neo4jGraph } from './neo4j-graph.ts';
import { type Coordinates, openDriver, withoutCredentials } from './open-driver.ts';
import type { TransactionOptions } from './transactions.ts';

/** Connects, and rejects with one clear sentence when the server cannot be reached or refuses us. */
export async function openGraph(coordinates: Coordinates, options: TransactionOptions = {}): Promise<Neo4jGraph> {
  const driver = openDriver(coordinates);
  try {
    await driver.verifyConnectivity(
      coordinates.database === undefined ? undefined : { database: coordinates.database },
    );
  } catch (error) {
    await driver.close();
    const known = toAppError(error, 'connecting');
    if (!(known instanceof AppError)) throw known;
    throw new AppError(known.code, `${withoutCredentials(coordinates.uri)}: ${known.message}`, { cause: known.cause });
  }
  return new Neo4jGraph(driver, coordinates.database, options);
}
