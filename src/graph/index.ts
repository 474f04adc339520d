export type { Graph, RunOptions, Statement } from './graph.ts';
export { Neo4jGraph } from './neo4j-graph.ts';
export { type Coordinates, openGraph } from './open-graph.ts';
export type { Queries, QueryName } from './queries.gen.ts';
