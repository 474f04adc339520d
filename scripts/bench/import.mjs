// @ts-check
// What an import costs, in an empty throw-away graph:
//
//     npm run bench -- import [COMMUNITY FILE] [--rows 1000] [--rounds 5]
//     npm run bench -- memory [COMMUNITY FILE] [--times 1,10] [--embed 60]
//
// - row by row ÷ whole import: the same records of the community, read, checked and cut into passages alike; each written
//   in a transaction of its own without asking what stands, against the import as it is
// - with --times: the whole community once and N times over, each by a process of its own: time and its peak of memory,
//   with --embed also of embedding, for so many seconds: all passages of 10 × would take an hour, and the peaks at a
//   quarter, at half and at the end of the time say whether memory grows. The engine is another process, not counted
// - --rows 0 leaves the comparison out
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT, say, stop } from '../setup/checkout.mjs';
import { ratioLine } from './figures.mjs';
import { writeRepeated, writeSample } from './import-communities.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    community: { type: 'string' },
    rows: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    times: { type: 'string' },
    embed: { type: 'string' },
    // What the process of one measured import is told.
    import: { type: 'string' },
    uri: { type: 'string', default: '' },
    user: { type: 'string', default: '' },
  },
});
/** Shares of the time of embedding at which the peak is noted, the end apart. */
const LOOKS = [0.25, 0.5];

