import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommunityFileRecord, OwnWord } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { sourceOf } from '../../../src/ingestion/own-word/split-record.ts';
import { patience, runs } from '../../support/law-seed.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { randomCommunity } from '../ingestion/random-community.ts';
import { bookOf, bringIn, contents, exported } from './two-sources.ts';

const AT = '2026-11-27T10:00:00.000Z';
const ids = (kind: string) => fc.integer({ min: 0, max: 3 }).map((at) => `${kind}${at}`);
const bit = fc.oneof(
  fc.constantFrom('bio', 'offers', 'manager'),
  fc
    .tuple(fc.constantFrom('topic:t', 'member:m', 'tie:e', 'group:g', 'question:q', 'answer:a'), fc.nat(3))
    .map(([kind, at]) => `${kind}${at}`),
);
const own: fc.Arbitrary<OwnWord> = fc
  .record({
    bio: fc.option(fc.constantFrom('mine', null), { nil: undefined }),
    hides: fc.uniqueArray(bit, { maxLength: 4 }),
    refused: fc.uniqueArray(ids('t'), { maxLength: 2 }),
  })
  .map(({ bio, hides, refused }) => ({
    ...{ version: 1, at: AT, hides, says: bio === undefined ? {} : { bio } },
    topics: Object.fromEntries(refused.map((id) => [id, { says: 'refused', on: '2026-11-27' }])),
  }));
const words = fc.dictionary(ids('m'), own, { maxKeys: 2 });

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('any community with any two of its members joined', () => {
  it(
    'is brought in again with nothing written, is the same from its own file, and is parted with nothing lost',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          randomCommunity,
          words,
          fc.uniqueArray(ids('m'), { minLength: 3, maxLength: 3 }),
          async (community, said, [one = '', two = '', three = '']) => {
            const records = community.map(sourceOf).map((record) => {
              const word = record.type === 'member' ? said[record.id] : undefined;
              return (word === undefined ? record : { ...record, own: word }) as CommunityFileRecord;
            });
            await emptyGraph(graph);
            await bringIn(graph, 'any', records, false);
            const before = await contents(graph);
            const { book } = bookOf(graph);
            const joins = [
              await book.join({ from: one, into: two }, 'keeper'),
              await book.join({ from: three, into: two }, 'keeper'),
            ];
            expect(await bringIn(graph, 'any', records, false)).toMatchObject({ wrote: false });
            const joined = await contents(graph);
            const file = await exported(graph);
            for (const join of joins.reverse()) await book.undo(join.id, 'keeper');
            expect(await contents(graph)).toEqual(before);

            await emptyGraph(graph);
            const copied = file
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line) as CommunityFileRecord);
            const { told } = await bringIn(graph, 'any', copied, false);
            expect(told).toEqual(['members joined to the one they are, as the file says: 2']);
            expect(await exported(graph)).toBe(file);
            expect(timeless(await contents(graph))).toEqual(timeless(joined));
          },
        ),
        { ...runs(12), endOnFailure: true },
      );
    },
    patience(400_000),
  );
});

/** Without what a join done again has otherwise: its name, who did it, when, and how often words were put together. */
const timeless = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/^\{"labels":\["(Alias|OwnWord)"\]/.test(line));
