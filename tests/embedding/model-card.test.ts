import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ModelCard, readModelCard } from '../../src/embedding/index.ts';
import { verifyFiles } from '../../src/embedding/verify-files.ts';

const contents = {
  'config.json': '{}',
  'tokenizer.json': '{"model": {}}',
  'tokenizer_config.json': '{}',
  'onnx/model_quantized.onnx': 'the graph',
};

const card: ModelCard = {
  id: 'example/small',
  revision: 'abc',
  licence: 'Apache-2.0',
  origin: 'a test',
  languages: ['fr', 'en'],
  dimensions: 384,
  pooling: 'mean',
  normalize: true,
  maxTokens: 256,
  prefixes: { query: 'query: ', passage: '' },
  files: Object.entries(contents).map(([path, content]) => ({
    path,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  })),
  calibration: { pairs: { 'fr-en': { match: { mean: 0.5, sd: 0.1 }, random: { mean: 0.1, sd: 0.1 } } } },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillon-model-'));
  write('card.json', JSON.stringify({ ...card, measured: { anything: 1 } }));
  for (const [path, content] of Object.entries(contents)) write(path, content);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('a model card', () => {
  it('is read, figures for people left aside', async () => {
    expect(await readModelCard(folder)).toEqual(card);
  });

  it('is missed by name', async () => {
    rmSync(join(folder, 'card.json'));
    await expect(readModelCard(folder)).rejects.toThrow(/card\.json is missing/);
  });

  it('is refused when it is no JSON', async () => {
    write('card.json', '{');
    await expect(readModelCard(folder)).rejects.toThrow(/card\.json cannot be read as JSON/);
  });

  it('is refused with everything wrong in it', async () => {
    write('card.json', JSON.stringify({ ...card, pooling: 'max', dimensions: 0, files: card.files.slice(1) }));
    await expect(readModelCard(folder)).rejects.toThrow(/dimensions: .*pooling: .*files: must list config\.json/);
  });

  it('may name no file outside its folder', async () => {
    const files = [...card.files, { path: '../secret', bytes: 1, sha256: '0'.repeat(64) }];
    write('card.json', JSON.stringify({ ...card, files }));
    await expect(readModelCard(folder)).rejects.toThrow(/files\.4\.path/);
  });
});

describe("a model's files", () => {
  it('pass when they are those of the card', async () => {
    await expect(verifyFiles(folder, card)).resolves.toBeUndefined();
  });

  it.each([
    ['missing', () => rmSync(join(folder, 'tokenizer.json')), /tokenizer\.json is missing; restore it/],
    [
      'truncated',
      () => write('onnx/model_quantized.onnx', 'the gra'),
      /model_quantized\.onnx has 7 bytes where its card says 9; restore it/,
    ],
    ['swapped', () => write('onnx/model_quantized.onnx', 'the grape'), /is not the file its card names/],
  ])('are refused when one is %s', async (_, spoil, message) => {
    spoil();
    await expect(verifyFiles(folder, card)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(message),
    });
  });
});
