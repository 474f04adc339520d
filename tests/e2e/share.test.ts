import { expect, it } from 'vitest';
import { asMember, axeFaults, describePages, NARROW, nameFaults, scrolledSideways } from '../support/pages.ts';

describePages('sharing', ({ open }) => {
  it('reads a file, shares it, is used by another, and is taken back', async () => {
    const page = await open('/share', { looking: asMember('lucie', 'Lucie') });
    await page.setInputFiles('input[type=file]', {
      name: 'Rosiers.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Tailler les rosiers anciens\n\nOn coupe en biais, au-dessus d’un œil.\n'),
    });
    await page.getByRole('heading', { name: 'Rosiers.md' }).waitFor();
    expect(await page.getByLabel('Titre').inputValue()).toBe('Tailler les rosiers anciens');
    expect(await axeFaults(page)).toEqual([]);
    expect(await nameFaults(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await scrolledSideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Partager', exact: true }).click();
    await page.waitForURL(/\/artefacts\/file-/);
    await page.getByRole('button', { name: /Enregistrer le fichier/ }).waitFor();

    const other = await open(new URL(page.url()).pathname, { looking: asMember('ana', 'Ana') });
    await other.getByRole('button', { name: 'Je m’en suis servi' }).click();
    await other.getByLabel(/Où et pour quoi/).fill('Dans le jardin de l’école');
    await other.getByRole('button', { name: 'Je m’en suis servi' }).click();
    await other.getByText('Dans le jardin de l’école').waitFor();

    // What another said of it since is read first.
    await page.reload();
    await page.getByText('Dans le jardin de l’école').waitFor();
    await page.getByRole('button', { name: 'Retirer', exact: true }).click();
    await page.getByRole('button', { name: 'Oui, retirer' }).click();
    await page.waitForURL(/\/artefacts$/);
  });
});
