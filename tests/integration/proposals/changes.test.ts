import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppError, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { createRecordDesk } from '../../../src/ingestion/index.ts';
import {
  createProposalBook,
  createSeeder,
  type ProposalBook,
  type SavedProposal,
} from '../../../src/proposals/index.ts';
import { type ChangeOption, ChangeWish } from '../../../src/seeding/index.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

interface Changed {
  readonly options: ChangeOption[];
  readonly proposal: SavedProposal;
}

let service: SeedingService;
let saved: SavedProposal;
/** Fifteen people of the demo community, and one who comes late. */
let pool: string[];
let late: string;

beforeAll(async () => {
  service = await openSeedingService();
  const { body } = await service.send('GET', '/members?limit=50');
  const ids = (body as { items: { id: string }[] }).items.map(({ id }) => id).sort();
  const whole = await service.seeded({ format: 'plenary', pool: ids, groups: 10, proposals: 1 });
  const placeable =
    whole.result?.proposals[0]?.rounds[0]?.groups.flatMap(({ members }) => members.map(({ id }) => id)) ?? [];
  pool = placeable.slice(0, 15);
  late = placeable[15] ?? '';
  const { id: seeding } = await service.seeded({ format: 'plenary', pool, size: 5, proposals: 1 });
  saved = (await service.send('POST', '/proposals', { seeding })).body as SavedProposal;
  expect(saved.groups).toHaveLength(3);
});
afterAll(() => service.stop());

const at = (rest: string) => `/proposals/${saved.id}${rest}`;
const seats = ({ groups }: SavedProposal) => groups.map(({ members }) => members.map(({ id }) => id).sort());
const change = async (wish: object) => {
  const { status, body } = await service.send('POST', at('/changes'), wish);
  return { status, ...(body as Changed & { error?: { code: string; message: string } }) };
};
const read = async () => (await service.send('GET', at(''))).body as SavedProposal;

/** A book whose changes wait for each other once they are worked out: so many are made at the same moment. */
function meetingBook({ graph }: SeedingService['atelier'], changes: number): ProposalBook {
  const seeder = createSeeder({ graph });
  let resolve = () => {};
  const all = new Promise<void>((done) => {
    resolve = done;
  });
  let met = 0;
  return createProposalBook({
    graph,
    seeder: {
      ...seeder,
      change: async (...wish) => {
        const options = await seeder.change(...wish).catch((error) => {
          // Nobody waits for a change that is refused before.
          resolve();
          throw error;
        });
        return options;
      },
      explain: async (...groups) => {
        const explained = await seeder.explain(...groups);
        met += 1;
        if (met === changes) resolve();
        await all;
        return explained;
      },
    },
    records: { ...createRecordDesk(graph, { detectLanguage: () => null, source: 'seeding' }), written: () => {} },
  });
}

