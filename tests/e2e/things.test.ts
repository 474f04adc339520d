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
} from '../support/pages.ts';

/** One address of every type of page, with what its heading says. */
const PAGES = [
  ['/members/lucie', 'Lucie Marchal'],
  ['/topics/velo', 'vélo'],
  ['/groups/jeudi', 'Les jeudis du vélo'],
  ['/artefacts/fiche-freins', 'Régler ses freins en dix minutes'],
  ['/questions/q-frein', 'Comment purger un frein hydraulique ?'],
  ['/answers/a-frein', 'Comment purger un frein hydraulique ?'],
  ['/challenges/hiver', 'Tenir l’hiver sans local chauffé'],
  ['/organisations/ressourcerie', 'Ressourcerie du Geer'],
  ['/gatherings/portes-ouvertes', 'Portes ouvertes'],
  ['/comments/c-merci', 'Comment purger un frein hydraulique ?'],
  ['/endorsements/e1', 'vélo'],
  ['/ties/t1', 'Ana Reis – Lucie Marchal'],
] as const;

const LISTS = [
  'members',
  'topics',
  'groups',
  'artefacts',
  'questions',
  'answers',
  'challenges',
  'organisations',
  'gatherings',
];

const LUCIE = asMember('lucie', 'Lucie Marchal');
const ANA = asMember('ana', 'Ana Reis');

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
/** What stands on the page itself, without the frame around it. */
const content = (page: Page) => page.locator('#content');
const follow = (page: Page, name: string) => content(page).getByRole('link', { name, exact: true }).first().click();

