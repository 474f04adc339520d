// @ts-check
/** Whether the service answers while groups of a thousand people are worked out: how long /livez takes meanwhile. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT, say } from '../setup/checkout.mjs';
import { fillHome, shareJars } from './community-home.mjs';
import { ms, quantile } from './figures.mjs';
import { inventPool } from './grouping-pools.mjs';

const PEOPLE = 1_000;
const SECONDS = 20;
/** Milliseconds between two looks. */
const EVERY = 50;

/** @param {string} file */
const dist = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

export async function beside() {
  say(`\nbeside: /livez while ${PEOPLE} people are seeded in groups of six, at most ${SECONDS} s`);
  const home = join(ROOT, '.maillon', 'bench', `invented-${PEOPLE}`);
  await fill(home);
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'main.js')], {
    env: { ...process.env, MAILLON_HOME: home, MAILLON_MODEL: 'none', PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await addressOf(child);
    const idle = await looks(address, () => sleep(3_000, true));
    const { id } = await json(`${address}/api/seedings`, { format: 'intervision', size: 6, seconds: SECONDS });
    const job = () => json(`${address}/api/seedings/${id}`);
    const busy = await looks(address, async () => !['queued', 'running'].includes((await job()).status));
    print('idle', idle);
    print('while seeding', busy);
    const { status, result } = await job();
    const [best] = result?.proposals ?? [];
    say(`  the seeding: ${status}, ${best?.rounds[0].groups.length ?? 0} groups of ${result?.pool.people ?? 0} people`);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** Times one request after the other until something is over. @param {string} address @param {() => Promise<boolean>} isOver */
async function looks(address, isOver) {
  const times = [];
  let over = false;
  const watching = (async () => {
    while (!(await isOver())) await sleep(500);
    over = true;
  })();
  while (!over) {
    const began = performance.now();
    await (await fetch(`${address}/livez`)).text();
    times.push(performance.now() - began);
    await sleep(EVERY);
  }
  await watching;
  return times;
}

/** @param {string} what @param {readonly number[]} times */
function print(what, times) {
  const [median, late, most] = [0.5, 0.95, 1].map((share) => ms(quantile(times, share)));
  say(`  ${what.padEnd(14)} median ${median}, 95 % ${late}, most ${most} (n ${times.length})`);
}

/** @param {string} address @param {object} [body] @returns {Promise<any>} */
async function json(address, body) {
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return (await fetch(address, body === undefined ? {} : sent)).json();
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let told = '';
    child.stdout?.on('data', (chunk) => {
      told += chunk;
      const found = /answers at (http\S+)/.exec(told)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (status) => reject(new Error(`the service ended with ${status}: ${told}`)));
  });
}

/** An invented pool as a community of its own, imported once. @param {string} home */
async function fill(home) {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  shareJars(home);
  const { readConfig } = await dist('config.js');
  const { openMaillon } = await dist('compose.js');
  const community = join(home, 'invented.ndjson');
  const { people, topics, ties } = inventPool({ people: PEOPLE, seed: 1 });
  const organisations = new Map(people.flatMap(({ organisation: o }) => (o === null ? [] : [[o.id, o.name]])));
  const records = [
    { type: 'community', id: 'invented', name: 'Invented', languages: ['fr', 'nl', 'en'] },
    ...topics.map(({ id, label }) => ({ type: 'topic', id, label })),
    ...[...organisations].map(([id, name]) => ({ type: 'organisation', id, name })),
    ...people.map((person) => ({
      ...{ type: 'member', id: person.id, name: person.name, languages: person.languages, offers: person.offers },
      ...{ needs: person.needs, topics: person.topics.map(({ id, level }) => ({ topic: id, level })) },
      ...(person.function === null ? {} : { function: person.function }),
      ...(person.organisation === null ? {} : { organisation: person.organisation.id }),
      ...(person.managers[0] === undefined ? {} : { manager: person.managers[0] }),
    })),
    ...ties.map(({ from, to, kind }, i) => ({ type: 'tie', id: `tie-${i}`, from, to, kind })),
  ];
  writeFileSync(community, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
  const maillon = await openMaillon(readConfig({ ...process.env, MAILLON_HOME: home, MAILLON_MODEL: 'none' }), { say });
  try {
    await fillHome(maillon, community, home);
  } finally {
    await maillon.close();
  }
}
