// @ts-check
// How fast texts become vectors, as ratios within one run: `npm run bench -- embedding [--rounds 5] [MODEL…]`.
//
// - ours ÷ one call: our worker with its length-sorted batches against the library's pipeline given all texts at once
// - ours ÷ bare: the same against bare runs of the runtime on the very same batches, tokenised beforehand
// - one short text, in every model of models/ (or those named), and what a second thread brings
//
// Rounds take turns, so that whatever else the machine does falls on all alike.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AutoModel, AutoTokenizer, env, pipeline, Tensor } from '@huggingface/transformers';
import { ROOT, say, stop } from '../setup/checkout.mjs';

/** @typedef {import('../../src/embedding/index.ts')} EmbeddingSlice */
/** @typedef {import('../../src/embedding/plan-batches.ts')} PlanBatches */

const TEXTS = 400;
const QUESTION = 'Qui sait animer une intervision dans une petite équipe ?';
const QUESTIONS_PER_ROUND = 40;

env.allowRemoteModels = false;

/** Texts of the demo community, from a line to a page, in an order that mixes them. */
function demoTexts() {
  const folder = join(ROOT, 'scripts', 'demo');
  const records = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
  const texts = records.flatMap((record) => Object.values(record).filter((value) => /\s/.test(String(value))));
  const strings = /** @type {string[]} */ (texts.filter((text) => typeof text === 'string'));
  // Every fifth is a page: some texts in a row, as a document has them.
  const pages = strings.map((text, index) => (index % 5 === 0 ? strings.slice(index, index + 6).join(' ') : text));
  const step = 97; // prime, so that stepping by it visits every text once
  return Array.from({ length: Math.min(TEXTS, pages.length) }, (_, i) => String(pages[(i * step) % pages.length]));
}

/** @typedef {{ wall: number[], processor: number[] }} Times milliseconds, one of each per round */

/**
 * Times of each way in turns, after one turn that is not counted. Processor time counts every thread of ours and no
 * other program's, so it stands where the machine is busy.
 *
 * @param {Record<string, () => Promise<unknown>>} ways
 * @param {number} rounds
 */
async function takeTurns(ways, rounds) {
  /** @type {Record<string, Times>} */
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, { wall: [], processor: [] }]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, way] of Object.entries(ways)) {
      const [began, before] = [performance.now(), process.cpuUsage()];
      await way();
      const { user, system } = process.cpuUsage(before);
      if (round === 0) continue;
      times[name]?.wall.push(performance.now() - began);
      times[name]?.processor.push((user + system) / 1000);
    }
  return times;
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * @param {readonly number[]} above
 * @param {readonly number[]} below
 */
function showRatios(above, below) {
  const ratios = above.map((time, round) => time / (below[round] ?? Number.NaN));
  return `min ${Math.min(...ratios).toFixed(2)}  median ${median(ratios).toFixed(2)}  (${ratios.map((r) => r.toFixed(2)).join(' ')})`;
}

/**
 * Bare runs of the runtime on the batches that our worker makes of these texts.
 *
 * @param {string} folder
 * @param {readonly string[]} texts
 * @param {number} threads
 */
async function bareRuns(folder, texts, threads) {
  /** @type {PlanBatches} */
  const { planBatches } = await import(join(ROOT, 'dist/embedding/plan-batches.js'));
  const tokenizer = await AutoTokenizer.from_pretrained(folder);
  const model = await AutoModel.from_pretrained(folder, { dtype: 'q8', session_options: sessionOptions(threads) });
  const { maxTokens } = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8'));
  const encoded = texts.map((text) => tokenizer(text, { return_tensor: false }).input_ids.slice(0, maxTokens));
  const batches = planBatches(encoded.map((ids) => ids.length)).map((batch) => {
    const rows = batch.map((index) => encoded[index] ?? []);
    const length = Math.max(...rows.map((ids) => ids.length));
    /** @param {(id: number | undefined) => number} value */
    const tensor = (value) =>
      new Tensor(
        'int64',
        BigInt64Array.from(
          rows.flatMap((ids) => Array.from({ length }, (_, i) => value(ids[i]))),
          BigInt,
        ),
        [rows.length, length],
      ).ort_tensor;
    return {
      input_ids: tensor((id) => id ?? 0),
      attention_mask: tensor((id) => (id === undefined ? 0 : 1)),
      token_type_ids: tensor(() => 0),
    };
  });
  const session = /** @type {{ run: (feeds: object) => Promise<unknown> }} */ (Object.values(model.sessions)[0]);
  return async () => {
    for (const feeds of batches) await session.run(feeds);
  };
}

/** @param {number} threads */
const sessionOptions = (threads) => ({ intraOpNumThreads: threads, interOpNumThreads: 1 });

/** @returns {string[]} */
function shippedModels() {
  const models = join(ROOT, 'models');
  return readdirSync(models, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(models, name)).map((model) => join(models, name, model)))
    .filter((folder) => existsSync(join(folder, 'card.json')));
}

try {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '5' }, threads: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const [rounds, threads] = [Math.max(5, Number(values.rounds)), Number(values.threads)];
  /** @type {EmbeddingSlice} */
  const { openEmbedder } = await import(join(ROOT, 'dist/embedding/index.js'));
  const folders = positionals.length > 0 ? positionals : shippedModels();
  const [folder] = folders;
  if (folder === undefined) throw new Error('no model in models/');

  const texts = demoTexts();
  const embedder = await openEmbedder({ folder, threads });
  const extract = await pipeline('feature-extraction', folder, {
    dtype: 'q8',
    session_options: sessionOptions(threads),
  });
  const batches = await takeTurns(
    {
      ours: () => embedder.embed(texts, 'passage'),
      oneCall: () => extract(texts, { pooling: 'mean', normalize: true }),
      bare: await bareRuns(folder, texts, threads),
    },
    rounds,
  );
  await embedder.close();
  const { ours, oneCall, bare } = batches;
  if (!ours || !oneCall || !bare) throw new Error('a way was not taken');
  say(`embedding of ${texts.length} texts, ${threads} thread(s), ${folder}`);
  say(`  one call ÷ ours   ${showRatios(oneCall.wall, ours.wall)}   to reach 4`);
  say(`    processor time  ${showRatios(oneCall.processor, ours.processor)}`);
  say(`  bare ÷ ours       ${showRatios(bare.wall, ours.wall)}   to reach 0.9`);
  say(`    processor time  ${showRatios(bare.processor, ours.processor)}`);
  say(`  ours              ${Math.round((texts.length / median(ours.wall)) * 1000)} texts a second`);

  /** @type {Record<string, () => Promise<unknown>>} */
  const questions = {};
  const opened = [];
  for (const model of folders)
    for (const count of [1, 2]) {
      const one = await openEmbedder({ folder: model, threads: count });
      opened.push(one);
      questions[`${one.model.key}, ${count} thread(s)`] = async () => {
        for (let i = 0; i < QUESTIONS_PER_ROUND; i += 1) await one.embed([QUESTION], 'query');
      };
    }
  const answers = Object.entries(await takeTurns(questions, rounds));
  await Promise.all(opened.map((one) => one.close()));
  const first = answers[0]?.[1].wall ?? [];
  say('one short text, and its ratio to the first');
  for (const [name, { wall }] of answers) {
    const each = wall.map((time) => time / QUESTIONS_PER_ROUND);
    say(
      `  ${name}: min ${Math.min(...each).toFixed(2)} ms  median ${median(each).toFixed(2)} ms  ${showRatios(wall, first)}`,
    );
  }
} catch (error) {
  stop(error);
}
