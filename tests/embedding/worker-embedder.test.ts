import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Embedder } from '../../src/embedding/index.ts';
import type { ModelCard } from '../../src/embedding/model-card.ts';
import { startWorkerEmbedder } from '../../src/embedding/worker-embedder.ts';

const card: ModelCard = {
  id: 'example/lengths',
  revision: '1',
  licence: 'Apache-2.0',
  origin: 'a test',
  languages: ['en'],
  dimensions: 1,
  pooling: 'mean',
  normalize: true,
  maxTokens: 8,
  prefixes: { query: '', passage: '' },
  files: [],
};

/** A worker thread without a model: a text's vector is its length, `die` ends the thread, `never` is not answered. */
const lengths = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (message) => {
    if (message.kind !== 'embed') return;
    if (message.texts.includes('die')) throw new Error('token ids 101 2339');
    if (message.texts.includes('never')) return;
    if (message.texts.includes('fail')) return parentPort.postMessage({ kind: 'failed', id: message.id, reason: 'it failed' });
    parentPort.postMessage({
      kind: 'embedded',
      id: message.id,
      vectors: message.texts.map((text) => (text === '' ? null : Float32Array.of(text.length))),
    });
  });
  parentPort.postMessage({ kind: 'ready' });
`;

const opened: Embedder[] = [];
async function open(options: { readonly maxWaitingCharacters?: number } = {}): Promise<Embedder> {
  const launch = () => {
    const worker = new Worker(lengths, { eval: true, stderr: true });
    worker.stderr.resume();
    return worker;
  };
  const embedder = await startWorkerEmbedder({ card, launch, ...options });
  opened.push(embedder);
  return embedder;
}

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((embedder) => embedder.close()));
});

const unavailable = expect.objectContaining({ name: 'AppError', code: 'unavailable' });

describe('an embedder in a worker thread', () => {
  it('answers in the order of the texts, however many, and null where nothing can be read', async () => {
    const embedder = await open();
    const texts = Array.from({ length: 1300 }, (_, index) => 'x'.repeat(index % 7));
    const vectors = await embedder.embed(texts, 'passage');
    expect(vectors.map((vector) => vector?.[0] ?? 0)).toEqual(texts.map((text) => text.length));
    expect(await embedder.embed([], 'query')).toEqual([]);
  });

  it('hands over no more of a long text than the model could read', async () => {
    const embedder = await open();
    expect(await embedder.embed(['x'.repeat(10_000_000)], 'passage')).toEqual([Float32Array.of(8 * 64)]);
  });

  it('rejects what waits when the worker dies, starts it once more, and then stays down for a minute', async () => {
    const embedder = await open();
    const lost = embedder.embed(['never'], 'query');
    const deadly = embedder.embed(['die'], 'query');
    await expect(lost).rejects.toEqual(unavailable);
    await expect(deadly).rejects.toEqual(unavailable);
    await expect(deadly).rejects.not.toThrow(/101|die/);
    expect(await embedder.embed(['back'], 'query')).toEqual([Float32Array.of(4)]);
    expect(embedder.state().status).toBe('ready');

    await expect(embedder.embed(['die'], 'query')).rejects.toEqual(unavailable);
    await expect(embedder.embed(['back'], 'query')).rejects.toEqual(unavailable);
    expect(embedder.state()).toEqual({ status: 'broken', reason: expect.stringContaining('stopped') });

    const later = performance.now() + 61_000;
    vi.spyOn(performance, 'now').mockReturnValue(later);
    expect(await embedder.embed(['back'], 'query')).toEqual([Float32Array.of(4)]);
  });

  it('rejects only the texts of a run that failed', async () => {
    const embedder = await open();
    const [failed, fine] = await Promise.allSettled([
      embedder.embed(['fail'], 'passage'),
      embedder.embed(['fine'], 'passage'),
    ]);
    expect(failed).toEqual({ status: 'rejected', reason: unavailable });
    expect(fine).toEqual({ status: 'fulfilled', value: [Float32Array.of(4)] });
  });

  it('stops waiting when aborted, and lets the next texts through', async () => {
    const embedder = await open();
    const abort = new AbortController();
    const aborted = embedder.embed(['never'], 'passage', { signal: abort.signal });
    const next = embedder.embed(['next'], 'passage');
    abort.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
    expect(await next).toEqual([Float32Array.of(4)]);
    await expect(embedder.embed(['x'], 'query', { signal: abort.signal })).rejects.toThrow('enough');
  });

  it('refuses texts when too many wait, takes questions all the same, and has room again afterwards', async () => {
    const embedder = await open({ maxWaitingCharacters: 100 });
    const abort = new AbortController();
    const first = embedder.embed(['never', 'x'.repeat(80)], 'passage', { signal: abort.signal });
    await expect(embedder.embed(['x'.repeat(20)], 'passage')).rejects.toEqual(unavailable);
    expect(await embedder.embed(['a question'], 'query')).toEqual([Float32Array.of(10)]);
    abort.abort();
    await expect(first).rejects.toThrow();
    expect(await embedder.embed(['x'.repeat(20)], 'passage')).toEqual([Float32Array.of(20)]);
    await expect(embedder.embed(['x'.repeat(101)], 'passage')).rejects.toMatchObject({ code: 'too-large' });
  });

  it('rejects what waits and what comes after when closed', async () => {
    const embedder = await open();
    const waiting = embedder.embed(['never'], 'passage');
    waiting.catch(() => {});
    await embedder.close();
    await expect(waiting).rejects.toEqual(unavailable);
    await expect(embedder.embed(['x'], 'query')).rejects.toEqual(unavailable);
  });
});

describe('a worker that cannot load its model', () => {
  it('rejects the opening, with its reason', async () => {
    const unusable = `require('node:worker_threads').parentPort.postMessage({ kind: 'unusable', reason: 'no graph' })`;
    const launch = () => new Worker(unusable, { eval: true });
    await expect(startWorkerEmbedder({ card, launch })).rejects.toThrow('cannot be loaded: no graph');
  });

  it('rejects the opening when it dies first', async () => {
    const launch = () => new Worker('process.exit(3)', { eval: true });
    await expect(startWorkerEmbedder({ card, launch })).rejects.toEqual(unavailable);
  });
});
