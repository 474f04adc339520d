import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEEPER, PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import { createFormAnswers, createFormBook, type Form, type FormWish } from '../../../src/forms/index.ts';
import { openSeedingService, type SeedingService } from '../proposals/seeding-service.ts';

const MAKER = 'julie-lambert';
const OTHER = 'koen-willems';
const as = (id: string): Viewer => ({ kind: 'member', id });
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const WISH = {
  title: 'Quand vous voir ?',
  why: 'Former des groupes qui peuvent se réunir.',
  closes: day(7),
  until: day(30),
  questions: [
    { id: 'place', text: 'Où ?', kind: 'one', options: ['Liège', 'Gent'] },
    { id: 'themes', text: 'Sur quoi ?', kind: 'several', options: ['Sécurité', 'Coaching'] },
    { id: 'first', text: 'Première fois ?', kind: 'yes-no' },
    { id: 'years', text: 'Combien d’années ?', kind: 'number' },
    { id: 'when', text: 'Quand êtes-vous libre ?', kind: 'hours' },
  ],
} satisfies FormWish;
const TUESDAY = [{ day: 2, from: 12, to: 14 }];

let service: SeedingService;
const query = (name: string, text: string, parameters: object = {}): Promise<unknown> =>
  service.atelier.graph.transactions.run({ name, text, parameters, access: 'write' } as never, {}, () => null);

beforeAll(async () => {
  service = await openSeedingService();
});
afterAll(async () => {
  await service.stop();
});

const book = (shift = 0) =>
  createFormBook({ graph: service.atelier.graph, now: () => new Date(Date.now() + shift * 86_400_000) });
const made = (): Promise<Form> => book().make(WISH, as(MAKER));
const failing = async (work: Promise<unknown>): Promise<string> =>
  await work.then(
    () => 'no failure',
    (error: Error & { code?: string }) => `${error.code}: ${error.message}`,
  );

