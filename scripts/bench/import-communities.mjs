// @ts-check
// Communities of other sizes made of a given one, for the import bench.
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

/** @typedef {Record<string, any>} Line */

/** Records of a community file one by one. @param {string} path */
async function* recordsOf(path) {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input }))
    if (line.trim() !== '') yield/** @type {Line} */ (JSON.parse(line));
}

/**
 * Writes about `rows` records, taken evenly from the whole file, with all that they name.
 *
 * @param {string} community
 * @param {number} rows
 * @param {string} target
 * @param {(record: any) => Iterable<{ type: string, id: string }>} referencesOf
 */
export async function writeSample(community, rows, target, referencesOf) {
  /** @type {Map<string, Line>} */
  const all = new Map();
  for await (const record of recordsOf(community)) all.set(`${record['type']} ${record['id']}`, record);
  /** @type {Map<string, Line>} */
  const sample = new Map();
  const take = (/** @type {string} */ key) => {
    const record = all.get(key);
    if (record === undefined || sample.has(key)) return;
    sample.set(key, record);
    for (const { type, id } of referencesOf(record)) take(`${type} ${id}`);
  };
  const keys = [...all.keys()];
  for (let at = 0; at < keys.length && sample.size < rows; at += Math.max(1, Math.floor((2 * keys.length) / rows)))
    take(/** @type {string} */ (keys[at]));
  await write(target, sample.values());
  return sample.size;
}

/**
 * Writes a community `times` over, each time under ids of its own, so that the copies name each other's records never.
 *
 * @param {string} community
 * @param {number} times
 * @param {string} target
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} references  fields that name records, by type
 */
export async function writeRepeated(community, times, target, references) {
  async function* repeated() {
    for (let copy = 0; copy < times; copy += 1) {
      for await (const record of recordsOf(community)) {
        if (record['type'] === 'community' && copy > 0) continue;
        yield renamed(record, (id) => `${id}~${copy}`, references[record['type']] ?? {});
      }
    }
  }
  await write(target, repeated());
}

/** @param {Line} record @param {(id: string) => string} rename @param {Readonly<Record<string, string>>} fields */
function renamed(record, rename, fields) {
  /** @type {Line} */
  const copy = { ...record, id: rename(record['id']) };
  for (const [field, type] of Object.entries(fields)) {
    const value = record[field];
    const one = (/** @type {any} */ named) =>
      typeof named === 'string' ? rename(named) : { ...named, [type]: rename(named[type]) };
    if (value !== undefined) copy[field] = Array.isArray(value) ? value.map(one) : one(value);
  }
  return copy;
}

/** @param {string} target @param {Iterable<Line> | AsyncIterable<Line>} records */
async function write(target, records) {
  async function* lines() {
    for await (const record of records) yield `${JSON.stringify(record)}\n`;
  }
  await pipeline(Readable.from(lines(), { objectMode: false }), createWriteStream(target));
}
