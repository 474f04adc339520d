export type { Engine, EngineConfig, EngineOptions } from './engine/engine.ts';
export { openEngine } from './engine/open-engine.ts';
export { claimService, findService, type ServiceClaim } from './engine/service-claim.ts';
export type { Graph, RunOptions, Statement } from './graph.ts';
export { migrate } from './migrations.ts';
export { Neo4jGraph } from './neo4j-graph.ts';
export { type Coordinates, openGraph } from './open-graph.ts';
export type { Queries, QueryName } from './queries.gen.ts';
export { ensureVectorIndex } from './vector-index.ts';
