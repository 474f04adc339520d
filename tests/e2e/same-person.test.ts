import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  axeFaults,
  describePages,
  NARROW,
  nameFaults,
  readableWords,
  scrolledSideways,
  WIDE,
} from '../support/pages.ts';

/** Lucie is here twice, and so is Koen; Tom and T. Renard answered each other. */
const RECORDS = [
  { type: 'community', id: 'c', name: 'Atelier' },
  { type: 'organisation', id: 'acme', name: 'ACME' },
  {
    ...{ type: 'member', id: 'lucie', name: 'Lucie Martin', email: 'lucie@example.org', organisation: 'acme' },
    bio: 'J’anime des ateliers d’écriture depuis dix ans, et je cherche des lieux calmes.',
  },
  { type: 'member', id: 'chat-lm', name: 'lmartin', email: 'lucie+chat@example.org', languages: ['fr', 'en'] },
  { type: 'member', id: 'koen', name: 'Koen Willems-Vandeputte', email: 'koen.willems@acme.example' },
  { type: 'member', id: 'koen-2', name: 'Willems-Vandeputte, K.', organisation: 'acme' },
  { type: 'member', id: 'ana', name: 'Ana Duarte' },
  { type: 'question', id: 'q', title: 'Qui a une salle ?', askedBy: 'chat-lm', created: '2025-03-01' },
  { type: 'tie', id: 't', from: 'koen', to: 'koen-2', kind: 'advice', date: '2025-03-03' },
];
const records = join(mkdtempSync(join(tmpdir(), 'maillon-twice-')), 'twice.ndjson');
writeFileSync(records, RECORDS.map((record) => JSON.stringify(record)).join('\n'));

describePages(
  'the page of those who may be here twice',
  ({ open }) => {
    const expectSound = async (page: Page): Promise<void> => {
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        expect(await scrolledSideways(page), page.url()).toBe(0);
        expect(await axeFaults(page), page.url()).toEqual([]);
      }
      expect(await nameFaults(page), page.url()).toEqual([]);
      await page.setViewportSize(WIDE);
    };
    const openAsKeeper = async (path: string): Promise<Page> => {
      const page = await open(path, { looking: { kind: 'keeper' } });
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      return page;
    };
    const pair = (page: Page) => page.getByRole('listitem', { name: /Lucie Martin/ });

    it('says why two may be one, joins them by the keyboard once it was shown what changes, and takes it back', {
      timeout: 180_000,
    }, async () => {
      const page = await openAsKeeper('/keeping/twice');
      await page.getByRole('heading', { level: 1, name: 'Deux fois la même personne ?' }).waitFor();
      await pair(page).getByText('lucie+chat@example.org et lucie@example.org').waitFor();
      await expectSound(page);
      await pair(page)
        .getByRole('button', { name: /^La même personne/ })
        .focus();
      await page.keyboard.press('Enter');
      const preview = page.getByRole('region', { name: 'Ce qui changerait' });
      await preview.getByText('Adresse e-mail').waitFor();
      await expectSound(page);
      // Who asked a question is kept; the other way round, the question goes over.
      expect(await preview.getByText(/1 fiche passe/).count()).toBe(0);
      await preview.getByLabel('Lucie Martin (lucie)').check();
      await preview.getByText(/1 fiche passe/).waitFor();
      await preview.getByRole('button', { name: 'Réunir les deux' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('sont désormais une seule personne').waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
      await pair(page).waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: 'Réunis' }).waitFor();
      await expectSound(page);
      await page.getByRole('button', { name: 'Défaire chat-lm' }).click();
      await page.getByText('sont à nouveau deux membres').waitFor();
      await pair(page).waitFor();
    });

    it('puts off a pair until the page is opened again, and proposes no more who is two', {
      timeout: 180_000,
    }, async () => {
      const page = await openAsKeeper('/keeping/twice');
      await pair(page)
        .getByRole('button', { name: /^Plus tard/ })
        .click();
      await pair(page).waitFor({ state: 'detached' });
      await page.reload();
      await pair(page)
        .getByRole('button', { name: /^Deux personnes/ })
        .click();
      await page.getByText('la paire n’est plus proposée').waitFor();
      await pair(page).waitFor({ state: 'detached' });
      // They have a tie: it is told, and speaks against.
      await page.getByText('Un lien les unit, daté du 3 mars 2025.').waitFor();
      await page.getByRole('heading', { name: 'Ce sont deux personnes' }).waitFor();
      await expectSound(page);
      await page.getByRole('button', { name: /^Peut être proposé à nouveau/ }).click();
      await pair(page).waitFor();
    });

    it('says every word from its files, and is nobody else’s', { timeout: 120_000 }, async () => {
      const page = await openAsKeeper('/keeping/twice?lang=qps');
      await page.locator('.twice-pair').first().waitFor();
      await page.locator('.twice-pair button').first().click();
      await page.locator('.twice-preview li').first().waitFor();
      expect(await readableWords(page)).toEqual([]);
      const other = await open('/keeping/twice', { looking: { kind: 'member', id: 'ana', name: 'Ana Duarte' } });
      await other.getByText(/Ces pages sont pour la personne responsable/).waitFor();
    });
  },
  { records },
);
