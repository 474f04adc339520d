import { spawnSync } from 'node:child_process';
import { copyFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { openEmbedder, openEmbedderOrNone } from '../../../src/embedding/index.ts';
import { startWorker } from '../../../src/embedding/model-thread.ts';
import { copyModel, DEFAULT_MODEL, editJson, vouchForFiles } from './model-folders.ts';

const root = new URL('../../../', import.meta.url);
const graph = 'onnx/model_quantized.onnx';

describe('a model that cannot be used', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'truncated',
      (folder) => truncateSync(join(folder, graph), 20_000_000),
      /model_quantized\.onnx has 20000000 bytes/,
    ],
    ['without its tokenizer', (folder) => unlinkSync(join(folder, 'tokenizer.json')), /tokenizer\.json is missing/],
    [
      'with the file of another model',
      (folder) => copyFileSync(join(folder, 'config.json'), join(folder, 'tokenizer_config.json')),
      /tokenizer_config\.json has \d+ bytes/,
    ],
    [
      'with a graph that is none, though its card vouches for it',
      (folder) => {
        truncateSync(join(folder, graph), 20_000_000);
        vouchForFiles(folder);
      },
      /the sentence model cannot be loaded/,
    ],
    [
      'of other dimensions than its card says',
      (folder) =>
        editJson<{ dimensions: number }>(folder, 'card.json', (card) => Object.assign(card, { dimensions: 512 })),
      /gives \d+ dimensions where its card says 512/,
    ],
  ])('is found when opened, and the service can go on without: %s', async (_, spoil, reason) => {
    using model = copyModel();
    spoil(model.folder);
    await expect(openEmbedder({ folder: model.folder })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(reason),
    });
    const opened = await openEmbedderOrNone(model.folder);
    expect(opened.embedder).toBeNull();
    expect(opened.state()).toEqual({ status: 'broken', reason: expect.stringMatching(reason) });
  });
});

describe('the choice of a model', () => {
  it('can be none', async () => {
    const opened = await openEmbedderOrNone('none');
    expect([opened.embedder, opened.card, opened.state()]).toEqual([null, null, { status: 'none' }]);
  });

  it('can be the default one', async () => {
    const { embedder, card, state } = await openEmbedderOrNone(undefined);
    expect(state()).toMatchObject({ status: 'ready', model: { key: `${card?.id}@${card?.revision}` } });
    await embedder?.close();
    expect(state().status).toBe('broken');
  });

  it('honours the prefixes of the card', async () => {
    using model = copyModel();
    editJson<{ prefixes: { query: string } }>(model.folder, 'card.json', ({ prefixes }) => {
      prefixes.query = 'question: ';
    });
    await using prefixed = closing(await openEmbedder({ folder: model.folder }));
    await using plain = closing(await openEmbedder({ folder: DEFAULT_MODEL }));
    expect(await prefixed.embedder.embed(['coaching', '🙂'], 'query')).toEqual([
      (await plain.embedder.embed(['question: coaching'], 'query'))[0],
      null,
    ]);
    expect(await prefixed.embedder.embed(['coaching'], 'passage')).toEqual(
      await plain.embedder.embed(['coaching'], 'passage'),
    );
  });
});

describe('a worker that is killed', () => {
  it('takes its waiting texts with it, and another one carries on', async () => {
    const workers: Worker[] = [];
    const worker: typeof startWorker = (start) => {
      const started = startWorker(start);
      workers.push(started);
      return started;
    };
    await using opened = closing(await openEmbedder({ folder: DEFAULT_MODEL, worker }));
    const waiting = opened.embedder.embed(new Array(400).fill('who knows about team coaching?'), 'passage');
    waiting.catch(() => {});
    await workers[0]?.terminate();
    await expect(waiting).rejects.toMatchObject({ code: 'unavailable' });
    expect(opened.embedder.state().status).toBe('broken');
    expect(await opened.embedder.embed(['who knows about team coaching?'], 'query')).toHaveLength(1);
    expect(opened.embedder.state().status).toBe('ready');
    expect(workers).toHaveLength(2);
  });
});

describe('a run that fails', () => {
  it('is told without a word or a token of the text, on any channel', () => {
    using model = copyModel();
    // A token beyond the model's table makes the runtime fail, and the library print what it was given.
    editJson<{ model: { vocab: Record<string, number> } }>(model.folder, 'tokenizer.json', ({ model: { vocab } }) => {
      vocab['confidential'] = 987_654;
    });
    vouchForFiles(model.folder);
    const script = join(model.folder, 'fail.mjs');
    writeFileSync(
      script,
      `import { openEmbedder } from ${JSON.stringify(new URL('src/embedding/index.ts', root).href)};
       const embedder = await openEmbedder({ folder: ${JSON.stringify(model.folder)} });
       await embedder.embed(['a confidential matter'], 'passage').catch((e) => console.log(e.code, e.message));
       await embedder.close();`,
    );
    const loader = fileURLToPath(new URL('tests/support/typescript-in-workers.mjs', root));
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', loader, script], { encoding: 'utf8' });
    expect(stdout).toBe('unavailable the model failed on a batch of texts\n');
    expect(stderr).toBe('');
  });
});

function closing<T extends { close(): Promise<void> }>(embedder: T): AsyncDisposable & { readonly embedder: T } {
  return { embedder, [Symbol.asyncDispose]: () => embedder.close() };
}