describe('a form', () => {
  it('is seen by the community; what was answered, by whoever answered and whoever keeps it alone', async () => {
    const form = await made();
    await book().answer(form.id, OTHER, { place: 'Gent', when: TUESDAY }, as(OTHER));
    expect(await book().read(form.id, as(OTHER))).toMatchObject({
      own: { place: 'Gent', when: TUESDAY },
      answered: null,
    });
    expect(await book().read(form.id, as(MAKER))).toMatchObject({ own: null, answered: 1, keeps: true });
    expect((await book().answers(form.id, as(MAKER))).map(({ member, by }) => [member.id, by])).toEqual([
      [OTHER, 'self'],
    ]);
    expect(await book().answers(form.id, KEEPER)).toHaveLength(1);
    expect(await failing(book().answers(form.id, as(OTHER)))).toContain('forbidden');
    expect(await failing(book().read(form.id, PUBLIC_VIEWER))).toContain('look as a member');
    expect((await book().list(PUBLIC_VIEWER)).length).toBe(0);
    expect(await failing(book().answer(form.id, MAKER, { place: 'Gent' }, as(OTHER)))).toContain('forbidden');
  });

  it('answered twice keeps the second answers, and says so', async () => {
    const form = await made();
    const first = await book().answer(form.id, OTHER, { place: 'gent' }, as(OTHER));
    const second = await book().answer(form.id, OTHER, { themes: ['coaching'] }, as(OTHER));
    expect([first.replaced, second.replaced, second.form.own]).toEqual([false, true, { themes: ['Coaching'] }]);
  });

  it('names what is no answer, with what would be', async () => {
    const form = await made();
    const said = await failing(
      book().answer(form.id, OTHER, { place: 'Namur', years: 'many', when: 'ma 9-10', whom: 'me' }, as(OTHER)),
    );
    expect(said).toContain('place: "Namur" is no answer: give one of: Liège, Gent');
    expect(said).toContain('years: "many" is no answer: give a number');
    expect(said).toContain('when: "ma 9-10" is no answer: give days with hours');
    expect(said).toContain('"whom" is no question of this form');
  });

  it('is not filled in after it closed, and names the day', async () => {
    const form = await made();
    expect(await failing(book(8).answer(form.id, OTHER, { place: 'Gent' }, as(OTHER)))).toBe(
      `conflict: the form "${form.id}" closed on ${WISH.closes}: ask whoever made it to open it for longer`,
    );
  });

  it('counts until its day; after it answers are nobody’s, groups are not made by them, and upkeep deletes them', async () => {
    const form = await made();
    await book().answer(form.id, OTHER, { when: TUESDAY }, as(OTHER));
    const later = () => new Date(Date.now() + 31 * 86_400_000);
    expect(await book(31).read(form.id, as(MAKER))).toMatchObject({ status: 'over', answered: 0 });
    expect(await book(31).read(form.id, as(OTHER))).toMatchObject({ own: null });
    const answersOf = createFormAnswers({ graph: service.atelier.graph, now: later });
    expect(await failing(answersOf(form.id, as(MAKER)))).toContain(`counted until ${WISH.until}`);
    expect(await book(31).tidy()).toBeGreaterThan(0);
    expect(await book().read(form.id, as(OTHER))).toMatchObject({ own: null });
  });

  it('names the version on every write: the second of two changes is told', async () => {
    const form = await made();
    const changed = await book().change(form.id, { title: 'Quand ?' }, as(MAKER), form.version);
    expect([changed.title, changed.version]).toEqual(['Quand ?', 2]);
    expect(await failing(book().change(form.id, { why: '' }, as(MAKER), 1))).toContain('version 2');
    expect(await failing(book().answer(form.id, OTHER, { place: 'Gent' }, as(OTHER), 1))).toContain('version 2');
    await book().answer(form.id, OTHER, { place: 'Gent' }, as(OTHER), 2);
    const questions = WISH.questions.slice(0, 1);
    expect(await failing(book().change(form.id, { questions }, as(MAKER)))).toContain('its questions stay');
    expect(await failing(book().change(form.id, { until: day(1) }, as(MAKER)))).toContain('when the form closes');
    expect(await failing(book().remove(form.id, as(OTHER)))).toContain('forbidden');
    await book().remove(form.id, as(MAKER), 2);
    expect(await failing(book().read(form.id, as(MAKER)))).toContain('not-found');
  });

  it('takes answers from a table whole or not at all, and tells every wrong line', async () => {
    const form = await made();
    const wrong = 'member;place;Quand êtes-vous libre ?\nnobody;Gent;\nkoen-willems;Namur;whenever\n';
    const told = await book().takeTable(form.id, { csv: wrong }, as(MAKER));
    expect(told.kept).toBe(0);
    expect(told.wrong.map(({ line, column, value }) => [line, column, value])).toEqual([
      [2, 'member', 'nobody'],
      [3, 'place', 'Namur'],
      [3, 'when', 'whenever'],
    ]);
    const csv = `member;place;when\n${OTHER};Gent;"din 12-14; jeu 9-10"\n${MAKER};;thursday 9-11\n`;
    expect(await book().takeTable(form.id, { csv, dryRun: true }, as(MAKER))).toMatchObject({ kept: 2, replaced: 0 });
    expect(await book().answers(form.id, as(MAKER))).toHaveLength(0);
    expect(await book().takeTable(form.id, { csv }, as(MAKER))).toMatchObject({ kept: 2, wrong: [] });
    expect(await book().read(form.id, as(OTHER))).toMatchObject({
      own: { place: 'Gent', when: [...TUESDAY, { day: 4, from: 9, to: 10 }] },
    });
    expect(await failing(book().takeTable(form.id, { csv: 'who;place\n' }, as(MAKER)))).toContain('member or email');
    expect(await failing(book().takeTable(form.id, { csv: 'member;colour\n' }, as(MAKER)))).toContain('"colour"');
  });

  it('loses the answers of whoever hides or is erased, from lists and counts at once', async () => {
    const form = await made();
    await book().answer(form.id, OTHER, { place: 'Gent' }, as(OTHER));
    await book().answer(form.id, 'bernard-colmant', { place: 'Gent' }, KEEPER);
    await query('tests/hide', `MATCH (m:Member {id: $id}) SET m.visibility = 'hidden'`, { id: OTHER });
    expect(await book().read(form.id, as(MAKER))).toMatchObject({ answered: 1 });
    expect((await book().answers(form.id, as(MAKER))).map(({ member }) => member.id)).toEqual(['bernard-colmant']);
    const answersOf = createFormAnswers({ graph: service.atelier.graph });
    expect((await answersOf(form.id, as(MAKER))).members).toEqual(['bernard-colmant']);
    expect(await book().read(form.id, as(OTHER))).toMatchObject({ own: { place: 'Gent' } });
    await query('tests/show', `MATCH (m:Member {id: $id}) SET m.visibility = 'community'`, { id: OTHER });
    await service.atelier.graph.run('import/remove', { ids: { member: [OTHER] } });
    expect(await book().read(form.id, as(MAKER))).toMatchObject({ answered: 1 });
  });
});
