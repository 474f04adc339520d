import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHTS, type Role } from '../../../src/accounts/index.ts';
import type { Viewer } from '../../../src/domain/index.ts';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';
import { type Invented, inventCommunity } from './invented-community.ts';
import { type About, graphqlCall, type OpenApi, restCall, type SampledCall } from './sampled-calls.ts';

/**
 * Every door of the table of rights, in every role, about people of every visibility. `PAIRS=16` looks at so many of each;
 * `PAIRS_LOG` names a file that the count of calls is written to as it grows.
 */
const EACH = Number(process.env['PAIRS'] ?? '1');
const SEED = Number(process.env['PAIRS_SEED'] ?? '20261127');
const LOG = process.env['PAIRS_LOG'];

const invented = inventCommunity(SEED, { everyone: 10 + EACH, community: 5 + EACH, hidden: 5 + EACH });
const of = (visibility: string): Invented[] => invented.members.filter((member) => member.visibility === visibility);

/** Whoever calls: of no one’s making, so that nothing that was there before is theirs. */
const CALLERS: Readonly<Record<Role, Viewer>> = {
  visitor: { kind: 'public' },
  member: { kind: 'member', id: 'caller-member' },
  facilitator: { kind: 'member', id: 'caller-facilitator' },
  keeper: { kind: 'keeper' },
};
const ROLES = Object.keys(CALLERS) as Role[];
const callerRecords = ['caller-member', 'caller-facilitator'].map((id) => ({
  ...{ type: 'member', id, name: `Who calls ${id}`, visibility: 'everyone', languages: ['en'] },
}));

/** Doors that are other programs’ or end the run: the library’s way in, and what the keeper does to everything. */
const isElsewhere = (door: string): boolean =>
  /\/auth\/|api\/docs|openapi|^Subscription|\/graphql$|\/events$/.test(door);
const DOORS = Object.keys(RIGHTS).filter((door) => !isElsewhere(door));
const isWrite = (door: string): boolean => /^(POST|PUT|PATCH|DELETE) |^Mutation\./.test(door) && !isReadAll.test(door);
/** Posted because what they ask is long; nothing is written of what was there. */
const isReadAll = /api\/ask$|preview$/;

const folder = mkdtempSync(join(tmpdir(), 'maillon-doors-'));
let atelier: Atelier;
let running: Running;
let document: OpenApi;
let calls = 0;

beforeAll(async () => {
  const records = join(folder, 'invented.ndjson');
  const all = [...invented.recordsOf(['everyone', 'community', 'hidden']), ...callerRecords];
  writeFileSync(records, all.map((record) => JSON.stringify(record)).join('\n'));
  atelier = await openAtelier({ records, facilitators: ['caller-facilitator'] });
  const { services } = atelier;
  running = await listen({
    ...services,
    settings: { ...services.settings, accounts: true },
    authenticate: async (request) => {
      const role = (request.get('x-role') ?? 'visitor') as Role;
      return { viewer: CALLERS[role], role, account: null };
    },
  });
  document = (await (await fetch(`${running.address}/api/openapi.json`)).json()) as OpenApi;
}, 300_000);
afterAll(async () => {
  await running.stop();
  await atelier.close();
  rmSync(folder, { recursive: true, force: true });
  note('done');
});

function note(what: string): void {
  if (LOG !== undefined) appendFileSync(LOG, `${new Date().toISOString()} ${calls} calls, ${what}\n`);
}

interface Answered {
  readonly status: number;
  readonly text: string;
}