describePages('pages of things, lists and search', ({ open, address, atelier, allowErrors }) => {
  it('leads from each thing to the next by its links, and back', async () => {
    const page = await open('/members/lucie');
    await heading(page, 'Lucie Marchal').waitFor();
    const way: readonly (readonly [link: string, title: string])[] = [
      ['Les jeudis du vélo', 'Les jeudis du vélo'],
      ['Portes ouvertes', 'Portes ouvertes'],
      ['Les jeudis du vélo', 'Les jeudis du vélo'],
      ['Tenir l’hiver sans local chauffé', 'Tenir l’hiver sans local chauffé'],
      ['Régler ses freins en dix minutes', 'Régler ses freins en dix minutes'],
      ['vélo', 'vélo'],
      ['Comment purger un frein hydraulique ?', 'Comment purger un frein hydraulique ?'],
      ['Réponse (3 mars 2025)', 'Comment purger un frein hydraulique ?'],
      ['Lucie Marchal', 'Lucie Marchal'],
      ['Ressourcerie du Geer', 'Ressourcerie du Geer'],
    ];
    for (const [link, title] of way) {
      await follow(page, link);
      await heading(page, title).waitFor();
    }
    await page.goBack();
    await heading(page, 'Lucie Marchal').waitFor();
    await page.goBack();
    await page.waitForURL('**/answers/a-frein');
    await page.reload();
    await content(page).getByText('Pousse le piston du frein à fond', { exact: false }).waitFor();
    await expect.poll(() => page.title()).toBe('Comment purger un frein hydraulique ? – Maillon');
  });

  it('keeps the language of the address from page to page', async () => {
    const page = await open('/topics/velo?lang=nl');
    await heading(page, 'fiets').waitFor();
    await follow(page, 'Lucie Marchal');
    await content(page).getByText('Waar deze persoon iets van weet').waitFor();
    expect(new URL(page.url()).searchParams.get('lang')).toBe('nl');
  });

  it('shows whoever shows themselves to the community alone to members, and nothing of them to a visitor', async () => {
    const visitor = await open('/members/tom');
    allowErrors(/404/);
    await heading(visitor, 'Introuvable, ou non visible pour vous.').waitFor();
    expect(await visitor.locator('body').innerText()).not.toMatch(/Tom|Aerts|soudure/);
    for (const path of ['/artefacts/fiche-freins', '/challenges/hiver', '/organisations/brol', '/answers/a-chaine']) {
      await visitor.goto(address() + path);
      await visitor.getByRole('heading', { level: 1 }).waitFor();
      await visitor.waitForLoadState('networkidle');
      expect(await visitor.locator('body').innerText(), path).not.toMatch(/Tom Aerts|Zoé/);
    }
    const member = await open('/members/tom', { looking: ANA });
    await heading(member, 'Tom Aerts').waitFor();
    await member.goto(`${address()}/members/zoe`);
    await heading(member, 'Introuvable, ou non visible pour vous.').waitFor();
    const keeper = await open('/members/zoe', { looking: { kind: 'keeper' } });
    await heading(keeper, 'Zoé Cachée').waitFor();
  });

  it('says the same of what is not there as of what may not be seen', async () => {
    allowErrors(/404/);
    const page = await open('/members/nobody-of-this-name');
    await heading(page, 'Introuvable, ou non visible pour vous.').waitFor();
    const absent = await content(page).innerText();
    await page.goto(`${address()}/members/zoe`);
    await heading(page, 'Introuvable, ou non visible pour vous.').waitFor();
    expect(await content(page).innerText()).toBe(absent);
  });

  it('leads from what was said of a suggestion to the question it was made for', async () => {
    const page = await open('/', { looking: ANA });
    const headers = { 'maillon-as': 'ana' };
    const given = await page.request.post(`${address()}/api/feedback`, {
      ...{ headers, data: { question: 'q-frein', member: 'lucie', verdict: 'helped' } },
    });
    const { id } = (await given.json()) as { id: string };
    await page.goto(`${address()}/feedback/${id}`);
    await heading(page, 'Comment purger un frein hydraulique ?').waitFor();
    await content(page).getByText('a aidé').waitFor();
    await follow(page, 'Comment purger un frein hydraulique ?');
    await page.waitForURL('**/questions/q-frein');
    await page.request.delete(`${address()}/api/feedback/${id}`, { headers });
  });

  it('says how well somebody knows a topic in words, and puts nobody before another', async () => {
    const page = await open('/topics/velo');
    const knows = page.getByRole('region', { name: 'Qui s’y connaît', exact: true });
    await knows.getByText('peut l’enseigner').waitFor();
    expect(await knows.innerText()).not.toMatch(/\d/);
  });

  it('fills in a question about a topic without asking it', async () => {
    const page = await open('/topics/velo');
    const made = requestsOf(page);
    await content(page)
      .getByRole('link', { name: /^Qui s’y connaît en vélo/ })
      .click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(new URL(page.url()).searchParams.get('q')).toBe('Qui s’y connaît en vélo\u202f?');
    await page.waitForLoadState('networkidle');
    expect(made).not.toContain('POST /api/ask');
  });

  it('follows only addresses of the web', async () => {
    const page = await open('/artefacts/piege');
    await heading(page, 'Un lien à ne pas suivre').waitFor();
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    await page.goto(`${address()}/artefacts/fiche-freins`);
    expect(await page.getByRole('link', { name: 'Ouvrir le document' }).getAttribute('href')).toBe(
      'https://atelier.example/freins',
    );
  });

  it('narrows a list down in its address, which comes back by reload and Back, and takes it off again', async () => {
    const page = await open('/members');
    await content(page).getByText('2 personnes', { exact: false }).waitFor();
    // All is typed before the field with suggestions is there: they are suggested none the less.
    let release = (): void => undefined;
    const typed = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/thing-field-[^/]*\.js$/, async (route) => {
      await typed;
      await route.continue();
    });
    await page.getByRole('combobox', { name: 'De l’organisation' }).pressSequentially('ressour');
    release();
    await page.getByRole('option', { name: 'Ressourcerie du Geer' }).click();
    await content(page).getByText('1 personne', { exact: false }).waitFor();
    expect(new URL(page.url()).searchParams.get('organisation')).toBe('ressourcerie');
    await page.reload();
    await content(page).getByText('1 personne', { exact: false }).waitFor();
    expect(await content(page).getByRole('link', { name: 'Ana Reis' }).count()).toBe(0);
    await page.goBack();
    await content(page).getByText('2 personnes', { exact: false }).waitFor();
    await page.goForward();
    await page.getByRole('button', { name: 'Ne plus choisir : Ressourcerie du Geer' }).click();
    await content(page).getByText('2 personnes', { exact: false }).waitFor();
  });

  it('searches a list by words, and says what to change where nothing is left', async () => {
    const page = await open('/questions?answered=true');
    await content(page).getByText('2 questions', { exact: false }).waitFor();
    await page.getByLabel('Chercher dans cette liste').fill('chaîne');
    await content(page).getByText('1 question', { exact: false }).waitFor();
    await page.waitForURL((url) => url.searchParams.get('search') === 'chaîne');
    await page.getByLabel('Avec ou sans réponse').selectOption({ label: 'Sans réponse' });
    await content(page).getByText('Aucune question').waitFor();
    await page.getByRole('button', { name: 'Tout montrer' }).click();
    await content(page).getByText('2 questions', { exact: false }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  it('searches by keyboard alone: a suggestion leads to its thing, Enter to all that was found', async () => {
    const page = await open('/topics');
    await page.getByRole('searchbox', { name: 'Chercher', exact: true }).focus();
    // Slower than suggestions are read: lists for less than what is typed come and go meanwhile.
    await page.keyboard.type('luc', { delay: 200 });
    const field = page.getByRole('combobox', { name: 'Chercher', exact: true });
    await page.getByRole('option', { name: 'Lucie Marchal' }).waitFor();
    expect(await field.inputValue()).toBe('luc');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await heading(page, 'Lucie Marchal').waitFor();
    await field.focus();
    await page.keyboard.type('frein');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search' && url.searchParams.get('text') === 'frein');
    for (const kind of ['Groupes', 'Ressources', 'Questions'])
      await content(page).getByRole('heading', { level: 2, name: kind }).waitFor();
    await follow(page, 'Régler ses freins en dix minutes');
    await heading(page, 'Régler ses freins en dix minutes').waitFor();
    await page.goBack();
    await heading(page, 'Recherche\u00a0: frein').waitFor();
    await content(page).getByRole('link', { name: 'Le demander à la communauté' }).click();
    await page.waitForURL((url) => url.pathname === '/' && url.searchParams.get('q') === 'frein');
  });

  it('lets a member say "not now" on their own page, and take it back', async () => {
    const page = await open('/members/lucie', { looking: LUCIE });
    await page.getByLabel('Ne pas me proposer avant le').fill('2099-05-01');
    await page.getByRole('button', { name: 'Ne plus me proposer' }).click();
    await content(page).getByText('On ne vous propose à personne avant le 1er mai 2099.', { exact: false }).waitFor();
    const kept = async () => (await atelier().directory.as({ kind: 'keeper' }).members.read('lucie')).settings?.notNow;
    expect(await kept()).toBe('2099-05-01');
    await page.getByRole('button', { name: 'Annuler ce changement' }).click();
    await page.getByLabel('Ne pas me proposer avant le').waitFor();
    expect(await kept()).toBeNull();
  });

  it('shows what somebody set for themselves to them and the keeper, and to nobody else', async () => {
    const own = await open('/members/lucie', { looking: LUCIE });
    await content(own).getByText('3 par semaine').waitFor();
    const other = await open('/members/lucie', { looking: ANA });
    await heading(other, 'Lucie Marchal').waitFor();
    expect(await content(other).innerText()).not.toMatch(/par semaine|Ne pas demander/);
    expect(await other.getByRole('button', { name: 'Ne plus me proposer' }).count()).toBe(0);
  });

  it('tells that the service is away, and reads again when asked', async () => {
    allowErrors(/Failed to load resource|ERR_FAILED/);
    const page = await open('/topics');
    await content(page).getByRole('link', { name: 'vélo', exact: true }).waitFor();
    await page.route('**/api/topics/velo', (route) => route.abort());
    await follow(page, 'vélo');
    await content(page).getByText('Le service ne répond pas', { exact: false }).waitFor();
    await page.unroute('**/api/topics/velo');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await heading(page, 'vélo').waitFor();
  });

  it('shows names as they are written: signs of HTML, from right to left, and very long', async () => {
    const page = await open('/members/ana');
    const name = `<b onclick="x">\u202bאנה\u202c ${'très'.repeat(80)}`;
    await page.route('**/api/members/ana', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ json: { ...(await response.json()), name, until: null, since: null, bio: name } });
    });
    await page.setViewportSize(NARROW);
    await page.reload();
    await heading(page, name).waitFor();
    expect(await content(page).locator('b').count()).toBe(0);
    expect(await scrolledSideways(page)).toBe(0);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is sound for everyone on a phone, ${colorScheme}: every type of page and every list`, {
      timeout: 240_000,
    }, async () => {
      const page = await open('/members', {
        looking: LUCIE,
        colorScheme,
        viewport: NARROW,
        // The rules are put into the page, which its content security policy would not let happen.
        bypassCSP: true,
      });
      const faults: string[] = [];
      for (const path of [...PAGES.map(([each]) => each), ...LISTS.map((list) => `/${list}`), '/search?text=frein']) {
        await page.goto(address() + path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        const found = [...(await axeFaults(page)), ...(await nameFaults(page))];
        faults.push(...found.map((fault) => `${path}: ${fault}`));
        if ((await scrolledSideways(page)) > 0) faults.push(`${path}: wider than the screen`);
      }
      expect(faults).toEqual([]);
    });

  it('takes every word from the messages', { timeout: 120_000 }, async () => {
    const page = await open('/members?lang=qps', { looking: LUCIE });
    const readable: string[] = [];
    for (const path of [...PAGES.map(([each]) => each), ...LISTS.map((list) => `/${list}`), '/search?text=frein']) {
      await page.goto(`${address()}${path}${path.includes('?') ? '&' : '?'}lang=qps`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      readable.push(...(await readableWords(page)).map((words) => `${path}: ${words}`));
    }
    expect(readable).toEqual([]);
  });
});
