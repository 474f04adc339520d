import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import { type Atelier, listen, openAtelier, type Running } from '../support/atelier.ts';
import { findChromium, NO_CHROMIUM, openChromium } from '../support/chromium.ts';

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
    expect(wrong).toEqual([]);
    wrong = [];
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
    await page.getByText(/^Réponse trouvée : \d personne/).waitFor({ state: 'attached' });
    const shared = await open(new URL(page.url()).search);
    await shared.getByRole('link', { name: 'Comment purger un frein hydraulique ?', exact: true }).first().waitFor();
  });

  it('gives reasons that open their evidence, and the way back', async () => {
    const page = await open(`/?q=${encodeURIComponent(QUESTION)}`);
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
    expect(new URL(page.url()).hash).toBe('');
  });

  it('lets a member ask, found by name with the keyboard alone, and says through whom to reach people', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Qui demande' }).pressSequentially('rei');
    await page.getByRole('option', { name: /Ana Reis/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Ana Reis pose la question.').waitFor();
    await page.getByLabel('Votre question').fill(QUESTION);
    await page.getByRole('button', { name: 'Demander', exact: true }).click();
    const people = page.getByRole('region', { name: 'Des personnes à qui demander' });
    await people.getByText('Par qui passer').first().waitFor();
    expect(await people.getByRole('link', { name: 'Ana Reis', exact: true }).count()).toBe(0);
    expect(page.url()).not.toContain('ana');
  });

  it('shows no number beside a person, and nobody who is hidden', async () => {
    const page = await open(`/?q=${encodeURIComponent(QUESTION)}`);
    const people = page.getByRole('region', { name: 'Des personnes à qui demander' });
    await people.locator('article').first().waitFor();
    const heads = await people.locator('.card-head').allInnerTexts();
    expect(heads.join(' ')).not.toMatch(/\d|%/);
    expect(await page.locator('body').innerText()).not.toContain('Zoé');
  });

  it('follows only addresses of the web', async () => {
    const page = await open('/#artefact/piege');
    await page.getByRole('heading', { name: 'Un lien à ne pas suivre' }).waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  });

  it('says that there is no model, and that nobody has shown knowledge, in words', async () => {
    const page = await open();
    await page.getByText('Aucun modèle de langue n’est disponible', { exact: false }).waitFor();
    await page.getByLabel('Votre question').fill('zzzz');
    await page.keyboard.press('Enter');
    await page.getByText('Personne ici n’a montré s’y connaître.').first().waitFor();
  });

  it('can be read on a phone, in the dark, in each language, without scrolling sideways', async () => {
    for (const [locale, colorScheme] of [
      ['fr', 'light'],
      ['nl', 'dark'],
      ['en', 'dark'],
    ] as const) {
      const page = await open(`/?q=${encodeURIComponent(QUESTION)}`, {
        locale,
        colorScheme,
        viewport: { width: 360, height: 740 },
      });
      await page.locator('.lanes').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    }
  });

  it('names everything that can be reached with the keyboard', async () => {
    const page = await open(`/?q=${encodeURIComponent(QUESTION)}`);
    await page.locator('.lanes').waitFor();
    const nameless = await page.evaluate(`[...document.querySelectorAll('a[href], button, input, textarea, summary')]
      .filter((each) => each.getClientRects().length > 0 && !(each.innerText || each.textContent || '').trim() && !each.getAttribute('aria-label')
        && !(each.labels && each.labels.length)).map((each) => each.outerHTML)`);
    expect(nameless).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
  });
});