async function make({ method, path, body }: SampledCall, role: Role): Promise<Answered> {
  calls += 1;
  if (calls % 1_000 === 0) note('under way');
  const response = await fetch(`${running.address}${path}`, {
    method,
    headers: { 'x-role': role, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  return { status: response.status, text: await response.text() };
}

/** An answer without what the caller gave and what is drawn. */
function withoutGiven({ status, text }: Answered, given: readonly string[]): string {
  let told = text;
  for (const one of given) told = told.replaceAll(one, 'GIVEN').replaceAll(encodeURIComponent(one), 'GIVEN');
  return `${status} ${told
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, 'DRAWN')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'THEN')
    .replaceAll(/"(milliseconds|records)":[\d.]+/g, '"$1":0')
    .replaceAll(/"version":"[^"]{8,}"/g, '"version":"V"')}`;
}

const callOf = (door: string, about: About): SampledCall =>
  door.includes(' ') ? restCall(document, door, about) : graphqlCall(door, about);

/** Ties, endorsements and feedback that only whoever sees their ends may see, by the member they are about. */
function thingsOf(member: string): About {
  const records = invented.recordsOf(['everyone', 'community', 'hidden']) as unknown as Record<string, unknown>[];
  const found = (type: string): string | undefined =>
    records.find((record) => record['type'] === type && Object.values(record).includes(member))?.['id'] as string;
  return Object.fromEntries(
    ['tie', 'endorsement', 'feedback'].flatMap((type) => {
      const id = found(type);
      return id === undefined ? [] : [[type, id]];
    }),
  );
}

const sees = (role: Role, visibility: string): boolean =>
  role === 'keeper' || visibility === 'everyone' || (role !== 'visitor' && visibility === 'community');

describe('every door', () => {
  it('tells a thing that the caller may not see from none by nothing: the same status and words', async () => {
    const told: string[] = [];
    for (const visibility of ['hidden', 'community'])
      for (const member of of(visibility).slice(0, EACH)) {
        const hidden: About = { ...thingsOf(member.id), member: member.id };
        const absent = Object.fromEntries(
          Object.entries(hidden).map(([kind, id]) => [kind, kind === 'member' ? id.replace('qx', 'qz') : `${id}9999`]),
        );
        for (const role of ROLES.filter((one) => !sees(one, visibility)))
          for (const door of DOORS) {
            const here = await make(callOf(door, hidden), role);
            const nowhere = await make(callOf(door, absent), role);
            const [one, other] = [
              withoutGiven(here, Object.values(hidden)),
              withoutGiven(nowhere, Object.values(absent)),
            ];
            if (one !== other)
              told.push(
                `${door} as ${role}, of one for ${visibility}: ${one.slice(0, 300)}\n  or ${other.slice(0, 300)}`,
              );
          }
      }
    expect(told).toEqual([]);
  }, 3_600_000);

  it('names nobody whom the caller may not see', async () => {
    const told: string[] = [];
    const words = (role: Role): readonly string[] =>
      invented.members.filter(({ visibility }) => !sees(role, visibility)).map(({ word }) => word);
    for (const visibility of ['everyone', 'community', 'hidden'])
      for (const member of of(visibility).slice(0, EACH))
        for (const role of ROLES)
          for (const door of DOORS.filter((one) => !isWrite(one))) {
            const about: About = { ...thingsOf(member.id), member: member.id, text: member.word };
            const answered = await make(callOf(door, about), role);
            if (answered.status >= 500)
              told.push(`${door} as ${role}: ${answered.status} ${answered.text.slice(0, 200)}`);
            // What the caller gave is theirs to read back.
            const bare = [member.id, member.word].reduce((text, one) => text.replaceAll(one, ''), answered.text);
            for (const word of words(role)) if (bare.includes(word)) told.push(`${door} as ${role} names ${word}`);
          }
    expect(told).toEqual([]);
  }, 3_600_000);

  it('changes nothing that was there before and is not the caller’s', async () => {
    const changed: string[] = [];
    const before = await thingsNow();
    for (const visibility of ['everyone', 'community', 'hidden'])
      for (const [place, member] of of(visibility).slice(0, EACH).entries())
        for (const role of ROLES)
          for (const door of DOORS.filter((one) => isWrite(one) && !IS_THEIRS[role].test(one))) {
            const about: About = {
              ...Object.fromEntries(
                [
                  'challenge',
                  'question',
                  'answer',
                  'comment',
                  'artefact',
                  'group',
                  'gathering',
                  'tie',
                  'endorsement',
                  'feedback',
                ].map((type) => [type, `${type}-${place}`]),
              ),
              ...thingsOf(member.id),
              member: member.id,
            };
            const answered = await make(callOf(door, about), role);
            if (answered.status >= 500)
              changed.push(`${door} as ${role}: ${answered.status} ${answered.text.slice(0, 200)}`);
            const now = await thingsNow();
            const other = [...before].filter(([key, digest]) => now.get(key) !== digest).map(([key]) => key);
            if (other.length === 0) continue;
            changed.push(`${door} as ${role} (${answered.status}) changed ${other.slice(0, 4).join(', ')}`);
            for (const key of other) before.set(key, now.get(key) ?? 'gone');
          }
    console.info(`${calls} calls at ${DOORS.length} doors`);
    expect(changed).toEqual([]);
  }, 3_600_000);
});

/** What a role may change of others’ by its part, by the doors where it does. */
const IS_THEIRS: Readonly<Record<Role, RegExp>> = {
  visitor: /^$/,
  member: /^$/,
  // Looks after what members put in: withdraws what does not belong, and joins questions that are one.
  facilitator: /^DELETE \/api\/(questions|answers|comments)\/|duplicate-of|withdrawRecord|joinQuestion/,
  keeper:
    /erasure|eraseMember|withdraw|duplicate-of|joinQuestion|^DELETE \/api\/(questions|answers|comments|artefacts|challenges)|imports$|importNetwork/,
};

/** A digest of each thing that records made and of what ties them, without what is the callers’: drawn things are not there yet. */
async function thingsNow(): Promise<Map<string, string>> {
  const read = (text: string): Promise<(readonly [string, string])[]> =>
    atelier.graph.transactions.run({ name: 'digest', text, parameters: {}, access: 'read' }, {}, (record) => [
      String(record.get(0)),
      JSON.stringify(record.get(1)),
    ]);
  const rows = await Promise.all([
    read(
      `MATCH (n) WHERE (n:Member OR n:Topic OR n:Challenge OR n:Question OR n:Answer OR n:Comment OR n:Artefact OR n:Group
      OR n:Gathering OR n:Organisation OR n:Endorsement OR n:Feedback) AND NOT n.id STARTS WITH 'caller-'
      AND NOT n.id =~ '.*[0-9a-f]{8}-[0-9a-f]{4}-.*'
      RETURN labels(n)[0] + ' ' + n.id, n {.*, recordHash: null}`,
    ),
    read(`MATCH (a)-[r]->(b)
      WHERE (a:Member OR a:Endorsement OR a:Feedback OR a:Question OR a:Answer OR a:Comment OR a:Artefact OR a:Challenge OR a:Group OR a:Gathering)
      AND (b:Member OR b:Topic OR b:Question OR b:Answer OR b:Challenge OR b:Artefact OR b:Group OR b:Organisation)
      AND NOT a.id STARTS WITH 'caller-' AND NOT b.id STARTS WITH 'caller-'
      WITH type(r) + ' ' + a.id + ' ' + b.id + ' ' + coalesce(r.id, '') AS key, r
      RETURN key, count(r)`),
  ]);
  return new Map(rows.flat());
}
