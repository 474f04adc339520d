import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFormBook } from '../../../src/forms/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';

/** Whoever is erased, with words that stand nowhere but in theirs. */
export const GONE = {
  id: 'zebulon-quetzal',
  name: 'Zébulon Quetzalcoatl',
  email: 'zebulon.quetzal@example.org',
  bio: 'Ancien dresseur de wombats tachyoniques',
  answer: 'Il faut graisser le bidulotron avant minuit',
  question: 'Pourquoi les schmilblicks grincent-ils ?',
  artefact: 'Traité de bidulotronique appliquée',
} as const;

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A small community in which somebody did everything that can be done. */
export const records: readonly object[] = [
  { type: 'community', id: 'c', name: 'Les Graisseurs', languages: ['fr', 'en'] },
  { type: 'organisation', id: 'o', name: 'Atelier' },
  { type: 'topic', id: 'grease', label: { fr: 'graissage', en: 'greasing' } },
  {
    ...{ type: 'member', id: GONE.id, name: GONE.name, email: GONE.email, bio: GONE.bio, organisation: 'o' },
    ...{ topics: [{ topic: 'grease', level: 5 }], offers: ['Prêter mon bidulotron'], visibility: 'community' },
  },
  { type: 'member', id: 'ann', name: 'Ann Baert', manager: GONE.id, bio: `Travaille avec ${GONE.name} depuis 2019.` },
  { type: 'member', id: 'bob', name: 'Bob Cardon', organisation: 'o', topics: ['grease'] },
  {
    type: 'challenge',
    id: 'ch',
    title: 'Moins de grincements',
    raisedBy: GONE.id,
    sharedBy: ['bob'],
    topics: ['grease'],
  },
  {
    type: 'question',
    id: 'q1',
    title: GONE.question,
    text: 'Chez moi, tout grince.',
    askedBy: GONE.id,
    created: '2026-05-01',
  },
  { type: 'question', id: 'q2', title: 'Quand graisser ?', askedBy: 'bob', created: '2026-05-02' },
  { type: 'question', id: 'q3', title: 'Personne ne répond à ceci ?', askedBy: GONE.id },
  {
    type: 'answer',
    id: 'a1',
    question: 'q1',
    answeredBy: 'ann',
    text: `Demandez à ${GONE.name} (${GONE.email}), il sait.`,
  },
  {
    type: 'answer',
    id: 'a2',
    question: 'q2',
    answeredBy: GONE.id,
    text: `${GONE.answer}. — ${GONE.name}`,
    accepted: true,
  },
  { type: 'comment', id: 'co1', answer: 'a1', writtenBy: GONE.id, text: 'Merci, wombatement.' },
  { type: 'artefact', id: 'art', title: GONE.artefact, text: 'Tout sur la bidulotronique.', authors: [GONE.id] },
  { type: 'artefact', id: 'joint', title: 'À deux mains', authors: [GONE.id, 'bob'], usedBy: ['ann'] },
  { type: 'group', id: 'g', name: 'Le cercle', members: [{ member: GONE.id, role: 'pilote' }, { member: 'ann' }] },
  { type: 'tie', id: 't', from: 'bob', to: GONE.id, kind: 'advice' },
  { type: 'gathering', id: 'ga', title: 'Réunion', group: 'g', attended: [GONE.id, 'ann'] },
  { type: 'endorsement', id: 'e1', from: 'bob', to: GONE.id, topic: 'grease' },
  { type: 'endorsement', id: 'e2', from: GONE.id, to: 'ann', topic: 'grease' },
  { type: 'feedback', id: 'f1', question: 'q2', member: GONE.id, verdict: 'helped', by: 'bob' },
  { type: 'feedback', id: 'f2', question: 'q2', member: 'ann', verdict: 'helped', by: GONE.id },
];

export function writeCommunity(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'maillon-erase-')), 'graisseurs.ndjson');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}

/** Fills a graph with it, and with all that the product keeps of people beside records. */
export async function fillCommunity(graph: Neo4jGraph): Promise<string> {
  const file = writeCommunity();
  const report = await importCommunity(graph, file, { detectLanguage });
  if (report.rejected > 0) throw new Error(JSON.stringify(report.faults));
  const forms = createFormBook({ graph });
  const form = await forms.make(
    {
      ...{ title: 'Où ?', closes: day(7), until: day(30) },
      questions: [{ id: 'place', text: 'Où ?', kind: 'one', options: ['Liège', 'Gand'] }],
    },
    { kind: 'member', id: 'ann' },
  );
  await forms.answer(form.id, GONE.id, { place: 'Gand' }, { kind: 'member', id: GONE.id });
  const statements: [string, object?][] = [
    [
      `MATCH (m:Member {id: $id}), (a:Member {id: 'ann'})
       CREATE (job:SeedingJob {id: 'job', status: 'done', viewerKind: 'member', asker: 'ann', request: '{}', created: 'x',
         finished: '2026-11-01', placed: 1, result: $json})-[:PLACES]->(m)
       CREATE (:SeedingJob {id: 'own-job', status: 'done', viewerKind: 'member', asker: $id, request: $json, created: 'x'})
       CREATE (p:SeedingProposal {id: 'p', viewerKind: 'member', asker: $id, request: $wish, version: 1})
       CREATE (p)-[:HAS_VERSION]->(v:ProposalVersion {id: 'p@1', number: 1, seats: 2, what: 'saved', content: $json})
       CREATE (v)-[:SEATS]->(m) CREATE (v)-[:SEATS]->(a)
       CREATE (p)-[:PROPOSES]->(g:ProposedGroup {id: 'p/1', number: 1}) CREATE (g)-[:INVITES {status: 'open', role: 'x'}]->(m)
       CREATE (:Layout {key: 'members', at: 'x'})-[:DRAWS {x: 1.5, y: 2.0}]->(m)
       CREATE (r:Recommendation {id: 'r1', at: '2026-11-01', question: 'fp'})-[:SHOWN_TO]->(m)
       CREATE (r)-[:SHOWED {rank: 1}]->(a)
       CREATE (:Recommendation {id: 'r2', at: '2026-11-01', question: 'fp'})-[:SHOWED {rank: 1}]->(m)
       CREATE (a)-[:TURNED_TO {id: 'ask', at: 'x', question: 'fp'}]->(m)
       CREATE (:AuditEntry {id: 'au', at: '2026-11-01', what: 'role', by: $id, about: $id, details: '{}'})
       CREATE (:Change {number: 999999, type: 'member', id: $id, relations: true})`,
      {
        id: GONE.id,
        wish: JSON.stringify({ pool: [GONE.id, 'ann'], about: { type: 'text', text: `Comme ${GONE.name}` } }),
        json: JSON.stringify({ groups: [{ members: [{ id: GONE.id, why: `${GONE.name} : ${GONE.bio}` }] }] }),
      },
    ],
  ];
  for (const [text, parameters = {}] of statements)
    await graph.transactions.run({ name: 'tests/fill', text, parameters, access: 'write' } as never, {}, () => null);
  return file;
}
