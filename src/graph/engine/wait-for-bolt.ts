import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../domain/index.ts';
import { isBroken } from '../driver-errors.ts';
import type { Neo4jGraph } from '../neo4j-graph.ts';
import type { Coordinates } from '../open-driver.ts';
import { openGraph } from '../open-graph.ts';
import { damagedData } from './startup-failure.ts';

/** A port of the loopback interface that nobody uses at this moment: the wanted one if it can be had. */
export function findFreePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(findFreePort())));
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Resolves once a query is answered. `stillStarting` is asked between two tries and throws when waiting is useless;
 * `limit` is in milliseconds. A refused password
 * is no reason to wait, nor is a database that has broken off.
 */
export async function waitForBolt(
  coordinates: Coordinates,
  stillStarting: () => void,
  { limit, signal }: { readonly limit: number; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const { hostname, port } = new URL(coordinates.uri);
  const end = Date.now() + limit;
  for (;;) {
    signal?.throwIfAborted();
    stillStarting();
    if (await listens(hostname, Number(port))) {
      const problem = await tryQuery(coordinates);
      if (problem === undefined) return;
      if (problem.message.includes('refuses the user') || isBroken(problem)) throw problem;
      const damage = await damageOf(coordinates);
      if (damage !== undefined) throw damage;
    }
    if (Date.now() > end) throw new AppError('timeout', `no answer within ${Math.round(limit / 1_000)} s`);
    await sleep(100);
  }
}

/** Connecting costs nothing; the driver would wait and retry. */
function listens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.setTimeout(1_000, () => end(false));
  });
}

/**
 * Why the database will never be opened: its log of transactions or its store is damaged, as an unclean stop on a failing or
 * full disk may leave it. The server itself answers then, and would be waited for in vain.
 */
async function damageOf(coordinates: Coordinates): Promise<AppError | undefined> {
  let graph: Neo4jGraph | undefined;
  try {
    graph = await openGraph({ ...coordinates, database: 'system' });
    const databases = await graph.run('schema/database-status', {}, { timeout: 5_000 });
    const damaged = databases.find(({ name, message }) => name !== 'system' && message !== '');
    return damaged === undefined ? undefined : damagedData(damaged.message);
  } catch {
    // It says nothing of them yet.
    return undefined;
  } finally {
    await graph?.close();
  }
}

async function tryQuery(coordinates: Coordinates): Promise<Error | undefined> {
  try {
    const graph = await openGraph(coordinates);
    try {
      await graph.ping(5_000);
    } finally {
      await graph.close();
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
