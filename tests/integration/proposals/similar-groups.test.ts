import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import type { LivingGroup, SavedProposal } from '../../../src/proposals/index.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-similar-'));
let service: SeedingService;

beforeAll(async () => {
  service = await openSeedingService();
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const similar = (notes: readonly Note[] | undefined) =>
  (notes ?? []).filter(({ code }) => code === 'similar-group').map(({ text }) => text);

it('points out groups that came to be since it was seeded, when a proposal is saved and when a group is made of it', async () => {
  const { body } = await service.send('GET', '/members?limit=40');
  const pool = (body as { items: { id: string }[] }).items.map(({ id }) => id);
  const seeding = await service.seeded({ format: 'intervision', pool, groups: 2, proposals: 1, language: 'fr' });
  expect(seeding.result?.conflicts).toEqual([]);
  const seats = seeding.result?.proposals[0]?.rounds[0]?.groups.map(({ members }) => members.map(({ id }) => id)) ?? [];
  expect(similar(seeding.result?.notes)).toEqual([]);

  // Somebody else makes a group of the same people, by hand, between the seeding and the saving.
  const members = (seats[1] ?? []).map((member) => ({ member, from: '2026-01-01' }));
  const path = join(folder, 'other.ndjson');
  const group = { type: 'group', id: 'g-autre', name: 'Celles du mardi', kind: 'intervision', members };
  writeFileSync(path, `${JSON.stringify(group)}\n`);
  await importCommunity(service.atelier.graph, path, { detectLanguage });

  const saved = (await service.send('POST', '/proposals', { seeding: seeding.id })).body as SavedProposal;
  expect(similar(saved.notes)).toEqual([expect.stringMatching(/groupe 2.*Celles du mardi/)]);
  const read = (await service.send('GET', `/proposals/${saved.id}?language=en`)).body as SavedProposal;
  expect(similar(read.notes)).toEqual([expect.stringMatching(/group 2.*Celles du mardi/)]);

  for (const number of [1, 2]) {
    for (const id of seats[number - 1] ?? [])
      await service.send('PUT', `/proposals/${saved.id}/groups/${number}/invitations/${id}`, { answer: 'accepted' });
    const { status, body } = await service.send('PUT', `/proposals/${saved.id}/groups/${number}/group`, {
      name: `Intervision ${number}`,
    });
    expect(status).toBe(200);
    // Not the group that was just made of its own proposal.
    expect(similar((body as LivingGroup).notes)).toEqual(number === 1 ? [] : [expect.stringContaining('mardi')]);
  }
  const { body: after } = await service.send('GET', `/proposals/${saved.id}`);
  expect(similar((after as SavedProposal).notes)).toEqual([]);

  const again = await service.seeded({ format: 'intervision', pool: seats[0] ?? [], groups: 1, language: 'fr' });
  expect(similar(again.result?.notes)).toEqual([expect.stringContaining('Intervision 1')]);
});
