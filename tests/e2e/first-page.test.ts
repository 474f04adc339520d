import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { type Atelier, listen, openAtelier, type Running } from '../support/atelier.ts';
import { findChromium, NO_CHROMIUM, openChromium } from '../support/chromium.ts';

/** Names in which one piece of text follows another without a space. */
const RUN_TOGETHER = `[...document.querySelectorAll('a, button, summary, h1, h2, h3, [role=option]')].flatMap((each) => {
  const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let before = texts.nextNode(), after; before && (after = texts.nextNode()); before = after)
    if (/[^\\s]$/.test(before.data) && /^[^\\s]/.test(after.data)) found.push(each.textContent);
  return found;
})`;

/** Labels that leave out what stands in the element for everyone to read. */
const NAMED_OTHERWISE = `[...document.querySelectorAll('a[aria-label], button[aria-label]')]
  .filter((each) => !each.getAttribute('aria-label').includes(each.innerText.trim())).map((each) => each.outerHTML)`;

const chromium = findChromium();
if (chromium === undefined) console.warn(`the first page is not tested: ${NO_CHROMIUM}`);

describe.skipIf(chromium === undefined)('the first page, in a real Chromium', () => {
  const pages = mkdtempSync(join(tmpdir(), 'maillon-pages-'));
  let atelier: Atelier;
  let running: Running;
  let browser: Browser;
  let wrong: string[] = [];

  beforeAll(async () => {
    await build({
      root: join(PROJECT_ROOT, 'src', 'web'),
      logLevel: 'error',
      build: { outDir: pages, emptyOutDir: true },
    });
    atelier = await openAtelier({ pages });
    running = await listen(atelier.services);
    browser = await openChromium(chromium ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    await atelier?.close();
    rmSync(pages, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const said = wrong;
    wrong = [];
    expect(said).toEqual([]);
  });

  /** Opens the page; whatever its console says is wrong, a broken content security policy included. */
  async function open(path = '/', options: BrowserContextOptions = { locale: 'fr-BE' }): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(running.address + path);
    return page;
  }

  /** Types a question, sends it and waits for its answer. */
  async function ask(page: Page, question: string): Promise<void> {
    await page.locator('#question').fill(question);
    await page.keyboard.press('Enter');
    await page.locator('.lanes').waitFor();
  }

  /** Requests that the page makes from here on, such as `POST /api/ask`. */
  function requestsOf(page: Page): string[] {
    const made: string[] = [];
    page.on('request', (request) => made.push(`${request.method()} ${new URL(request.url()).pathname}`));
    return made;
  }

  const QUESTION = 'Comment purger les freins de mon vélo ?';

  it('speaks the language of the browser, and another when asked, and remembers it', async () => {
    const page = await open('/', { locale: 'nl-BE' });
    await page.getByText('Wie weet hier iets van?').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByText('Qui s’y connaît ?').waitFor();
    await page.goto(`${running.address}/`);
    await page.getByText('Qui s’y connaît ?').waitFor();
    await page.goto(`${running.address}/?lang=en`);
    await page.getByText('Who knows about this?').waitFor();
  });

  it('answers a typed question in four lanes, and puts it in an address that can be shared', async () => {
    const page = await open();
    await page.getByLabel('Votre question').fill(QUESTION);
    await page.keyboard.press('Enter');
    const people = page.getByRole('region', { name: 'Des personnes à qui demander' });
    await people.getByRole('link', { name: 'Lucie Marchal', exact: true }).waitFor();
    for (const lane of ['Des groupes', 'Des ressources', 'Des réponses déjà données'])
      await page.getByRole('region', { name: lane }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION);
    await page.getByText(/^Réponse trouvée\s: \d personne/).waitFor({ state: 'attached' });
  });

  it('fills in the question of a link, and asks it when whoever reads it says so', async () => {
    const page = await open();
    await page.getByRole('combobox').pressSequentially('rei');
    await page.getByRole('option', { name: /Ana Reis/ }).click();
    await page.getByText('Ana Reis pose la question.').waitFor();
    const made = requestsOf(page);
    await page.goto(`${running.address}/?q=${encodeURIComponent(QUESTION)}`);
    await page.getByText('elle ne sera posée que si vous l’envoyez', { exact: false }).waitFor();
    await page.getByText('C’est Ana Reis qui la posera', { exact: false }).waitFor();
    expect(await page.locator('#question').inputValue()).toBe(QUESTION);
    await page.waitForLoadState('networkidle');
    expect(made).not.toContain('POST /api/ask');
    await page.getByRole('button', { name: 'Demander', exact: true }).click();
    await page.getByRole('link', { name: 'Comment purger un frein hydraulique ?', exact: true }).first().waitFor();
    expect(made.filter((each) => each === 'POST /api/ask')).toHaveLength(1);
  });

  it('brings an answer back after a reload and on the way back without asking again', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await ask(page, 'Qui soude ?');
    const made = requestsOf(page);
    await page.goBack();
    await page.getByRole('heading', { name: QUESTION }).waitFor();
    await page.reload();
    await page.locator('.lanes').waitFor();
    expect(made).not.toContain('POST /api/ask');
  });

  it('keeps what is typed while somebody else is chosen to ask, or nobody', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await page.locator('#question').fill('Et pour les chaînes ?');
    await page.getByRole('combobox').pressSequentially('rei');
    await page.getByRole('option', { name: /Ana Reis/ }).click();
    await page.getByText('Ana Reis pose la question.').waitFor();
    expect(await page.locator('#question').inputValue()).toBe('Et pour les chaînes ?');
    await page.getByRole('button', { name: 'Ne plus demander au nom de cette personne' }).click();
    await page.getByRole('combobox').waitFor();
    expect(await page.locator('#question').inputValue()).toBe('Et pour les chaînes ?');
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
    const page = await open('/', { locale: 'nl-BE' });
    await ask(page, QUESTION);
    const reasons = page.locator('.lane-people .reason');
    expect((await reasons.allInnerTexts()).join(' ')).toMatch(/eigen profiel|Zegt het thema/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('region', { name: 'People to ask' }).waitFor();
    expect((await reasons.allInnerTexts()).join(' ')).toMatch(/their profile|know the topic/i);
    expect(await page.locator('#question').inputValue()).toBe(QUESTION);
  });

  it('goes back in the language that the address says', async () => {
    const page = await open('/?lang=fr');
    await ask(page, QUESTION);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByRole('region', { name: 'Materiaal' }).waitFor();
    await page.goBack();
    await page.getByText('Qui s’y connaît ?').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  });

  it('opens what a deep link names once, over the page, in focus, and closes it with Escape for good', async () => {
    const page = await open();
    for (const from of ['link', 'reload']) {
      const made = requestsOf(page);
      if (from === 'link') await page.goto(`${running.address}/?lang=fr#member/lucie`);
      await page.reload();
      made.length = 0;
      await page.reload();
      await page.getByRole('heading', { name: 'Lucie Marchal' }).waitFor();
      expect(await page.evaluate(`document.querySelector('dialog').matches(':modal')`)).toBe(true);
      expect(await page.evaluate(`document.querySelector('dialog').contains(document.activeElement)`)).toBe(true);
      await page.waitForLoadState('networkidle');
      expect(made.filter((each) => each.endsWith('/members/lucie'))).toHaveLength(1);
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForURL((url) => url.hash === '');
  });

  it('does not open again on the way back what was closed', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const made = requestsOf(page);
    const sheet = page.getByRole('dialog');
    await page.getByRole('link', { name: 'Lucie Marchal', exact: true }).first().click();
    await sheet.getByRole('heading', { name: 'Lucie Marchal' }).waitFor();
    await sheet.getByRole('link', { name: 'vélo', exact: true }).first().click();
    await sheet.getByRole('heading', { name: 'vélo' }).waitFor();
    expect(made.filter((each) => /members|topics/.test(each))).toHaveLength(2);
    await page.reload();
    await sheet.getByRole('heading', { name: 'vélo' }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.locator('.lanes').waitFor();
    await page.waitForURL((url) => url.hash === '');
    await page.goBack();
    await page.getByText('Posées récemment dans la communauté').waitFor();
    expect(await sheet.count()).toBe(0);
  });

  it('takes its examples from the community at hand', async () => {
    const page = await open();
    await page.locator('.welcome button').first().waitFor();
    expect(await page.locator('#question').getAttribute('placeholder')).toMatch(
      /^Par exemple\s: Comment purger un frein/,
    );
    expect(await page.locator('body').innerText()).not.toMatch(/intervision/i);
  });

  it('gives reasons that open their evidence, and the way back', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const people = page.getByRole('region', { name: 'Des personnes à qui demander' });
    await people.locator('.evidence a').first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('heading', { level: 2 }).waitFor();
    await sheet.getByRole('link').first().click();
    await page.goBack();
    await page.goBack();
    await sheet.waitFor({ state: 'hidden' });
    await people.getByRole('link', { name: 'Lucie Marchal', exact: true }).click();
    await sheet.getByRole('heading', { name: 'Lucie Marchal' }).waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.waitForURL((url) => url.hash === '');
  });

  it('lets a member ask, found by name with the keyboard alone, and says through whom to reach people', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Qui pose la question ?' }).pressSequentially('rei');
    await page.getByRole('option', { name: /Ana Reis/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Ana Reis pose la question.').waitFor();
    await page.getByLabel('Votre question').fill(QUESTION);
    await page.getByRole('button', { name: 'Demander', exact: true }).click();
    const people = page.getByRole('region', { name: 'Des personnes à qui demander' });
    await people.getByText('Par qui passer').first().waitFor();
    expect(await people.getByRole('link', { name: 'Ana Reis', exact: true }).count()).toBe(0);
    expect(page.url()).not.toContain('ana');
    // Being shown is not being asked: Ana says whom she turns to, and takes it back.
    await people.getByRole('button', { name: 'Je m’adresse à Lucie Marchal', exact: true }).click();
    await people.getByText('Noté pour vous deux, sans la question.').waitFor();
    await people.getByRole('button', { name: 'Je ne m’adresse plus à Lucie Marchal' }).click();
    await people.getByRole('button', { name: 'Je m’adresse à Lucie Marchal', exact: true }).waitFor();
  });

  it('shows no number beside a person, and nobody who is hidden', async () => {
    const page = await open();
    await ask(page, QUESTION);
    const people = page.getByRole('region', { name: 'Des personnes à qui demander' });
    await people.locator('article').first().waitFor();
    const heads = await people.locator('.card-head').allInnerTexts();
    expect(heads.join(' ')).not.toMatch(/\d|%/);
    expect(await page.locator('body').innerText()).not.toContain('Zoé');
  });

  it('says what feedback said, where it is opened as evidence', async () => {
    const page = await open();
    const feedback = {
      ...{ id: 'f-1', verdict: 'helped', date: '2025-03-06', artefact: null },
      question: { id: 'q-frein', name: 'Comment purger un frein hydraulique ?' },
      member: { id: 'lucie', name: 'Lucie Marchal' },
      by: { id: 'ana', name: 'Ana Reis' },
    };
    await page.route('**/api/feedback/f-1', (route) => route.fulfill({ json: feedback }));
    await page.goto(`${running.address}/#feedback/f-1`);
    await page.getByRole('dialog').getByText('a aidé').waitFor();
  });

  it('follows only addresses of the web', async () => {
    const page = await open('/#artefact/piege');
    await page.getByRole('heading', { name: 'Un lien à ne pas suivre' }).waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });

  it('says that there is no model, and that there is nobody to suggest, in words', async () => {
    const page = await open();
    await page.getByText('Aucun modèle de langue n’est disponible', { exact: false }).waitFor();
    await page.getByLabel('Votre question').fill('zzzz');
    await page.keyboard.press('Enter');
    await page.getByText('Personne à proposer pour cette question.').first().waitFor();
  });

  it('can be read on a phone, in the dark, in each language, without scrolling sideways', async () => {
    for (const [locale, colorScheme] of [
      ['fr', 'light'],
      ['nl', 'dark'],
      ['en', 'dark'],
    ] as const) {
      const page = await open('/', { locale, colorScheme, viewport: { width: 360, height: 740 } });
      await ask(page, QUESTION);
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
      // What the answer holds is in sight, to jump to.
      const jump = page.getByRole('navigation').getByRole('link');
      expect(await jump.count()).toBe(4);
      await jump.last().click();
      expect(await page.evaluate('document.activeElement.id')).toBe('lane-artefacts');
      expect((await jump.last().boundingBox())?.y).toBeGreaterThanOrEqual(0);
    }
  });

  it('names everything that can be reached with the keyboard', async () => {
    const page = await open();
    await ask(page, QUESTION);
    await page.locator('.lanes').waitFor();
    const nameless = await page.evaluate(`[...document.querySelectorAll('a[href], button, input, textarea, summary')]
      .filter((each) => each.getClientRects().length > 0 && !(each.innerText || each.textContent || '').trim() && !each.getAttribute('aria-label')
        && !(each.labels && each.labels.length)).map((each) => each.outerHTML)`);
    expect(nameless).toEqual([]);
    // Words that stand apart for the eye stand apart for the ear, and what is read is part of the name.
    await page.getByRole('combobox').pressSequentially('luc');
    await page.getByRole('option').first().waitFor();
    expect(await page.evaluate(RUN_TOGETHER)).toEqual([]);
    expect(await page.evaluate(NAMED_OTHERWISE)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
  });
});
