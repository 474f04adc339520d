import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { query } from '../ingestion/graph-contents.ts';

const ATELIER = join(PROJECT_ROOT, 'tests', 'fixtures', 'api', 'atelier.ndjson');
const LUCIE: Viewer = { kind: 'member', id: 'lucie' };
const ANA: Viewer = { kind: 'member', id: 'ana' };
const TOM: Viewer = { kind: 'member', id: 'tom' };
const folder = mkdtempSync(join(tmpdir(), 'maillon-later-'));

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(async () => {
  await atelier?.close();
  rmSync(folder, { recursive: true, force: true });
});

const load = async (name: string, change: (line: string) => string) => {
  const path = join(folder, name);
  writeFileSync(path, readFileSync(ATELIER, 'utf8').split('\n').map(change).join('\n'));
  return await importCommunity(atelier.graph, path, { detectLanguage, source: 'atelier', rejects: '/dev/null' });
};
const tied = async (relation: string, id: string): Promise<unknown[]> =>
  (
    await query(atelier.graph, `MATCH (m:Member)-[:${relation}]->({id: $id}) RETURN m.id AS id ORDER BY id`, { id })
  ).map((row) => row['id']);
const title = async (label: string, id: string): Promise<unknown> =>
  (await query(atelier.graph, `MATCH (n:${label} {id: $id}) RETURN n.title AS title`, { id }))[0]?.['title'];
const anew = (line: string): string =>
  line
    .replace('Régler ses freins en dix minutes', 'Régler ses freins')
    .replace('Tenir l’hiver sans local chauffé', 'Passer l’hiver')
    .replace('"title":"Portes ouvertes"', '"title":"Portes grand ouvertes"')
    .replace('"function":"animatrice"', '"function":"formatrice"');

it('what members say of themselves in what was brought in holds, and all else follows the file', async () => {
  const { sharing } = atelier.services;
  await sharing.use('fiche-freins', { note: 'Au local.' }, LUCIE);
  await sharing.unuse('fiche-freins', ANA);
  await sharing.shareChallenge('hiver', false, ANA);
  await sharing.attend('portes-ouvertes', {}, true, TOM);
  await sharing.say('offers', { text: 'Apprendre à jongler' }, LUCIE);
  const held = async () => [
    await tied('USED', 'fiche-freins'),
    await tied('SHARES', 'hiver'),
    await tied('ATTENDED', 'portes-ouvertes'),
  ];
  const said = [
    ['lucie', 'zoe'],
    ['tom', 'zoe'],
    ['ana', 'lucie', 'tom', 'zoe'],
  ];
  expect(await held()).toEqual(said);

  expect(await load('same.ndjson', (line) => line)).toMatchObject({ wrote: false, keptHere: 0 });
  const report = await load('anew.ndjson', anew);
  expect(report).toMatchObject({ keptHere: 0, rejected: 0 });
  expect(report.byType).toMatchObject({
    artefact: { changed: 1 },
    challenge: { changed: 1 },
    gathering: { changed: 1 },
  });
  expect([await title('Artefact', 'fiche-freins'), await title('Challenge', 'hiver')]).toEqual([
    'Régler ses freins',
    'Passer l’hiver',
  ]);
  expect(await held()).toEqual(said);
  const lucie = await atelier.directory.as(PUBLIC_VIEWER).members.read('lucie');
  expect(lucie).toMatchObject({ function: 'formatrice' });
  expect(JSON.stringify(lucie)).toContain('Apprendre à jongler');
  expect((await load('again.ndjson', anew)).wrote).toBe(false);
});

it('what was put right here by hand stays, whatever the file says', async () => {
  const { sharing } = atelier.services;
  await sharing.changeArtefact('fiche-freins', { title: 'Freins : dix minutes' }, LUCIE);
  expect(await load('later.ndjson', (line) => anew(line).replace('Régler ses freins', 'Freiner'))).toMatchObject({
    keptHere: 1,
  });
  expect(await title('Artefact', 'fiche-freins')).toBe('Freins : dix minutes');
});
