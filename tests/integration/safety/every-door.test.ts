import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RIGHTS, type Role } from '../../../src/accounts/index.ts';
import type { Viewer } from '../../../src/domain/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { seededRandom } from '../../../src/random/index.ts';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';
import { emptyGraph } from '../../support/test-graph.ts';
import { type Answered, DoorCaller, isDone, statusOf, withEach } from './door-caller.ts';
import { changedIn, digestOf } from './graph-digest.ts';
import { type Invented, inventCommunity } from './invented-community.ts';
import { type CallAs, prepareGroups, prepareThings } from './prepared-things.ts';
import { type About, graphqlCall, type OpenApi, restCall, type SampledCall, type Sampling } from './sampled-calls.ts';

/**
 * Every door of the table of rights, in every role, about people of every visibility. `PAIRS=9` looks at so many of each and
 * reaches 50,000 calls; `PAIRS_SEED` draws other calls, `PAIRS_LOG` names a file that the count is written to as it grows.
 */
const EACH = Number(process.env['PAIRS'] ?? '1');
const SEED = Number(process.env['PAIRS_SEED'] ?? '20261127');
/** In a big run each read is asked in several ways: with nothing but what it must have, then with more. */
const WAYS = EACH > 1 ? 3 : 1;

const invented = inventCommunity(SEED, { everyone: 10 + EACH, community: 5 + EACH, hidden: 5 + EACH });
const PRESENT = ['everyone', 'community', 'hidden'] as const;
const of = (visibility: string): Invented[] =>
  invented.members.filter((member) => member.visibility === visibility).slice(0, EACH);

/** Whoever calls: of no one's making, so that nothing that was there before is theirs. */
const CALLERS: Readonly<Record<Role, Viewer>> = {
  visitor: { kind: 'public' },
  member: { kind: 'member', id: 'caller-member' },
  facilitator: { kind: 'member', id: 'caller-facilitator' },
  keeper: { kind: 'keeper' },
};
const ROLES = Object.keys(CALLERS) as Role[];
/** Who makes forms and groups that were there before. */
const MAKER = 'maker-of-groups';
const callerRecords = ['caller-member', 'caller-facilitator', MAKER].map((id) => ({
  ...{ type: 'member', id, name: `Who calls ${id}`, visibility: 'everyone', languages: ['en'] },
}));

/** Doors that are other programs': the library's way in, pages of documents, and streams that stay open. */
const isElsewhere = (door: string): boolean =>
  /\/auth\/|api\/docs|openapi|^Subscription|\/graphql$|\/events$/.test(door);
const DOORS = Object.keys(RIGHTS).filter((door) => !isElsewhere(door));
/** Posted because what they ask is long; nothing is written of what was there. */
const isReadAll = /api\/ask$|preview$/;
const isWrite = (door: string): boolean => /^(POST|PUT|PATCH|DELETE) |^Mutation\./.test(door) && !isReadAll.test(door);
const READS = DOORS.filter((door) => !isWrite(door));
const WRITES = DOORS.filter(isWrite);

/** What a role may change of others' by its part, by the doors where it does. */
const IS_THEIRS: Readonly<Record<Role, RegExp>> = {
  visitor: /^$/,
  member: /^$/,
  // Looks after what members put in: withdraws what does not belong, and joins questions that are one.
  facilitator: /^DELETE \/api\/(questions|answers|comments)\/|duplicate-of|withdrawRecord|joinQuestion/,
  keeper:
    /erasure|eraseMember|withdraw|duplicate-of|joinQuestion|^DELETE \/api\/(questions|answers|comments|artefacts|challenges)|imports$|importNetwork|^PATCH \/api\/(artefacts|challenges)\/|change(Artefact|Challenge)|attend|same-person|keepApart|takeBackApart|joinMembers|undoJoin/,
};

const folder = mkdtempSync(join(tmpdir(), 'maillon-doors-'));
const records = join(folder, 'invented.ndjson');
/** What is there before anybody calls. */
const ids = invented.recordsOf(PRESENT).flatMap(({ id }) => (id === undefined ? [] : [id]));
let atelier: Atelier;
let running: Running;
let caller: DoorCaller;
/** Things made through the doors that each member is a part of. */
const prepared = new Map<string, About>();
let document: OpenApi;

/** What Node warns of, such as listeners that pile up. */
const warnings: string[] = [];
const onWarning = ({ name, message }: Error): void => {
  warnings.push(`${name}: ${message}`);
};

