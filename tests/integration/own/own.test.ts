import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { KEEPER, PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import { exportCommunity, importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import type { OwnPage } from '../../../src/own/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { graphContents, query } from '../ingestion/graph-contents.ts';

const ATELIER = join(PROJECT_ROOT, 'tests', 'fixtures', 'api', 'atelier.ndjson');
const LUCIE: Viewer = { kind: 'member', id: 'lucie' };
const ANA: Viewer = { kind: 'member', id: 'ana' };
const folder = mkdtempSync(join(tmpdir(), 'maillon-own-'));

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(async () => {
  await atelier?.close();
  rmSync(folder, { recursive: true, force: true });
});
const load = (path = ATELIER, more = {}) =>
  importCommunity(atelier.graph, path, { detectLanguage, source: 'atelier', ...more });
beforeEach(async () => {
  await emptyGraph(atelier.graph);
  await load();
  await atelier.refresh();
});

const own = () => atelier.services.own;
const fileWith = (name: string, change: (line: string) => string): string => {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(ATELIER, 'utf8').split('\n').map(change).join('\n'));
  return path;
};
/** All that stands in the graph outside what members say and hold back, as text. */
const others = async (): Promise<string> =>
  (await graphContents(atelier.graph))
    .filter((row) => !/OwnWord|HeldBack|HOLDS_BACK|"SAID"|"Change"/.test(row))
    .join('\n');
const topic = (page: OwnPage, id: string) => page.topics.find((one) => one.id === id);
const record = (page: OwnPage, bit: string) => page.records.find((one) => one.bit === bit);
const known = async (id: string): Promise<unknown[]> =>
  (
    await query(atelier.graph, 'MATCH (:Member {id: $id})-[:KNOWS_ABOUT]->(t) RETURN t.id AS topic ORDER BY topic', {
      id,
    })
  ).map((row) => row['topic']);

describe('my page', () => {
  it('tells everything that is held of a member, and where each bit comes from', async () => {
    const page = await own().read(LUCIE, { language: 'fr' });
    expect(page).toMatchObject({ version: 0, visibility: 'everyone', askBudget: 3, notAbout: [{ id: 'soudure' }] });
    const bio = page.profile.find(({ bit }) => bit === 'bio');
    expect(bio).toMatchObject({ canSay: true, canHide: true, hidden: false, from: { kind: 'file', name: 'atelier' } });
    expect(topic(page, 'soudure')).toMatchObject({ how: 'inferred', says: null, notAbout: true });
    expect(topic(page, 'velo')).toMatchObject({ name: 'vélo', how: 'declared', level: 5, endorsed: 1, deeds: 2 });
    expect(page.records.map(({ bit }) => bit).sort()).toEqual([
      'answer:a-frein',
      'artefact:fiche-freins',
      'challenge:hiver',
      'endorsement:e1',
      'gathering:portes-ouvertes',
      'group:jeudi',
      'member:tom',
      'tie:t1',
    ]);
  });

  it('is for the member and the keeper alone, and names nobody whom the member may not see', async () => {
    await expect(own().read(ANA, { member: 'lucie' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(own().read(PUBLIC_VIEWER)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(own().change({ hide: ['bio'] }, ANA, { member: 'lucie' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(own().change({ hide: ['endorsement:e2'] }, LUCIE)).rejects.toMatchObject({ code: 'not-found' });
    expect(JSON.stringify(await own().read(LUCIE))).not.toContain('zoe');
    expect(record(await own().read(KEEPER, { member: 'lucie' }), 'endorsement:e2')).toBeDefined();
  });
});

describe('a topic that a member refuses', () => {
  it('is gone at once, with endorsements for it, and stays away over the same file and over a changed one', async () => {
    const page = await own().change({ topics: { velo: { says: 'refused' }, soudure: { says: 'refused' } } }, LUCIE);
    expect(topic(page, 'velo')).toMatchObject({ says: 'refused' });
    expect(record(page, 'endorsement:e1')).toMatchObject({ hidden: true });
    expect(await known('lucie')).toEqual([]);
    expect((await others()).includes('"e1"')).toBe(false);
    const again = await load();
    expect(again).toMatchObject({ wrote: false, counts: { added: 0, changed: 0, removed: 0 } });
    const changed = fileWith('changed.ndjson', (line) =>
      line
        .replace('"function":"animatrice"', '"function":"formatrice"')
        .replace('"level":2,"source":"inferred"', '"level":4'),
    );
    expect((await load(changed)).byType.member).toMatchObject({ changed: 1 });
    expect(await known('lucie')).toEqual([]);
    const more = fileWith('more.ndjson', (line) =>
      line.startsWith('{"type":"endorsement","id":"e1"') ? `${line}\n${line.replace('"e1"', '"e9"')}` : line,
    );
    await load(more);
    expect((await others()).includes('"e9"')).toBe(false);
    expect(record(await own().read(LUCIE), 'endorsement:e9')).toMatchObject({ hidden: true });
    await own().change({ topics: { velo: null, soudure: null } }, LUCIE);
    expect(await known('lucie')).toEqual(['soudure', 'velo']);
    expect((await others()).includes('"e9"')).toBe(true);
  });

  it('gives no reason in the next question, and one once it is confirmed', async () => {
    const reasons = async () => {
      await atelier.refresh();
      const { people } = await atelier.services.recommender.ask({ question: 'Qui connaît la soudure ?' }, ANA);
      return people.find(({ id }) => id === 'lucie')?.contributions.map(({ name }) => name) ?? [];
    };
    await own().change({ says: { notAbout: [] } }, LUCIE);
    expect(await reasons()).toContain('declared-topic');
    await own().change({ topics: { soudure: { says: 'refused' } } }, LUCIE);
    expect((await reasons()).filter((name) => name.endsWith('-topic'))).toEqual([]);
    await own().change({ topics: { soudure: { says: 'knows', level: 4 } } }, LUCIE);
    expect(await reasons()).toContain('declared-topic');
  });
});

describe('a bit that a member hides', () => {
  it('stands nowhere but aside, and all comes back when it is shown', async () => {
    const before = await graphContents(atelier.graph);
    const bits = ['bio', 'offers', 'function', 'topic:velo', 'artefact:fiche-freins', 'answer:a-frein', 'group:jeudi'];
    const more = ['gathering:portes-ouvertes', 'tie:t1', 'endorsement:e1', 'challenge:hiver', 'member:tom'];
    const page = await own().change({ hide: [...bits, ...more] }, LUCIE);
    const text = await others();
    const hidden = ['vingt ans', 'purger des freins', 'animatrice', '"t1"', '"e1"'];
    expect(hidden.filter((one) => text.includes(one))).toEqual([]);
    expect(text).toContain('Pousse le piston');
    const relations = await query(
      atelier.graph,
      'MATCH (:Member {id: "lucie"})-[r]-(n) WHERE NOT n:HeldBack AND NOT n:OwnWord AND NOT n:Passage RETURN DISTINCT type(r) AS type ORDER BY type',
    );
    // A tie and an endorsement by somebody whom Lucie may not see are theirs.
    expect(relations.map(({ type }) => type)).toEqual(['ENDORSES', 'KNOWS_ABOUT', 'NOT_ABOUT', 'TIE', 'WORKS_FOR']);
    for (const bit of [...bits, ...more])
      expect([...page.profile, ...page.topics, ...page.records].find((one) => one.bit === bit)).toMatchObject({
        hidden: true,
      });
    const view = atelier.directory.as(ANA);
    expect(JSON.stringify(await view.members.read('lucie'))).not.toContain('vingt ans');
    expect(JSON.stringify(await view.search({ text: 'vingt', types: ['member'], limit: 10 }))).not.toContain('lucie');
    expect((await load()).wrote).toBe(false);
    expect(await others()).toBe(text);
    await own().change({ show: [...bits, ...more] }, LUCIE);
    const after = (await graphContents(atelier.graph)).filter((row) => !/OwnWord|"SAID"|"Change"/.test(row));
    expect(after).toEqual(before.filter((row) => !row.includes('"Change"')));
  });

  it('stays theirs: whoever hides that they made it revises it and takes it back', async () => {
    const { sharing } = atelier.services;
    const raised = await sharing.raise({ title: 'Un local sans prises' }, LUCIE);
    const challenge = raised.record.id;
    await own().change({ hide: ['artefact:fiche-freins', `challenge:${challenge}`] }, LUCIE);
    for (const [type, id] of [
      ['artefact', 'fiche-freins'],
      ['challenge', challenge],
    ] as const) {
      expect(await sharing.standing(type, id, LUCIE)).toMatchObject({ mine: true });
      expect(await sharing.standing(type, id, ANA)).toMatchObject({ mine: false });
    }
    const { version } = await sharing.standing('artefact', 'fiche-freins', LUCIE);
    await sharing.changeArtefact('fiche-freins', { title: 'Des freins réglés' }, LUCIE, version ?? undefined);
    await sharing.changeChallenge(challenge, { status: 'resolved' }, LUCIE);
    const read = async () => {
      const view = atelier.directory.as(ANA);
      return [await view.artefacts.read('fiche-freins'), await view.challenges.read(challenge)] as const;
    };
    const [artefact, seen] = await read();
    expect([artefact?.title, seen?.status]).toEqual(['Des freins réglés', 'resolved']);
    expect(JSON.stringify([artefact, seen])).not.toContain('"lucie"');
    expect(record(await own().read(LUCIE), 'artefact:fiche-freins')).toMatchObject({ hidden: true });
    await sharing.withdrawArtefact('fiche-freins', LUCIE);
    await sharing.withdrawChallenge(challenge, LUCIE);
    await expect(atelier.directory.as(ANA).artefacts.read('fiche-freins')).rejects.toThrow(/there is no artefact/);
    await expect(atelier.directory.as(ANA).challenges.read(challenge)).rejects.toThrow(/there is no challenge/);
    const page = await own().read(LUCIE);
    expect(page.records.map(({ bit }) => bit)).not.toContain('artefact:fiche-freins');
    expect(await query(atelier.graph, 'MATCH (held:HeldBack) RETURN held.of AS of')).toEqual([]);
  });

  it('and what they say stand in an export and come back from it, from a file in any order', async () => {
    await own().change(
      {
        says: { bio: 'Ik herstel fietsen.', visibility: 'community' },
        topics: { soudure: { says: 'refused' }, reparation: { says: 'knows', level: 3 } },
        hide: ['offers', 'endorsement:e1', 'artefact:fiche-freins', 'manager'],
      },
      LUCIE,
    );
    await own().change({ hide: ['artefact:fiche-freins', 'tie:t1', 'manager'] }, ANA);
    await own().change({ hide: ['manager', 'topic:soudure'] }, { kind: 'member', id: 'tom' });
    const contents = (await graphContents(atelier.graph)).filter((row) => !row.includes('"Change"'));
    const path = join(folder, 'whole.ndjson');
    await exportCommunity(atelier.graph, path);
    expect(await load(path, { strict: true })).toMatchObject({ wrote: false, counts: { added: 0, changed: 0 } });
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    const turned = join(folder, 'turned.ndjson');
    writeFileSync(turned, lines.toReversed().join('\n'));
    for (const file of [path, turned]) {
      await emptyGraph(atelier.graph);
      await load(file, { strict: true, batchRecords: 3 });
      expect((await graphContents(atelier.graph)).filter((row) => !row.includes('"Change"'))).toEqual(contents);
      const copy = join(folder, 'copy.ndjson');
      await exportCommunity(atelier.graph, copy);
      expect(readFileSync(copy, 'utf8')).toBe(readFileSync(path, 'utf8'));
    }
  });

  it('goes with the member, and with whoever it names', async () => {
    await own().change(
      { says: { bio: 'Ik herstel fietsen.' }, hide: ['endorsement:e1', 'artefact:fiche-freins'] },
      LUCIE,
    );
    const without = fileWith('without.ndjson', (line) => (/lucie/.test(line) ? '' : line));
    await load(without, { prune: true });
    expect(
      (await graphContents(atelier.graph)).filter((row) => /lucie|fietsen/i.test(row) && !row.includes('"Change"')),
    ).toEqual([]);
    await emptyGraph(atelier.graph);
    await load();
    await own().change({ hide: ['endorsement:e1', 'tie:t1'] }, LUCIE);
    await load(
      fileWith('no-ana.ndjson', (line) => (/"ana"/.test(line) ? '' : line)),
      { prune: true },
    );
    expect(
      (await graphContents(atelier.graph)).filter((row) => /"ana"|Ana Reis/.test(row) && !row.includes('"Change"')),
    ).toEqual([]);
  });
});

describe('a mail address and an organisation that a member puts right', () => {
  it('hold over a later import, and are one of their own and one that is there', async () => {
    const member = async () =>
      (
        await query(
          atelier.graph,
          'MATCH (m:Member {id: "lucie"}) RETURN m.email AS email, [(m)-[:WORKS_FOR]->(o) | o.id] AS works',
        )
      )[0];
    const says = { email: 'lucie@elsewhere.example', organisation: 'brol' };
    const page = await own().change({ says }, LUCIE);
    expect(page.profile.find(({ bit }) => bit === 'organisation')).toMatchObject({
      ...{ values: ['Brol & Co'], ids: ['brol'], source: ['Ressourcerie du Geer'], from: { kind: 'self' } },
    });
    expect(await member()).toEqual({ email: says.email, works: ['brol'] });
    await load(fileWith('moved.ndjson', (line) => line.replace('lucie@ressourcerie', 'lucie@autre')));
    expect(await member()).toEqual({ email: says.email, works: ['brol'] });
    await own().change({ says: { organisation: null } }, LUCIE);
    expect((await member())?.['works']).toEqual([]);
    await own().change({ unsay: ['email', 'organisation'] }, LUCIE);
    expect(await member()).toEqual({ email: 'lucie@autre.example', works: ['ressourcerie'] });
    await expect(own().change({ says: { organisation: 'no-such' } }, LUCIE)).rejects.toThrow(
      /no organisation "no-such"/,
    );
    await expect(own().change({ says: { email: 'Lucie@Autre.example' } }, ANA)).rejects.toThrow(/another member has/);
    await expect(own().change({ says: { email: 'no address' } }, ANA)).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('two who change one thing', () => {
  it('the second is told, and saying the same twice is saying it once', async () => {
    const page = await own().change({ says: { bio: 'Een.' } }, LUCIE, { version: 0 });
    expect(page.version).toBe(1);
    await expect(own().change({ says: { bio: 'Twee.' } }, LUCIE, { version: 0 })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await own().change({ says: { bio: 'Een.' } }, LUCIE)).toMatchObject({ version: 1 });
    const both = await Promise.allSettled([
      own().change({ hide: ['offers'] }, LUCIE, { version: 1 }),
      own().change({ hide: ['needs'] }, KEEPER, { member: 'lucie', version: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([own().change({ hide: ['offers'] }, LUCIE), own().change({ hide: ['needs'] }, LUCIE)]);
    const after = await own().read(LUCIE);
    expect(after.profile.filter(({ hidden }) => hidden).map(({ bit }) => bit)).toEqual(['offers', 'needs']);
  });

  it('an import at the same time leaves what the member said', async () => {
    const changed = fileWith('meanwhile.ndjson', (line) =>
      line.replaceAll('"fiche-freins"', '"fiche-freins"').replace('Lucie', 'Lucille'),
    );
    await Promise.all([
      load(changed, { batchRecords: 2 }),
      own().change({ hide: ['bio', 'artefact:fiche-freins'] }, LUCIE),
    ]);
    const text = await others();
    expect(text.includes('vingt ans')).toBe(false);
    expect(text.includes('Lucille')).toBe(true);
    expect((await load(changed)).wrote).toBe(false);
  });
});