describe('groups that stand', () => {
  let swapped: [string, string] = ['', ''];

  it('take a late joiner without moving anybody, and say what each move more would bring', async () => {
    const before = await read();
    const tried = await change({ join: [late], moves: 2, try: true });
    expect(tried.options[0]).toMatchObject({ moves: 0, moved: [{ id: late, from: null }] });
    for (const [i, { score }] of tried.options.slice(1).entries())
      expect(score).toBeGreaterThan(tried.options[i]?.score ?? 1);
    expect(await read()).toEqual(before);
    const { proposal } = await change({ join: [late], moves: 0 });
    expect(proposal.version).toBe(2);
    expect(seats(proposal).map((members) => members.filter((id) => id !== late))).toEqual(seats(before));
    expect(seats(proposal).flat()).toContain(late);
    for (const { members } of proposal.groups) for (const { why } of members) expect(why).not.toBe('');
  });

  it('go back and forward again, and forget what was undone once something else is done', async () => {
    const changed = await read();
    const undone = (await service.send('POST', at('/undo'))).body as SavedProposal;
    expect(seats(undone)).toEqual(seats(saved));
    expect([undone.version, undone.versions]).toEqual([1, 2]);
    expect((await service.send('POST', at('/undo'))).status).toBe(409);
    expect(seats((await service.send('POST', at('/redo'))).body as SavedProposal)).toEqual(seats(changed));
    expect((await service.send('POST', at('/redo'))).status).toBe(409);
    const { body } = await service.send('GET', at('/difference?version=1&withVersion=2'));
    expect(body).toMatchObject({ moved: [{ id: late, from: null }], parted: [] });
  });

  it('keep the answers of who stays, and let somebody drop out', async () => {
    const [stays = '', goes = ''] = ((await read()).groups[0]?.members ?? []).map(({ id }) => id);
    await service.send('PUT', at(`/groups/1/invitations/${stays}`), { answer: 'accepted' });
    const { proposal } = await change({ leave: [goes], moves: 0 });
    expect(seats(proposal).flat()).not.toContain(goes);
    expect(proposal.groups[0]?.members.find(({ id }) => id === stays)?.status).toBe('accepted');
  });

  it('obey a swap by hand, and leave locked groups as they are', async () => {
    const before = await read();
    const [a, b] = [before.groups[0]?.members[0]?.id ?? '', before.groups[1]?.members[0]?.id ?? ''];
    const { proposal } = await change({ swap: [[a, b]], locked: [3], moves: 0 });
    swapped = [a, b];
    expect(seats(proposal)[0]).toContain(b);
    expect(seats(proposal)[1]).toContain(a);
    expect(seats(proposal)[2]).toEqual(seats(before)[2]);
    expect((await change({ swap: [[a, before.groups[2]?.members[0]?.id ?? '']], locked: [3] })).status).toBe(400);
  });

  it('take one of two changes made at once, and tell the other which version holds', async () => {
    const before = await read();
    // Both put back who was swapped before: that keeps every rule.
    const wish = ChangeWish.parse({ swap: [swapped], moves: 0 });
    const swaps = [wish, wish];
    const book = meetingBook(service.atelier, swaps.length);
    const both = await Promise.allSettled(swaps.map((wish) => book.change(saved.id, wish, PUBLIC_VIEWER)));
    const made = both.find((one) => one.status === 'fulfilled')?.value;
    const refused = both.filter((one) => one.status === 'rejected').map(({ reason }) => reason as AppError);
    expect(refused.map(({ code, message }) => `${code}: ${message}`)).toEqual([expect.stringMatching(/^conflict: /)]);
    expect(refused[0]?.message).toContain(
      `of version ${before.version} of proposal "${saved.id}", and version ${before.version + 1} holds now`,
    );
    const after = await read();
    expect(seats(after)).toEqual(made === undefined ? [] : seats(made.proposal));
    expect(after.notes.map(({ code }) => code)).not.toContain('member-erased');
    for (const { members } of after.groups) for (const { why } of members) expect(why).not.toBe('');
    const undos = await Promise.all([service.send('POST', at('/undo')), service.send('POST', at('/undo'))]);
    // One after the other they are two steps; both of one version, the later is refused.
    expect(undos.map(({ status }) => status)).toContain(200);
    const { version } = await read();
    expect(version).toBe(after.version - undos.filter(({ status }) => status === 200).length);
    for (let back = version; back < after.version; back += 1) await service.send('POST', at('/redo'));
    expect(seats(await read())).toEqual(seats(after));
  });

  it('are not changed, undone or redone by whoever looked at another version', async () => {
    const before = await read();
    const [a, b] = before.groups.map(({ members }) => members[0]?.id ?? '');
    const stale = before.version - 1;
    const [{ message }, ...others] = [
      (await change({ swap: [[a, b]], version: stale })).error,
      ...(await Promise.all(
        ['undo', 'redo'].map(async (step) => {
          const { status, body } = await service.send('POST', at(`/${step}?version=${stale}`));
          expect(status).toBe(409);
          return (body as { error: { message: string } }).error;
        }),
      )),
    ] as [{ message: string }, ...{ message: string }[]];
    expect(message).toContain(`version ${stale} of proposal "${saved.id}", and version ${before.version} holds now`);
    for (const other of others) expect(other.message).toBe(message);
    expect(await read()).toEqual(before);
    const undone = await service.send('POST', at(`/undo?version=${before.version}`));
    expect(undone.status).toBe(200);
    expect((await service.send('POST', at(`/redo?version=${stale}`))).status).toBe(200);
    const query = 'mutation ($proposal: ID!) { undoProposal(proposal: $proposal, version: 1) { version } }';
    await expect(service.graphql(query, { proposal: saved.id })).rejects.toThrow(`version ${before.version} holds now`);
  });

  it('are changed through GraphQL just as well', async () => {
    const query = `mutation ($proposal: ID!, $change: JSON!) {
      changeProposal(proposal: $proposal, change: $change) { options { moves score groups } proposal { version } }
    }`;
    const change = { moves: 1, try: true };
    const walked = await service.graphql<{ changeProposal: Changed }>(query, { proposal: saved.id, change });
    const { body } = await service.send('POST', at('/changes'), change);
    const { options } = body as Changed;
    expect(walked.changeProposal.options).toEqual(
      options.map(({ moves, score, groups }) => ({ moves, score, groups })),
    );
  });

  it('move only whom they must when nothing more is asked', async () => {
    const before = await read();
    const goes = before.groups[1]?.members[0]?.id ?? '';
    const { proposal } = await change({ leave: [goes] });
    expect(seats(proposal)).toEqual(seats(before).map((members) => members.filter((id) => id !== goes)));
    expect((await service.send('POST', at(`/undo?version=${proposal.version}`))).status).toBe(200);
  });

  it('keep whoever is to stay, and refuse to move them by hand', async () => {
    const [a, b] = (await read()).groups.map(({ members }) => members[0]?.id ?? '');
    const refused = await change({ swap: [[a, b]], stay: [a] });
    expect([refused.status, refused.error?.message]).toEqual([400, expect.stringContaining(`"${a}" is to stay`)]);
    expect((await change({ stay: ['nobody-at-all'] })).status).toBe(404);
  });

  it('take no answer and make no group for whoever looked at another version, and say what was done since', async () => {
    const { version, groups } = await read();
    const member = groups[0]?.members[0]?.id ?? '';
    for (const [path, body] of [
      [`/groups/1/invitations/${member}`, { answer: 'declined' }],
      ['/groups/1/group', { name: 'Trop tard' }],
    ] as const) {
      const { status, body: told } = await service.send('PUT', at(`${path}?version=${version - 1}`), body);
      expect(status).toBe(409);
      expect((told as { error: { message: string } }).error.message).toMatch(/holds now \(since then: /);
    }
    const { status } = await service.send('PUT', at(`/groups/1/invitations/${member}?version=${version}`), {
      answer: 'accepted',
    });
    expect(status).toBe(200);
  });

  it('say what is wrong with a change', async () => {
    for (const [wish, status] of [
      [{ join: ['nobody-at-all'] }, 404],
      [{ leave: ['nobody-at-all'] }, 404],
      [{ join: [(await read()).groups[0]?.members[0]?.id] }, 400],
      [{ place: [{ member: late, group: 99 }] }, 400],
      [{ moves: -1 }, 400],
    ] as const)
      expect((await change(wish)).status, JSON.stringify(wish)).toBe(status);
    expect((await service.send('POST', at('/changes'), {}, 'marc-delvaux')).status).toBe(403);
    expect((await service.send('POST', '/proposals/none/undo')).status).toBe(404);
  });

  it('leave a group that lives as it is, and can still be undone elsewhere', async () => {
    const before = await read();
    for (const { id } of before.groups[0]?.members ?? [])
      await service.send('PUT', at(`/groups/1/invitations/${id}`), { answer: 'accepted' });
    expect((await service.send('PUT', at('/groups/1/group'), { name: 'Les premiers' })).status).toBe(200);
    const lives = before.groups[0]?.members[0]?.id ?? '';
    const refused = await change({ leave: [lives] });
    expect([refused.status, refused.error?.message]).toEqual([409, expect.stringContaining('was made already')]);
    const [a, b] = before.groups.slice(1).map(({ members }) => members[0]?.id ?? '');
    const { proposal } = await change({ swap: [[a, b]] });
    const { status, body } = await service.send('POST', at(`/undo?version=${proposal.version}`));
    expect([status, seats(body as SavedProposal)]).toEqual([200, seats(before)]);
  });
});
