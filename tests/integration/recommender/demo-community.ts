import { join } from 'node:path';
import { LiveCommunity } from '../../../src/community/index.ts';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { openEmbedderOrNone, similarityCalibration } from '../../../src/embedding/index.ts';
import { ensureVectorIndex } from '../../../src/graph/index.ts';
import { embedPending, importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { createRecommender, type Recommender, readRankingWeights } from '../../../src/recommender/index.ts';
import { remembering } from '../../support/remembering-embedder.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

type TestGraph = Awaited<ReturnType<typeof openTestGraph>>;

/** The demo community in the throw-away graph, with the real model, and recommenders over it. */
export interface Demo {
  readonly graph: TestGraph;
  readonly recommender: Recommender;
  /** The same without a sentence model. */
  readonly wordsOnly: Recommender;
  close(): Promise<void>;
}

export async function openDemo(): Promise<Demo> {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { source: 'demo', detectLanguage });
  const { embedder: opened, card } = await openEmbedderOrNone(undefined);
  if (opened === null || card === null) throw new Error('the sentence model in models/ cannot be opened');
  const embedder = remembering(opened);
  await ensureVectorIndex(graph, embedder.model.dimensions);
  await embedPending(graph, embedder);
  const parts = {
    graph,
    detectLanguage,
    calibrate: similarityCalibration(card),
    settings: { weights: readRankingWeights() },
  };
  return {
    graph,
    recommender: createRecommender({ ...parts, embedder, community: new LiveCommunity(graph, embedder) }),
    wordsOnly: createRecommender({ ...parts, embedder: null, community: new LiveCommunity(graph, null) }),
    close: async () => {
      await embedder.close();
      await graph.close();
    },
  };
}
