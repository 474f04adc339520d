import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LivingGroup, ProposalCard, SavedProposal } from '../../../src/grouping/index.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

let service: SeedingService;

beforeAll(async () => {
  service = await openSeedingService();
});
afterAll(() => service.stop());

const seats = (groups: readonly { readonly members: readonly { readonly id: string }[] }[] | undefined) =>
  (groups ?? []).map(({ members }) => members.map(({ id }) => id).sort());

it('keeps each round of a plan by itself, invites to it, and makes the groups of it', async () => {
  const { body } = await service.send('GET', '/members?limit=40');
  const ids = (body as { items: { id: string }[] }).items.map(({ id }) => id);
  const whole = await service.seeded({ format: 'plenary', pool: ids, groups: 8, proposals: 1 });
  const pool = seats(whole.result?.proposals[0]?.rounds[0]?.groups).flat().slice(0, 9);
  const wish = { format: 'plenary', pool, size: 3, rounds: 3, language: 'fr' };
  const { id: seeding, result } = await service.seeded(wish);
  const plan = result?.proposals[0]?.rounds ?? [];
  expect(plan).toHaveLength(3);

  const saved: SavedProposal[] = [];
  for (const round of [1, 2, 3]) {
    const { status, body } = await service.send('POST', '/proposals', { seeding, round });
    expect(status).toBe(201);
    saved.push(body as SavedProposal);
  }
  for (const [i, proposal] of saved.entries()) {
    expect([proposal.round, proposal.rounds]).toEqual([i + 1, 3]);
    expect(seats(proposal.groups)).toEqual(seats(plan[i]?.groups));
    expect(proposal.notes.map(({ text }) => text).join()).toContain(`tour ${i + 1} sur 3`);
  }
  expect(new Set(saved.map(({ id }) => id)).size).toBe(3);
  expect((await service.send('POST', '/proposals', { seeding, round: 4 })).status).toBe(404);
  expect((await service.send('POST', '/proposals', { seeding, round: 0 })).status).toBe(400);
  const { items } = (await service.send('GET', '/proposals')).body as { items: ProposalCard[] };
  expect(items.map(({ round }) => round).sort()).toEqual([1, 2, 3]);

  const query = `mutation ($seeding: ID!) { saveProposal(seeding: $seeding, round: 2) { id round rounds } }`;
  const { saveProposal } = await service.graphql<{ saveProposal: object }>(query, { seeding });
  expect(saveProposal).toEqual({ id: saved[1]?.id, round: 2, rounds: 3 });

  for (const { id, groups } of saved.slice(0, 2)) {
    for (const { id: member } of groups[0]?.members ?? []) {
      const invited = await service.send('GET', `/proposals/${id}/groups/1/invitations/${member}`);
      expect(invited.status).toBe(200);
      await service.send('PUT', `/proposals/${id}/groups/1/invitations/${member}`, { answer: 'accepted' });
    }
    const { status, body } = await service.send('PUT', `/proposals/${id}/groups/1/group`, { name: 'Table une' });
    expect(status).toBe(200);
    expect((body as LivingGroup).members.map((member) => member.id).sort()).toEqual(seats(groups)[0]);
  }
  expect(((await service.send('GET', '/seeded-groups')).body as { items: object[] }).items).toHaveLength(2);

  // Answers to one round say nothing about another.
  const third = (await service.send('GET', `/proposals/${saved[2]?.id}`)).body as SavedProposal;
  for (const { members } of third.groups) for (const { status } of members) expect(status).toBe('open');
});
