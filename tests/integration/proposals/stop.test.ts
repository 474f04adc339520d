import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { KEEPER, viewerParameters } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import type { SeedingJob } from '../../../src/proposals/index.ts';
import { type ServiceProcess, startService } from '../../support/service.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-stop-'));
let graph: Neo4jGraph;
let service: ServiceProcess;

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { detectLanguage, rejects: '/dev/null' });
  service = await startService(folder);
});
afterAll(async () => {
  service?.child.kill('SIGKILL');
  await emptyGraph(graph);
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = (path: string, body: object, accept = 'application/json') =>
  fetch(`${service.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });

it('a service that is asked to stop ends streams of events between two events, and hands the seeding back', async () => {
  const wish = { format: 'plenary', size: 5, seconds: 600, proposals: 10 };
  const { id } = (await (await post('/api/seedings', wish)).json()) as SeedingJob;
  const query = 'subscription ($id: ID!) { seeding(id: $id) { status progress } }';
  const streams = await Promise.all([
    fetch(`${service.address}/api/seedings/${id}/events`),
    post('/graphql', { query, variables: { id } }, 'text/event-stream'),
  ]);
  const readers = streams.map(({ body }) => (body as ReadableStream<Uint8Array>).getReader());
  const decoder = new TextDecoder();
  const texts = await Promise.all(readers.map(async (reader) => decoder.decode((await reader.read()).value)));
  const rest = readers.map(async (reader, i) => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) texts[i] += decoder.decode(part.value);
  });
  const status = await service.terminate();
  // A connection that was cut off would reject here.
  await Promise.all(rest);
  expect(status).toBe(0);
  for (const text of texts) expect(text.endsWith('\n\n'), text.slice(-200)).toBe(true);
  expect(texts[0]).toMatch(/^event: progress$/m);
  expect(texts[0]).not.toMatch(/^event: done$/m);
  expect(texts[1]).toMatch(/^event: next$/m);
  const [job] = await graph.run('seeding/job', { id, ...viewerParameters(KEEPER) });
  expect(job?.status).toBe('queued');
});
