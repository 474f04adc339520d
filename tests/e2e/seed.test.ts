import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults, describePages, NARROW, nameFaults, readableWords, scrolledSideways } from '../support/pages.ts';

/** Eight people of two organisations who share a language: enough for groups between which somebody can move. */
function smallCommunity(): string {
  const names = [
    'Ana Reis',
    'Bram Claes',
    'Chloé Petit',
    'Dirk Maes',
    'Emma Noël',
    'Farid Saïd',
    'Greet Wouters',
    'Hugo Lambert',
  ];
  const records = [
    {
      type: 'community',
      id: 'cercle',
      name: 'Le Cercle',
      kind: 'community-of-practice',
      languages: ['fr'],
      practice: 'Former.',
    },
    { type: 'organisation', id: 'haute-ecole', name: 'Haute École' },
    { type: 'organisation', id: 'acieries', name: 'Aciéries' },
    { type: 'topic', id: 'accueil', label: { fr: 'accueil', nl: 'onthaal', en: 'welcome' } },
    ...names.map((name, at) => ({
      ...{ type: 'member', id: name.split(' ')[0]?.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''), name },
      ...{ organisation: at % 2 === 0 ? 'haute-ecole' : 'acieries', languages: ['fr'], topics: ['accueil'] },
    })),
  ];
  const file = join(mkdtempSync(join(tmpdir(), 'maillon-seed-')), 'cercle.ndjson');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}

const KEEPER = { looking: { kind: 'keeper' } } as const;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** Goes to something and presses it, as somebody without a mouse does. */
const press = async (page: Page, name: string): Promise<void> => {
  await button(page, name).focus();
  await page.keyboard.press('Enter');
};

/** From a wish of its own to the page of a proposal that is kept: the same wish would give the same one again. */
async function keepProposal(page: Page, about: string): Promise<void> {
  const format = page.getByRole('radio', { name: /petit groupe d’une plénière/ });
  await format.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => format.isChecked()).toBe(true);
  await page.getByLabel('Thème ou question').fill(about);
  await page.getByLabel('Nombre de groupes').fill('2');
  await page.waitForURL(/groups=2/);
  await press(page, 'Proposer des groupes');
  await page.getByRole('heading', { name: 'Proposition 1', exact: true }).waitFor();
  await press(page, 'Garder la proposition 1');
  await page.waitForURL(/\/proposals\/[^/?]+$/);
  await page.getByRole('heading', { level: 2, name: /^Groupe 2/ }).waitFor();
}

/** Who sits in a group of the board. */
const peopleOf = (page: Page, number: number) =>
  page.getByRole('grid', { name: `Personnes du groupe ${number}` }).getByRole('row');

/** Number of the group that somebody is in. */
async function groupOf(page: Page, name: string): Promise<number> {
  for (let number = 1; (await peopleOf(page, number).count()) > 0; number += 1)
    if ((await peopleOf(page, number).filter({ hasText: name }).count()) > 0) return number;
  throw new Error(`${name} is in no group`);
}

/** Names of people, and what React Aria says by itself of what can be carried. */
const NOT_OURS = /^(aria-label: \p{Lu}\p{L}+ \p{Lu}\p{L}+|Cliquez pour commencer le déplacement\.)$/u;

