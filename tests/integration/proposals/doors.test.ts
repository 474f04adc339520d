import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { createSeeder, createSeedingDesk, type Seeder, type SeedingJob } from '../../../src/proposals/index.ts';
import type { Seeding } from '../../../src/seeding/index.ts';
import { runMaillon } from '../../support/command.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-seed-'));
let service: SeedingService;

beforeAll(async () => {
  service = await openSeedingService({ threads: true });
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const SEED = `mutation ($format: String!, $about: String, $seed: Int, $proposals: Int, $seconds: Int, $wait: Int) {
  seed(format: $format, about: $about, seed: $seed, proposals: $proposals, seconds: $seconds, wait: $wait) { id }
}`;

const SEEDING = `query ($id: ID!) {
  seeding(id: $id) {
    status
    result {
      format
      pool { kind people }
      proposals {
        score
        leftOut
        rounds { groups {
          score language bridge
          members { id name role why }
          criteria { name value amount }
          shares { type id label members holders }
        } }
      }
      conflicts { rules remedy }
      notes { code text }
    }
  }
}`;

describe('the same seeding through each door', () => {
  it('gives the same groups, scores and reasons for the same seed', async () => {
    const wish = { format: 'leadership', about: 'challenge:c-intervision-sans-animateur', seed: 7, proposals: 2 };
    const job = await service.seeded(wish);
    expect([job.status, job.problem]).toEqual(['done', null]);
    expect(job.result?.proposals[0]?.rounds[0]?.groups[0]?.members.length).toBeGreaterThan(2);
    expect((await service.send('GET', `/seedings/${job.id}`)).body).toEqual(job);
    const { seed } = await service.graphql<{ seed: { id: string } }>(SEED, { ...wish, seconds: 600, wait: 1 });
    let walked: { status: string; result: Seeding };
    do walked = (await service.graphql<{ seeding: typeof walked }>(SEEDING, { id: seed.id })).seeding;
    while (walked.status === 'queued' || walked.status === 'running');
    expect(walked.result).toEqual(job.result);
    const asked = [
      '--format',
      wish.format,
      '--about',
      wish.about,
      '--seed',
      '7',
      '--proposals',
      '2',
      '--seconds',
      '600',
    ];
    const command = await runMaillon(folder, 'seed', ...asked, '--language', 'fr', '--json');
    expect(command.status, command.errors).toBe(0);
    expect(JSON.parse(command.output)).toEqual(job.result);
  }, 400_000);
});

describe('a job', () => {
  const wish = { format: 'plenary', size: 5, seconds: 60, proposals: 10 };

  it('tells how it goes on, and its end, as events; a reader that lost its connection takes up where it was', async () => {
    const { status, body } = await service.send('POST', '/seedings', { format: 'circle', seed: 3 });
    expect(status).toBe(202);
    const { id } = body as SeedingJob;
    const events = await readEvents(`${service.address}/api/seedings/${id}/events`);
    const last = events.at(-1);
    expect(last?.event).toBe('done');
    expect(JSON.parse(last?.data ?? '')).toEqual((await service.send('GET', `/seedings/${id}`)).body);
    for (const { event, data } of events.slice(0, -1))
      expect([event, Object.keys(JSON.parse(data))]).toEqual(['progress', ['id', 'status', 'progress', 'best']]);
    const shares = events.slice(0, -1).map(({ data }) => JSON.parse(data).progress as number);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const again = await fetch(`${service.address}/api/seedings/${id}/events`, {
      headers: { 'last-event-id': last?.id ?? '' },
    });
    expect(again.status).toBe(204);
    expect(await readEvents(`${service.address}/api/seedings/${id}/events`)).toHaveLength(1);
  });

  it('tells the same through a GraphQL subscription, to whoever may see it', async () => {
    const { body } = await service.send('POST', '/seedings', { format: 'circle', seed: 4 }, 'julie-lambert');
    const { id } = body as SeedingJob;
    const states = await readStates(id, 'julie-lambert');
    const read = (await service.send('GET', `/seedings/${id}`, undefined, 'julie-lambert')).body as SeedingJob;
    const { status, progress, best, result } = read;
    const proposals = result?.proposals.map(({ score }) => ({ score }));
    expect(states.at(-1)?.data).toEqual({ seeding: { id, status, progress, best, result: { proposals } } });
    // Progress alone until the end, and the whole of it once.
    expect(states.length).toBeGreaterThan(1);
    for (const { data } of states.slice(0, -1)) expect(data?.seeding.result).toBeNull();
    const shares = states.map(({ data }) => data?.seeding.progress ?? -1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const [refused] = await readStates(id, 'marc-delvaux');
    expect(refused?.errors?.[0]?.extensions.code).toBe('not-found');
  });

  it('waits for its turn, is cancelled with its best so far, and leaves the service answering', async () => {
    const first = (await service.send('POST', '/seedings', wish)).body as SeedingJob;
    const second = (await service.send('POST', '/seedings', wish)).body as SeedingJob;
    expect(second.status).toBe('queued');
    expect((await service.send('DELETE', `/seedings/${second.id}`)).body).toMatchObject({
      status: 'cancelled',
      result: null,
    });
    await until(async () => ((await service.send('GET', `/seedings/${first.id}`)).body as SeedingJob).best !== null);
    await service.send('DELETE', `/seedings/${first.id}`);
    await until(
      async () => ((await service.send('GET', `/seedings/${first.id}`)).body as SeedingJob).status !== 'running',
    );
    const { body } = await service.send('GET', `/seedings/${first.id}`);
    expect(body).toMatchObject({ status: 'cancelled', result: { proposals: [expect.anything()] } });
  });

  it('is for whoever asked, and nobody else', async () => {
    const { body } = await service.send('POST', '/seedings', { format: 'duo' }, 'julie-lambert');
    const { id } = body as SeedingJob;
    expect((await service.send('GET', `/seedings/${id}`, undefined, 'julie-lambert')).status).toBe(200);
    for (const as of [undefined, 'marc-delvaux'])
      for (const method of ['GET', 'DELETE'])
        expect((await service.send(method, `/seedings/${id}`, undefined, as)).status).toBe(404);
    await service.send('DELETE', `/seedings/${id}`, undefined, 'julie-lambert');
  });
});

describe('a wish that could only fail', () => {
  const list = (...ids: string[]) => ({ format: 'duo', pool: ids });

  it.each<[string, object, number, RegExp]>([
    ['an unknown format', { format: 'quartet' }, 400, /quartet.*intervision/],
    ['an unknown field', { format: 'duo', colour: 'red' }, 400, /colour/],
    ['an unknown person', list('julie-lambert', 'nobody-at-all'), 404, /nobody-at-all/],
    ['a person twice', list('julie-lambert', 'julie-lambert'), 400, /"julie-lambert" is named twice/],
    ['no pool of that kind', { format: 'duo', pool: 'table:7' }, 400, /table:7/],
    ['a pool of a topic that is not there', { format: 'duo', pool: 'topic:t-none' }, 404, /no topic "t-none"/],
    ['a pool of a gathering that is not there', { format: 'duo', pool: 'gathering:g-none' }, 404, /g-none/],
    ['a challenge that is not there', { format: 'duo', about: 'challenge:c-none' }, 404, /c-none/],
    ['a size that cannot be', { format: 'duo', size: 5 }, 400, /2 to 2/],
    [
      'a rule about somebody outside the pool',
      {
        ...list('julie-lambert', 'marc-delvaux'),
        rules: { together: [{ name: 'amis', members: ['julie-lambert', 'amina-benali'] }] },
      },
      400,
      /"amis" names "amina-benali"/,
    ],
    [
      'a list of twenty thousand',
      { format: 'duo', pool: Array.from({ length: 20_000 }, (_, i) => `m-${i}`) },
      404,
      /m-0/,
    ],
  ])('%s is refused in the one shape of errors, and no job is kept', async (_what, wish, status, words) => {
    const told = await service.send('POST', '/seedings', wish);
    expect(told.status).toBe(status);
    expect(told.body).toEqual({
      error: expect.objectContaining({ message: expect.stringMatching(words), requestId: expect.any(String) }),
    });
  });

  it.each<[string, object]>([
    ['nobody', list()],
    ['one person', list('julie-lambert')],
  ])('a pool of %s is told as a conflict of sizes', async (_what, wish) => {
    const { status, result } = await service.seeded(wish);
    expect([status, result?.proposals, result?.conflicts.length]).toEqual(['done', [], 1]);
  });

  it('a cycle of management keeps everybody in it apart, and ends', async () => {
    const ids = ['one', 'two', 'three', 'four'].map((name) => `cycle-${name}`);
    const lines = ids.map((id, i) => JSON.stringify({ type: 'member', id, name: id, manager: ids[(i + 1) % 4] }));
    const path = join(folder, 'cycle.ndjson');
    writeFileSync(path, `${lines.join('\n')}\n`);
    await importCommunity(service.atelier.graph, path, { detectLanguage });
    const { status, result } = await service.seeded({ format: 'duo', pool: ids });
    expect([status, result?.proposals]).toEqual(['done', []]);
    expect(result?.conflicts[0]?.rules.join()).toContain('line-of-management');
  });
});

describe('a service that stops', () => {
  it('hands its seedings back, and the next one begins them again from their seed', async () => {
    const { graph } = service.atelier;
    const asked: string[] = [];
    const slow: Seeder = {
      ...createSeeder({ graph }),
      seed: async ({ seed }, _viewer, { signal } = {}) => {
        asked.push(`seed ${seed}`);
        if (asked.length === 1)
          await new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
        return { format: 'duo', pool: { kind: 'all', people: 0 }, proposals: [], conflicts: [], notes: [] };
      },
    };
    const services = { graph, seeder: slow, hasMember: async () => true, onFault: () => {} };
    await service.desk.close();
    const first = createSeedingDesk(services);
    const { id } = await first.start({ format: 'duo', seed: 11 }, PUBLIC_VIEWER);
    await until(async () => asked.length === 1);
    await first.close();
    const second = createSeedingDesk(services);
    expect(['queued', 'running', 'done']).toContain((await second.read(id, PUBLIC_VIEWER)).status);
    await until(async () => (await second.read(id, PUBLIC_VIEWER)).status === 'done');
    expect(asked).toEqual(['seed 11', 'seed 11']);
    await second.close();
  });

  it('that was killed counts as gone after a while; a job that took three services down is lost, and says so', async () => {
    const { graph } = service.atelier;
    const queue = { id: 'lost-one', viewerKind: 'public', asker: null, request: '{"format":"duo"}' };
    await graph.run('seeding/queue-job', { ...queue, created: '2026-01-01T00:00:00Z' });
    for (let run = 1; run <= 3; run += 1) {
      const at = { now: `2026-01-0${run}T00:00:00Z`, silentSince: `2026-01-0${run}T00:00:00Z` };
      const [claimed] = await graph.run('seeding/claim-job', { owner: `service ${run}`, ...at });
      expect(claimed?.runs).toBe(run);
    }
    const services = { graph, seeder: createSeeder({ graph }), hasMember: async () => true, onFault: () => {} };
    const desk = createSeedingDesk(services);
    await until(async () => (await desk.read('lost-one', PUBLIC_VIEWER)).status === 'lost');
    expect((await desk.read('lost-one', PUBLIC_VIEWER)).problem?.message).toContain('ask again');
    await desk.close();
  });
});

interface StreamedEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

async function readEvents(address: string): Promise<StreamedEvent[]> {
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const blocks = (await response.text()).split('\n\n').filter((block) => block.startsWith('id: '));
  return blocks.map((block) => {
    const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
    return { id: field('id'), event: field('event'), data: field('data') };
  });
}

interface State {
  readonly data?: { readonly seeding: { readonly progress: number; readonly result: object | null } };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function readStates(id: string, as: string): Promise<State[]> {
  const query = `subscription ($id: ID!) { seeding(id: $id) { id status progress best result { proposals { score } } } }`;
  const response = await fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'maillon-as': as },
    body: JSON.stringify({ query, variables: { id } }),
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = [...(await response.text()).matchAll(/^event: next\ndata: (.*)$/gm)];
  return events.map(([, data]) => JSON.parse(data ?? '') as State);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