beforeAll(async () => {
  process.on('warning', onWarning);
  const all = [...invented.recordsOf(PRESENT), ...callerRecords];
  writeFileSync(records, all.map((record) => JSON.stringify(record)).join('\n'));
  atelier = await openAtelier({ records, facilitators: ['caller-facilitator'] });
  const { services } = atelier;
  running = await listen({
    ...services,
    settings: { ...services.settings, accounts: true },
    authenticate: async (request) => {
      const member = request.get('x-as');
      if (member !== undefined) return { viewer: { kind: 'member', id: member }, role: 'facilitator', account: null };
      const role = (request.get('x-role') ?? 'visitor') as Role;
      return { viewer: CALLERS[role], role, account: null };
    },
  });
  document = (await (await fetch(`${running.address}/api/openapi.json`)).json()) as OpenApi;
  const groups = await prepareGroups(callAs, MAKER);
  for (const [number, member] of PRESENT.flatMap(of).entries()) {
    const made = { ...groups, ...(await prepareThings(callAs, { maker: MAKER, member: member.id, number })) };
    prepared.set(member.id, made);
    ids.push(...['question', 'artefact', 'challenge'].map((kind) => made[kind] ?? ''));
  }
  caller = new DoorCaller(running.address, process.env['PAIRS_LOG']);
  caller.note('all is prepared');
}, 300_000);

/** Something that should not be: told at the end, and in the log at once. */
function tell(told: string[], what: string): void {
  told.push(what);
  caller.note(what);
}

/** Prepares: what fails here fails the run. */
const callAs: CallAs = async (member, method, path, body) => {
  const headers = { 'x-as': member, 'content-type': 'application/json' };
  const response = await fetch(`${running.address}${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path} as ${member}: ${response.status} ${await response.text()}`);
  return (await response.json()) as { id: string };
};
afterAll(async () => {
  process.off('warning', onWarning);
  console.info(caller.tell());
  caller.note(`done: ${caller.tell()}\n${caller.report}`);
  await running.stop();
  await atelier.close();
  rmSync(folder, { recursive: true, force: true });
});

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

const samplingOf = (way: number, door: string, place: number): Sampling =>
  way === 0
    ? { more: 0, random: seededRandom(SEED) }
    : { more: 0.3, random: seededRandom(SEED + way * 7_919 + place * 104_729 + DOORS.indexOf(door)) };
const callOf = (door: string, about: About, sampling: Sampling): SampledCall =>
  door.includes(' ') ? restCall(document, door, about, sampling) : graphqlCall(document, door, about, sampling);

/** Things that records made, of which `place` says which one is asked about. */
const NUMBERED = ['challenge', 'question', 'answer', 'comment', 'artefact'];
const placed = (place: number): About => ({
  ...Object.fromEntries(NUMBERED.map((type) => [type, `${type}-${place}`])),
  ...{ topic: 'topic-0', organisation: 'organisation-0', group: `group-${place * 3}` },
  gathering: `gathering-${place * 3 + 1}`,
});

/** Ties, endorsements and feedback that only whoever sees their ends may see, by the member they are about. */
function thingsOf(member: string): About {
  const all = invented.recordsOf(PRESENT) as unknown as Record<string, unknown>[];
  const found = (type: string): string | undefined =>
    all.find((record) => record['type'] === type && Object.values(record).includes(member))?.['id'] as string;
  return Object.fromEntries(
    ['tie', 'endorsement', 'feedback'].flatMap((type) => {
      const id = found(type);
      return id === undefined ? [] : [[type, id]];
    }),
  );
}

const sees = (role: Role, visibility: string): boolean =>
  role === 'keeper' || visibility === 'everyone' || (role !== 'visitor' && visibility === 'community');

/** Who calls by their own name, which in one way of asking is somebody else’s; visitors and keepers have none. */
const speakerOf = (role: Role, way: number): About => {
  const viewer = CALLERS[role];
  return viewer.kind === 'member' && way !== 1 ? { caller: viewer.id } : {};
};

/** Words of their own for each thing that is written: the same question put twice is one. */
let written = 0;
const newWords = (): About => {
  written += 1;
  return { words: `What helps a team that begins, for the ${written}th time?` };
};

/** What a call is about: things that records made, or by turns those that were made through the doors. */
const aboutOf = ({ member, place }: Look, way: number): About => ({
  ...placed(place),
  ...((way + place + (member.visibility === 'hidden' ? 1 : 0)) % 2 === 1 ? prepared.get(member.id) : {}),
  ...{ ...thingsOf(member.id), member: member.id },
});

interface Look {
  readonly member: Invented;
  readonly place: number;
  readonly role: Role;
}
/** Every member that is looked at, through each role's eyes. */
const looks = (visibilities: readonly string[]): Look[] =>
  visibilities.flatMap((visibility) =>
    of(visibility).flatMap((member, place) => ROLES.map((role) => ({ member, place, role }))),
  );

const isFault = (answered: Answered): boolean => statusOf(answered) >= 500 && answered.status !== 503;

