// @ts-check
// A home of its own for each community that is measured on: imported once, used again as long as its file is the same.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ROOT, say } from '../setup/checkout.mjs';

/** The demo community, where none is named. */
export const DEMO = join(ROOT, 'scripts', 'demo');

/** @param {string} community its path; @returns {string} */
export function homeOf(community) {
  const path = resolve(community);
  const name = basename(path).replace(/\W.*$/, '');
  return join(ROOT, '.maillon', 'bench', `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`);
}

/** Takes the engine's jars from the checkout's own home, where they stand, instead of fetching them for each. @param {string} home */
export function shareJars(home) {
  const own = join(ROOT, '.maillon', 'neo4j');
  if (!existsSync(own)) return;
  mkdirSync(join(home, 'neo4j'), { recursive: true, mode: 0o700 });
  for (const version of readdirSync(own).filter((name) => existsSync(join(own, name, 'lib')))) {
    const target = join(home, 'neo4j', version);
    if (!existsSync(target)) symlinkSync(join(own, version), target, 'dir');
  }
}

/**
 * Imports a community with its vectors, unless the home holds this very one already. A stopped import goes on.
 *
 * @param {any} maillon
 * @param {string} community
 * @param {string} home
 */
export async function fillHome(maillon, community, home) {
  const [ingestion, { detectLanguage }, { showProgress }] = await Promise.all(
    ['ingestion/index.js', 'language/index.js', 'cli/progress.js'].map(
      (file) => import(new URL(`../../dist/${file}`, import.meta.url).href),
    ),
  );
  const { embedder } = maillon.embedding;
  const record = join(home, 'bench.json');
  const { size, mtimeMs } = lastChange(community);
  const wanted = JSON.stringify({ community: resolve(community), size, mtimeMs, model: embedder?.model.key ?? null });
  if (existsSync(record) && readFileSync(record, 'utf8') === wanted) return;
  rmSync(record, { force: true });
  say(`importing ${community} into ${home}, once`);
  const progress = showProgress();
  /** @type {(told: { phase: string }) => void} */
  const onProgress = ({ phase: step, ...rest }) => progress.report({ step, ...rest });
  await ingestion.importCommunity(maillon.graph, community, { detectLanguage, prune: true, onProgress });
  if (embedder !== null) await ingestion.embedPending(maillon.graph, embedder, { onProgress });
  progress.end();
  writeFileSync(record, wanted);
}

/** Size and last change of a file, or of all files of a folder: a folder's own do not tell of a line that was edited. @param {string} path */
function lastChange(path) {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  const stats = files.map((file) => statSync(file));
  return {
    size: stats.reduce((sum, { size }) => sum + size, 0),
    mtimeMs: Math.max(...stats.map(({ mtimeMs }) => mtimeMs)),
  };
}

/**
 * A question set that stands beside a community, or the demo's own.
 *
 * @param {string} community
 * @returns {string}
 */
export function questionsBeside(community) {
  const beside = ['questions.tsv', 'questions.en.tsv'].map((name) => join(dirname(resolve(community)), name));
  return beside.find((path) => existsSync(path)) ?? join(ROOT, 'tests/fixtures/demo-questions/questions.tsv');
}
