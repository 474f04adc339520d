import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveCommunity } from '../../../src/community/index.ts';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { createDirectory } from '../../../src/directory/index.ts';
import { type Answer, PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import { openEmbedderOrNone } from '../../../src/embedding/index.ts';
import { embedPending, importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import type { RankedQuestion } from '../../../src/recommender/index.ts';
import { type Demo, openDemo } from './demo-community.ts';

/** Somebody whom everyone may see, and who alone of those knows about bees. */
const BEEKEEPER = {
  ...{ type: 'member', id: 'odile-ruche', name: 'Odile Ruche', languages: ['fr'] },
  bio: 'Apicultrice : je tiens douze ruches sur le toit de la maison de repos et j’initie volontiers à l’apiculture.',
};
const BEES = 'Qui s’y connaît en apiculture et en ruches ?';

/** Written questions, every seventh, and those about bees. */
const QUESTIONS = [
  BEES,
  ...readFileSync(join(PROJECT_ROOT, 'tests', 'fixtures', 'demo-questions', 'questions.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '')
    .filter((_, place) => place % 7 === 0)
    .slice(0, 40),
];

/** So many of the nearest passages are near for sure. */
const SURE = 60;

const MEMBER: Viewer = { kind: 'member', id: 'julie-lambert' };

let demo: Demo;
let folder: string;
let before: Awaited<ReturnType<typeof seen>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-unseen-'));
  demo = await openDemo();
  await add('odile', [BEEKEEPER]);
  before = await seen();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await demo?.close();
});

async function add(source: string, records: readonly object[]): Promise<void> {
  const file = join(folder, `${source}.ndjson`);
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'));
  const { rejected } = await importCommunity(demo.graph, file, { source, detectLanguage });
  expect(rejected).toBe(0);
  const { embedder } = await openEmbedderOrNone(undefined);
  if (embedder === null) throw new Error('the sentence model in models/ cannot be opened');
  await embedPending(demo.graph, embedder);
  await embedder.close();
  await demo.recommender.refresh();
}

/**
 * What an answer rests on, in its order; of what is near in meaning the last ones are chosen by an index that is approximate.
 */
function told({ retrieved, understanding }: RankedQuestion, { language, topics }: Answer) {
  const { named, asks } = understanding;
  return {
    ...{ language, topics, named, asks },
    found: retrieved.map(({ retriever, outcome, hits }) => {
      const ids = hits.map(({ passageId }) => passageId);
      return { retriever, outcome, hits: retriever === 'vectors' ? ids.slice(0, SURE) : ids };
    }),
  };
}

/** All that a visitor and a member get to see, and what is counted over the whole community. */
async function seen() {
  const { graph, recommender } = demo;
  const answers = new Map<string, ReturnType<typeof told>>();
  for (const [name, viewer] of [
    ['visitor', PUBLIC_VIEWER],
    ['member', MEMBER],
  ] as const)
    for (const question of QUESTIONS) {
      const asker = viewer.kind === 'member' ? { asker: viewer.id } : {};
      const ranked = await recommender.rank({ question, ...asker }, viewer);
      const answer = await recommender.ask({ question, ...asker }, viewer);
      expect(JSON.stringify(answer)).not.toMatch(/hidden/i);
      if (question === BEES) expect(answer.people[0]?.id).toBe('odile-ruche');
      answers.set(`${name}: ${question}`, told(ranked, answer));
    }
  const directory = createDirectory({ graph });
  const view = directory.as(PUBLIC_VIEWER);
  const live = new LiveCommunity(graph, null);
  const { community, languages, lexicon } = await live.current();
  return {
    answers,
    found: (
      await view.search({ text: 'apiculture ruches intervision', types: ['member', 'group', 'artefact'], limit: 50 })
    )
      .map(({ type, id }) => `${type} ${id}`)
      .sort(),
    counts: await view.counts(),
    passages: await directory.vectors('any'),
    whole: { latestDay: community.latestDay, medianAge: community.medianAge, languages },
    learnt: [...lexicon.acronyms.entries()],
  };
}

async function expectNothingChanged() {
  const now = await seen();
  for (const [question, answer] of before.answers) expect(now.answers.get(question), question).toEqual(answer);
  expect({ ...now, answers: null }).toEqual({ ...before, answers: null });
}

describe('members whom the viewer may not see', () => {
  it('neither show nor crowd out: 310 hidden beekeepers beside the one whom everyone sees', async () => {
    await add(
      'hidden-beekeepers',
      Array.from({ length: 310 }, (_, n) => ({
        ...{ type: 'member', id: `hidden-bee-${n}`, name: `Hidden ${n}`, visibility: 'hidden' },
        bio: `Apiculture, apiculture et ruches : apiculteur depuis ${n + 2} ans, je parle d’apiculture à qui veut l’entendre.`,
      })),
    );
    await expectNothingChanged();
  });

  it('leave no trace in anything told of the whole: 25 hidden members in the midst of the others', async () => {
    const text = `MATCH (m:Member) WHERE m.visibility = 'everyone' RETURN m.id AS id ORDER BY id LIMIT 12
      UNION ALL MATCH (t:Topic) RETURN t.id AS id ORDER BY id LIMIT 12`;
    const statement = { name: 'tests', text, parameters: {}, access: 'read' } as const;
    const ids = await demo.graph.transactions.run(statement, {}, (record) => record.get('id') as string);
    const [people, topics] = [ids.slice(0, 12), ids.slice(12)];
    const pick = (of: readonly string[], n: number): string => of[n % of.length] ?? '';
    await add(
      'hidden',
      Array.from({ length: 25 }, (_, n) => [
        {
          ...{ type: 'member', id: `hidden-${n}`, name: `Hidden ${n}`, visibility: 'hidden', languages: ['de'] },
          bio: 'Ich begleite Gruppen (WXYZ). Intervision, coaching, tutorat, sécurité au travail, stagiaires, conflits.',
          topics: [0, 1, 2].map((step) => ({ topic: pick(topics, n + step), level: 5 })),
          manager: pick(people, n),
        },
        ...[0, 1].map((step) => ({
          ...{ type: 'tie', id: `hidden-tie-${n}-${step}`, from: `hidden-${n}`, to: pick(people, n + step) },
          ...{ kind: 'advice', date: '2027-01-01' },
        })),
        {
          ...{ type: 'endorsement', id: `hidden-vouch-${n}`, from: `hidden-${n}`, to: pick(people, n) },
          ...{ topic: pick(topics, n), date: '2027-01-02' },
        },
      ]).flat(),
    );
    // Part in what others may see: groups, gatherings and works.
    const parts = `MATCH (hidden:Member) WHERE hidden.id STARTS WITH 'hidden-' AND NOT hidden.id STARTS WITH 'hidden-bee'
      WITH hidden ORDER BY hidden.id
      CALL (hidden) { MATCH (g:Group) WITH g ORDER BY g.id LIMIT 6 CREATE (hidden)-[:MEMBER_OF {role: 'member', from: '2027-01-03'}]->(g) }
      CALL (hidden) { MATCH (g:Gathering) WITH g ORDER BY g.id LIMIT 6 CREATE (hidden)-[:ATTENDED]->(g) }
      CALL (hidden) { MATCH (a:Artefact) WITH a ORDER BY a.id LIMIT 6 CREATE (hidden)-[:CONTRIBUTED {role: 'helped'}]->(a) CREATE (hidden)-[:USED]->(a) }`;
    await demo.graph.transactions.run({ name: 'tests', text: parts, parameters: {}, access: 'write' }, {}, () => 0);
    await demo.recommender.refresh();
    await expectNothingChanged();
  });
});
