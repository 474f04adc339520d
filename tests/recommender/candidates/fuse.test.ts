import { describe, expect, it } from 'vitest';
import { fuse } from '../../../src/recommender/candidates/fuse.ts';
import { hitsOf, type Retrieved, type Retriever } from '../../../src/recommender/candidates/retriever.ts';
import { readRankingWeights } from '../../../src/recommender/weights.ts';

const weights = readRankingWeights();
const calibrate = (cosine: number) => Math.max(0, cosine);
const by = (retriever: Retriever, passages: Record<string, number>): Retrieved => ({
  retriever,
  outcome: 'answered',
  hits: hitsOf({
    passageIds: Object.keys(passages),
    languages: Object.keys(passages).map(() => 'fr'),
    scores: Object.values(passages),
  }),
});
const words = by('words', {
  'artefact/a#title': 12,
  'artefact/b#text-0': 6,
  'artefact/b#text-1': 5,
  'artefact/c#text-0': 1,
});
const vectors = by('vectors', {
  'artefact/z#title': 0.9,
  'artefact/y#title': 0.89,
  'artefact/x#title': 0.88,
  'artefact/b#text-0': 0.1,
});

describe('what the retrievers found, joined', () => {
  it('adds scores on one scale, and an item’s score is the sum of its retrievers’ amounts', () => {
    for (const item of fuse([words, vectors], { weights, calibrate, language: 'fr', meaning: 0.8 }))
      expect(item.shares.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(item.score, 12);
  });

  it('keeps the order of words where the model does not read the language', () => {
    const order = (retrieved: Retrieved[], meaning: number) =>
      fuse(retrieved, { weights, calibrate, language: 'fr', meaning })
        .filter(({ id }) => ['a', 'b', 'c'].includes(id))
        .map(({ id }) => id);
    expect(order([words, vectors], weights.retrievers.vectorsElsewhere)).toEqual(order([words], 0));
    expect(
      fuse([words, vectors], {
        weights,
        calibrate,
        language: 'fr',
        meaning: weights.retrievers.vectorsElsewhere,
      })[0]?.id,
    ).toBe('a');
  });

  it('remembers each retriever’s rank and the passage that spoke', () => {
    const [b] = fuse([words, vectors], { weights, calibrate, language: 'fr', meaning: 0.8 }).filter(
      ({ id }) => id === 'b',
    );
    expect(b?.shares.map((share) => [share.retriever, share.rank])).toEqual([
      ['words', 2],
      ['vectors', 4],
    ]);
    expect(b?.passageId).toBe('artefact/b#text-0');
  });

  it('is nothing when no retriever found anything', () => {
    expect(fuse([by('words', {})], { weights, calibrate, language: null, meaning: 0.8 })).toEqual([]);
  });
});

describe('a passage’s id', () => {
  it('tells its item, even where that id holds slashes and hashes', () => {
    const [hit] = hitsOf({ passageIds: ['artefact/a/b#c#text-12'], languages: [''], scores: [1] });
    expect(hit).toMatchObject({ itemType: 'artefact', itemId: 'a/b#c', part: 'text', language: null });
  });
});
