import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LivingGroup, ProposalCard, SavedProposal } from '../../../src/proposals/index.ts';
import type { ChangeOption } from '../../../src/seeding/index.ts';
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

/** They all speak French and nobody leads another: anybody may sit with anybody. */
const NINE = [
  ...['amina-benali', 'sophie-marchal', 'fatou-diallo', 'nicolas-petit', 'rachid-el-amrani', 'aurelie-noel'],
  ...['giuseppe-marino', 'martine-leclercq', 'audrey-simonis'],
];

describe('a change in one saved round', () => {
  interface Changed {
    readonly options: ChangeOption[];
    readonly proposal: SavedProposal;
  }
  let rounds: SavedProposal[];
  const at = (i: number, rest = '') => `/proposals/${rounds[i]?.id}${rest}`;
  const change = async (i: number, wish: object) =>
    (await service.send('POST', at(i, '/changes'), wish)).body as Changed;
  const again = ({ notes }: SavedProposal) => notes.filter(({ code }) => code === 'meet-again').map(({ text }) => text);

  beforeAll(async () => {
    // Nine people in threes for three rounds: nobody need meet twice, and whoever changes places must.
    const seeded = await service.seeded({ format: 'plenary', pool: NINE, size: 3, rounds: 3, language: 'fr' });
    const saved = [1, 2, 3].map(
      async (round) => await service.send('POST', '/proposals', { seeding: seeded.id, round }),
    );
    rounds = (await Promise.all(saved)).map(({ body }) => body as SavedProposal);
  });

  it('puts whoever comes back where they meet nobody again, whatever the others are worth', async () => {
    expect(rounds.flatMap(again)).toEqual([]);
    for (const member of (rounds[0]?.groups ?? []).map(({ members }) => members[0]?.id ?? '')) {
      const before = seats((await change(0, { leave: [member], moves: 0 })).proposal.groups);
      const { options, proposal } = await change(0, { join: [member], moves: 0 });
      expect(options.at(-1)?.meetAgain).toEqual([]);
      expect(again(proposal)).toEqual([]);
      expect(seats(proposal.groups)).not.toEqual(before);
      expect(seats(proposal.groups)).toEqual(seats(rounds[0]?.groups));
    }
  });

  it('names who meets again where it cannot be avoided, until it is undone', async () => {
    const [a, b] = [rounds[1]?.groups[0]?.members[0], rounds[1]?.groups[1]?.members[0]];
    const { options, proposal } = await change(1, { swap: [[a?.id, b?.id]], moves: 0 });
    const met = options[0]?.meetAgain ?? [];
    expect(met.length).toBeGreaterThan(0);
    for (const { members, rounds } of met) {
      expect(members.some(({ id }) => id === a?.id || id === b?.id)).toBe(true);
      for (const round of rounds) expect([1, 3]).toContain(round);
      for (const { name } of members) expect(again(proposal).join()).toContain(name);
    }
    // The other round, which stayed as it is, says so too; only to whoever leads.
    const seen = met.flatMap(({ rounds }) => rounds)[0] === 1 ? 0 : 2;
    expect(again((await service.send('GET', at(seen))).body as SavedProposal)).toHaveLength(1);
    const guest = (await service.send('GET', at(1), undefined, a?.id)).body as SavedProposal;
    expect(again(guest)).toEqual([]);

    const mutation = `mutation ($id: ID!) {
      undoProposal(proposal: $id) { notes { code } }
      redoProposal(proposal: $id) { notes { code } }
      changeProposal(proposal: $id, change: { try: true, moves: 0 }) { options { meetAgain { members { id name } rounds } } }
    }`;
    type Walked = Record<'undoProposal' | 'redoProposal', SavedProposal> & { changeProposal: Changed };
    const walked = await service.graphql<Walked>(mutation, { id: rounds[1]?.id });
    expect(walked.undoProposal.notes.map(({ code }) => code)).not.toContain('meet-again');
    expect(walked.redoProposal.notes.map(({ code }) => code)).toContain('meet-again');
    expect(walked.changeProposal.options[0]?.meetAgain).toEqual(met);
  });

  it('moves people so that fewer meet again, when it may', async () => {
    const { options } = await change(1, { moves: 2, try: true });
    expect(options.at(-1)?.meetAgain).toEqual([]);
  });
});
