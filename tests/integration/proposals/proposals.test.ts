import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEEPER, PUBLIC_VIEWER, RECORD_TYPES } from '../../../src/domain/index.ts';
import { exportCommunity, importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import type { LivingGroup, SavedProposal } from '../../../src/proposals/index.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-proposal-'));
const CHALLENGE = 'c-intervision-sans-animateur';
let service: SeedingService;
let saved: SavedProposal;

beforeAll(async () => {
  service = await openSeedingService();
  const wish = { format: 'leadership', about: `challenge:${CHALLENGE}`, proposals: 1 };
  const { id: seeding } = await service.seeded(wish);
  const { status, body } = await service.send('POST', '/proposals', { seeding });
  expect([status, (body as { error?: unknown }).error]).toEqual([201, undefined]);
  saved = body as SavedProposal;
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const group = (number = 1) => saved.groups[number - 1] as SavedProposal['groups'][number];
const at = (rest: string) => `/proposals/${saved.id}${rest}`;
const answer = (member: string, said: string, as?: string) =>
  service.send('PUT', at(`/groups/1/invitations/${member}`), { answer: said }, as);

describe('a proposal', () => {
  it('is kept with its reasons and an open invitation for each, and the same one only once', async () => {
    expect(group().members.length).toBeGreaterThanOrEqual(3);
    for (const { status, why } of group().members) expect([status, why.length > 5]).toEqual(['open', true]);
    expect(group().criteria.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(group().score, 9);
    const { body } = await service.send('GET', '/proposals');
    expect((body as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual([saved.id]);
  });

  it('invites in a language of the member’s own, or the one asked for', async () => {
    const [member] = group().members;
    for (const [language, word] of [
      ['fr', 'Bonjour'],
      ['nl', 'Dag'],
      ['en', 'Dear'],
    ] as const) {
      const { body } = await service.send('GET', at(`/groups/1/invitations/${member?.id}?language=${language}`));
      expect(body).toMatchObject({ member: member?.id, language });
      expect((body as { text: string }).text).toContain(member?.name);
      expect((body as { text: string }).text.startsWith(word)).toBe(true);
    }
  });

  it('invites with who signs, when, where and until when to answer, and refuses days that cannot be', async () => {
    const to = at(`/groups/1/invitations/${group().members[0]?.id}?language=fr`);
    const details = 'from=Ana%20Roy&answerBy=2999-12-02&date=2999-12-05T14:00&place=Salle%203';
    const { status, body } = await service.send('GET', `${to}&${details}`);
    const { subject, text } = body as { subject: string; text: string };
    expect([status, subject.startsWith('Invitation')]).toEqual([200, true]);
    for (const said of ['5 décembre 2999 à 14 h', 'Salle 3', 'au plus tard le', '2 décembre 2999', 'Ana Roy'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(said);
    for (const [wrong, why] of [
      ['date=2026-13-01', '2026-13-01'],
      ['answerBy=soon', 'soon'],
      ['answerBy=2020-01-01', 'past'],
      ['date=2999-01-01&answerBy=2999-01-02', 'before 2999-01-02'],
      ['place=%20', 'the place is empty'],
    ] as const) {
      const refused = await service.send('GET', `${to}&${wrong}`);
      expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining(why)]);
    }
  });

  it('is answered by whom it invites and by nobody else among the members', async () => {
    const [one, other] = group().members.map(({ id }) => id) as [string, string];
    expect((await answer(one, 'accepted', other)).status).toBe(403);
    expect((await answer(one, 'declined', one)).status).toBe(200);
    expect((await answer(one, 'accepted', one)).status).toBe(200);
    expect((await answer('nobody-at-all', 'accepted')).status).toBe(404);
    expect((await answer(one, 'perhaps')).status).toBe(400);
  });

  it('is no group before enough have accepted', async () => {
    const { status, body } = await service.send('PUT', at('/groups/1/group'), { name: 'Trop tôt' });
    expect([status, (body as { error: { code: string } }).error.code]).toEqual([409, 'conflict']);
  });
});

describe('a group that lives', () => {
  const named = { name: 'Intervision des zythologues', purpose: 'Se relire entre zythologues', from: '2026-12-01' };
  let made: LivingGroup;

  it('is made of those who accepted, once', async () => {
    const [first, ...rest] = group().members.map(({ id }) => id);
    await answer(first ?? '', 'declined', first);
    for (const id of rest) await answer(id, 'accepted');
    const enough = rest.length >= 3;
    if (!enough) await answer(first ?? '', 'accepted', first);
    const { status, body } = await service.send('PUT', at('/groups/1/group'), named);
    expect(status).toBe(200);
    made = body as LivingGroup;
    expect(made.members.map(({ id }) => id).sort()).toEqual((enough ? rest : [...rest, first ?? '']).sort());
    expect((await service.send('PUT', at('/groups/1/group'), named)).body).toEqual(made);
    expect((await answer(rest[0] ?? '', 'declined')).status).toBe(409);
    expect((await service.send('GET', '/seeded-groups')).body).toEqual({ items: [made] });
  });

  it('is made once: another name, or none, is refused and changes nothing', async () => {
    const again = await service.send('PUT', at('/groups/1/group'), { ...named, name: 'Autrement' });
    expect([again.status, JSON.stringify(again.body)]).toEqual([409, expect.stringContaining(named.name)]);
    expect((await service.send('PUT', at('/groups/1/group'), { ...named, name: '  ' })).status).toBe(400);
    expect((await service.send('GET', '/seeded-groups')).body).toEqual({ items: [made] });
  });

  it('is found by its id, however many were made after it', async () => {
    const { graph } = service.atelier;
    const write = (text: string) =>
      graph.transactions.run({ name: 'tests/later', text, parameters: {}, access: 'write' }, {}, () => null);
    await write(`UNWIND range(1, 1001) AS n
      CREATE (:SeedingProposal:Later)-[:PROPOSES]->(:ProposedGroup:Later {number: 1})-[:BECAME]->
        (:Group:Later {id: 'later-' + n, name: 'Later', created: '2030-01-01', ended: '2030-02-01'})`);
    expect((await service.send('PUT', at('/groups/1/group'), named)).body).toEqual(made);
    await write('MATCH (later:Later) DETACH DELETE later');
  });

  it('is found by its words in an answer', async () => {
    await service.atelier.refresh();
    const { recommender } = service.atelier.services;
    const { groups } = await recommender.ask({ question: 'Qui se relit entre zythologues ?' }, PUBLIC_VIEWER);
    expect(groups.map(({ id }) => id)).toContain(made.id);
  });

  it('is closed with what came out of it, and both are exported as they would be imported', async () => {
    const story = {
      title: 'Ce que la relecture nous a appris',
      text: 'Relire à voix haute.',
      authors: [made.members[0]?.id],
    };
    const closing = { ended: '2027-06-30', artefact: 'fiche-accueil-inconnue', story };
    expect((await service.send('PUT', `/seeded-groups/${made.id}/closing`, closing)).status).toBe(404);
    expect((await service.send('GET', '/seeded-groups')).body).toEqual({ items: [made] });
    const { status, body } = await service.send('PUT', `/seeded-groups/${made.id}/closing`, {
      ended: '2027-06-30',
      story,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ended: '2027-06-30', artefacts: [`story-${made.id}`] });
    const { items } = (await service.send('GET', '/artefacts?limit=2')).body as { items: { id: string }[] };
    const elsewhere = items.find(({ id }) => id !== `story-${made.id}`)?.id;
    await service.send('PUT', `/seeded-groups/${made.id}/closing`, { artefact: elsewhere });
    expect((await service.send('GET', '/seeded-groups')).body).toEqual({ items: [] });

    const early = await service.send('PUT', `/seeded-groups/${made.id}/closing`, { ended: '2020-01-01' });
    expect([early.status, JSON.stringify(early.body)]).toEqual([400, expect.stringContaining('2020-01-01')]);
    const garbled = await service.send('PUT', `/seeded-groups/${made.id}/closing`, { ended: '2027-13-01' });
    expect(garbled.status).toBe(400);
    // The same title goes on with the story that was told; another is a story of its own.
    await service.send('PUT', `/seeded-groups/${made.id}/closing`, { story: { title: story.title } });
    const more = await service.send('PUT', `/seeded-groups/${made.id}/closing`, { story: { title: 'Et après' } });
    const outcomes = [elsewhere, `story-${made.id}`, `story-${made.id}-2`].sort();
    expect(more.body).toMatchObject({ artefacts: outcomes });
    const text = await service.atelier.directory.as(KEEPER).artefacts.read(`story-${made.id}`);
    expect(text).toMatchObject({ title: story.title });
    expect(JSON.stringify(text)).toContain('Relire à voix haute.');

    const { graph } = service.atelier;
    const [one, two] = [join(folder, 'one.ndjson'), join(folder, 'two.ndjson')];
    await exportCommunity(graph, one);
    const lines = readFileSync(one, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { name, purpose } = named;
    const exported = lines.find(({ id }) => id === made.id);
    expect(exported).toMatchObject({ type: 'group', name, purpose, created: named.from, ended: '2027-06-30' });
    expect(exported.outcomes).toEqual([elsewhere]);
    const { counts } = await importCommunity(graph, one, { detectLanguage });
    expect(counts).toMatchObject({ added: 0, changed: 0 });
    await exportCommunity(graph, two);
    expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
  });
});

describe('a member who is erased', () => {
  it('is in no proposal any more, nor in what it says of others', async () => {
    const gone = saved.groups.at(-1)?.members[0]?.id ?? '';
    const { graph } = service.atelier;
    await graph.run('import/remove', { ids: { ...NOBODY, member: [gone] } });
    const { body } = await service.send('GET', at(''));
    expect(JSON.stringify(body)).not.toContain(`"${gone}"`);
    expect((body as SavedProposal).notes.map(({ code }) => code)).toEqual(['member-erased']);
    const { status } = await service.send('PUT', at(`/groups/${saved.groups.length}/invitations/${gone}`), {
      answer: 'accepted',
    });
    expect(status).toBe(404);
  });
});

const NOBODY = Object.fromEntries(RECORD_TYPES.map((type) => [type, [] as string[]]));
