import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults, describePages, NARROW, nameFaults, scrolledSideways } from '../support/pages.ts';

const QUESTION = 'Qui sait régler un frein de vélo qui grince sous la pluie ?';

describePages(
  'a community that signs in',
  ({ open, atelier, community, allowErrors }) => {
    const linkOf = async (mail: string, member?: string): Promise<string> =>
      (
        await community().signIn.invite(
          { mail, member, role: member === undefined ? 'keeper' : 'member' },
          'test',
          'fr',
        )
      ).link ?? '';

    /** Comes in by a link that is handed over: there is no mail here. */
    const comeIn = async (link: string): Promise<Page> => {
      const { pathname, search } = new URL(link);
      const page = await open(pathname + search);
      await page.getByRole('button', { name: 'Se connecter sur cet appareil' }).click();
      await page.locator('a[href^="/account"]').first().waitFor();
      return page;
    };
    const go = async (page: Page, path: string): Promise<void> => {
      await page.goto(new URL(path, page.url()).href);
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

    it('is invited, asks, answers, thanks, owns what is said, and is erased', { timeout: 240_000 }, async () => {
      // Whoever is erased is signed out, and told so by each door.
      allowErrors(/403|404|409|410|401/);
      const link = await linkOf('keeper@atelier.example');
      const keeper = await comeIn(link);
      await go(keeper, '/accounts');
      await keeper.getByLabel('Adresses e-mail, une par ligne').fill('lucie@ressourcerie.example');
      await keeper.getByRole('button', { name: 'Inviter', exact: true }).click();
      const handedOn = await keeper.locator('.account-list code').textContent();
      await keeper.getByText('2 comptes').waitFor();
      await expectSound(keeper);

      const lucie = await comeIn(handedOn ?? '');
      const ana = await comeIn(await linkOf('ana@atelier.example', 'ana'));
      await go(lucie, '/account');
      await lucie.getByText('cet appareil').waitFor();
      await expectSound(lucie);

      await go(ana, '/');
      await ana.getByLabel('Votre question').fill(QUESTION);
      await ana.getByRole('button', { name: 'Demander', exact: true }).click();
      await ana.getByRole('button', { name: 'Poser cette question à la communauté' }).click();
      await ana.getByRole('checkbox', { name: 'Lucie Marchal' }).waitFor();
      await expectSound(ana);
      await ana.getByRole('button', { name: 'Poser la question' }).click();
      await ana.getByRole('link', { name: 'Ouvrir la question' }).click();
      await ana.waitForURL(/\/questions\/question-/);
      await ana.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
      const asked = new URL(ana.url()).pathname;

      await go(lucie, '/notices');
      await lucie.getByText('Ana Reis pose une question à laquelle vous pourriez répondre').waitFor();
      await expectSound(lucie);
      await lucie.getByRole('link', { name: QUESTION }).click();
      await lucie.getByLabel('Votre réponse').fill('Un peu de papier de verre sur les patins, et le bruit s’en va.');
      await lucie.getByRole('button', { name: 'Répondre', exact: true }).click();
      await lucie.locator('li.answer').filter({ hasText: 'le bruit s’en va' }).waitFor();

      await go(ana, asked);
      const answer = ana.locator('li.answer').filter({ hasText: 'le bruit s’en va' });
      await answer.getByRole('button', { name: 'Cela répond à ma question' }).click();
      await answer.getByText('Réponse retenue').waitFor();
      await answer.getByRole('button', { name: 'Remercier' }).click();
      await answer.getByRole('button', { name: 'Vous avez dit merci' }).waitFor();
      await expectSound(ana);

      await go(lucie, '/notices');
      await lucie.getByText('Ana Reis vous remercie pour votre réponse').waitFor();
      await lucie.getByText('Votre réponse a été retenue').waitFor();
      await lucie.getByRole('button', { name: 'J’ai tout vu' }).click();
      await lucie.getByRole('link', { name: 'Notifications', exact: true }).waitFor();

      await go(lucie, '/me');
      const soudure = lucie.getByRole('listitem').filter({ has: lucie.getByRole('heading', { name: 'soudure' }) });
      await soudure.getByRole('button', { name: 'Je ne m’y connais pas' }).click();
      await soudure.getByText('ce thème n’est plus dans votre profil').waitFor();
      await lucie.getByRole('button', { name: 'Cacher (Ce que vous proposez)' }).click();
      await lucie.getByRole('button', { name: 'Montrer à nouveau (Ce que vous proposez)' }).waitFor();
      await expectSound(lucie);
      await go(ana, '/members/lucie');
      await ana.getByRole('heading', { level: 1, name: 'Lucie Marchal' }).waitFor();
      expect(await ana.textContent('main')).not.toContain('purger des freins');

      await atelier().services.eraser.erase('lucie', { works: 'stay' }, { kind: 'keeper' });
      await go(lucie, '/account');
      await lucie.getByText('Connectez-vous d’abord.').waitFor();
      await go(ana, asked);
      await ana.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
      expect(await ana.textContent('main')).not.toContain('Lucie');
    });

    it('lets a link in once, and shows a visitor nothing that is somebody’s own', { timeout: 120_000 }, async () => {
      const link = await linkOf('ana@atelier.example', 'ana');
      const ana = await comeIn(link);
      await go(ana, '/account');
      await ana.getByRole('button', { name: 'Se déconnecter' }).click();
      await ana.waitForURL(/\/sign-in/);
      await expectSound(ana);
      await go(ana, new URL(link).pathname + new URL(link).search);
      await ana.getByRole('button', { name: 'Se connecter sur cet appareil' }).click();
      await ana.getByText('Ce lien a déjà servi ou est trop ancien').waitFor();
      for (const path of ['/me', '/notices', '/account']) {
        await go(ana, path);
        await ana.getByText('Connectez-vous d’abord.').waitFor();
      }
    });
  },
  { withAccounts: true },
);
