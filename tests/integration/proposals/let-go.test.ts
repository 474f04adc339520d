import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SavedProposal } from '../../../src/proposals/index.ts';
import type { ChangeOption } from '../../../src/seeding/index.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

let service: SeedingService;
let saved: SavedProposal;
/** Two who are not to sit together, and the group of the first. */
let one: string;
let other: string;
let group: number;

beforeAll(async () => {
  service = await openSeedingService();
  const { body } = await service.send('GET', '/members?limit=50');
  const ids = (body as { items: { id: string }[] }).items.map(({ id }) => id).sort();
  const whole = await service.seeded({ format: 'plenary', pool: ids, groups: 10, proposals: 1 });
  const placed = whole.result?.proposals[0]?.rounds[0]?.groups.flatMap(({ members }) => members.map(({ id }) => id));
  const pool = (placed ?? []).slice(0, 12);
  [one, other] = pool as [string, string];
  const off = ['line-of-management', 'competitors', 'recently-together', 'language'];
  const rules = { apart: [{ members: [one, other] }], off };
  const { id: seeding } = await service.seeded({ format: 'plenary', pool, size: 4, proposals: 1, rules });
  saved = (await service.send('POST', '/proposals', { seeding })).body as SavedProposal;
  group = saved.groups.find(({ members }) => members.some(({ id }) => id === one))?.number ?? 0;
});
afterAll(() => service.stop());

interface Answered {
  readonly options: ChangeOption[];
  readonly proposal: SavedProposal;
  readonly error?: { readonly details: { readonly letGo: unknown[] } };
}
const change = async (wish: object) => {
  const { status, body } = await service.send('POST', `/proposals/${saved.id}/changes`, wish);
  return { status, ...(body as Answered) };
};
const warnings = ({ notes }: SavedProposal): string[] =>
  notes.flatMap(({ code, text }) => (code === 'rule-let-go' ? [text] : []));

it('lets one rule go for one person, says so for as long as it would be broken, and keeps it through what follows', async () => {
  const wish = { place: [{ member: other, group }], stay: [one], moves: 0 };
  const refused = await change(wish);
  expect(refused.status).toBe(409);
  expect(refused.error?.details.letGo).toContainEqual(
    expect.objectContaining({ rule: 'apart 1', member: expect.objectContaining({ id: other }) }),
  );
  const except = [{ rule: 'apart 1', members: [other] }];
  const tried = await change({ ...wish, except, try: true });
  expect(tried.options[0]?.warnings).toHaveLength(1);
  expect(tried.options[0]?.criteria.every((criterion) => criterion.group > 0)).toBe(true);
  const done = await change({ ...wish, except });
  expect(done.status).toBe(200);
  expect(warnings(done.proposal)).toHaveLength(1);

  // A later change asks for nothing of it, and it stands; undo takes it back, redo brings it again.
  const third = saved.groups
    .flatMap(({ members }) => members.map(({ id }) => id))
    .find((id) => id !== one && id !== other);
  const later = await change({ leave: [third] });
  expect(warnings(later.proposal)).toHaveLength(1);
  const step = async (way: 'undo' | 'redo') =>
    (await service.send('POST', `/proposals/${saved.id}/${way}`)).body as SavedProposal;
  await step('undo');
  expect(warnings(await step('undo'))).toEqual([]);
  expect(warnings(await step('redo'))).toHaveLength(1);

  // Healed, nothing is said of it, and the rule holds again.
  const elsewhere = saved.groups.find(({ number }) => number !== group)?.number;
  const healed = await change({ place: [{ member: other, group: elsewhere }] });
  expect(warnings(healed.proposal)).toEqual([]);
  expect((await change(wish)).status).toBe(409);
});

it('refuses a rule that there is not, by name', async () => {
  const { status, error } = await change({ place: [], except: [{ rule: 'nonesuch', members: [one] }] });
  expect(status).toBe(400);
  expect(JSON.stringify(error)).toContain('nonesuch');
});

it('goes on when somebody whom a rule by hand names drops out', async () => {
  const { status, proposal } = await change({ leave: [other] });
  expect(status).toBe(200);
  expect(proposal.groups.flatMap(({ members }) => members.map(({ id }) => id))).not.toContain(other);
});

it('leaves somebody without a group, who can be placed again', async () => {
  const before = (await service.send('GET', `/proposals/${saved.id}`)).body as SavedProposal;
  const member = before.groups[0]?.members.map(({ id }) => id).find((id) => id !== one) ?? '';
  const out = await change({ leaveOut: [member] });
  expect(out.proposal.leftOut).toContain(member);
  const back = await change({ place: [{ member, group: 1 }] });
  expect(back.proposal.leftOut).not.toContain(member);
  expect(back.proposal.groups[0]?.members.map(({ id }) => id)).toContain(member);
});

it('says notes in the language of whoever reads', async () => {
  const read = async (language: string) => {
    const response = await fetch(`${service.address}/api/proposals/${saved.id}`, {
      headers: { 'accept-language': language },
    });
    return ((await response.json()) as SavedProposal).notes.map(({ text }) => text).join();
  };
  const { groups } = (await service.send('GET', `/proposals/${saved.id}`)).body as SavedProposal;
  const ofOne = groups.find(({ members }) => members.some(({ id }) => id === one))?.number;
  const place = [{ member: other, group: ofOne }];
  const done = await change({ place, stay: [one], except: [{ rule: 'apart 1', members: [other] }] });
  expect(done.status).toBe(200);
  expect(await read('nl')).toMatch(/geldt hier niet voor/);
  expect(await read('en')).toMatch(/was let go for/);
});
