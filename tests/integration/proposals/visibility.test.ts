import { afterAll, beforeAll, expect, it } from 'vitest';
import { KEEPER } from '../../../src/domain/index.ts';
import type { SavedProposal } from '../../../src/proposals/index.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

let service: SeedingService;
let seeding: string;
let saved: SavedProposal;
/** Who hides once all was kept, and somebody who sits with them. */
let hidden: { readonly id: string; readonly name: string };
let beside: string;

beforeAll(async () => {
  service = await openSeedingService();
  const job = await service.seeded({ format: 'plenary', size: 6, proposals: 2 });
  seeding = job.id;
  saved = (await service.send('POST', '/proposals', { seeding })).body as SavedProposal;
  const [one, two] = saved.groups[0]?.members ?? [];
  hidden = { id: one?.id ?? '', name: one?.name ?? '' };
  beside = two?.id ?? '';
  for (const { id } of saved.groups[0]?.members ?? [])
    await service.send('PUT', `/proposals/${saved.id}/groups/1/invitations/${id}`, { answer: 'accepted' });
  const { status } = await service.send('PUT', `/proposals/${saved.id}/groups/1/group`, { name: 'Entre nous' });
  expect(status).toBe(200);
  // A second version, so that there is something to compare.
  const [other, third] = saved.groups.slice(1).map(({ members }) => members[0]?.id ?? '');
  const changed = await service.send('POST', `/proposals/${saved.id}/changes`, { swap: [[other, third]], moves: 0 });
  expect(changed.status).toBe(200);
  await hide(hidden.id, 'hidden');
});
afterAll(() => service.stop());

async function hide(id: string, visibility: string): Promise<void> {
  const { transactions } = service.atelier.graph;
  const text = 'MATCH (m:Member {id: $id}) SET m.visibility = $visibility';
  const statement = { name: 'tests/hide', text, parameters: { id, visibility }, access: 'write' } as const;
  await transactions.run(statement, {}, () => null);
}

/** Everything that a door says, errors included. */
async function told(as?: string): Promise<Record<string, string>> {
  const proposal = `/proposals/${saved.id}`;
  const reads: [string, string, object?][] = [
    ['GET', `/seedings/${seeding}`],
    ['GET', '/proposals'],
    ['GET', proposal],
    ['GET', `${proposal}?language=nl`],
    ['GET', `${proposal}/versions`],
    ['GET', `${proposal}/difference?version=1&withVersion=2`],
    ['GET', `${proposal}/groups/1/invitations/${beside}?language=en`],
    ['POST', `${proposal}/undo?version=2`],
    ['POST', '/proposals', { seeding }],
    ['GET', '/seeded-groups'],
  ];
  const all: Record<string, string> = {};
  for (const [method, path, body] of reads)
    all[`${method} ${path}`] = JSON.stringify((await service.send(method, path, body, as)).body);
  const events = await fetch(`${service.address}/api/seedings/${seeding}/events`);
  all['events'] = await events.text();
  const query = `query ($seeding: ID!, $proposal: ID!) {
    seeding(id: $seeding) { result { proposals { leftOut rounds { groups { members { id name why } } } } } problem { message } }
    proposal(id: $proposal) { leftOut notes { text } groups { members { id name why } shares { label members } } }
  }`;
  all['graphql'] = JSON.stringify(await service.graphql(query, { seeding, proposal: saved.id }, as));
  return all;
}

it('whoever hides goes from what was kept for others at once, wherever it is read', async () => {
  for (const as of [undefined, 'julie-lambert'])
    for (const [door, text] of Object.entries(await told(as))) {
      expect(text, `${door} as ${as}`).not.toContain(hidden.name);
      expect(text, `${door} as ${as}`).not.toContain(`"${hidden.id}"`);
    }
});

it('no count tells that they are there', async () => {
  const { body } = await service.send('GET', '/proposals');
  const [card] = (body as { items: { invited: number; accepted: number }[] }).items;
  const all = saved.groups.flatMap(({ members }) => members);
  expect(card?.invited).toBe(all.length - 1);
  expect(card?.accepted).toBe((saved.groups[0]?.members.length ?? 0) - 1);
});

it('the keeper and they themselves read it as before', async () => {
  expect((await service.desk.read(seeding, KEEPER)).result?.proposals).toHaveLength(2);
  const { body } = await service.send('GET', `/proposals/${saved.id}`, undefined, hidden.id);
  expect((body as SavedProposal).groups[0]?.members.find(({ id }) => id === hidden.id)?.why).not.toBe('');
});
