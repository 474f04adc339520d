import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults, describePages, NARROW, nameFaults, readableWords, scrolledSideways } from '../support/pages.ts';

describePages(
  'the pages of the keeper',
  ({ open, address, community, allowErrors }) => {
    /** Comes in by a link that is handed over: there is no mail here. */
    const comeIn = async (mail: string, role: 'keeper' | 'member', member?: string): Promise<Page> => {
      const { link } = await community().signIn.invite({ mail, role, member }, 'test', 'fr');
      const { pathname, search } = new URL(link ?? '');
      const page = await open(pathname + search);
      await page.getByRole('button', { name: 'Se connecter sur cet appareil' }).click();
      await page.locator('a[href^="/account"]').first().waitFor();
      return page;
    };
    const go = async (page: Page, path: string): Promise<void> => {
      await page.goto(address() + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    };
    const expectSound = async (page: Page): Promise<void> => {
      const size = page.viewportSize();
      for (const viewport of [size, NARROW]) {
        if (viewport !== null) await page.setViewportSize(viewport);
        expect(await scrolledSideways(page), page.url()).toBe(0);
        expect(await axeFaults(page), page.url()).toEqual([]);
      }
      expect(await nameFaults(page), page.url()).toEqual([]);
      if (size !== null) await page.setViewportSize(size);
    };

    it('look as somebody, say so on every page, change nothing, and end it', { timeout: 120_000 }, async () => {
      // What is written meanwhile is refused.
      allowErrors(/403/);
      const keeper = await comeIn('tom@atelier.example', 'keeper', 'tom');
      await keeper.getByRole('link', { name: 'Responsable', exact: true }).click();
      await keeper.getByText('Rien ne demande votre intervention.').waitFor();
      await expectSound(keeper);
      await keeper.getByLabel('Trouver un membre').fill('Luc');
      await keeper.getByRole('option', { name: 'Lucie Marchal' }).click();
      const banner = keeper.getByRole('region', { name: 'Voir comme quelqu’un' });
      await banner.getByText('Vous voyez tout comme Lucie Marchal.').waitFor();
      await keeper.getByRole('link', { name: 'Personnes' }).first().click();
      await keeper.getByRole('heading', { level: 1, name: 'Personnes' }).waitFor();
      await banner.waitFor();
      await expectSound(keeper);
      // Loaded anew it is said still, and the keeper's pages are no one's meanwhile.
      await go(keeper, '/keeping');
      await banner.waitFor();
      await keeper.getByText('Ces pages sont pour la personne responsable de la communauté.').waitFor();
      expect(await statusOf(keeper, 'lucie')).toEqual([200, 403]);
      // Whatever is pressed, it is said why nothing came of it, until another page is opened.
      await go(keeper, '/notices');
      const refused = banner.getByText(
        'Rien n’a été fait : tant que vous voyez comme quelqu’un, vous ne changez rien.',
      );
      expect(await refused.count()).toBe(0);
      await keeper.getByLabel('Jamais').click();
      await refused.waitFor();
      await expectSound(keeper);
      await keeper.getByRole('link', { name: 'Personnes' }).first().click();
      await keeper.getByRole('heading', { level: 1, name: 'Personnes' }).waitFor();
      expect(await refused.count()).toBe(0);
      await go(keeper, '/keeping');
      await banner.getByRole('button', { name: 'Redevenir vous-même' }).click();
      await keeper.getByText('Rien ne demande votre intervention.').waitFor();
      expect(await banner.count()).toBe(0);
      await go(keeper, '/keeping');
      expect(await banner.count()).toBe(0);
    });

    it('make a token that is shown once, and end it', { timeout: 120_000 }, async () => {
      const keeper = await comeIn('keeper@atelier.example', 'keeper');
      await go(keeper, '/keeping/tokens');
      await keeper.getByLabel('À quoi il sert').fill('Tableau de bord');
      await keeper.getByRole('button', { name: 'Créer le jeton' }).click();
      const token = (await keeper.locator('.keeping-token code').textContent()) ?? '';
      expect(token).toMatch(/^maillon_/);
      await keeper.getByText('1 jeton', { exact: true }).waitFor();
      await expectSound(keeper);
      const asked = () => fetch(`${address()}/api/accounts`, { headers: { authorization: `Bearer ${token}` } });
      // It reads for a keeper's account, and keeps nothing.
      expect((await asked()).status).toBe(403);
      const reads = await fetch(`${address()}/api/members`, { headers: { authorization: `Bearer ${token}` } });
      expect(reads.status).toBe(200);
      await go(keeper, '/keeping/tokens');
      expect(await keeper.locator('.keeping-token').count()).toBe(0);
      await keeper.getByRole('button', { name: 'Supprimer Tableau de bord' }).click();
      await keeper.getByText('Aucun jeton').waitFor();
      expect((await community().book.tokens()).length).toBe(0);
    });

    it('erase somebody after it was shown and their name typed, and tell it in the log', {
      timeout: 180_000,
    }, async () => {
      const keeper = await comeIn('keeper@atelier.example', 'keeper');
      await go(keeper, '/keeping/erase');
      await keeper.getByLabel('Qui effacer').fill('Luc');
      await keeper.getByRole('option', { name: 'Lucie Marchal' }).click();
      await keeper.getByRole('button', { name: 'Montrer ce qui se passerait' }).click();
      await keeper.getByRole('heading', { name: 'Ce qui se passerait' }).waitFor();
      await keeper
        .getByText(/contributions? reste/)
        .first()
        .click();
      await expectSound(keeper);
      const erase = keeper.getByRole('button', { name: 'Effacer pour de bon' });
      await keeper.getByLabel('Écrivez « Lucie Marchal » pour confirmer').fill('Lucie');
      expect(await erase.isDisabled()).toBe(true);
      // Asked for otherwise, it is shown anew before it can be done.
      await keeper.getByLabel('disparaît aussi ; ce sur quoi d’autres ont bâti reste vide').check();
      expect(await erase.count()).toBe(0);
      await keeper.getByLabel('reste, comme connaissance sans nom').check();
      await keeper.getByRole('button', { name: 'Montrer ce qui se passerait' }).click();
      await keeper.getByLabel('Écrivez « Lucie Marchal » pour confirmer').fill(' Lucie  Marchal ');
      await erase.click();
      await keeper.getByRole('heading', { name: 'Ce qui reste à faire' }).waitFor();
      // What is due for the files is said here and on the first page, until it is done.
      await keeper.getByRole('heading', { name: 'Fichiers à réécrire' }).waitFor();
      await expectSound(keeper);
      await go(keeper, '/keeping');
      const write = keeper.getByRole('button', { name: 'Réécrire les fichiers maintenant' });
      await write.waitFor();
      expect(await keeper.getByText('Rien ne demande votre intervention.').count()).toBe(0);
      await expectSound(keeper);
      await write.click();
      await keeper.getByText('Les fichiers sont en train d’être réécrits.').waitFor();
      await keeper.getByText('Les fichiers ont été réécrits').waitFor();
      await go(keeper, '/keeping');
      await keeper.getByText('Rien ne demande votre intervention.').waitFor();
      expect((await fetch(`${address()}/api/members/lucie`)).status).toBe(404);

      await go(keeper, '/keeping/audit');
      await keeper.getByText('quelqu’un d’effacé').first().waitFor();
      await expectSound(keeper);
      await keeper.getByRole('combobox', { name: 'Quoi' }).selectOption('erasure');
      await keeper.getByText('1 à 1 sur 1').waitFor();
      await keeper.getByLabel('Au', { exact: true }).fill('2020-01-01');
      await keeper.getByText('Rien n’est noté.').waitFor();
      for (const path of ['/keeping', '/keeping/audit', '/keeping/erase', '/keeping/tokens']) {
        await go(keeper, `${path}?lang=qps`);
        expect(await readableWords(keeper), path).toEqual([]);
      }
    });

    it('take an account away once it was asked twice, never one’s own', { timeout: 120_000 }, async () => {
      const keeper = await comeIn('keeper@atelier.example', 'keeper');
      await community().book.invite({ mail: 'tom@atelier.example', role: 'member', member: 'tom' }, 'test');
      await go(keeper, '/accounts');
      await keeper.getByRole('navigation', { name: 'Responsable' }).getByRole('link', { name: 'Jetons' }).waitFor();
      const remove = keeper.getByRole('button', { name: 'Retirer tom@atelier.example' });
      await remove.click();
      await expectSound(keeper);
      await keeper.getByRole('button', { name: 'Le garder' }).click();
      await remove.click();
      await keeper.getByRole('button', { name: 'Retirer le compte' }).click();
      await remove.waitFor({ state: 'detached' });
      expect((await community().book.list()).map(({ mail }) => mail)).not.toContain('tom@atelier.example');
      expect(await keeper.getByRole('button', { name: 'Retirer keeper@atelier.example' }).count()).toBe(0);
      await go(keeper, '/accounts?lang=qps');
      expect(await readableWords(keeper)).toEqual([]);
    });

    it('are nobody else’s', { timeout: 60_000 }, async () => {
      const ana = await comeIn('ana@atelier.example', 'member', 'ana');
      for (const path of ['/keeping', '/accounts', '/keeping/audit', '/keeping/erase', '/keeping/tokens']) {
        await go(ana, path);
        await ana.getByText('Ces pages sont pour la personne responsable de la communauté.').waitFor();
      }
      expect(await ana.getByRole('link', { name: 'Responsable', exact: true }).count()).toBe(0);
    });
  },
  { withAccounts: true },
);

/** What reading and writing as somebody is answered with, by whoever is signed in on a page. */
const statusOf = (page: Page, member: string): Promise<number[]> =>
  page.evaluate(async (id) => {
    const headers = { 'maillon-as': id, 'content-type': 'application/json' };
    const read = await fetch('/api/notices', { headers });
    const written = await fetch('/api/notices/seen', { method: 'POST', headers, body: '{}' });
    return [read.status, written.status];
  }, member);
