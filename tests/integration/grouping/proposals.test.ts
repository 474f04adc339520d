import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { detectLanguage } from '../../../src/embedding/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { createProposalBook, createSeeder, findFormat } from '../../../src/grouping/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

let graph: Neo4jGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { detectLanguage, rejects: '/dev/null' });
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('a proposal is saved, answered, becomes a living group, and is closed with what came of it', async () => {
  const format = findFormat('leadership');
  const book = createProposalBook(graph, () => '2026-11-02T09:00:00Z');
  const { proposals } = await createSeeder({ graph, today: () => '2026-11-01' }).seed(
    { format: format.id, pool: { kind: 'all' }, seconds: 20, proposals: 1 },
    PUBLIC_VIEWER,
  );
  const [proposal] = proposals;
  if (proposal === undefined) throw new Error('the demo community has a leadership group in it');
  const id = await book.save(format, proposal);
  const [group] = (await book.read(id, PUBLIC_VIEWER)).groups;
  const invited = group?.members ?? [];
  const groupId = group?.id ?? '';
  expect(invited.length).toBeGreaterThanOrEqual(format.size.min);
  expect(invited.every(({ status }) => status === 'open')).toBe(true);

  // Nobody has accepted: there is no group yet, and nothing of one is written.
  await expect(book.make(groupId, format, { name: 'Trop tôt', purpose: '' })).rejects.toThrow(/accepted/);
  await book.answer(groupId, invited[0]?.id ?? '', 'declined');
  for (const { id: member } of invited.slice(1)) await book.answer(groupId, member, 'accepted');
  await expect(book.answer(groupId, 'nobody-at-all', 'accepted')).rejects.toThrow(/no open invitation/);

  const named = { name: 'Groupe d’animation 2027', purpose: 'Porter la communauté' };
  const made = await book.make(groupId, format, named);
  expect(made.members).toBe(invited.length - 1);
  expect(await book.make(groupId, format, named)).toEqual(made);
  expect((await book.read(id, PUBLIC_VIEWER)).groups[0]?.made).toBe(made.id);
  await expect(book.answer(groupId, invited[1]?.id ?? '', 'declined')).rejects.toThrow(/no open invitation/);

  await expect(book.close(made.id, { artefact: 'no-such-artefact' })).rejects.toThrow(/no artefact/);
  await book.close(made.id, { ended: '2027-06-30' });
  await expect(book.read('no-such-proposal', PUBLIC_VIEWER)).rejects.toThrow(/no saved proposal/);
});
