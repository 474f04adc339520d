// @ts-check
// `node scripts/soak-kills.mjs [--kills 100] [--engine 10] [--seed 1]`: nothing that was acknowledged is lost. A service on a
// home of its own is written to by several members at once while it, and now and then its engine, is killed with -9; at the
// end every write that was acknowledged must be there, once, and nothing else in its place.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ROOT, say } from './setup/checkout.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    engine: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const KILLS = Number(values.kills);
/** The engine is killed in place of the service this many times, spread over all kills. */
const ENGINE_KILLS = Number(values.engine);
const PORT = 4900 + (process.pid % 90);
const address = `http://127.0.0.1:${PORT}`;

const home = mkdtempSync(join(tmpdir(), 'maillon-kills-'));
shareJars();

let drawn = Number(values.seed);
/** A number from 0 to below `below`, the same for the same seed. */
const draw = (/** @type {number} */ below) => {
  drawn = (Math.imul(drawn, 1_103_515_245) + 12_345) & 0x7fffffff;
  return Math.floor((drawn / 0x80000000) * below);
};

/** @type {import('node:child_process').ChildProcess | undefined} */
let service;
let isOver = false;
/** What was acknowledged, by what it is about: the last word said there. @type {Map<string, Written>} */
const acknowledged = new Map();
/** What was sent and not answered: it may stand or not. @type {Map<string, Set<string | null>>} */
const doubtful = new Map();
const counts = { acknowledged: 0, doubtful: 0, refused: 0 };

/**
 * @typedef {{ readonly member: string, readonly path: string, readonly value: string | null }} Written
 */

/** Jars are fetched once for the checkout. */
function shareJars() {
  const jars = join(ROOT, '.maillon', 'neo4j');
  if (!existsSync(jars)) return;
  mkdirSync(join(home, 'neo4j'), { recursive: true, mode: 0o700 });
  for (const version of readdirSync(jars))
    if (/^\d+\.\d+\.\d+$/.test(version)) symlinkSync(join(jars, version), join(home, 'neo4j', version));
}

async function start() {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'main.js')], {
    env: { ...process.env, MAILLON_HOME: home, MAILLON_MODEL: 'none', PORT: String(PORT), MAILLON_LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told += chunk));
  service = child;
  for (const until = Date.now() + 180_000; Date.now() < until; await sleep(200)) {
    if (/answers at/.test(told)) return;
    if (child.exitCode !== null) break;
  }
  throw new Error(`the service did not start: ${told}`);
}

/**
 * @param {string} method @param {string} path @param {string} member @param {object} [body]
 * @returns {Promise<{ status: number, body: any } | null>} null when nothing was answered
 */
async function send(method, path, member, body) {
  try {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        ...(member === '' ? {} : { 'maillon-as': member }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(40_000),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  } catch {
    return null;
  }
}

/** One member says one thing after the other, each about something of its own, and some of it again in other words. */
async function write(/** @type {string} */ member, /** @type {string} */ other) {
  for (let n = 0; !isOver; n += 1) {
    const day = `2099-01-${String(1 + (n % 28)).padStart(2, '0')}`;
    const path = `/api/members/${member}/not-now`;
    await said(member, path, day, await send('PUT', path, member, { until: day }));
    const asked = `Killed ${member} ${n % 40} ?`;
    const verdict = n % 2 === 0 ? 'helped' : 'not-relevant';
    const feedback = await send('POST', '/api/feedback', member, { asked, member: other, verdict });
    await said(member, feedback === null ? `asked ${asked}` : `/api/feedback/${feedback.body?.id}`, verdict, feedback);
    if (feedback?.status === 201) byQuestion.set(`asked ${member} ${asked}`, feedback.body.id);
  }
}
/** @type {Map<string, string>} */
const byQuestion = new Map();

async function said(
  /** @type {string} */ member,
  /** @type {string} */ path,
  /** @type {string} */ value,
  /** @type {{ status: number, body: any } | null} */ answer,
) {
  if (answer === null || answer.status >= 500) {
    counts.doubtful += 1;
    const about = path.startsWith('asked ')
      ? `/api/feedback/${byQuestion.get(`asked ${member} ${path.slice(6)}`) ?? path}`
      : path;
    doubtful.set(about, (doubtful.get(about) ?? new Set()).add(value));
    await sleep(150);
  } else if (answer.status < 300) {
    counts.acknowledged += 1;
    acknowledged.set(path, { member, path, value });
    doubtful.delete(path);
  } else {
    counts.refused += 1;
    say(`refused: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** Everything acknowledged is there as it was said last; what was sent after it without an answer may stand in its place. */
async function lost() {
  const missing = [];
  for (const { member, path, value } of acknowledged.values()) {
    const isDay = path.endsWith('/not-now');
    const read = await send('GET', isDay ? `/api/members/${member}` : path, member);
    const now = isDay ? read?.body?.settings?.notNow : read?.body?.verdict;
    if (now !== value && !(doubtful.get(path)?.has(now) ?? false)) missing.push(`${path}: ${value}, now ${now}`);
  }
  return missing;
}

function enginePid() {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  const line = stdout.split('\n').find((one) => one.includes('java') && one.includes(home));
  return line === undefined ? undefined : Number(line.trim().split(' ')[0]);
}

async function untilReady() {
  for (const until = Date.now() + 240_000; Date.now() < until; await sleep(300)) {
    const ready = await send('GET', '/readyz', '');
    if (ready?.status === 200) return;
  }
  throw new Error('the service did not come back within four minutes');
}

try {
  await start();
  await untilReady();
  const listed = await send('GET', '/api/members?limit=8', '');
  const members = listed?.body.items.map((/** @type {{ id: string }} */ { id }) => id) ?? [];
  const writers = [0, 1, 2, 3].map((place) => write(members[place], members[place + 4]));
  const every = ENGINE_KILLS > 0 ? Math.floor(KILLS / ENGINE_KILLS) : Number.POSITIVE_INFINITY;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await sleep(300 + draw(1_700));
    const engine = kill % every === 0 ? enginePid() : undefined;
    if (engine !== undefined) {
      process.kill(engine, 'SIGKILL');
      await sleep(2_000);
    } else {
      service?.kill('SIGKILL');
      await new Promise((resolve) =>
        (service?.exitCode ?? service?.signalCode) ? resolve(0) : service?.once('exit', resolve),
      );
      await start();
    }
    await untilReady();
    if (kill % 10 === 0) say(`${kill} kills  ${JSON.stringify(counts)}`);
  }
  isOver = true;
  await Promise.all(writers);
  const missing = await lost();
  say(
    `${KILLS} kills, ${ENGINE_KILLS} of them of the engine; ${JSON.stringify(counts)}; ${acknowledged.size} things, lost ${missing.length}`,
  );
  for (const line of missing.slice(0, 20)) say(`  ${line}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
} finally {
  isOver = true;
  service?.kill('SIGTERM');
  await sleep(8_000);
  const left = enginePid();
  if (left !== undefined) process.kill(left, 'SIGKILL');
  rmSync(home, { recursive: true, force: true });
}
