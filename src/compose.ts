import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, PROJECT_ROOT } from './config.ts';
import { createDirectory, type Directory } from './directory/index.ts';
import { KEEPER } from './domain/index.ts';
import { detectLanguage, type OpenedEmbedder, openEmbedderOrNone, similarityCalibration } from './embedding/index.ts';
import { type Engine, ensureVectorIndex, migrate, type Neo4jGraph, openEngine, openGraph } from './graph/index.ts';
import { createRecommender, type Recommender, readRankingWeights } from './recommender/index.ts';

/** Everything the product is made of, put together once and handed to whoever serves it. */
export interface Maillon {
  readonly config: Config;
  readonly engine: Engine;
  readonly graph: Neo4jGraph;
  readonly embedding: OpenedEmbedder;
  readonly directory: Directory;
  readonly recommender: Recommender;
  /** Leaves engine and model; the last to leave a local engine stops it. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Called with a line for people at each step that takes time. */
  readonly say?: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Version of the product, as in package.json. */
export const VERSION: string = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')).version;

/** Folder of the invented community that an empty graph is given. */
export const DEMO_COMMUNITY = join(PROJECT_ROOT, 'scripts', 'demo');

/**
 * Brings up engine, schema and model, and makes the services on them. With no model, or a broken one, all goes on with
 * words and graph alone.
 */
export async function openMaillon(config: Config, { say = () => {}, signal }: OpenOptions = {}): Promise<Maillon> {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    // The model loads while the engine starts: neither needs the other.
    const opening = openEmbedderOrNone(config.model);
    opening.catch(() => undefined);
    closing.push(async () => await (await opening).embedder?.close());

    const engine = await openEngine(config, { onProgress: say, ...(signal === undefined ? {} : { signal }) });
    closing.push(() => engine.close());
    const graph = await openGraph(engine.coordinates);
    closing.push(() => graph.close());
    for (const name of await migrate(graph)) say(`schema     ${name}`);

    const embedding = await opening;
    const { embedder } = embedding;
    const state = embedding.state();
    if (state.status === 'broken') say(`model      cannot be used, words and graph alone: ${state.reason}`);
    if (embedder !== null) await ensureVectorIndex(graph, embedder.model.dimensions);

    const directory = createDirectory({ graph });
    const community = await directory.as(KEEPER).community();
    return {
      config,
      engine,
      graph,
      embedding,
      directory,
      recommender: createRecommender({
        graph,
        embedder,
        detectLanguage,
        calibrate: similarityCalibration(embedding.card ?? { languages: [] }),
        settings: { weights: readRankingWeights(join(PROJECT_ROOT, 'models', 'ranking.json')) },
        ...(community === null ? {} : { communityLanguages: community.languages }),
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
