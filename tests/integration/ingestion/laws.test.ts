import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';
import type { Graph, Neo4jGraph, Statement } from '../../../src/graph/index.ts';
import { exportCommunity, importCommunity } from '../../../src/ingestion/index.ts';
import { patience, runs } from '../../support/law-seed.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { graphContents } from './graph-contents.ts';
import { randomCommunity } from './random-community.ts';

let graph: Neo4jGraph;
const folder = mkdtempSync(join(tmpdir(), 'maillon-laws-'));
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const RUNS = runs(5);
/** Hundreds of transactions: more than other tests need, on a busy machine too. */
const PATIENCE = patience(600_000);
const detectLanguage = (_: string, hints: readonly string[] = []) => hints[0] ?? null;
/** Batches of few records, so that a small community has many moments at which it can be stopped. */
const load = (path: string, into: Graph = graph) =>
  importCommunity(into, path, { detectLanguage, source: 'law', batchRecords: 3, prune: true });
const write = (records: readonly CommunityFileRecord[], name: string) => {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
};

/** A graph whose process is killed at its n-th write: before it, or after it was committed but not answered. */
function mortal(at: number, committed: boolean): Graph {
  let writes = 0;
  const dying = async (commit: () => Promise<unknown>) => {
    writes += 1;
    if (writes > at) throw new Error('killed');
    if (writes < at) return await commit();
    if (committed) await commit();
    throw new Error('killed');
  };
  return {
    run: (name, parameters, options) =>
      name === 'import/finish'
        ? (dying(() => graph.run(name, parameters, options)) as Promise<never>)
        : graph.run(name, parameters, options),
    stream: (name, parameters, options) => graph.stream(name, parameters, options),
    write: async (statements: readonly Statement[]) => {
      await dying(() => graph.write(statements));
    },
  };
}

describe('an import, whatever the community', () => {
  it(
    'that is killed at any write and run again gives the graph of one that was not',
    async () => {
      const before = fc.option(randomCommunity, { nil: [] });
      const kill = fc.record({ at: fc.integer({ min: 1, max: 9 }), committed: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(before, randomCommunity, kill, async (earlier, records, { at, committed }) => {
          const first = write(earlier, 'earlier.ndjson');
          const path = write(records, 'community.ndjson');
          await emptyGraph(graph);
          await load(path);
          const expected = await graphContents(graph);

          await emptyGraph(graph);
          await load(first);
          await load(path, mortal(at, committed)).catch(() => {});
          await load(path);
          expect(await graphContents(graph)).toEqual(expected);
          expect((await load(path)).wrote).toBe(false);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'of its own export into an empty graph gives the same export, byte for byte',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomCommunity, async (records) => {
          await emptyGraph(graph);
          await load(write(records, 'community.ndjson'));
          const first = join(folder, 'first.ndjson');
          await exportCommunity(graph, first);
          expect((await load(first)).counts).toMatchObject({ added: 0, changed: 0, left: records.length });
          await emptyGraph(graph);
          await load(first);
          const second = join(folder, 'second.ndjson');
          await exportCommunity(graph, second);
          expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
        }),
        RUNS,
      );
    },
    PATIENCE,
  );
});
