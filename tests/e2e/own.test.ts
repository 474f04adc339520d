import { expect, it } from 'vitest';
import { asMember, axeFaults, describePages, NARROW, nameFaults, scrolledSideways } from '../support/pages.ts';

const LUCIE = asMember('lucie', 'Lucie Marchal');

describePages('my page', ({ open, atelier, allowErrors }) => {
  it('refuses an inferred topic, hides and corrects by keyboard, and takes the last change back', async () => {
    const page = await open('/me', { looking: LUCIE });
    await page.getByRole('heading', { name: 'Ma page' }).waitFor();
    const soudure = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'soudure' }) });
    expect(await soudure.textContent()).toContain('vous ne l’avez pas dit');
    await soudure.getByRole('button', { name: 'Je ne m’y connais pas' }).focus();
    await page.keyboard.press('Enter');
    await soudure.getByText('ce thème n’est plus dans votre profil').waitFor();
    await page.getByRole('status').getByText('C’est noté.').waitFor();
    expect((await atelier().services.own.read({ kind: 'member', id: 'lucie' })).topics).toContainEqual(
      expect.objectContaining({ id: 'soudure', says: 'refused' }),
    );
    await page.getByRole('button', { name: 'Corriger (Présentation)' }).click();
    await page.getByRole('textbox', { name: 'Présentation' }).fill('Je répare, et j’apprends encore.');
    await page.getByRole('button', { name: 'Enregistrer' }).last().click();
    await page.getByText('Le fichier dit : Je répare des vélos').waitFor();
    await page.getByRole('button', { name: 'Cacher (Ce que vous proposez)' }).click();
    await page.getByRole('button', { name: 'Montrer à nouveau (Ce que vous proposez)' }).waitFor();
    await page.getByRole('button', { name: 'Annuler ce changement' }).click();
    await page.getByRole('button', { name: 'Cacher (Ce que vous proposez)' }).waitFor();
    const seen = await open('/members/lucie', { looking: asMember('ana', 'Ana Reis') });
    await seen.getByText('Je répare, et j’apprends encore.').first().waitFor();
    expect(await seen.textContent('main')).not.toContain('vingt ans');
  });

  it('tells the second of two tabs that the page changed', async () => {
    allowErrors(/409/);
    const [one, other] = [await open('/me', { looking: LUCIE }), await open('/me', { looking: LUCIE })];
    for (const page of [one, other]) await page.getByRole('heading', { name: 'Ce que dit votre profil' }).waitFor();
    await one.getByRole('button', { name: 'Cacher (Adresse e-mail)' }).click();
    await one.getByRole('button', { name: 'Montrer à nouveau (Adresse e-mail)' }).waitFor();
    await other.getByLabel('Ne me proposer à personne pour le moment').click();
    await other.getByRole('alert').getByText('Cette page a changé entre-temps').waitFor();
    await other.getByRole('button', { name: 'Montrer à nouveau (Adresse e-mail)' }).waitFor();
  });

  it('reads well, wide and narrow, light and dark', async () => {
    for (const options of [{}, { viewport: NARROW }, { colorScheme: 'dark' as const }]) {
      const page = await open('/me', { looking: LUCIE, ...options });
      await page.getByRole('heading', { name: 'Ce que dit votre profil' }).waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await axeFaults(page)).toEqual([]);
      expect(await nameFaults(page)).toEqual([]);
      expect(await scrolledSideways(page)).toBe(0);
    }
  });

  it('is nobody’s without a name, and the keeper chooses whose', async () => {
    const visitor = await open('/me');
    await visitor.getByText('Chaque membre a sa page').waitFor();
    const keeper = await open('/me?member=lucie', { looking: { kind: 'keeper' } });
    await keeper.getByText('La page de Lucie Marchal').waitFor();
  });
});
