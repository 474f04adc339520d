import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/config.ts';
import type { Looking } from '../../src/web/service/looking.ts';
import { asMember, axeFaults, describePages, NARROW, readableWords, scrolledSideways, WIDE } from '../support/pages.ts';

/** The address once it stays the same. */
async function settledUrl(page: Page): Promise<string> {
  let before = '';
  const isSettled = (): boolean => {
    const [last, now] = [before, page.url()];
    before = now;
    return now === last;
  };
  await expect.poll(isSettled, { interval: 1_000 }).toBe(true);
  return before;
}

const KEEPER: Looking = { kind: 'keeper' };

describePages(
  'the map, in a real Chromium',
  (pages) => {
    const openMap = async (query = '', looking: Looking = KEEPER, viewport = WIDE): Promise<Page> => {
      const page = await pages.open(`/map${query}`, { looking, viewport });
      await page.getByRole('tablist').waitFor();
      return page;
    };
    const figures = (page: Page) => page.locator('.map-panel .map-figures').innerText();

    it('shows a visitor figures alone, and says why', async () => {
      const page = await pages.open('/map');
      await page.getByText('Une personne de passage ne voit que des chiffres', { exact: false }).waitFor();
      expect(await page.locator('canvas').count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toMatch(/Julie|Koen/);
    });

    it('shows a member their surroundings by name and the others without', async () => {
      const page = await openMap('?tab=table', asMember('julie-lambert', 'Julie Lambert'));
      const rows = page.locator('tbody').first().locator('th');
      await rows.first().waitFor();
      const names = await rows.allInnerTexts();
      expect(names.some((name) => name.startsWith('Julie Lambert'))).toBe(true);
      expect(names.filter((name) => name === 'quelqu’un').length).toBeGreaterThan(0);
    });

    it('keeps layers in its address: they can be shared, reloaded and gone back from', async () => {
      const page = await openMap();
      const whole = await figures(page);
      await page.getByRole('checkbox', { name: /conseil/ }).click();
      await page.waitForURL(/layer=answers/);
      await expect.poll(() => figures(page)).not.toBe(whole);
      const narrowed = await figures(page);
      await page.reload();
      await expect.poll(() => figures(page).catch(() => '')).toBe(narrowed);
      await page.goBack();
      await expect.poll(() => figures(page).catch(() => '')).toBe(whole);
    });

    it('goes by keyboard alone from a name to a neighbour and their page, and Back to the same view', async () => {
      const page = await openMap();
      await page.getByRole('combobox', { name: 'Trouver sur la carte' }).focus();
      await page.keyboard.type('julie lam');
      await page.getByRole('option', { name: 'Julie Lambert' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const heading = page.locator('.map-panel h2');
      await expect.poll(() => heading.innerText()).toBe('Julie Lambert');
      await page.getByRole('application').focus();
      for (const arrow of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
        await page.keyboard.press(arrow);
        const isChosen = page.waitForURL((url) => !url.search.includes('julie'), { timeout: 10_000 });
        if (
          await isChosen.then(
            () => true,
            () => false,
          )
        )
          break;
      }
      // The choice stands in the address before it stands in the panel.
      await expect.poll(() => heading.innerText()).not.toBe('Julie Lambert');
      const neighbour = await heading.innerText();
      await expect.poll(() => page.locator('#content [aria-live=polite]').first().innerText()).toContain(neighbour);
      // Where one stands on the map follows into the address once the map stands still.
      const view = await settledUrl(page);
      expect(view).toContain('at=');
      await heading.getByRole('link').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/members\//);
      await page.goBack();
      await expect.poll(() => heading.innerText().catch(() => '')).toBe(neighbour);
      expect(page.url()).toBe(view);
    });

    it('keeps where one stands on the map: Back and a reload lead there, and the whole is a step away', async () => {
      const page = await openMap('?at=0.4,0.6,0.5');
      await page.getByRole('application').focus();
      await page.keyboard.press('+');
      await page.waitForURL(/[?&]at=0\.4%2C0\.6%2C0\.3333/);
      await page.getByRole('link', { name: 'Personnes', exact: true }).click();
      await page.waitForURL(/\/members/);
      await page.goBack();
      await page.getByRole('application').focus();
      await page.keyboard.press('-');
      await page.waitForURL(/[?&]at=0\.4%2C0\.6%2C0\.5(&|$)/);
      await page.keyboard.press('0');
      await page.waitForURL((url) => !url.searchParams.has('at'));
    });

    it('says the same as a table', async () => {
      const page = await openMap();
      const [people, ties] = [...(await figures(page)).matchAll(/\d+/g)].map(([number]) => number);
      await page.getByRole('tab', { name: 'Tableau' }).click();
      const told = page.locator('.map-tables .map-figures');
      await expect.poll(() => told.first().innerText()).toContain(`${people} sur ${people}`);
      await expect.poll(() => told.last().innerText()).toContain(`${ties} sur ${ties}`);
      await page.getByRole('searchbox', { name: 'Filtrer les tableaux' }).fill('julie lambert');
      await expect.poll(() => told.first().innerText()).toContain(`1 sur ${people}`);
    });

    it('says what hangs on somebody, and who could step in', async () => {
      const page = await openMap('?selected=member/julie-lambert');
      await page.getByRole('button', { name: 'Et en cas de départ ?' }).click();
      await page.getByRole('heading', { name: 'Si Julie Lambert partait' }).waitFor();
      await expect.poll(() => page.locator('.map-departure li').count()).toBeGreaterThan(1);
      await expect.poll(() => page.locator('.map-step-in a').count()).toBeGreaterThan(1);
      await page.getByRole('button', { name: 'Quitter cette hypothèse' }).click();
      await page.waitForURL((url) => !url.searchParams.has('without'));
    });

    it('compares two periods in words, and on the map', async () => {
      const page = await openMap('?tab=time&from=2025-01&to=2025-12&beforeFrom=2024-01&beforeTo=2024-12');
      const result = page.locator('.map-comparison');
      await result.waitFor();
      await expect.poll(() => result.innerText()).toMatch(/Liens\s: \d+ nouveaux?/);
      await page.getByRole('button', { name: 'Le voir sur la carte' }).click();
      await page.locator('.map-legend').getByText('lien apparu').waitFor();
    });

    it('shows how it changes in charts, each with a sentence, and as a table', async () => {
      const page = await openMap('?tab=time');
      await page.locator('.map-chart canvas').first().waitFor();
      await expect.poll(() => page.locator('.map-figure figcaption p').count()).toBe(4);
      await page.getByText('La même chose en tableau').click();
      await expect.poll(() => page.locator('.map-time tbody tr').count()).toBeGreaterThan(2);
    });

    it('moves its window of time by keyboard', async () => {
      const page = await openMap();
      await page.getByRole('slider', { name: 'De' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(/from=\d{4}-\d{2}/);
      await page.getByRole('button', { name: 'Toute la période' }).click();
      await page.waitForURL((url) => !url.searchParams.has('from'));
    });

    it('saves pictures and files that can be read again', async () => {
      const page = await openMap();
      await page.getByText('Enregistrer ce qui est montré').click();
      const save = async (name: string): Promise<string> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name, exact: true }).click(),
        ]);
        return readFile(await download.path(), 'utf8');
      };
      expect(await save('Image (SVG)')).toMatch(/<svg[\s\S]*<\/svg>/);
      const people = Number(/\d+/.exec(await figures(page))?.[0]);
      expect(parseGexf(MultiDirectedGraph, await save('Réseau (GEXF)')).order).toBe(people);
      expect((JSON.parse(await save('Réseau (JSON)')) as { nodes: unknown[] }).nodes).toHaveLength(people);
      expect((await save('Personnes en tableau (CSV)')).trim().split('\n')).toHaveLength(people + 1);
    });

    it('opens a next step: a message that introduces two people', async () => {
      const page = await openMap('?tab=roles');
      await page
        .getByRole('button', { name: /^Mettre .* en contact$/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByRole('textbox').inputValue()).toMatch(/^Bonjour .*\/members\//s);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    });

    it('tells what in its address is unknown, and shows the rest', async () => {
      const page = await openMap('?layer=advice&layer=gossip&from=1999-77&selected=member/nobody');
      const untold = page.locator('.map-untold');
      expect(await untold.innerText()).toMatch(/gossip[\s\S]*1999-77|1999-77[\s\S]*gossip/);
      expect(await figures(page)).toMatch(/[1-9]\d* personnes/);
    });

    it('says honestly that filters leave nobody, and takes them away', async () => {
      const page = await openMap('?function=astronaute');
      await page.getByText('Ces filtres ne laissent personne', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Enlever tous les filtres' }).click();
      await page.locator('.map-canvas').waitFor();
    });

    it('can be used by everybody, wide and narrow, light and dark, without scrolling sideways', async () => {
      for (const [viewport, colorScheme] of [
        [WIDE, 'light'],
        [NARROW, 'dark'],
      ] as const)
        for (const tab of ['map', 'table', 'roles', 'time']) {
          const page = await pages.open(`/map?tab=${tab}&selected=member/julie-lambert`, {
            ...{ looking: KEEPER, viewport, colorScheme, bypassCSP: true, reducedMotion: 'reduce' },
          });
          await page.getByRole('tablist').waitFor();
          await page.waitForLoadState('networkidle');
          expect(await axeFaults(page), `${tab}, ${colorScheme}`).toEqual([]);
          expect(await scrolledSideways(page), `${tab}, ${viewport.width}`).toBe(0);
          await page.context().close();
        }
    });

    it('says every word of its own in the language of the page', async () => {
      for (const tab of ['map', 'table', 'roles', 'time']) {
        const page = await openMap(`?lang=qps&tab=${tab}&selected=member/julie-lambert`);
        await page.waitForLoadState('networkidle');
        expect(await readableWords(page), tab).toEqual([]);
        await page.context().close();
      }
    });
  },
  { records: join(PROJECT_ROOT, 'scripts', 'demo') },
);
