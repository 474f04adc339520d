import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccountBook } from '../../../src/accounts/index.ts';
import { createDirectory } from '../../../src/directory/index.ts';
import { KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { createRecordDesk, importCommunity, JOIN_FATES } from '../../../src/ingestion/index.ts';
import { createErasedBook, createEraser, FATES, fingerprintsBy } from '../../../src/keeping/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { fillCommunity, GONE } from '../keeping/erasure-community.ts';
import { bookOf, contents, say } from './two-sources.ts';

let graph: Neo4jGraph;
let file: string;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  file = await fillCommunity(graph);
});
afterAll(() => graph.close());

const look = (text: string, parameters = {}): Promise<Record<string, unknown>[]> =>
  graph.transactions.run({ name: 'tests/look', text, parameters, access: 'read' }, {}, (record) => record.toObject());
const accounts = () => new AccountBook(graph, bookOf(graph).audit);

describe('whatever is kept of a member', () => {
  it('has its place in the table of joins, and in that of erasing', () => {
    const tied = new Set(Object.keys(FATES).map((tie) => tie.split('/')[0] ?? ''));
    expect([...tied].filter((type) => !(type in JOIN_FATES))).toEqual([]);
    expect(Object.keys(JOIN_FATES).filter((type) => !tied.has(type))).toEqual([]);
  });

  it('goes over with a join, is told beforehand, and comes back with nothing lost', async () => {
    await accounts().invite({ mail: GONE.email, member: GONE.id }, 'keeper');
    const before = (await contents(graph)).filter((line) => !line.includes('AccountRecord'));
    const { book } = bookOf(graph);
    const { moves } = await book.preview(GONE.id, 'bob');
    expect(Object.fromEntries(moves.map(({ kind, count }) => [kind, count]))).toEqual({
      ...{ account: 1, ask: 1, 'answer to a form': 1, 'answer seen': 1, 'shown in an answer': 1, invitation: 1 },
      ...{ 'result of a seeding': 1, 'version of a proposal': 1 },
    });
    const join = await book.join({ from: GONE.id, into: 'bob' }, 'keeper');
    const tied = await look(
      `MATCH (:Member {id: 'bob'})-[r]-() WHERE r.joinedStart IS NOT NULL OR r.joinedEnd IS NOT NULL
       RETURN type(r) AS type ORDER BY type`,
    );
    expect(tied.map(({ type }) => type)).toEqual([
      ...['FILLED_IN', 'INVITES', 'PLACES', 'SEATS', 'SHOWED', 'SHOWN_TO', 'TURNED_TO'],
    ]);
    expect((await accounts().byMail(GONE.email))?.member).toBe('bob');
    await book.undo(join.id, 'keeper');
    expect((await contents(graph)).filter((line) => !line.includes('AccountRecord'))).toEqual(before);
    expect((await accounts().byMail(GONE.email))?.member).toBe(GONE.id);
  });

  it('of which both have one stays with the id that is gone', async () => {
    await accounts().invite({ mail: 'ann@example.org', member: 'ann' }, 'keeper');
    const before = await contents(graph);
    const { book } = bookOf(graph);
    // Ann turned to them, and sat in the same version of a proposal.
    const join = await book.join({ from: GONE.id, into: 'ann' }, 'keeper');
    expect(await look(`MATCH (:Member {id: 'ann'})-[r:TURNED_TO]-(n) RETURN labels(n) AS labels`)).toEqual([
      { labels: ['Alias'] },
    ]);
    expect(await look(`MATCH (:ProposalVersion)-[r:SEATS]->(m:Member) RETURN m.id AS id`)).toEqual([
      { id: 'ann' },
      { id: 'ann' },
    ]);
    await book.undo(join.id, 'keeper');
    expect(await contents(graph)).toEqual(before);
  });

  it('is refused where both have an account', async () => {
    await accounts().invite({ mail: GONE.email, member: GONE.id }, 'keeper');
    await accounts().invite({ mail: 'bob@example.org', member: 'bob' }, 'keeper');
    await expect(bookOf(graph).book.preview(GONE.id, 'bob')).rejects.toThrow(/take one of the accounts away first/);
  });
});

describe('whoever was joined', () => {
  it('is found by the id that is gone, as far as they may be seen', async () => {
    await bookOf(graph).book.join({ from: 'bob', into: 'ann' }, 'keeper');
    const directory = createDirectory({ graph });
    expect(await directory.memberId('bob')).toBe('ann');
    expect(await directory.memberId('nobody')).toBeNull();
    expect(await directory.as(PUBLIC_VIEWER).members.read('bob')).toMatchObject({ id: 'ann' });
    await say(graph, 'ann', { says: { visibility: 'hidden' } });
    await expect(directory.as(PUBLIC_VIEWER).members.read('bob')).rejects.toThrow(/"bob"/);
  });

  it.each(['stay', 'go'] as const)(
    'is erased with all of both, and an import brings neither back (works %s)',
    async (works) => {
      const { book, audit } = bookOf(graph);
      await say(graph, GONE.id, { hides: ['group:g'], says: { function: 'dresseur de wombats' } });
      const join = await book.join({ from: GONE.id, into: 'bob' }, 'keeper');
      const fingerprint = fingerprintsBy('salt');
      const eraser = createEraser({
        ...{ graph, fingerprint, audit, disk: '' },
        records: createRecordDesk(graph, { detectLanguage, source: 'maillon' }),
      });
      await expect(eraser.erase(GONE.id, { works, redact: true }, KEEPER)).rejects.toThrow(/another name of "bob"/);
      await eraser.erase('bob', { works, redact: true }, KEEPER);
      const text = JSON.stringify([
        await look('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties'),
        await look('MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties'),
      ]);
      for (const name of [GONE.id, GONE.name, 'Quetzalcoatl', GONE.email, 'Bob Cardon', '"bob"', 'wombats'])
        expect(text).not.toContain(name);
      expect(await look('MATCH (n:Alias|SourcePiece) RETURN count(n) AS left')).toEqual([{ left: 0 }]);
      await expect(book.undo(join.id, 'keeper')).rejects.toMatchObject({ code: 'not-found' });
      const erased = await createErasedBook({ graph, fingerprint }).known();
      if (erased === undefined) throw new Error('nobody is known to be erased');
      await importCommunity(graph, file, { detectLanguage, erased, rejects: '/dev/null' });
      expect(await look('MATCH (m:Member) RETURN m.id AS id ORDER BY id')).toEqual([{ id: 'ann' }]);
    },
  );

  it('gives others back as they were, also once somebody who was named with them was erased', async () => {
    const { book, audit } = bookOf(graph);
    const join = await book.join({ from: 'ann', into: 'bob' }, 'keeper');
    const records = createRecordDesk(graph, { detectLanguage, source: 'maillon' });
    const eraser = createEraser({ ...{ graph, audit, records, disk: '' }, fingerprint: fingerprintsBy('salt') });
    await eraser.erase(GONE.id, { works: 'stay', redact: true }, KEEPER);
    expect(JSON.stringify(await contents(graph))).not.toContain(GONE.id);
    await book.undo(join.id, 'keeper');
    expect(await records.read('gathering', 'ga')).toMatchObject({ attended: ['ann'] });
    expect(await records.read('group', 'g')).toMatchObject({ members: [{ member: 'ann' }] });
    expect(await records.read('artefact', 'joint')).toMatchObject({ authors: ['bob'], usedBy: ['ann'] });
    expect(await records.read('member', 'ann')).not.toHaveProperty('manager');
  });
});
