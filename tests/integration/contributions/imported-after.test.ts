import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import type { ContributionBook } from '../../../src/contributions/index.ts';
import { KEEPER, type Viewer } from '../../../src/domain/index.ts';
import { type ImportOptions, importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { type Atelier, openAtelier } from '../../support/atelier.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { graphContents, query } from '../ingestion/graph-contents.ts';

const ATELIER = join(PROJECT_ROOT, 'tests', 'fixtures', 'api', 'atelier.ndjson');
const LUCIE: Viewer = { kind: 'member', id: 'lucie' };
const ANA: Viewer = { kind: 'member', id: 'ana' };
const folder = mkdtempSync(join(tmpdir(), 'maillon-after-'));

let atelier: Atelier;
let book: ContributionBook;
beforeAll(async () => {
  atelier = await openAtelier();
  book = atelier.contributions;
});
afterAll(async () => {
  await atelier?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await emptyGraph(atelier.graph);
  await load((lines) => lines);
});
/** Nothing was made that only has an id. */
afterEach(async () => {
  expect(await query(atelier.graph, 'MATCH (n) WHERE n.awaited IS NOT NULL RETURN n.id AS id')).toEqual([]);
});

const load = (change: (lines: string[]) => string[], options: Partial<ImportOptions> = {}) => {
  const path = join(folder, 'community.ndjson');
  writeFileSync(path, change(readFileSync(ATELIER, 'utf8').trim().split('\n')).join('\n'));
  return importCommunity(atelier.graph, path, {
    ...{ detectLanguage, source: 'atelier', rejects: '/dev/null' },
    ...options,
  });
};
const stands = async (label: string, id: string): Promise<boolean> =>
  (await query(atelier.graph, `MATCH (n:${label} {id: $id}) RETURN n.id AS id`, { id })).length > 0;
const without = (pattern: RegExp) => (lines: string[]) => lines.filter((line) => !pattern.test(line));
const also =
  (...more: object[]) =>
  (lines: string[]) => [...more.map((one) => JSON.stringify(one)), ...lines];

describe('a file that names what was withdrawn here', () => {
  const answer = { type: 'answer', id: 'a-new', question: 'q-frein', answeredBy: 'tom', text: 'Twee keer pompen.' };
  const comment = { type: 'comment', id: 'c-new', answer: 'a-new', writtenBy: 'ana', text: 'Merci.' };
  const question = { type: 'question', id: 'q-new', title: 'Et un frein à tambour ?', related: ['q-frein'] };

  it('brings in what can do without it, leaves out what cannot, in any order, and says which', async () => {
    await book.withdraw('question', 'q-frein', KEEPER);
    const report = await load(also(comment, answer, question), { strict: true, batchRecords: 2 });
    expect(report).toMatchObject({ refused: false, rejected: 0, byType: { question: { added: 1 } } });
    expect(report.keptHereIds).toEqual(expect.arrayContaining(['question/q-frein', 'answer/a-new', 'comment/c-new']));
    expect(report.keptHere).toBe(report.keptHereIds.length);
    const warned = report.warnings.map(({ place, message }) => [place.line, message]);
    expect(warned).toEqual(
      expect.arrayContaining([
        [2, expect.stringContaining('question names question "q-frein", which was withdrawn here')],
        [1, expect.stringContaining('answer names answer "a-new", which was withdrawn here')],
        [3, expect.stringContaining('question "q-new" names what was withdrawn here')],
      ]),
    );
    expect([await stands('Question', 'q-frein'), await stands('Answer', 'a-new')]).toEqual([false, false]);
    expect([await stands('Comment', 'c-new'), await stands('Question', 'q-new')]).toEqual([false, true]);
    // The same file again writes nothing; one that lacks it altogether brings nothing back either.
    expect(await load(also(comment, answer, question), { prune: true })).toMatchObject({ wrote: false });
    const lacking = await load((lines) =>
      also(answer, question)(without(/"id":"(q-frein|a-frein|a-zoe|c-merci)"/)(lines)),
    );
    expect(lacking).toMatchObject({ rejected: 0, wrote: false });
  });
});

describe('--prune and a file that lacks what was revised here', () => {
  it('leaves it, with what it stands under, and says so; all else goes', async () => {
    await book.revise('artefact', 'fiche-freins', { title: 'Mes freins' }, LUCIE);
    await book.revise('answer', 'a-frein', { text: 'Par le bas.' }, LUCIE);
    await book.revise('question', 'q-frein', { text: 'Le levier est mou.' }, ANA);
    await book.withdraw('answer', 'a-frein', LUCIE);
    await book.revise('answer', 'a-chaine', { text: 'Na 3.000 km.' }, { kind: 'member', id: 'tom' });
    const lacks = without(/"type":"(artefact|answer|question|comment|endorsement)"/);
    const tried = await load(lacks, { prune: true, dryRun: true });
    const named = also({ type: 'question', id: 'q-new', title: 'Et le tambour ?', related: ['q-frein'] });
    const report = await load((lines) => named(lacks(lines)), { prune: true, strict: true });
    const held = ['answer/a-chaine', 'artefact/fiche-freins', 'question/q-chaine', 'question/q-frein'];
    expect([...report.keptHereIds].sort()).toEqual(held);
    expect(tried).toMatchObject({ keptHere: 4, counts: { removed: report.counts.removed } });
    expect(report).toMatchObject({ pruned: true, rejected: 0, byType: { endorsement: { removed: 2 } } });
    expect((await book.read('artefact', 'fiche-freins', LUCIE)).record).toMatchObject({ title: 'Mes freins' });
    expect((await book.read('answer', 'a-chaine', LUCIE)).record).toMatchObject({ question: 'q-chaine' });
    expect([await stands('Answer', 'a-zoe'), await stands('Endorsement', 'e1')]).toEqual([false, false]);
    expect(await load((lines) => named(lacks(lines)), { prune: true })).toMatchObject({ wrote: false, keptHere: 4 });
  });

  it('names nobody who is gone with the file', async () => {
    await book.revise('artefact', 'fiche-freins', { title: 'Mes freins' }, LUCIE);
    await load(without(/lucie|"fiche-freins"/), { prune: true });
    const said = (await graphContents(atelier.graph)).filter((row) => /lucie/i.test(row) && !row.includes('"Change"'));
    expect(said).toEqual([]);
  });
});
