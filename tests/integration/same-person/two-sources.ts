import { Writable } from 'node:stream';
import type { CommunityFileRecord, OwnWord } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import {
  createJoinDesk,
  createRecordDesk,
  exportCommunity,
  type ImportReport,
  importRecords,
} from '../../../src/ingestion/index.ts';
import { createAuditLog } from '../../../src/keeping/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { createOwnBook } from '../../../src/own/index.ts';
import { createJoinBook } from '../../../src/same-person/index.ts';

/** A list of members: Lucie and Tom, with a topic and a question. */
export const LIST: readonly CommunityFileRecord[] = [
  { type: 'topic', id: 'velo', label: 'vélo' },
  { type: 'topic', id: 'soudure', label: 'soudure' },
  {
    ...{ type: 'member', id: 'lucie', name: 'Lucie Marchal', function: 'animatrice', languages: ['fr'] },
    ...{ since: '2024-02-01', topics: [{ topic: 'velo', level: 3 }], offers: ['purger des freins'], askBudget: 3 },
  },
  { type: 'member', id: 'tom', name: 'Tom Aerts' },
  { type: 'question', id: 'q1', title: 'Comment purger un frein ?', askedBy: 'tom', topics: ['velo'] },
  { type: 'answer', id: 'a1', question: 'q1', answeredBy: 'lucie', text: 'De bas en haut.' },
  { type: 'group', id: 'jeudi', name: 'Les jeudis', members: [{ member: 'lucie', role: 'facilitator' }] },
  { type: 'gathering', id: 'portes', title: 'Portes ouvertes', attended: ['tom', 'lucie'] },
];

/** A chat in which Lucie is somebody else: what she did there, what ties the two, and who works for her. */
export const CHAT: readonly CommunityFileRecord[] = [
  {
    ...{ type: 'member', id: 'U123', name: 'lucie.m', email: 'lucie@atelier.example', bio: 'Je répare des vélos.' },
    ...{ languages: ['nl', 'fr'], since: '2023-05-01', topics: [{ topic: 'velo', level: 5 }, 'soudure'] },
    ...{ askBudget: 1, visibility: 'community', manager: 'lucie', notAbout: ['soudure'] },
  },
  { type: 'member', id: 'U9', name: 'Ana Reis', manager: 'U123' },
  { type: 'question', id: 'q2', title: 'Qui sait souder un cadre ?', askedBy: 'U9', topics: ['soudure'] },
  { type: 'answer', id: 'a2', question: 'q2', answeredBy: 'U123', text: 'Moi : au chalumeau, pas à l’arc.' },
  { type: 'artefact', id: 'fiche', title: 'Souder un cadre', authors: ['U123', 'lucie', 'U9'], usedBy: ['U123'] },
  {
    ...{ type: 'group', id: 'fer', name: 'Le fer' },
    members: [{ member: 'U9' }, { member: 'U123', role: 'host', from: '2025-01-01' }, { member: 'lucie' }],
  },
  { type: 'gathering', id: 'essai', title: 'Essai', attended: ['lucie', 'U123', 'U9'] },
  { type: 'tie', id: 't-self', from: 'U123', to: 'lucie', kind: 'trust' },
  { type: 'tie', id: 't-ana', from: 'U9', to: 'U123', kind: 'advice' },
  { type: 'endorsement', id: 'e-self', from: 'lucie', to: 'U123', topic: 'velo' },
  { type: 'endorsement', id: 'e-ana', from: 'U9', to: 'U123', topic: 'soudure' },
  { type: 'feedback', id: 'f-self', question: 'q2', member: 'U123', by: 'lucie', verdict: 'helped' },
  { type: 'feedback', id: 'f-ana', question: 'q2', member: 'U123', by: 'U9', verdict: 'helped' },
];

export function bringIn(
  graph: Neo4jGraph,
  name: string,
  records: readonly CommunityFileRecord[],
  strict = true,
): Promise<ImportReport> {
  return importRecords(graph, { name, kind: 'community-file', records }, { detectLanguage, strict });
}

export async function exported(graph: Neo4jGraph): Promise<string> {
  const parts: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      parts.push(String(chunk));
      done();
    },
  });
  await exportCommunity(graph, '-', { output });
  return parts.join('');
}

export function bookOf(graph: Neo4jGraph) {
  const audit = createAuditLog({ graph, days: 365 });
  return { audit, book: createJoinBook({ graph, audit, desk: createJoinDesk(graph, { detectLanguage }) }) };
}

/** With the names of properties in order: the database gives them in none. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, of]) => [name, inOrder(of)]),
  );
}

/** Somebody says something of their own data, as their page does. */
export async function say(
  graph: Neo4jGraph,
  member: string,
  said: {
    readonly says?: OwnWord['says'];
    readonly hides?: readonly string[];
    readonly topics?: Readonly<Record<string, OwnWord['topics'][string]['says']>>;
  },
): Promise<void> {
  const own = createOwnBook({
    graph,
    records: { ...createRecordDesk(graph, { detectLanguage, source: 'maillon' }), written: () => {} },
  });
  const topics = Object.fromEntries(Object.entries(said.topics ?? {}).map(([id, says]) => [id, { says }]));
  await own.change({ says: said.says ?? {}, hide: [...(said.hides ?? [])], topics }, { kind: 'member', id: member });
}

/** Everything that stands in the graph of some labels, and how it is tied, as text in a fixed order. */
export async function contents(graph: Neo4jGraph): Promise<string[]> {
  const rows = async (text: string): Promise<string[]> =>
    (
      await graph.transactions.run({ name: 'tests/look', text, parameters: {}, access: 'read' }, {}, (record) =>
        JSON.stringify(inOrder(record.toObject())),
      )
    ).sort();
  const skip = 'NOT n:Meta AND NOT n:Change AND NOT n:AuditEntry AND NOT n:Import';
  return [
    ...(await rows(
      `MATCH (n) WHERE ${skip} WITH labels(n) AS labels, properties(n) AS properties
       RETURN labels, properties`,
    )),
    ...(await rows(
      `MATCH (n)-[r]->(m) WHERE ${skip} RETURN labels(n)[0] AS from, n.id AS id, type(r) AS type, labels(m)[0] AS to, m.id AS other,
       properties(r) AS properties`,
    )),
  ];
}
