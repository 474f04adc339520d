// @ts-check
/**
 * How well those who are here twice are found:
 *
 *     npm run bench -- same-person [COMMUNITY …] [--seed 1] [--least 200]
 *
 * Puts people into each community a second time as they come in from a chat, an old list or another address, and strangers who
 * look like somebody beside them; a small community is made again with the next seed until so many are there twice. Says what is
 * proposed of them beside what the same name or the same address finds.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DEMO } from './community-home.mjs';

/** Times one community is made again at most. */
const MOST_TIMES = 40;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, least: { type: 'string', default: '200' } },
});
/** @type {typeof import('../../src/evaluation/same-person/index.ts')} */
const { judgePairs, makeTwins, pairsText, readRecords } = await import(
  new URL(process.env['PAIRS_FROM'] ?? '../../dist/evaluation/same-person/index.js', import.meta.url).href
);

for (const path of positionals.length > 0 ? positionals : [DEMO]) {
  const records = readRecords(linesOf(path));
  const made = [];
  let twins = 0;
  for (let time = 0; time < MOST_TIMES && twins < Number(values.least); time += 1) {
    const one = makeTwins(records, { seed: Number(values.seed) + time });
    made.push(one);
    twins += one.twins.size;
  }
  const members = records.filter(({ type }) => type === 'member').length;
  console.log(`\n${path}: ${members} members, made ${made.length} times with seeds from ${values.seed}`);
  console.log(pairsText(judgePairs(made)));
}

/** The lines of a community file, plain or packed, or of a folder of them. @param {string} path @returns {string[]} */
function linesOf(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .filter((name) => /\.ndjson(\.gz)?$/.test(name))
      .sort()
      .flatMap((name) => linesOf(join(path, name)));
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n');
}
