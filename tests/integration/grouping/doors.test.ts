import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seeding, SeedingJob } from '../../../src/grouping/index.ts';
import { runMaillon } from '../../support/command.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-seed-'));
let service: SeedingService;

beforeAll(async () => {
  service = await openSeedingService();
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
          shares { type id label members }
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
    expect(command.errors.replace(/^ {2}seeding.*$/gm, '').trim()).toBe('');
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
    const shares = events.slice(0, -1).map(({ data }) => JSON.parse(data).progress as number);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const again = await fetch(`${service.address}/api/seedings/${id}/events`, {
      headers: { 'last-event-id': last?.id ?? '' },
    });
    expect(again.status).toBe(204);
    expect(await readEvents(`${service.address}/api/seedings/${id}/events`)).toHaveLength(1);
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

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