describePages(
  'seeding of groups',
  ({ open, allowErrors }) => {
    it('goes by keyboard from a wish to a group that is closed', async () => {
      const page = await open('/seed', KEEPER);
      await keepProposal(page, 'accueil');
      const first = peopleOf(page, 1).first();
      const name = (await first.getByRole('link').first().innerText()).trim();
      const count = await peopleOf(page, 1).count();

      await press(page, `Que faire de ${name}`);
      const way = page.getByRole('menuitem', { name: 'Vers le groupe 2' });
      await way.waitFor();
      await way.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ce qui changerait' }).waitFor();
      expect(await peopleOf(page, 1).count()).toBe(count);
      expect(await page.locator('.board-trial').innerText()).toContain(name);
      await press(page, 'Le faire');
      await page.getByText('Version 2 sur 2').waitFor();
      await peopleOf(page, 2).filter({ hasText: name }).waitFor();
      await press(page, 'Annuler');
      await page.getByText('Version 1 sur 2').waitFor();
      await peopleOf(page, 1).filter({ hasText: name }).waitFor();

      await page.getByRole('tab', { name: 'Comparer' }).click();
      await page.getByLabel('Comparer avec').selectOption({ label: 'la version 2 de cette proposition' });
      await page.getByText(`${name} : groupe 2 → groupe 1`).waitFor();

      await page.getByRole('tab', { name: 'Inviter et faire vivre' }).click();
      await page.getByLabel('Toutes les personnes du groupe 1').check();
      await page
        .getByRole('button', { name: /^Afficher/ })
        .first()
        .click();
      await page.getByRole('textbox', { name: `Lettre à ${name}` }).waitFor();
      const mail = page.getByRole('link', { name: new RegExp(`Lettre à ${name}`) });
      expect(await mail.getAttribute('href')).toMatch(/^mailto:\?subject=Invitation/);
      const group = page.getByRole('region', { name: 'Groupe 1' });
      for (let at = 0; at < count; at += 1) {
        await group
          .getByRole('button', { name: / accepte$/ })
          .first()
          .click();
        await expect.poll(() => group.getByText('a accepté', { exact: true }).count()).toBe(at + 1);
      }
      await group.getByText('Faire vivre ce groupe').click();
      await group.getByLabel('Nom du groupe').fill('Accueil du jeudi');
      await group.getByRole('button', { name: 'Créer le groupe' }).click();
      await group.getByRole('link', { name: 'Accueil du jeudi' }).waitFor();
      await group.getByText('Changer ce groupe').click();
      await group.getByLabel('Rythme, en mots').fill('un jeudi sur deux');
      await group.getByRole('button', { name: 'Enregistrer' }).click();
      await group.getByLabel('Jour d’une rencontre').fill('2031-02-03');
      await group.getByRole('button', { name: 'Ajouter ce jour' }).click();
      await group.getByText('Rencontres\u00a0: 3 février 2031').waitFor();
      await group.getByText('Clore le groupe').click();
      await group.getByLabel('Titre du récit').fill('Un accueil qui tient');
      await group.getByRole('button', { name: 'Le clore' }).click();
      await group.getByText(/^Clos le/).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await group.getByRole('button', { name: 'Le rouvrir' }).click();
      await group.getByText('Clore le groupe').waitFor();

      await page.getByRole('link', { name: 'Toutes les propositions' }).click();
      await page.getByRole('link', { name: 'Accueil du jeudi' }).waitFor();
    });

    it('carries somebody to another group by the keyboard alone', async () => {
      const page = await open('/seed', KEEPER);
      await keepProposal(page, 'accueil du matin');
      const first = peopleOf(page, 1).first();
      const name = (await first.getByRole('link').first().innerText()).trim();
      await first.focus();
      await press(page, `Déplacer ${name}`);
      // While somebody is carried, each place where they can be set down is a button.
      const target = page.getByRole('button', { name: 'Déposer sur Personnes du groupe 2' });
      await target.waitFor({ state: 'attached' });
      await target.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Ce qui changerait' }).waitFor();
      await press(page, 'Laisser tel quel');
      await expect.poll(() => page.getByRole('heading', { name: 'Ce qui changerait' }).count()).toBe(0);
    });

    it('says that somebody else changed it, and does nothing of one’s own', async () => {
      allowErrors(/409/);
      const page = await open('/seed', KEEPER);
      await keepProposal(page, 'accueil du soir');
      const name = (await peopleOf(page, 1).first().getByRole('link').first().innerText()).trim();
      const other = await page.context().newPage();
      await other.goto(page.url());
      await press(other, `Que faire de ${name}`);
      await other.getByRole('menuitem', { name: 'Vers le groupe 2' }).click();
      await press(other, 'Le faire');
      await other.getByText('Version 2 sur 2').waitFor();
      await press(page, `Que faire de ${name}`);
      await page.getByRole('menuitem', { name: 'Se retire' }).click();
      await page.getByText('Quelqu’un d’autre a modifié cette proposition', { exact: false }).waitFor();
      await page.getByText(`${name} : groupe 1 → groupe 2`).waitFor();
      await peopleOf(page, 2).filter({ hasText: name }).waitFor();
    });

    it('keeps rules by hand in the wish, and says why somebody who is held cannot be moved', async () => {
      const page = await open(`/seed?format=plenary&rule=${encodeURIComponent('apart|ana|bram')}`, KEEPER);
      await page.getByText('Règles et souhaits').click();
      await page.getByText('Jamais ensemble : Ana Reis, Bram Claes', { exact: true }).waitFor();
      await page.getByLabel('Ajouter une règle').selectOption({ label: 'Au plus' });
      await page.getByLabel('Combien').fill('4');
      await page.getByRole('button', { name: 'Ajouter cette règle' }).click();
      await page.getByText('Au plus 4, chaque valeur (organisation), dans chaque groupe', { exact: true }).waitFor();
      await keepProposal(page, 'accueil à deux');
      await press(page, 'Que faire de Ana Reis');
      await page.getByRole('menuitem', { name: 'Garder dans ce groupe' }).click();
      await page.getByText('Ne se déplace pas : cette personne est gardée', { exact: false }).waitFor();
      allowErrors(/409/);
      const ofAna = await groupOf(page, 'Ana Reis');
      await button(page, 'Que faire de Bram Claes').click();
      await page.getByRole('menuitem', { name: `Vers le groupe ${ofAna}` }).click();
      await page.getByRole('button', { name: /^Laisser tomber ici pour Bram Claes/ }).click();
      await press(page, 'Le faire');
      await peopleOf(page, ofAna).filter({ hasText: 'Bram Claes' }).waitFor();
      await page.getByText('ne tient pas ici pour Bram Claes', { exact: false }).waitFor();
    });

    it('leaves somebody without a group, and takes them back', async () => {
      const page = await open('/seed', KEEPER);
      await keepProposal(page, 'accueil en pause');
      const name = (await peopleOf(page, 1).first().getByRole('link').first().innerText()).trim();
      await press(page, `Que faire de ${name}`);
      await page.getByRole('menuitem', { name: 'Laisser sans groupe' }).click();
      await press(page, 'Le faire');
      const out = page.getByRole('grid', { name: 'Sans groupe' }).getByRole('row');
      await out.filter({ hasText: name }).waitFor();
      await press(page, `Que faire de ${name}`);
      await page.getByRole('menuitem', { name: 'Vers le groupe 1' }).click();
      await press(page, 'Le faire');
      await peopleOf(page, 1).filter({ hasText: name }).waitFor();
    });

    it('says what is in the way of a wish, and begins again without it', async () => {
      const page = await open('/seed?format=duo&groups=7', KEEPER);
      await press(page, 'Proposer des groupes');
      await page.getByRole('heading', { name: 'Impossible avec toutes ces règles' }).waitFor();
      await press(page, 'Recommencer avec autant de groupes qu’il faut');
      await page.waitForURL((url) => !url.searchParams.has('groups'));
      expect(new URL(page.url()).searchParams.has('groups')).toBe(false);
    });

    it.each(['light', 'dark'] as const)('is within reach of everyone, wide and narrow, %s', async (colorScheme) => {
      const page = await open('/seed', { ...KEEPER, colorScheme });
      await keepProposal(page, `accueil ${colorScheme}`);
      const kept = new URL(page.url()).pathname;
      const addresses = ['/seed?format=duo', kept];
      for (const address of addresses) {
        await page.goto(new URL(address, page.url()).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await axeFaults(page), address).toEqual([]);
        expect(await nameFaults(page), address).toEqual([]);
        await page.setViewportSize(NARROW);
        expect(await scrolledSideways(page), address).toBe(0);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(new URL(`${address}${address.includes('?') ? '&' : '?'}lang=qps`, page.url()).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(
          (await readableWords(page)).filter((words) => !NOT_OURS.test(words)),
          address,
        ).toEqual([]);
      }
    });
  },
  { records: smallCommunity() },
);
