import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createApp, createLifecycle, createLogger, type Services } from '../../src/api/index.ts';
import { LiveCommunity } from '../../src/community/index.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import { createDirectory, type Directory } from '../../src/directory/index.ts';
import { openEmbedderOrNone, similarityCalibration } from '../../src/embedding/index.ts';
import type { Neo4jGraph } from '../../src/graph/index.ts';
import { createVoice, importCommunity, importStatus } from '../../src/ingestion/index.ts';
import { detectLanguage } from '../../src/language/index.ts';
import {
  createRecommendationLog,
  createRecommender,
  type RecommendationLog,
  readRankingWeights,
} from '../../src/recommender/index.ts';
import { emptyGraph, openTestGraph } from './test-graph.ts';

/** L'Atelier: Lucie, Tom (seen within the community) and Ana, with one more who is hidden. */
const ATELIER = join(PROJECT_ROOT, 'tests', 'fixtures', 'api', 'atelier.ndjson');

export interface Atelier {
  readonly graph: Neo4jGraph;
  readonly directory: Directory;
  readonly services: Services;
  /** Who was shown to whom, written behind the answers. */
  readonly log: RecommendationLog;
  close(): Promise<void>;
}

/** The whole service on the throw-away graph, with the Atelier in it. */
export async function openAtelier(own: { readonly pages?: string } = {}): Promise<Atelier> {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, ATELIER, { detectLanguage });
  const embedding = await openEmbedderOrNone('none');
  const directory = createDirectory({ graph });
  const log = createRecommendationLog({ graph, days: 90 });
  const recommender = createRecommender({
    graph,
    community: new LiveCommunity(graph, embedding.embedder),
    log,
    embedder: embedding.embedder,
    detectLanguage,
    calibrate: similarityCalibration({ languages: [] }),
    settings: { weights: readRankingWeights() },
  });
  return {
    graph,
    directory,
    log,
    services: {
      recommender,
      voice: createVoice({ graph, embedder: null, detectLanguage }),
      directory,
      model: embedding.state,
      engine: 'Neo4j (test)',
      imports: () => importStatus(graph),
      lifecycle: createLifecycle(),
      logger: createLogger('silent'),
      settings: { host: '127.0.0.1', development: false, version: '0.0.0', pages: own.pages ?? '/nowhere' },
    },
    async close() {
      await log.settled();
      await embedding.embedder?.close();
      await graph.close();
    },
  };
}

export interface Running {
  readonly address: string;
  stop(): Promise<void>;
}

export async function listen(services: Services): Promise<Running> {
  const server: Server = createServer(createApp(services));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async stop() {
      await services.lifecycle.stop(server, { grace: 1_000 });
    },
  };
}
