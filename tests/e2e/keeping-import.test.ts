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

const SURVEY = `Horodateur;Nom;Prénom;Adresse e-mail;Votre fonction;Excel (1-5);Soudure;Quelles langues parlez-vous ?;Qu'aimeriez-vous apprendre ?;GSM
2026-10-01 10:00;Dupont;Ada;ada@atelier.example;formatrice;4;x;français, néerlandais;animer une réunion;0470
2026-10-02 11:00;Peeters;Bo;bo@atelier.example;technicien;2;;français;lire un plan de soudure;0471
2026-10-02 12:00;Claes;Cé;cé(at)atelier;technicien;beaucoup;x;français;parler en public;0472
;;;;;3;;;;
2026-10-03 09:00;Maes;Dré;dre@atelier.example;formateur;5;;néerlandais;faire un budget;0473
2026-10-03 09:30;Nys;Elke;elke@atelier.example;formatrice;1;x;français;;0474
`;
const KEEPER = { looking: { kind: 'keeper' } } as const;

describePages('the page that brings in a file', ({ open, address, allowErrors }) => {
  const give = async (page: Page, name: string, text: string): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };
  const expectSound = async (page: Page): Promise<void> => {
    for (const viewport of [WIDE, NARROW]) {
      await page.setViewportSize(viewport);
      expect(await scrolledSideways(page), page.url()).toBe(0);
      expect(await axeFaults(page), page.url()).toEqual([]);
    }
    expect(await nameFaults(page), page.url()).toEqual([]);
  };

  it('shows what the columns may be, what would come in, and what came of it', { timeout: 180_000 }, async () => {
    const page = await open('/keeping/import', KEEPER);
    await page.getByRole('heading', { level: 1, name: 'Importer un fichier' }).waitFor();
    await page.getByRole('button', { name: 'Choisir un fichier…' }).waitFor();
    await expectSound(page);

    await give(page, 'enquête.csv', SURVEY);
    await page.getByText('6 lignes, 10 colonnes.').waitFor();
    const takenFor = (heading: string) => page.getByLabel(heading, { exact: true });
    const row = (heading: string) => page.getByRole('row').filter({ has: takenFor(heading) });
    expect(await takenFor('Excel (1-5)').inputValue()).toBe('topic');
    expect(await takenFor('GSM').inputValue()).toBe('left-out');
    await row('Adresse e-mail').getByText('1 valeur ne peut pas être lue ainsi').waitFor();
    await row('GSM').getByText('Elle en dit plus sur une personne').waitFor();
    await page.getByText('Les 5 premières lignes telles quelles').click();
    await expectSound(page);

    // Loaded anew, the file is here still.
    await page.reload();
    await takenFor('Soudure').waitFor();
    await row('Soudure').getByLabel('Appelé').fill('Soudage');
    await takenFor('Votre fonction').selectOption('left-out');
    await page.getByRole('button', { name: 'Voir ce qui entrerait' }).click();
    await page.getByText(/Rien n’est encore écrit\./).waitFor();
    await page.getByRole('heading', { name: '1 ligne refusée' }).waitFor();
    await page.getByText('Il manque ce qu’il faut toujours, comme un nom').click();
    await page.getByText(/enquête\.csv:5: name is missing/).waitFor();
    expect((await fetch(`${address()}/api/members?search=Dupont`)).status).toBe(200);
    await expectSound(page);

    // Changed again, it is to be seen anew before it comes in.
    await takenFor('Votre fonction').selectOption('function');
    expect(await page.getByRole('button', { name: 'Importer', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Voir ce qui entrerait' }).click();
    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    await page.getByRole('heading', { name: 'Ce qui est entré' }).waitFor();
    const found = await (await fetch(`${address()}/api/members?search=Dupont`)).json();
    expect((found as { items: { name: string; function: string }[] }).items[0]).toMatchObject({
      ...{ name: 'Ada Dupont', function: 'formatrice' },
    });
    await expectSound(page);
    for (const [button, name] of [
      ['Enregistrer les lignes refusées', 'enquête.rejects.ndjson'],
      ['Enregistrer les raisons', 'enquête.rejects.txt'],
      ['Enregistrer ce que sont les colonnes', 'enquête.mapping.json'],
    ] as const) {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await saving).suggestedFilename()).toBe(name);
    }

    // The same table under another name: as last time, and nothing to write.
    await page.getByRole('button', { name: 'Un autre fichier' }).click();
    await page.getByRole('heading', { name: 'Fichiers que vous avez déposés' }).waitFor();
    await expectSound(page);
    await give(page, 'enquête 2027.csv', SURVEY);
    await page.getByText('Les colonnes sont lues comme la dernière fois').waitFor();
    expect(await page.getByLabel('Nom de cette source').inputValue()).toBe('enquête');
    expect(await row('Soudure').getByLabel('Appelé').inputValue()).toBe('Soudage');
    await page.getByRole('button', { name: 'Voir ce qui entrerait' }).click();
    await page.getByText('Rien à écrire : les 7 éléments sont déjà ici tels quels.').waitFor();
    await page.getByRole('button', { name: 'Supprimer ce fichier' }).click();
    await page.getByRole('button', { name: 'Choisir un fichier…' }).waitFor();
    expect(await page.getByRole('button', { name: 'enquête 2027.csv' }).count()).toBe(0);
  });

  it('tries at once what needs no telling, and says what is refused', { timeout: 120_000 }, async () => {
    allowErrors(/40[04]|413/);
    const page = await open('/keeping/import', KEEPER);
    await give(page, 'questions.csv', 'id,title\nq-tours,Qui connaît les tours à bois ?\n');
    await page.getByText('1 élément serait ajouté').waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: 'Un autre fichier' }).click();
    await give(page, 'page.csv', '<!doctype html><html><body>Login</body></html>');
    await page.getByText('Cela ne peut pas être lu tel quel.').waitFor();
    await expectSound(page);
    await give(page, 'grand.csv', 'a'.repeat(1_100_000));
    await page.getByText('Ce fichier dépasse 1 Mo.').waitFor();
    // What shows itself only once it is read is told as well.
    await give(page, 'site.zip', 'PK and no more');
    await page.getByText('site.zip is not unpacked').waitFor();
    await expectSound(page);
    await page.goto(`${address()}/keeping/import?file=none`);
    await page.getByText('Ce fichier n’est plus ici').waitFor();
    await expectSound(page);
  });

  it.each(['en', 'nl', 'qps'])('speaks %s in every step', { timeout: 120_000 }, async (language) => {
    const dark = language === 'nl' ? { colorScheme: 'dark' as const } : {};
    const page = await open(`/keeping/import?lang=${language}`, { ...KEEPER, ...dark });
    const expectKnown = async (): Promise<void> => {
      if (language === 'qps') expect(await readableWords(page)).toEqual([]);
    };
    await page.locator('.import-drop').waitFor();
    await expectKnown();
    await give(page, 'survey.csv', SURVEY.replaceAll('atelier.example', `${language}.example`));
    await page.locator('.import-table').waitFor();
    await expectKnown();
    await expectSound(page);
    await page.locator('.import-columns button[type=submit]').click();
    await page.locator('.import-told').waitFor();
    await expectKnown();
    await expectSound(page);
    await page.locator('.import-told > button').click();
    await page.locator('.import-columns').waitFor({ state: 'detached' });
    await expectKnown();
    await expectSound(page);
  });

  it('is nobody else’s', { timeout: 60_000 }, async () => {
    const page = await open('/keeping/import', { looking: { kind: 'member', id: 'lucie', name: 'Lucie Marchal' } });
    await page.getByText('choisissez en haut de regarder comme responsable').waitFor();
    expect(await page.locator('.import-drop').count()).toBe(0);
  });
});
