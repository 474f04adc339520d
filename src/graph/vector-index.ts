import { AppError } from '../domain/index.ts';
import type { Graph } from './graph.ts';
import { changeSchema } from './schema-change.ts';

/** The most that Neo4j indexes. */
const MOST_DIMENSIONS = 4_096;

/**
 * Makes the index of passage embeddings for vectors of this length; one made for a model of another length is replaced
 * (its vectors are useless to the new model and drop out of the index). Safe by two processes at once.
 */
export async function ensureVectorIndex(graph: Graph, dimensions: number): Promise<void> {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > MOST_DIMENSIONS)
    throw new AppError('bad-input', `a vector index has 1 to ${MOST_DIMENSIONS} dimensions, not ${dimensions}`);
  await changeSchema(async () => {
    const standing = await indexedDimensions(graph);
    if (standing !== undefined && standing !== dimensions) await graph.run('schema/drop-vector-index', {});
    if (standing !== dimensions) await graph.run('schema/create-vector-index', { dimensions });
  });
  await graph.run('schema/await-indexes', { seconds: 300 }, { timeout: 310_000 });
}

async function indexedDimensions(graph: Graph): Promise<number | undefined> {
  const options = (await graph.run('schema/vector-index', {}))[0]?.options as
    | { readonly indexConfig?: { readonly 'vector.dimensions'?: number } }
    | undefined;
  return options?.indexConfig?.['vector.dimensions'];
}
