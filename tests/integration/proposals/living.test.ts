import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LivingGroup, SavedProposal } from '../../../src/proposals/index.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

let service: SeedingService;
let group: LivingGroup;
/** Somebody of the proposal who is not in the group. */
let outside: string;

beforeAll(async () => {
  service = await openSeedingService();
  const about = 'des feuilles de stage que les tuteurs remplissent vraiment';
  const { id: seeding } = await service.seeded({ format: 'plenary', about, size: 5, proposals: 1 });
  const saved = (await service.send('POST', '/proposals', { seeding })).body as SavedProposal;
  outside = saved.groups[1]?.members[0]?.id ?? '';
  for (const { id } of saved.groups[0]?.members ?? [])
    await service.send('PUT', `/proposals/${saved.id}/groups/1/invitations/${id}`, { answer: 'accepted' });
  group = (await service.send('PUT', `/proposals/${saved.id}/groups/1/group`, { name: 'Les feuilles' }))
    .body as LivingGroup;
  expect(group.purpose).toBe(about);
});
afterAll(() => service.stop());

const at = (rest = '') => `/seeded-groups/${group.id}${rest}`;
const message = (body: unknown) => (body as { error?: { message: string } }).error?.message;
const now = async () =>
  ((await service.send('GET', '/seeded-groups?ended=true')).body as { items: LivingGroup[] }).items.find(
    ({ id }) => id === group.id,
  ) as LivingGroup;
const present = ({ members }: LivingGroup) => members.filter(({ to }) => to === null).map(({ id }) => id);

describe('a group that lives', () => {
  it('takes another name, a purpose and a rhythm, which members read on its page', async () => {
    const change = { name: 'Feuilles de stage', rhythm: 'toutes les six semaines, le jeudi' };
    const { status, body } = await service.send('PATCH', at(), change);
    expect([status, body]).toMatchObject([200, { ...change, purpose: group.purpose }]);
    expect((await service.send('GET', `/groups/${group.id}`)).body).toMatchObject(change);
    expect((await service.send('PATCH', at(), { rhythm: null })).body).toMatchObject({ rhythm: null });
    expect((await service.send('PATCH', at(), { name: '  ' })).status).toBe(400);
    expect((await service.send('PATCH', at(), change, 'marc-delvaux')).status).toBe(403);
  });

  it('is joined and left, and says at once that it became too small', async () => {
    const joined = await service.send('PUT', at(`/members/${outside}`), { role: 'co-animation' });
    expect(present(joined.body as LivingGroup)).toContain(outside);
    expect((await service.send('PUT', at(`/members/${outside}`), {})).body).toEqual(joined.body);
    expect((await service.send('PUT', at('/members/nobody-at-all'), {})).status).toBe(404);
    const early = await service.send('DELETE', at(`/members/${outside}?on=2020-01-01`));
    expect([early.status, message(early.body)]).toEqual([400, expect.stringContaining('2020-01-01')]);
    expect((await service.send('DELETE', at(`/members/${outside}?on=31/12/2026`))).status).toBe(400);
    // A member leaves by themselves; another member does not send them away.
    const [one = '', other = ''] = group.members.map(({ id }) => id);
    expect((await service.send('DELETE', at(`/members/${one}`), undefined, other)).status).toBe(403);
    const left = await service.send('DELETE', at(`/members/${one}`), undefined, one);
    expect(left.status).toBe(200);
    expect(present(left.body as LivingGroup)).not.toContain(one);
    expect((await service.send('DELETE', at(`/members/${one}`))).status).toBe(404);
    expect((left.body as LivingGroup).notes).toEqual([]);
    for (const id of present(left.body as LivingGroup).slice(1)) await service.send('DELETE', at(`/members/${id}`));
    expect((await now()).notes.map(({ code }) => code)).toEqual(['group-too-small']);
  });

  it('meets on days, which come after it began', async () => {
    const { body } = await service.send('POST', at('/meetings'), { date: '2031-02-03' });
    expect((body as LivingGroup).dates).toEqual(['2031-02-03']);
    expect((await service.send('POST', at('/meetings'), { date: '2031-02-03' })).body).toEqual(body);
    for (const date of ['2001-01-01', '2031-13-01'])
      expect((await service.send('POST', at('/meetings'), { date })).status, date).toBe(400);
  });

  it('is changed by one of two people at once: the other is told', async () => {
    const { version } = await now();
    const first = await service.send('PATCH', at(`?version=${version}`), { name: 'Une' });
    expect(first.status).toBe(200);
    const second = await service.send('PATCH', at(`?version=${version}`), { name: 'Deux' });
    expect([second.status, message(second.body)]).toEqual([409, expect.stringContaining('was changed since')]);
    expect((await now()).name).toBe('Une');
  });

  it('is closed with an artefact that keeps where it was made, and opened again', async () => {
    const { body } = await service.send('GET', '/artefacts?limit=1');
    const [artefact] = (body as { items: { id: string }[] }).items;
    const before = (await service.send('GET', `/artefacts/${artefact?.id}`)).body as { madeIn: object | null };
    const closed = await service.send('PUT', at('/closing'), { ended: '2031-06-01', artefact: artefact?.id });
    expect(closed.body).toMatchObject({ ended: '2031-06-01', artefacts: [artefact?.id] });
    const after = (await service.send('GET', `/artefacts/${artefact?.id}`)).body as { madeIn: object | null };
    expect(after.madeIn).toEqual(before.madeIn);
    const shown = (await service.send('GET', `/groups/${group.id}`)).body as { artefacts: { id: string }[] };
    expect(shown.artefacts.map(({ id }) => id)).toEqual([artefact?.id]);
    const refused = await service.send('PUT', at(`/members/${outside}`), {});
    expect([refused.status, message(refused.body)]).toEqual([409, expect.stringContaining('open it again')]);
    const { status, body: again } = await service.send('DELETE', at('/closing'));
    expect([status, again]).toMatchObject([200, { ended: null, artefacts: [artefact?.id] }]);
  });

  it('is changed through GraphQL just as well', async () => {
    const query = `mutation ($group: ID!, $member: ID!) {
      changeGroup(group: $group, change: {name: "Encore"}) { name }
      joinGroup(group: $group, member: $member) { members { id to } }
      leaveGroup(group: $group, member: $member, on: "2031-03-01") { name }
      addMeeting(group: $group, date: "2031-04-05") { dates }
      closeGroup(group: $group, ended: "2031-07-01") { ended }
      reopenGroup(group: $group) { ended }
    }`;
    const done = await service.graphql<Record<string, object>>(query, { group: group.id, member: outside });
    expect(done).toMatchObject({
      changeGroup: { name: 'Encore' },
      addMeeting: { dates: ['2031-02-03', '2031-04-05'] },
      closeGroup: { ended: '2031-07-01' },
      reopenGroup: { ended: null },
    });
  });
});
