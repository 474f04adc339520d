import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedder, openEmbedder, type TextVector } from '../../../src/embedding/index.ts';
import { DEFAULT_MODEL, ENGLISH_MODEL } from './model-folders.ts';

let embedder: Embedder;
beforeAll(async () => {
  embedder = await openEmbedder({ folder: DEFAULT_MODEL, threads: 1 });
});
afterAll(() => embedder.close());

function cosine(a: TextVector | undefined, b: TextVector | undefined): number {
  if (!a || !b) throw new Error('a text without a vector');
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
}

const passage = 'Every Tuesday the team meets for an hour of peer coaching and shares what it learnt during the week.';

describe.skipIf(!existsSync(ENGLISH_MODEL))('the English model', () => {
  it('finds an English paraphrase, and neither a sentence about something else nor the same in French', async () => {
    const english = await openEmbedder({ folder: ENGLISH_MODEL });
    const [question] = await english.embed(['who knows about team coaching?'], 'query');
    const [paraphrase, other, french] = await english.embed(
      ['Julie coaches teams', 'It will rain in the north tomorrow.', 'Julie accompagne des équipes'],
      'passage',
    );
    await english.close();
    expect(cosine(question, paraphrase)).toBeCloseTo(0.66, 1);
    expect(cosine(question, other)).toBeCloseTo(0.02, 1);
    expect(cosine(question, french)).toBeCloseTo(0.07, 1);
  });
});

describe('the default model', () => {
  it('says what its vectors are', () => {
    expect(embedder.model.key).toMatch(/^[\w.-]+\/[\w.-]+@\w+$/);
    expect(embedder.model.languages).toContain('en');
    expect(embedder.state()).toEqual({ status: 'ready', model: embedder.model });
  });

  it('tells a paraphrase from a sentence about something else', async () => {
    const [question] = await embedder.embed(['who knows about team coaching?'], 'query');
    const [paraphrase, other] = await embedder.embed(
      ['Julie coaches teams', 'It will rain in the north tomorrow.'],
      'passage',
    );
    expect(cosine(question, paraphrase)).toBeGreaterThan(cosine(question, other) + 0.3);
  });
});

describe('texts of all kinds', () => {
  it.each([
    ['10,000 words', 'knowledge '.repeat(10_000)],
    ['ten million characters', 'x y '.repeat(2_500_000)],
    ['mixed languages', 'Qui connaît team coaching, en wie kan het uitleggen?'],
    ['all capitals', 'WHO KNOWS ABOUT TEAM COACHING?'],
    ['control characters', 'who\u0000 knows\u0007 about\u202E team coaching?'],
    ['a lone surrogate', 'team coaching \ud800'],
    ['one letter', 'a'],
    ['punctuation', '?!'],
    ['a special token', '[PAD] [SEP] [MASK] coaching'],
  ])('get a vector of length 1: %s', async (_, text) => {
    const [vector] = await embedder.embed([text], 'passage');
    expect(vector).toHaveLength(embedder.model.dimensions);
    expect(cosine(vector, vector)).toBeCloseTo(1, 4);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['control characters alone', '\u0000\u0007\ud800'],
    ['emoji alone', '🙂🙃'],
    ['one endless word', 'x'.repeat(500)],
  ])('get no vector when there is nothing to read: %s', async (_, text) => {
    expect(await embedder.embed([text], 'query')).toEqual([null]);
  });

  it('get a vector or none in another script, as far as the model has its letters', async () => {
    const [cyrillic] = await embedder.embed(['Кто знает о коучинге команд?'], 'query');
    expect(cyrillic === null || cosine(cyrillic, cyrillic) > 0.999).toBe(true);
  });

  it('get the same vector however an accent is composed and whatever cannot be seen', async () => {
    const spellings = ['l’équipe apprend', 'l’e\u0301quipe   apprend', '\uFEFFl’équipe\u0000 apprend\n'];
    const vectors: TextVector[] = [];
    for (const spelling of spellings) vectors.push(...(await embedder.embed([spelling], 'query')));
    expect(vectors[1]).toEqual(vectors[0]);
    expect(vectors[2]).toEqual(vectors[0]);
  });

  it('are cut where the model stops reading', async () => {
    const [long] = await embedder.embed(['knowledge '.repeat(300)], 'passage');
    const [longer] = await embedder.embed([`${'knowledge '.repeat(300)} and a word on the weather`], 'passage');
    expect(longer).toEqual(long);
  });
});

describe('many texts', () => {
  const texts = Array.from({ length: 300 }, (_, index) => `${index} ${passage.slice(0, 8 + (index % 90))}`);

  it('come back in their order, each as when it is asked for alone', async () => {
    const vectors = await embedder.embed(texts, 'passage');
    for (const index of [0, 1, 57, 123, 299]) {
      const [alone] = await embedder.embed([texts[index] as string], 'passage');
      // Not equal: int8 activations are scaled by the largest of a run, and so by a text's neighbours in it.
      expect(cosine(vectors[index], alone)).toBeGreaterThan(0.98);
    }
  });

  it('have the same vectors each time', async () => {
    expect(await embedder.embed(texts.slice(0, 40), 'passage')).toEqual(
      await embedder.embed(texts.slice(0, 40), 'passage'),
    );
  });

  it('let a question go first', async () => {
    const done: string[] = [];
    const passages = embedder.embed([...texts, ...texts, ...texts], 'passage').then(() => done.push('passages'));
    await embedder.embed(['warm up'], 'query');
    await embedder.embed(['who knows about team coaching?'], 'query').then(() => done.push('question'));
    expect(done).toEqual(['question']);
    await passages;
  });

  it('can be given up halfway', async () => {
    const abort = new AbortController();
    const passages = embedder.embed([...texts, ...texts, ...texts], 'passage', { signal: abort.signal });
    await embedder.embed(['the first batches are under way'], 'query');
    abort.abort(new Error('no longer wanted'));
    await expect(passages).rejects.toThrow('no longer wanted');
    expect(await embedder.embed(['still there'], 'passage')).toHaveLength(1);
  });
});
