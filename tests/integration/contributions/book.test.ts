import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContributionBook, createContributionBook } from '../../../src/contributions/index.ts';
import { KEEPER, type Viewer } from '../../../src/domain/index.ts';
import { createRecordDesk, importCommunity, versionsBy, versionsOf } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';

const member = (id: string): Viewer => ({ kind: 'member', id });
const LUCIE = member('lucie');
const TOM = member('tom');

let atelier: Atelier;
let book: ContributionBook;

beforeAll(async () => {
  atelier = await openAtelier();
  const { graph } = atelier;
  book = createContributionBook({
    graph,
    records: { ...createRecordDesk(graph, { detectLanguage, source: 'maillon' }), written: () => {} },
    isFacilitator: async (id) => id === 'ana',
  });
});
afterAll(() => atelier.close());

const question = { type: 'question', title: 'Wie kent een goede klankschaal?', askedBy: 'lucie' } as const;

describe('what members put in', () => {
  it('is found by the next ask, kept with every step, and gone once it is withdrawn', async () => {
    const made = await book.make(question, LUCIE);
    expect(made.record.id).toMatch(/^question-[0-9a-f-]{36}$/);
    const found = async () =>
      await atelier.directory.as(TOM).search({ text: 'klankschaal', types: ['question'], limit: 5 });
    expect(JSON.stringify(await found())).toContain(made.record.id);
    const revised = await book.revise(
      'question',
      made.record.id,
      { title: 'Wie kent een klankschaal?' },
      LUCIE,
      made.version,
    );
    expect(revised.version).not.toBe(made.version);
    await book.withdraw('question', made.record.id, LUCIE, revised.version);
    expect(JSON.stringify(await found())).not.toContain(made.record.id);
    const steps = await book.history('question', made.record.id, LUCIE);
    expect(steps.map(({ step }) => step)).toEqual(['made', 'revised', 'withdrawn']);
    expect(await book.history('question', made.record.id, KEEPER)).toHaveLength(3);
    await expect(book.history('question', made.record.id, TOM)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is changed by nobody else, and never in silence by two at once', async () => {
    const made = await book.make(question, LUCIE);
    const { id } = made.record;
    await expect(book.revise('question', id, { title: 'x' }, TOM)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(book.make(question, TOM)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(book.make(question, KEEPER)).rejects.toMatchObject({ code: 'forbidden' });
    const both = await Promise.allSettled(
      ['Eén', 'Twee'].map((title) => book.revise('question', id, { title }, LUCIE, made.version)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost).toMatchObject({ reason: { code: 'conflict', details: { fields: ['title'] } } });
    await expect(book.revise('question', id, { title: 'Drie' }, LUCIE, made.version)).rejects.toThrow(/title/);
    const ordered = await book.revise('question', id, { topics: [] }, member('ana'));
    expect(ordered.record.title).toMatch(/Eén|Twee/);
    await expect(book.revise('question', id, { title: 'Vier' }, member('ana'))).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  it('says what is too long or empty, and what is named and not there', async () => {
    const long = { ...question, title: 'x'.repeat(301) };
    await expect(book.make(long, LUCIE)).rejects.toThrow(/title: has 301 signs: 300 at most/);
    await expect(book.make({ ...question, title: '  ' }, LUCIE)).rejects.toThrow(/title: is empty/);
    const lost = { type: 'answer', question: 'no-such', answeredBy: 'lucie', text: 'Ja.' } as const;
    await expect(book.make(lost, LUCIE)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('names nobody who hides it, and keeps them for the day they show it', async () => {
    const given = { type: 'artefact', title: 'Samen geschreven', text: 'Vraag eerst.', authors: ['lucie', 'tom'] };
    const made = await book.make(given as never, LUCIE);
    const { id } = made.record;
    const { own } = atelier.services;
    await book.revise('artefact', id, { title: 'Samen gemaakt' }, TOM);
    await own.change({ hide: [`artefact:${id}`] }, TOM);
    expect((await book.read('artefact', id, LUCIE)).record.authors).toEqual(['lucie']);
    const revised = await book.revise('artefact', id, { text: 'Kijk eerst.', authors: ['lucie'] }, LUCIE);
    expect(revised.record).toMatchObject({ text: 'Kijk eerst.', authors: ['lucie'] });
    expect(JSON.stringify(await book.history('artefact', id, LUCIE))).not.toMatch(/tom/i);
    expect(JSON.stringify(await book.history('artefact', id, TOM))).toMatch(/tom/);
    expect((await book.read('artefact', id, TOM)).record.authors).toEqual(['lucie', 'tom']);
    expect((await book.read('artefact', id, KEEPER)).record.authors).toEqual(['lucie', 'tom']);
    await own.change({ show: [`artefact:${id}`] }, TOM);
    expect((await book.read('artefact', id, LUCIE)).record.authors).toEqual(['lucie', 'tom']);
  });

  it('made here is not overwritten by a later import, which says so', async () => {
    const records = `${import.meta.dirname}/../../fixtures/api/atelier.ndjson`;
    const id = 'q-frein';
    const before = await book.read('question', id, LUCIE).catch(() => null);
    if (before === null) throw new Error('the fixture changed: name another question of Lucie');
    const author = before.record.askedBy;
    if (author === undefined) throw new Error('the fixture changed: nobody asked it');
    await book.revise('question', id, { title: 'Entre nous' }, member(author));
    const report = await importCommunity(atelier.graph, records, { detectLanguage, rejects: '/dev/null' });
    expect(report.keptHere).toBe(1);
    expect((await book.read('question', id, LUCIE)).record.title).toBe('Entre nous');
    const steps = await book.history('question', id, member(author));
    expect(steps.map(({ step }) => step)).toEqual(['brought-in', 'revised']);
  });
});

describe('the version of what was put in', () => {
  it('is the same for every service on the graph, another once anything changed, and cannot be tried out', async () => {
    const { graph } = atelier;
    const record = { type: 'question', id: 'question-tried', title: 'Wie?', askedBy: 'lucie' } as const;
    const [one, other] = [await versionsOf(graph), await versionsOf(graph)];
    const [here, there, elsewhere] = [one, other, versionsBy('another installation')].map((versionOf) =>
      createRecordDesk(graph, { detectLanguage, source: 'maillon', versionOf }),
    );
    expect(there?.version(record)).toBe(here?.version(record));
    expect(here?.version({ ...record, askedBy: 'tom' })).not.toBe(here?.version(record));
    // Whoever works it out with all fields and without the secret finds another one.
    expect(elsewhere?.fingerprint(record)).toBe(here?.fingerprint(record));
    expect(elsewhere?.version(record)).not.toBe(here?.version(record));
    expect(here?.version(record)).not.toContain(here?.fingerprint(record) ?? '');
  });

  it('is no fingerprint that the graph keeps, by any door', async () => {
    const made = await book.make(question, LUCIE);
    const read = await book.read('question', made.record.id, TOM);
    const thread = await atelier.services.discussion.thread(made.record.id, TOM, 'nl');
    const [kept] = await atelier.graph.run('import/known/question', { ids: [made.record.id] });
    expect(read.version).toBe(made.version);
    expect(thread.version).toBe(made.version);
    expect([made.version, thread.version]).not.toContain(kept?.recordHash);
  });
});
