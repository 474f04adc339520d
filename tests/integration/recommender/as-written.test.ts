import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { type Demo, openDemo } from './demo-community.ts';
import { mistype } from './mistype.ts';

/** Texts with acronyms beside the demo's own; the last stands in a profile that not everyone may see. */
const ADDED = [
  { type: 'community', id: 'added', name: 'Added' },
  {
    type: 'artefact',
    id: 'a-added',
    title: 'Charte',
    language: 'fr',
    text: 'Le groupe de parole des soignants (GPS) se réunit le mardi. Chacun y vient librement et rien n’en sort.',
  },
  {
    type: 'artefact',
    id: 'a-added-too',
    title: 'Mardi',
    language: 'fr',
    text: 'Réserver la salle bleue pour le GPS de novembre, et prévenir la cuisine du nombre de couverts.',
  },
  {
    type: 'member',
    id: 'm-added',
    name: 'Ines Adam',
    visibility: 'community',
    languages: ['fr'],
    bio: 'J’anime la quinzaine des zones calmes (QZC) avec mes voisins.',
  },
];

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
  const folder = mkdtempSync(join(tmpdir(), 'maillon-as-written-'));
  const file = join(folder, 'added.ndjson');
  writeFileSync(file, ADDED.map((record) => JSON.stringify(record)).join('\n'));
  await importCommunity(demo.graph, file, { source: 'added', detectLanguage });
  rmSync(folder, { recursive: true });
  await demo.recommender.refresh();
  await demo.wordsOnly.refresh();
});
afterAll(async () => {
  await demo?.close();
});

const understood = async (question: string, viewer = PUBLIC_VIEWER) =>
  (await demo.recommender.rank({ question }, viewer)).understanding;

describe('an acronym of the community’s own texts', () => {
  it('finds what only its long form names, and the other way round', async () => {
    expect((await understood('Comment se passe le GPS chez vous ?')).also).toEqual(['groupe de parole des soignants']);
    expect((await understood('Qui anime un groupe de parole de soignants ?')).also).toEqual(['gps']);
    const question = 'Qui anime un groupe de parole de soignants ?';
    const { artefacts } = await demo.wordsOnly.ask({ question, limit: 10 }, PUBLIC_VIEWER);
    expect(artefacts.map(({ id }) => id)).toEqual(expect.arrayContaining(['a-added', 'a-added-too']));
  });

  it('is said in the answer', async () => {
    const { notes } = await demo.recommender.ask({ question: 'Qui connaît le GPS ?' }, PUBLIC_VIEWER);
    expect(notes.map(({ text }) => text)).toContainEqual(expect.stringContaining('groupe de parole des soignants'));
  });

  it('teaches nothing from a profile that not everyone may see', async () => {
    for (const viewer of [PUBLIC_VIEWER, KEEPER])
      expect((await understood('Qui connaît la QZC ?', viewer)).also).toEqual([]);
  });
});

const fixture = (name: string) =>
  readFileSync(join(PROJECT_ROOT, 'tests', 'fixtures', 'demo-questions', name), 'utf8')
    .trim()
    .split('\n');
const questions = fixture('questions.tsv').map((line) => line.split('\t') as [string, string]);

describe('the written questions, mistyped', () => {
  it('lose little, and those that are right are left as they are', async () => {
    const right = new Map<string, Set<string>>();
    for (const [id = '', , member = ''] of fixture('qrels.members.txt').map((line) => line.split(' ')))
      right.set(id, (right.get(id) ?? new Set()).add(member));
    const measure = async (write: (text: string) => string) => {
      const sums = { questions: 0, mrr: 0, recall: 0, mended: 0 };
      for (const [id, text] of questions) {
        const { ranking, understanding } = await demo.recommender.rank({ question: write(text) }, PUBLIC_VIEWER);
        const judged = right.get(id) ?? new Set();
        const first = ranking.people.findIndex((person) => judged.has(person.id));
        sums.questions++;
        sums.mrr += first < 0 ? 0 : 1 / (first + 1);
        sums.recall += ranking.people.slice(0, 5).filter((person) => judged.has(person.id)).length / judged.size;
        if ((understanding.also ?? []).length > 0) sums.mended++;
      }
      return { mrr: sums.mrr / sums.questions, recallAt5: sums.recall / sums.questions, mended: sums.mended };
    };
    const asWritten = await measure((text) => text);
    const mistyped = [await measure((text) => mistype(text, 1)), await measure((text) => mistype(text, 2))];
    console.table([asWritten, ...mistyped]);
    expect(asWritten.mended).toBeLessThan(questions.length * 0.04);
    for (const { mrr, mended } of mistyped) {
      expect(mended).toBeGreaterThan(questions.length / 3);
      expect(mrr).toBeGreaterThan(asWritten.mrr * 0.85);
    }
  });
});