const dist = (/** @type {string} */ file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

try {
  const { openGraph } = await dist('graph/index.js');
  if (values.import === undefined) await compare();
  else {
    const { uri, user } = values;
    // The password comes by the environment: arguments can be read by everyone on the machine.
    const graph = await openGraph({ uri, user, password: process.env['BENCH_PASSWORD'] });
    await importOnce(graph, values.import);
    await graph.close();
  }
} catch (error) {
  stop(error);
}

async function compare() {
  const { readConfig } = await dist('config.js');
  const { openEngine, openGraph, migrate, ensureVectorIndex } = await dist('graph/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'maillon-bench-'));
  const config = readConfig({ MAILLON_HOME: join(folder, 'home') });
  const engine = await openEngine(config, { jars: join(ROOT, '.maillon', 'neo4j'), onProgress: say });
  const graph = await openGraph(engine.coordinates);
  try {
    await migrate(graph);
    await ensureVectorIndex(graph, 384);
    const community = positionals[0] ?? values.community ?? (await exportDemo(graph, folder));
    if (Number(values.rows) > 0) await againstRowByRow(graph, folder, community);
    const { REFERENCES } = await dist('ingestion/record/fields.js');
    for (const times of values.times?.split(',').map(Number) ?? []) {
      const path = join(folder, `${times}-times.ndjson`);
      await writeRepeated(community, times, path, REFERENCES);
      await empty(graph);
      say(`${times} × ${community}`);
      await inProcessOfItsOwn(path, engine.coordinates);
    }
  } finally {
    await graph.close();
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {any} graph @param {string} folder */
async function exportDemo(graph, folder) {
  const { importCommunity, exportCommunity } = await dist('ingestion/index.js');
  const { detectLanguage } = await dist('language/index.js');
  await importCommunity(graph, join(ROOT, 'scripts', 'demo'), { detectLanguage });
  const path = join(folder, 'demo.ndjson');
  await exportCommunity(graph, path);
  return path;
}

/** @param {any} graph @param {string} folder @param {string} community */
async function againstRowByRow(graph, folder, community) {
  const { importCommunity } = await dist('ingestion/index.js');
  const { detectLanguage } = await dist('language/index.js');
  const { referencesOf } = await dist('ingestion/record/references.js');
  const path = join(folder, 'sample.ndjson');
  const records = await writeSample(community, Number(values.rows), path, referencesOf);
  /** @type {{ rows: number[], whole: number[] }} */
  const times = { rows: [], whole: [] };
  const rounds = Math.max(5, Number(values.rounds));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, way] of /** @type {const} */ ([
      ['rows', () => importRowByRow(graph, path)],
      ['whole', async () => (await importCommunity(graph, path, { detectLanguage, source: 'bench' })).counts.added],
    ])) {
      await empty(graph);
      const began = performance.now();
      const added = await way();
      const took = performance.now() - began;
      if (added !== records) throw new Error(`${added} of ${records} records came in`);
      // The first round plans the queries: it is not counted.
      if (round > 0) times[name].push(took);
    }
    say(round === 0 ? '  warmed up' : `  round ${round} of ${rounds}`);
  }
  say(`import of ${records} records of ${community}, ${rounds} rounds`);
  say(ratioLine('row by row ÷ whole import', times.rows, times.whole, 'at least 8'));
}

/**
 * What a plain importer does: reads a record, checks it, cuts its texts and writes it, one after the other.
 *
 * @param {any} graph
 * @param {string} path
 */
async function importRowByRow(graph, path) {
  const { openSource } = await dist('ingestion/reading/open-source.js');
  const { checkRecord } = await dist('ingestion/record/check-record.js');
  const { recordHash } = await dist('ingestion/record/canonical-record.js');
  const { passagesOf } = await dist('ingestion/passages/passages-of.js');
  const { writeStatements } = await dist('ingestion/import/write-batch.js');
  const { detectLanguage } = await dist('language/index.js');
  let added = 0;
  for await (const items of (await openSource(path)).items(() => {})) {
    for (const { value } of items) {
      const { record } = checkRecord(value, false);
      const passages = passagesOf(record, detectLanguage, []);
      await graph.write(writeStatements([{ record, hash: recordHash(record), passages, isKnown: false }], 'bench'));
      added += 1;
    }
  }
  return added;
}

/** @param {string} path @param {{ uri: string, user: string, password?: string }} coordinates */
async function inProcessOfItsOwn(path, { uri, user, password = '' }) {
  const self = fileURLToPath(import.meta.url);
  const told = ['--import', path, '--uri', uri, '--user', user, ...(values.embed ? ['--embed', values.embed] : [])];
  const child = spawn(process.execPath, [self, ...told], {
    stdio: 'inherit',
    env: { ...process.env, BENCH_PASSWORD: password },
  });
  const code = await new Promise((resolve) => child.on('exit', resolve));
  if (code !== 0) throw new Error(`the measured import ended with ${code}`);
}

/** One import, its time and the most memory its process ever held. @param {any} graph @param {string} path */
async function importOnce(graph, path) {
  const { importCommunity, embedPending } = await dist('ingestion/index.js');
  const { openEmbedderOrNone } = await dist('embedding/index.js');
  const { detectLanguage } = await dist('language/index.js');
  const peak = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`;
  const { showProgress } = await dist('cli/progress.js');
  const progress = showProgress();
  const onProgress = (/** @type {any} */ { phase: step, ...rest }) => progress.report({ step, ...rest });
  const { counts, passages, seconds } = await importCommunity(graph, path, { detectLanguage, onProgress });
  progress.end();
  say(`  import     ${counts.added} records, ${passages} passages in ${seconds.toFixed(1)} s, ${peak()}`);
  if (!values.embed) return;
  const { embedder } = await openEmbedderOrNone(undefined);
  if (embedder === null) throw new Error('no sentence model: nothing to embed with');
  const began = performance.now();
  const isOver = () => performance.now() - began > Number(values.embed) * 1_000;
  /** Ends the work between two windows. @param {[readonly string[], 'passage']} told */
  const embed = (...told) => (isOver() ? Promise.reject(new Error('time is up')) : embedder.embed(...told));
  let done = 0;
  /** @type {string[]} */
  const peaks = [];
  const count = (/** @type {any} */ told) => {
    done = told.done;
    const share = (performance.now() - began) / (Number(values.embed) * 1_000);
    const look = LOOKS[peaks.length];
    if (look !== undefined && share >= look) peaks.push(`${Math.round(share * 100)} % of the time: ${peak()}`);
  };
  await embedPending(graph, { model: embedder.model, embed }, { onProgress: count }).catch(
    (/** @type {unknown} */ error) => {
      if (!isOver()) throw error;
    },
  );
  const took = (performance.now() - began) / 1_000;
  await embedder.close();
  for (const line of peaks) say(`             at ${line}`);
  say(
    `  embedding  ${done} passages in ${took.toFixed(1)} s, ${Math.round(done / took)} a second, ${peak()} (to reach: under 700 MB)`,
  );
}

/** Takes every node away, the record of the schema apart. @param {any} graph */
async function empty(graph) {
  const text = 'MATCH (n) WHERE NOT n:Meta WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS deleted';
  const statement = { name: 'bench/empty', text, parameters: {}, access: 'write' };
  let deleted;
  do [deleted] = await graph.transactions.run(statement, {}, (/** @type {any} */ record) => record.get('deleted'));
  while (deleted > 0);
}