describe('every door', () => {
  it('tells a thing that the caller may not see from none by nothing: the same status and words', async () => {
    const told: string[] = [];
    for (const { member, place, role } of looks(['hidden', 'community'])) {
      if (sees(role, member.visibility)) continue;
      const hidden: About = { ...thingsOf(member.id), member: member.id };
      const absent = Object.fromEntries(
        Object.entries(hidden).map(([kind, id]) => [kind, kind === 'member' ? id.replace('qx', 'qz') : `${id}9999`]),
      );
      const compare = async (door: string, way: number): Promise<void> => {
        const kind = isWrite(door) ? 'write' : 'read';
        const draw = (given: About): SampledCall =>
          callOf(door, { ...placed(place), ...speakerOf(role, way), ...given }, samplingOf(way, door, place));
        // What does not name them cannot tell.
        if (JSON.stringify(draw(hidden)) === JSON.stringify(draw(absent))) return;
        const words = kind === 'write' ? [newWords(), newWords()] : [{}, {}];
        const [one, other] = [draw({ ...hidden, ...words[0] }), draw({ ...absent, ...words[1] })];
        const given = (about: About, own: About = {}): string[] => [...Object.values(about), ...Object.values(own)];
        const here = withoutGiven(await caller.make(one, role, kind), given(hidden, words[0]));
        const nowhere = withoutGiven(await caller.make(other, role, kind), given(absent, words[1]));
        if (here === nowhere) return;
        const at = [...here].findIndex((sign, where) => sign !== nowhere[where]);
        tell(
          told,
          `${door} as ${role}, of one for ${member.visibility}: ${one.path} ${JSON.stringify(one.body ?? '')}\n  ${here.slice(0, 4)}${here.slice(Math.max(0, at - 100), at + 200)}\n  or ${nowhere.slice(0, 4)}${nowhere.slice(Math.max(0, at - 100), at + 200)}`,
        );
      };
      for (let way = 0; way < WAYS; way += 1) await withEach(READS, (door) => compare(door, way));
      for (const door of WRITES) await compare(door, 0);
    }
    expect(told).toEqual([]);
  }, 3_600_000);

  it('names nobody whom the caller may not see', async () => {
    const told: string[] = [];
    for (const look of looks(PRESENT)) {
      const { member, place, role } = look;
      const unseen = invented.members.filter(({ visibility }) => !sees(role, visibility)).map(({ word }) => word);
      for (let way = 0; way < WAYS; way += 1)
        await withEach(READS, async (door) => {
          const answered = await caller.make(
            callOf(
              door,
              { ...aboutOf(look, way), text: member.word, ...speakerOf(role, way) },
              samplingOf(way, door, place),
            ),
            role,
            'read',
          );
          if (isFault(answered)) tell(told, `${door} as ${role}: ${answered.status} ${answered.text.slice(0, 200)}`);
          // What the caller gave is theirs to read back.
          const bare = [member.id, member.word].reduce((text, one) => text.replaceAll(one, ''), answered.text);
          for (const word of unseen) if (bare.includes(word)) tell(told, `${door} as ${role} names ${word}`);
        });
    }
    expect(told).toEqual([]);
    expect(warnings.filter((warning) => warning.startsWith('MaxListeners'))).toEqual([]);
  }, 3_600_000);

  it('changes nothing that was there before and is not the caller’s', async () => {
    const changed: string[] = [];
    let before = await digestOf(atelier.graph, ids);
    for (const look of looks(PRESENT)) {
      const { member, place, role } = look;
      const doors = WRITES.filter((door) => !IS_THEIRS[role].test(door));
      for (let from = 0; from < doors.length; from += BATCH) {
        const done: string[] = [];
        await withEach(doors.slice(from, from + BATCH), async (door) => {
          const answered = await caller.make(
            callOf(door, { ...aboutOf(look, 0), ...speakerOf(role, 0), ...newWords() }, samplingOf(0, door, place)),
            role,
            'write',
          );
          if (isFault(answered)) tell(changed, `${door} as ${role}: ${answered.status} ${answered.text.slice(0, 200)}`);
          if (isDone(answered)) done.push(`${door} (${answered.status})`);
        });
        // What was refused is looked at as well, once all doors have been tried.
        if (done.length === 0 && from + BATCH < doors.length) continue;
        const other = changedIn(before, await digestOf(atelier.graph, ids));
        if (other.length === 0) continue;
        tell(
          changed,
          `${role}, about ${member.id}: one of ${done.join(', ') || 'those refused'} changed ${other.slice(0, 4).join(', ')}`,
        );
        await begin();
        prepared.clear();
        before = await digestOf(atelier.graph, ids);
      }
    }
    expect(changed).toEqual([]);
  }, 3_600_000);
});

/** How many writes go at once, between two looks at the graph. */
const BATCH = 8;

/** Puts the graph back as it began. */
async function begin(): Promise<void> {
  await emptyGraph(atelier.graph);
  await importCommunity(atelier.graph, records, { detectLanguage, rejects: '/dev/null' });
  await atelier.refresh();
}
