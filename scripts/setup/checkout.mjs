// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout these scripts belong to. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`);

/**
 * Ends with one line instead of a stack: the reader is a person at a terminal.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function stop(error) {
  process.stderr.write(`maillon: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** Refuses a Node that is too old in one line, before any newer syntax or package fails obscurely. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node ${process.versions.node} is too old: install Node 20.19 or newer (22 is a good choice)`);
}

/**
 * Runs a program with its output passed on, and rejects with its name when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] quiet: output only when it fails
 * @returns {Promise<void>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('error', (cause) => reject(new Error(`${command} cannot be run: ${cause.message}`, { cause })));
    child.on('exit', (code, signal) => {
      if (code === 0) return resolve();
      if (output.length > 0) process.stderr.write(Buffer.concat(output));
      reject(new Error(`${command} ${args.slice(0, 2).join(' ')} ended with ${signal ?? `status ${code}`}`));
    });
  });
}

/** Installs the packages of the lock file when they are missing or older than it. */
export async function ensurePackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  // A fresh clone gives every file the time of the clone, so the lock's content has the last word.
  if (existsSync(installed) && sameVersions(installed, wanted)) return;
  say('packages   installing from the lock file (about a minute, once)');
  await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
}

/**
 * @param {string} installed
 * @param {string} wanted
 */
function sameVersions(installed, wanted) {
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(wanted, 'utf8')).packages;
  return Object.entries(want).every(
    ([name, entry]) => name === '' || entry.optional || have[name]?.version === entry.version,
  );
}

/** Compiles the service and the page when a source is newer than what was built from it. */
export async function ensureBuild() {
  const stamp = join(ROOT, 'dist', '.built');
  if (existsSync(stamp) && newest([join(ROOT, 'src'), join(ROOT, 'tsconfig.build.json')]) <= statSync(stamp).mtimeMs)
    return;
  say('build      compiling the service and the page');
  await run(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], { quiet: true });
}

/**
 * The latest time, in milliseconds, at which one of the files or a file below one of the folders changed.
 *
 * @param {readonly string[]} paths
 * @returns {number}
 */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const found = statSync(path);
    latest = Math.max(latest, found.mtimeMs);
    if (found.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
