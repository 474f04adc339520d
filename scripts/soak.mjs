// @ts-check
// `npm run soak [-- --minutes 10] [--runs 10] [paths]`: the laws with new examples again and again for so many minutes,
// each that many times as often as in `npm test`. A law that fails is told once, with the seed and the path to its
// example, so that the example can become a test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, ROOT, say, stop } from './setup/checkout.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' }, runs: { type: 'string', default: '10' } },
});
const { minutes, runs } = { minutes: Number(values.minutes), runs: Number(values.runs) };
if (!(minutes > 0)) stop(`--minutes "${values.minutes}" is no number of minutes: give 10, say`);
if (!(runs > 0)) stop(`--runs "${values.runs}" is no number of times: give 10, say`);
const files = filesOfLaws().filter(
  (file) => positionals.length === 0 || positionals.some((path) => file.startsWith(path.replace(/\/$/, ''))),
);
if (files.length === 0) stop(`there are no laws in ${positionals.join(', ')}: name a file or folder below tests`);

/** @type {Set<string>} */
const failed = new Set();
let rounds = 0;
try {
  await ensurePackages();
  const end = Date.now() + minutes * 60_000;
  do {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const found = soakOnce(seed);
    rounds += 1;
    for (const { name, told } of found) if (!failed.has(name)) say(`\n${name}\n${told}\n`);
    for (const { name } of found) failed.add(name);
    say(`round ${rounds}  seed ${seed}  ${found.length === 0 ? 'every law held' : `${found.length} failed`}`);
  } while (Date.now() < end);
} catch (error) {
  stop(error);
}
say(failed.size === 0 ? `every law held in ${rounds} rounds` : `${failed.size} failed in ${rounds} rounds`);
process.exitCode = failed.size === 0 ? 0 : 1;

/** Test files that state laws, those that need an engine last. */
function filesOfLaws() {
  const needsEngine = (/** @type {string} */ file) => file.startsWith(join('tests', 'integration'));
  return readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('tests', file))
    .filter((file) => file.endsWith('.test.ts') && /fc\.assert\(|law-seed/.test(readFileSync(join(ROOT, file), 'utf8')))
    .sort((one, other) => Number(needsEngine(one)) - Number(needsEngine(other)));
}

/**
 * @param {number} seed
 * @returns {{ name: string, told: string }[]} what failed, and how it tells it
 */
function soakOnce(seed) {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-soak-'));
  try {
    const report = join(folder, 'report.json');
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const patience = `--testTimeout=${Math.ceil(600_000 * Math.max(1, runs))}`;
    const told = ['--reporter=json', `--outputFile=${report}`, patience];
    const env = { ...process.env, NODE_ENV: 'test', LAW_SEED: String(seed), LAW_RUNS: String(runs) };
    const { error } = spawnSync(process.execPath, [vitest, 'run', ...told, ...files], {
      ...{ cwd: ROOT, env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (error !== undefined) throw error;
    /** @type {{ testResults: { name: string, message: string, assertionResults: Case[] }[] }} */
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    return testResults.flatMap(({ name, message, assertionResults }) => {
      const file = relative(ROOT, name);
      const cases = assertionResults.filter(({ status }) => status === 'failed');
      // A file that cannot be loaded has no case to report.
      if (cases.length === 0) return message === '' ? [] : [{ name: file, told: message }];
      return cases.map(({ fullName, failureMessages }) => ({
        name: `${file}: ${fullName}`,
        told: failureMessages.join('\n').replace(/^ +at .*\n?/gm, ''),
      }));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @typedef {{ fullName: string, status: string, failureMessages: string[] }} Case */
