import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  asMember,
  axeFaults,
  describePages,
  NARROW,
  nameFaults,
  readableWords,
  requestsOf,
  scrolledSideways,
  WIDE,
} from '../support/pages.ts';

const QUESTION = 'Comment purger les freins de mon vélo ?';
const ANA = asMember('ana', 'Ana Reis');
const PEOPLE = { name: 'Des personnes à qui demander' };

/** Types a question, sends it and waits for its answer. */
async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#question').fill(question);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: question }).waitFor();
  await page.locator('.lanes').waitFor();
}

/** Chooses at the top of the page who looks. */
async function lookAs(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(Qui regarde|Wie kijkt|Looking)/ }).click();
  await page.getByRole('combobox').pressSequentially(typed);
  await page.getByRole('option', { name }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

const countOf = (made: readonly string[], request: string): number => made.filter((each) => each === request).length;

describePages('the ask page', ({ open, address, allowErrors, atelier }) => {
  it('speaks the language of the browser, and another when asked, and remembers it', async () => {
    const page = await open('/', { locale: 'nl-BE' });
    await page.getByText('Wie weet hier iets van?').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('nl');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByText('Qui s’y connaît ?').waitFor();
    await page.goto(`${address()}/`);
    await page.getByText('Qui s’y connaît ?').waitFor();
    await page.goto(`${address()}/?lang=en`);
    await page.getByText('Who knows about this?').waitFor();
  });

  it('answers a typed question in four lanes, and puts it in an address that can be shared', async () => {
    const page = await open('/', { viewport: WIDE });
    await page.getByLabel('Votre question').fill(QUESTION);
    await page.keyboard.press('Enter');
    const people = page.getByRole('region', PEOPLE);
    await people.getByRole('link', { name: 'Lucie Marchal', exact: true }).waitFor();
    for (const lane of ['Des groupes', 'Des ressources', 'Des réponses déjà données'])
      await page.getByRole('region', { name: lane }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION);
    await page.getByText(/^Réponse trouvée\s: \d personne/).waitFor({ state: 'attached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('answer-title');
    await expect.poll(() => page.title()).toBe(`${QUESTION} – Maillon`);
  });

  it('fills in the question of a link, and asks it when whoever reads it says so', async () => {
    const page = await open('/', { looking: ANA });
    await page.getByText('Ana Reis pose la question.').waitFor();
    const made = requestsOf(page);
    await page.goto(`${address()}/?q=${encodeURIComponent(QUESTION)}`);
    await page.getByText('elle ne sera posée que si vous l’envoyez', { exact: false }).waitFor();
    await page.getByText('C’est Ana Reis qui la posera', { exact: false }).waitFor();
    expect(await page.locator('#question').inputValue()).toBe(QUESTION);
    await page.waitForLoadState('networkidle');
    expect(made).not.toContain('POST /api/ask');
    await page.getByRole('button', { name: 'Demander', exact: true }).click();
    await page.locator('.lanes').waitFor();
    await page.getByRole('link', { name: 'Comment purger un frein hydraulique ?', exact: true }).first().waitFor();
    expect(countOf(made, 'POST /api/ask')).toBe(1);
  });

  it('brings an answer back after a reload and on the way back without asking again', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await ask(page, 'Qui soude ?');
    const made = requestsOf(page);
    await page.goBack();
    await page.getByRole('heading', { name: QUESTION }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: QUESTION }).waitFor();
    await page.locator('.lanes').waitFor();
    expect(made).not.toContain('POST /api/ask');
  });

  it('comes back from the page of a person to the same place, the same lane and the same reasons unfolded', async () => {
    const page = await open('/', { viewport: NARROW });
    await ask(page, QUESTION);
    await page.getByRole('navigation', { name: 'Dans cette réponse' }).getByRole('link', { name: 'Réponses' }).click();
    const lane = page.getByRole('region', { name: 'Des réponses déjà données' });
    await lane.locator('.why summary').first().click();
    await lane.locator('.why .evidence').first().waitFor();
    await page.evaluate(() => window.scrollTo(0, 320));
    const made = requestsOf(page);
    await lane
      .getByRole('link', { name: /Lucie Marchal/ })
      .first()
      .click();
    await page.waitForURL(`${address()}/members/lucie**`);
    await page.goBack();
    await lane.locator('.why .evidence').first().waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(320);
    expect(made).not.toContain('POST /api/ask');
  });

  it('asks again for whoever looks now, but only what had been asked', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const made = requestsOf(page);
    await lookAs(page, 'rei', /Ana Reis/);
    await page.getByText('Ana Reis pose la question.').waitFor();
    await expect.poll(() => countOf(made, 'POST /api/ask')).toBe(1);
    await page.getByRole('button', { name: 'Je m’adresse à Lucie Marchal', exact: true }).waitFor();
    await page.locator('#question').fill('Et pour les chaînes ?');
    await lookAs(page, 'luc', /Lucie Marchal/);
    await page.getByText('Lucie Marchal pose la question.').waitFor();
    expect(await page.locator('#question').inputValue()).toBe('Et pour les chaînes ?');
    await page.waitForLoadState('networkidle');
    expect(countOf(made, 'POST /api/ask')).toBe(1);
  });

  it('shows nobody on the way back what was answered to another', async () => {
    const page = await open('/', { looking: ANA });
    await ask(page, QUESTION);
    await page.getByRole('link', { name: 'Lucie Marchal', exact: true }).first().click();
    await page.waitForURL(`${address()}/members/lucie**`);
    await page.getByRole('button', { name: /^Qui regarde/ }).click();
    await page.getByRole('button', { name: 'en visite' }).click();
    const made = requestsOf(page);
    await page.goBack();
    await page.getByText('quand quelqu’un d’autre regardait', { exact: false }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.lanes').count()).toBe(0);
    expect(made).not.toContain('POST /api/ask');
  });

  it('says in words that a text is too long, keeps all of it, and does not send it', async () => {
    const page = await open();
    const made = requestsOf(page);
    await page.locator('#question').fill('frein '.repeat(700));
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('200 caractères', { exact: false }).waitFor();
    expect(await page.locator('#question').inputValue()).toHaveLength(4_200);
    expect(made).not.toContain('POST /api/ask');
  });

  it('tells an answer in the language of the page, whatever that of the question', async () => {
    const page = await open('/', { locale: 'nl-BE', viewport: WIDE });
    await ask(page, QUESTION);
    const reasons = async () => (await page.locator('.lane-people .reason').allTextContents()).join(' ');
    await expect.poll(reasons).toMatch(/eigen profiel|zegt het thema/i);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('region', { name: 'People to ask' }).waitFor();
    // The page speaks English at once; what the service says is read anew.
    await expect.poll(reasons).toMatch(/their profile|know the topic/i);
    expect(await page.locator('#question').inputValue()).toBe(QUESTION);
  });

  it('goes back in the language that the address says', async () => {
    const page = await open('/?lang=fr', { viewport: WIDE });
    await ask(page, QUESTION);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('region', { name: 'Materiaal' }).waitFor();
    await page.goBack();
    await page.getByText('Qui s’y connaît ?').first().waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it('leads an old address to the page of what it names', async () => {
    const page = await open('/?lang=fr#member/lucie');
    await page.waitForURL(`${address()}/members/lucie?lang=fr`);
  });

  it('takes its examples from the community at hand: questions to read, and topics to ask about', async () => {
    const page = await open();
    const recent = page.getByRole('region', { name: 'Posées récemment dans la communauté' });
    await recent.getByRole('link').first().waitFor();
    await expect
      .poll(() => page.locator('#question').getAttribute('placeholder'))
      .toMatch(/^Par exemple\s: Comment purger un frein/);
    expect(await page.locator('body').innerText()).not.toMatch(/intervision/i);
    const made = requestsOf(page);
    await recent.getByRole('link', { name: 'Comment purger un frein hydraulique ?' }).click();
    await page.waitForURL(`${address()}/questions/q-frein`);
    await page.goBack();
    expect(made).not.toContain('POST /api/ask');
    await page.getByRole('button', { name: 'Qui s’y connaît en vélo ?' }).click();
    await page.getByRole('heading', { name: 'Qui s’y connaît en vélo ?' }).waitFor();
  });

  it('gives all its reasons with dated evidence, each leading to its page, and the way back', async () => {
    const page = await open('/', { viewport: WIDE });
    await ask(page, QUESTION);
    const lucie = page.getByRole('region', PEOPLE).getByRole('article').first();
    await lucie.locator('.why summary').click();
    await lucie.locator('.evidence time').first().waitFor();
    const told = await lucie.locator('.reason').allTextContents();
    const answer = await atelier().services.recommender.ask({ question: QUESTION, language: 'fr' }, { kind: 'public' });
    const reasons = new Set(answer.people[0]?.contributions.map(({ reason }) => reason?.replaceAll(/\s/g, ' ')));
    expect(new Set(told.map((words) => words.replaceAll(/\s/g, ' ')))).toEqual(reasons);
    await lucie.locator('.evidence a[href^="/answers/"]').first().click();
    await page.waitForURL(`${address()}/answers/a-frein**`);
    await page.goBack();
    await lucie.locator('.evidence time').first().waitFor();
  });

  it('lets a member, found by name with the keyboard alone, ask, and says through whom to reach people', async () => {
    const page = await open('/', { viewport: WIDE });
    await page.getByText('Choisissez en haut qui regarde', { exact: false }).waitFor();
    await page.getByRole('button', { name: /^Qui regarde/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').focus();
    await page.keyboard.type('rei');
    await page.getByRole('option', { name: /Ana Reis/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Ana Reis pose la question.').waitFor();
    for (let step = 0; step < 40; step += 1) {
      if ((await page.evaluate(() => document.activeElement?.id)) === 'question') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('.lanes').waitFor();
    const people = page.getByRole('region', PEOPLE);
    const summary = people.locator('.why summary').first();
    for (let step = 0; step < 40; step += 1) {
      if (await summary.evaluate((each) => each === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await people.getByText('Par qui passer').first().waitFor();
    expect(await people.getByRole('link', { name: 'Ana Reis', exact: true }).count()).toBe(0);
    expect(page.url()).not.toContain('ana');
  });

  it('notes whom a member turns to, and takes it back', async () => {
    const page = await open('/', { looking: ANA });
    await ask(page, QUESTION);
    const people = page.getByRole('region', PEOPLE);
    await people.getByRole('button', { name: 'Je m’adresse à Lucie Marchal', exact: true }).click();
    await people.getByText('Noté pour vous deux, sans la question.').waitFor();
    // Seen again on the way back.
    await people.getByRole('link', { name: 'Lucie Marchal', exact: true }).click();
    await page.waitForURL(`${address()}/members/lucie**`);
    await page.goBack();
    await people.getByRole('button', { name: 'Je ne m’adresse plus à Lucie Marchal' }).click();
    await people.getByRole('button', { name: 'Je m’adresse à Lucie Marchal', exact: true }).waitFor();
  });

  it('keeps what a member says of a suggestion, says what is kept, and takes it back', async () => {
    const page = await open('/', { looking: ANA });
    await ask(page, 'Qui peut m’aider à purger mes freins ?');
    const lucie = page.getByRole('region', PEOPLE).getByRole('article').first();
    await lucie.locator('.why summary').click();
    await lucie.getByText('Ce que vous dites est gardé à votre nom, avec votre question', { exact: false }).waitFor();
    await lucie.getByRole('button', { name: 'A aidé' }).click();
    await lucie.getByText(/^Noté\s: Lucie Marchal a aidé\.$/).waitFor();
    await lucie.getByRole('button', { name: 'Ne convenait pas' }).click();
    await lucie.getByText('Cela ne compte que pour vous.', { exact: false }).waitFor();
    await expect
      .poll(() => lucie.getByRole('button', { pressed: true }).allTextContents())
      .toEqual(['Ne convenait pas']);
    const given = await page.request.get(`${address()}/api/feedback`, { headers: { 'maillon-as': 'ana' } });
    expect(((await given.json()) as { items: { verdict: string }[] }).items.map(({ verdict }) => verdict)).toEqual([
      'not-relevant',
    ]);
    await lucie.getByRole('button', { name: 'Retirer ce que j’ai dit' }).click();
    await lucie.getByText('Retiré.', { exact: false }).waitFor();
    await expect.poll(() => lucie.getByRole('button', { pressed: true }).count()).toBe(0);
  });

  it('says that something could not be noted', async () => {
    const page = await open('/', { looking: ANA });
    allowErrors(/503/);
    await page.route('**/api/asks', (route) =>
      route.fulfill({ status: 503, json: { error: { code: 'unavailable', message: '', requestId: 'r-1' } } }),
    );
    await ask(page, QUESTION);
    await page.getByRole('button', { name: 'Je m’adresse à Lucie Marchal', exact: true }).click();
    await page.getByText(/^Cela n’a pas pu être noté/).waitFor();
  });

  it('offers a visitor nothing that is said in a name', async () => {
    const page = await open('/', { viewport: WIDE });
    await ask(page, QUESTION);
    await page.locator('.why summary').first().click();
    expect(await page.getByRole('button', { name: /Je m’adresse|A aidé|A passé son tour/ }).count()).toBe(0);
  });

  it('shows no number beside a person, and nobody who is hidden', async () => {
    const page = await open('/', { viewport: WIDE });
    await ask(page, QUESTION);
    const people = page.getByRole('region', PEOPLE);
    await people.locator('article').first().waitFor();
    const heads = await people.locator('.card-head').allInnerTexts();
    expect(heads.join(' ')).not.toMatch(/\d|%/);
    expect(await page.locator('body').textContent()).not.toContain('Zoé');
  });

  it('says that there is no model, and that there is nobody to suggest, in words', async () => {
    const page = await open();
    await page.getByText('Aucun modèle de langue n’est disponible', { exact: false }).waitFor();
    await page.getByLabel('Votre question').fill('zzzz');
    await page.keyboard.press('Enter');
    await page.getByText('Personne à proposer pour cette question.').first().waitFor();
  });

  it('says what went wrong with its reference, and asks again when told to', async () => {
    const page = await open();
    allowErrors(/503/);
    await page.route('**/api/ask', (route) =>
      route.fulfill({ status: 503, json: { error: { code: 'unavailable', message: '', requestId: 'r-2' } } }),
    );
    await page.locator('#question').fill(QUESTION);
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/^Référence\s: r-2$/)
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.unroute('**/api/ask');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.locator('.lanes').waitFor();
  });

  it('shows a lane at a time on a phone, each at once in reach, in the dark and in each language', async () => {
    for (const [locale, colorScheme] of [
      ['fr', 'light'],
      ['nl', 'dark'],
      ['en', 'dark'],
    ] as const) {
      const page = await open('/', { locale, colorScheme, viewport: NARROW });
      await ask(page, QUESTION);
      expect(await scrolledSideways(page)).toBe(0);
      const lanes = () => page.locator('.lane:visible').count();
      await expect.poll(lanes).toBe(1);
      const jump = page.locator('.jump').getByRole('link');
      expect(await jump.count()).toBe(4);
      await jump.last().click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('lane-artefacts');
      await expect.poll(lanes).toBe(1);
      expect((await jump.last().boundingBox())?.y).toBeGreaterThanOrEqual(0);
      expect(await scrolledSideways(page)).toBe(0);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(lanes).toBe(4);
    }
  });

  it('has nothing that axe finds wrong, empty or answered and unfolded, light or dark, on a phone or a desk', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [NARROW, WIDE]) {
        const page = await open('/', { colorScheme, viewport, looking: ANA });
        await page.locator('.welcome a').first().waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await ask(page, QUESTION);
        await page.locator('.why summary').first().click();
        await page.locator('.feedback').first().waitFor();
        expect(await axeFaults(page)).toEqual([]);
      }
  });

  it('names everything that can be reached, and says no word that stands in no file of messages', async () => {
    const page = await open('/?lang=qps', { viewport: WIDE, looking: ANA });
    await page.locator('.welcome a').first().waitFor();
    expect(await readableWords(page)).toEqual([]);
    await page.locator('#question').fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('.lanes').waitFor();
    for (const summary of await page.locator('.why > summary').all()) await summary.click();
    await page.locator('.evidence .name').first().waitFor();
    expect(await readableWords(page)).toEqual([]);
    expect(await nameFaults(page)).toEqual([]);
  });
});
