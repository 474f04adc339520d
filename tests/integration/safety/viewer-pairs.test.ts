import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';
import { type Call, callsOf } from './doors-walked.ts';
import { type Invented, inventCommunity, type Present } from './invented-community.ts';

/**
 * What somebody may not see appears nowhere and changes nothing: the same calls are made of a community and of the same
 * community without those whom the viewer may not see, and every answer must be the same to the letter: ids, names, texts,
 * counts, orders, reasons, paths and errors. `PAIRS=40` looks with so many viewers of each kind, and tells how many calls it made.
 */
const VIEWERS = Number(process.env['PAIRS'] ?? '1');
const SEED = Number(process.env['PAIRS_SEED'] ?? '20261127');
const size = VIEWERS > 1 ? { everyone: 40, community: 20, hidden: 20 } : { everyone: 18, community: 8, hidden: 8 };

const invented = inventCommunity(SEED, size);
const folder = mkdtempSync(join(tmpdir(), 'maillon-pairs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Told = Map<string, string>;
let calls = 0;

const of = (visibility: string): Invented[] => invented.members.filter((member) => member.visibility === visibility);
/** Whom each look is through: nobody in particular (null), or members whom everyone or the community alone may see. */
const MEMBERS = [...of('everyone').slice(0, VIEWERS), ...of('community').slice(0, VIEWERS)].map(({ id }) => id);

const WALK: readonly Call[] = callsOf(
  {
    members: invented.members.map(({ id }) => id),
    ...Object.fromEntries(
      [
        'challenge',
        'question',
        'answer',
        'comment',
        'artefact',
        'tie',
        'endorsement',
        'feedback',
        'group',
        'gathering',
      ].map((type) => [
        type === 'feedback' ? type : `${type}s`,
        Array.from({ length: VIEWERS > 1 ? 40 : 12 }, (_, n) => `${type}-${n}`),
      ]),
    ),
    organisations: ['organisation-0', 'organisation-1'],
    topics: ['topic-0', 'topic-1', 'topic-2'],
  },
  [...of('hidden').slice(0, 4), ...of('community').slice(0, 4), ...of('everyone').slice(0, 2)].map(({ word }) => word),
);

/** All that is told of a community with these people in it, to the public and to each of these members. */
async function toldOf(present: Present, viewers: readonly (string | null)[]): Promise<Map<string | null, Told>> {
  const file = join(folder, `${present.join('-')}.ndjson`);
  writeFileSync(
    file,
    invented
      .recordsOf(present)
      .map((record) => JSON.stringify(record))
      .join('\n'),
  );
  const atelier: Atelier = await openAtelier({ records: file });
  const running: Running = await listen(atelier.services);
  const told = new Map<string | null, Told>();
  try {
    for (const viewer of viewers) {
      const answers: Told = new Map();
      for (const call of WALK) answers.set(call.door, await answerOf(running.address, call, viewer));
      told.set(viewer, answers);
    }
  } finally {
    await running.stop();
    await atelier.close();
  }
  return told;
}

async function answerOf(address: string, { method, path, body }: Call, viewer: string | null): Promise<string> {
  calls += 1;
  const response = await fetch(`${address}${path}`, {
    method,
    headers: {
      ...(viewer === null ? {} : { 'maillon-as': viewer }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = withoutRun(await response.text());
  // What is taken out stands in the order of ids that are drawn.
  const isTakenOut = text.startsWith('{"format":"maillon-own-data"');
  return `${response.status} ${isTakenOut ? JSON.stringify(inOrder(JSON.parse(text))) : text}`;
}

/** The same with every list in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, inOrder(one)]));
}

/** What is another in every run whoever is there: ids that are drawn, times of the clock, how often the graph was written. */
const withoutRun = (text: string): string =>
  text
    .replaceAll(/"(requestId|id)":"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"$1":"drawn"')
    .replaceAll(/"(at|made|beganAt|finishedAt|created|started|finished)":"\d{4}-\d\d-\d\dT[^"]+"/g, '"$1":"then"')
    .replaceAll(/"(records|added|changed|removed)":\d+/g, '"$1":0')
    // A fingerprint of the whole record: nobody reads anything from it, but that it is another.
    .replaceAll(/"version":"[^"]{8,}"/g, '"version":"of the whole"')
    .replaceAll(/"milliseconds":[\d.]+/g, '"milliseconds":0');

let whole: Awaited<ReturnType<typeof toldOf>>;
beforeAll(async () => {
  whole = await toldOf(['everyone', 'community', 'hidden'], [null, ...MEMBERS]);
}, 3_600_000);

function differences(before: Told, after: Told): string[] {
  return [...before]
    .filter(([door, told]) => after.get(door) !== told)
    .map(([door, told]) => {
      const other = after.get(door) ?? '';
      const at = [...told].findIndex((sign, place) => sign !== other[place]);
      return `${door}\n    ${told.slice(Math.max(0, at - 120), at + 120)}\n    ${other.slice(Math.max(0, at - 120), at + 120)}`;
    });
}

const told = (of: ReadonlyMap<string | null, Told>, viewer: string | null): Told => of.get(viewer) ?? new Map();

describe('whoever may not be seen', () => {
  it('changes nothing of what members are told', async () => {
    const without = await toldOf(['everyone', 'community'], [null, ...MEMBERS]);
    for (const viewer of [null, ...MEMBERS])
      expect(differences(told(whole, viewer), told(without, viewer)), `as ${viewer ?? 'the public'}`).toEqual([]);
  }, 3_600_000);

  it('changes nothing of what the public is told', async () => {
    const without = await toldOf(['everyone'], [null]);
    expect(differences(told(whole, null), told(without, null))).toEqual([]);
    if (VIEWERS > 1) console.info(`${calls} calls, ${WALK.length} in each walk`);
  }, 3_600_000);
});
