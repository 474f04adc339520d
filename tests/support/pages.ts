import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { createApp } from '../../src/api/index.ts';
import { PROJECT_ROOT } from '../../src/config.ts';
import type { Looking } from '../../src/web/service/looking.ts';
import { type Atelier, type AtelierOptions, listen, openAtelier, type Running } from './atelier.ts';
import { findChromium, NO_CHROMIUM, openChromium } from './chromium.ts';
import { communityServices } from './community-service.ts';

/** Who looks, as the frame keeps it. */
export const asMember = (id: string, name: string): Looking => ({ kind: 'member', id, name });

export const NARROW = { width: 360, height: 740 };
export const WIDE = { width: 1440, height: 900 };

export interface OpenOptions extends BrowserContextOptions {
  /** Who looks to begin with; a visitor when left out. */
  readonly looking?: Looking;
}

export type Community = Pick<ReturnType<typeof communityServices>, 'book' | 'signIn'>;

/** The pages under test, served by the whole service with the Atelier in it. */
export interface PagesUnderTest {
  /** Where the service listens, without a slash at its end. */
  address(): string;
  atelier(): Atelier;
  /** Accounts of the community, where it runs with them. */
  community(): Community;
  /** Opens a page in French and in a browser of its own, unless `options` say otherwise. */
  open(path?: string, options?: OpenOptions): Promise<Page>;
  /** Lets the console of this test say what a refused request makes Chromium say. */
  allowErrors(pattern: RegExp): void;
}

/**
 * Tests of pages in a real Chromium. A test fails by whatever the console calls an error (a broken content security policy
 * included) and by a request to any other host than the service.
 */
export function describePages(
  what: string,
  tests: (pages: PagesUnderTest) => void,
  own: Omit<AtelierOptions, 'pages'> & {
    /** Whether people sign in, as on a server, instead of choosing who looks. */
    readonly withAccounts?: boolean;
  } = {},
): void {
  const chromium = findChromium();
  if (chromium === undefined) console.warn(`not tested: ${what}: ${NO_CHROMIUM}`);

  describe.skipIf(chromium === undefined)(what, () => {
    let atelier: Atelier | undefined;
    let running: Running | undefined;
    let community: Community | undefined;
    let browser: Browser | undefined;
    let wrong: string[] = [];
    let allowed: RegExp[] = [];

    beforeAll(async () => {
      atelier = await openAtelier({ ...own, pages: await builtPages() });
      if (own.withAccounts === true) {
        const served = await listenWithAccounts(atelier);
        running = served.running;
        community = served.community;
      } else running = await listen(atelier.services);
      browser = await openChromium(chromium ?? '');
    });
    afterAll(async () => {
      await browser?.close();
      await running?.stop();
      await atelier?.close();
    });
    afterEach(async () => {
      for (const context of browser?.contexts() ?? []) await context.close();
      const said = wrong.filter((words) => !allowed.some((pattern) => pattern.test(words)));
      wrong = [];
      allowed = [];
      expect(said).toEqual([]);
    });

    const begun = <Value>(value: Value | undefined): Value => {
      if (value === undefined) throw new Error('the pages are open within a test alone');
      return value;
    };
    tests({
      address: () => begun(running).address,
      atelier: () => begun(atelier),
      community: () => begun(community),
      allowErrors: (pattern) => allowed.push(pattern),
      async open(path = '/', { looking, ...options } = {}) {
        const { address } = begun(running);
        const context = await begun(browser).newContext({ locale: 'fr-BE', ...options });
        if (looking !== undefined) await context.addInitScript(lookAtFirst, JSON.stringify(looking));
        const page = await context.newPage();
        page.setDefaultTimeout(30_000);
        page.on('console', (message) => {
          if (message.type() === 'error') wrong.push(message.text());
        });
        page.on('pageerror', (error) => wrong.push(error.message));
        page.on('request', (request) => {
          const url = new URL(request.url());
          if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== address) wrong.push(`asked ${url.origin}`);
        });
        await page.goto(address + path);
        return page;
      },
    });
  });
}

/** Listens first: the address is part of what links say. */
async function listenWithAccounts(atelier: Atelier): Promise<{ running: Running; community: Community }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { services, ...community } = communityServices(atelier, { url: address });
  server.on('request', createApp(services));
  const stop = async (): Promise<void> => void (await services.lifecycle.stop(server, { grace: 1_000 }));
  return { running: { address, stop }, community };
}

/** Runs in the page before its own scripts; what is chosen later stays chosen. */
function lookAtFirst(looking: string): void {
  if (localStorage.getItem('maillon.looking') === null) localStorage.setItem('maillon.looking', looking);
}

/** The pages, built once for all files of a run. */
async function builtPages(): Promise<string> {
  const folder = join(inject('scratch'), 'pages');
  if (!existsSync(join(folder, 'index.html')))
    await build({
      root: join(PROJECT_ROOT, 'src', 'web'),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
  return folder;
}

/** Requests that the page makes to the service from here on, such as `POST /api/ask`. */
export function requestsOf(page: Page): string[] {
  const made: string[] = [];
  page.on('request', (request) => made.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return made;
}

/** How far the page can be scrolled sideways, in pixels: 0 for one that fits. */
export const scrolledSideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth).then((over) => Math.max(0, over));

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** What axe-core finds wrong with the page as it stands, by the rules of WCAG 2.2 A and AA and its own best practices. */
export async function axeFaults(page: Page): Promise<string[]> {
  // What still moves is half transparent, and would be measured so.
  await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))));
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary ?? ''}`),
  );
}

/**
 * Words of the page in its pseudo-language (`?lang=qps`) that can still be read: they come from no file of messages.
 * What comes from the community is let be: whatever stands in an element with `data-from`, such as
 * `<span data-from="community">`, in one with a language of its own (`lang`), in `<time>`, in a text field, and what a message was handed
 * (between U+2068 and U+2069). Attributes that are read aloud or shown are looked at like text.
 */
export const readableWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isData = (element: Element | null) =>
      element?.closest('[data-from], body [lang], time, textarea, script, style') != null;
    const readable = (text: string) =>
      /[A-Za-z]{2,}/.test(text.replaceAll(/\u2068[^\u2069]*\u2069/g, '').replaceAll('Maillon', ''));
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? '';
      if (readable(text) && !isData(node.parentElement) && node.parentElement?.closest('noscript') === null)
        found.add(text.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (readable(text) && !isData(element)) found.add(`${name}: ${text}`);
      }
    return [...found];
  });

/**
 * What is wrong with the names of everything that can be reached: nothing at all is said, words run together without a
 * space, or a label leaves out what stands there for everyone to read.
 */
export const nameFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const reached = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    for (const each of reached.filter((one) => one.getClientRects().length > 0)) {
      const label = each.getAttribute('aria-label') ?? each.getAttribute('aria-labelledby') ?? '';
      const labels = each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.labels : null;
      if (`${each.textContent}${label}`.trim() === '' && !labels?.length) faults.push(`nameless: ${each.outerHTML}`);
      const spoken = each.getAttribute('aria-label');
      if (spoken !== null && !spoken.includes(each.innerText.trim())) faults.push(`named otherwise: ${each.outerHTML}`);
    }
    for (const each of document.querySelectorAll('a, button, summary, h1, h2, h3, [role=option]')) {
      const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
      let before: Node | null = null;
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const isApart = before !== null && before.parentNode !== node.parentNode;
        if (isApart && /\S$/.test(before?.textContent ?? '') && /^\S/.test(node.textContent ?? ''))
          faults.push(`run together: ${each.textContent}`);
        before = node;
      }
    }
    return faults;
  });
