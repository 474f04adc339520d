import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { axeFaults, describePages, NARROW, nameFaults, scrolledSideways } from '../support/pages.ts';

/** Six people who share a language: two groups of three. */
function smallCommunity(): string {
  const names = ['Ana Reis', 'Bram Claes', 'Dirk Maes', 'Emma Costa', 'Greet Wouters', 'Hugo Lambert'];
  const records = [
    {
      ...{ type: 'community', id: 'cercle', name: 'Le Cercle', kind: 'community-of-practice' },
      ...{ languages: ['fr'], practice: 'Former.' },
    },
    ...names.map((name) => ({ type: 'member', id: name.split(' ')[0]?.toLowerCase(), name, languages: ['fr'] })),
  ];
  const file = join(mkdtempSync(join(tmpdir(), 'maillon-forms-')), 'cercle.ndjson');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}

const looking = (id: string, name: string) => ({ looking: { kind: 'member', id, name } }) as const;
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describePages(
  'forms',
  ({ open }) => {
    it('are made and filled in by keyboard, and groups have the hours in common', async () => {
      const page = await open('/forms', looking('ana', 'Ana Reis'));
      await page.getByText('Nouveau formulaire').focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Titre').fill('Quand vous voir');
      await page.getByLabel('Ce qui est demandé').fill('Quand êtes-vous libre');
      await page.getByLabel('À remplir jusqu’au').fill(day(7));
      await page.getByLabel('Les réponses comptent jusqu’au').fill(day(30));
      await page.getByRole('button', { name: 'Faire le formulaire' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/forms\/quand-vous-voir-/);
      await page.getByRole('gridcell', { name: 'mardi 12–13' }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Shift+ArrowDown');
      await page.getByText('2 heures par semaine').waitFor();
      await page.getByRole('button', { name: 'Envoyer les réponses' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Les réponses sont gardées.').waitFor();
      await page.getByText('1 personne a répondu').waitFor();
      const address = new URL(page.url()).pathname;
      for (const at of ['/forms', address]) {
        await page.goto(new URL(at, page.url()).href);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await axeFaults(page), at).toEqual([]);
        expect(await nameFaults(page), at).toEqual([]);
        await page.setViewportSize(NARROW);
        expect(await scrolledSideways(page), at).toBe(0);
        await page.setViewportSize({ width: 1440, height: 900 });
      }

      const other = await open(address, looking('bram', 'Bram Claes'));
      const [from, to] = [/mardi 13–14/, /mardi 15–16/].map((name) => other.getByRole('gridcell', { name }));
      await from?.hover();
      await other.mouse.down();
      await to?.hover({ force: true });
      await other.mouse.up();
      await other.getByText(/[23] heures par semaine/).waitFor();
      await other.getByRole('button', { name: 'Envoyer les réponses' }).click();
      await other.getByText('Les réponses sont gardées.').waitFor();
      expect(await other.getByText('Animer ce formulaire').count()).toBe(0);

      await page.goto(new URL('/seed?format=plenary&groups=2', page.url()).href);
      await page.locator('summary', { hasText: 'Règles et souhaits' }).click();
      await page.getByLabel('Des heures libres en commun, d’après').selectOption({ index: 1 });
      await page.getByLabel('Heures en commun par semaine, au moins').fill('1');
      await page.waitForURL(/hours=/);
      await page.getByRole('button', { name: 'Proposer des groupes' }).click();
      await page
        .getByText(/Libres en commun\s: mardi/)
        .first()
        .waitFor();
      await page.getByText(/4 n’ont pas dit quand elles sont libres/).waitFor();
    });
  },
  { records: smallCommunity() },
);
