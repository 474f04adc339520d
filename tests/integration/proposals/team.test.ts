import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/index.ts';
import { runMaillon } from '../../support/command.ts';
import { openSeedingService, type SeedingService } from './seeding-service.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-team-'));
const QUESTION = 'Comment animer une intervision sans animateur ?';
let service: SeedingService;

beforeAll(async () => {
  service = await openSeedingService();
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const QUERY = `query ($question: String!, $team: String) {
  ask(question: $question, team: $team) { proposal { leader why members { id name covers why } } }
}`;
const ask = async (team?: string) => {
  const { status, body } = await service.send('POST', '/ask', { question: QUESTION, team });
  return { status, proposal: (body as Answer).proposal };
};

describe('whom to bring together for this', () => {
  it.each(['with-leader', 'without-leader'] as const)('is the same through each door: %s', async (team) => {
    const { status, proposal } = await ask(team);
    expect(status).toBe(200);
    expect(proposal?.members.length).toBeGreaterThan(1);
    expect(proposal?.leader).toBe(team === 'with-leader' ? proposal?.members[0]?.id : null);
    expect(proposal?.why.includes(proposal.members[0]?.name ?? '')).toBe(team === 'with-leader');
    for (const { covers, why } of proposal?.members ?? []) {
      expect(covers.length).toBeGreaterThan(0);
      expect(why).toContain(covers[0]);
    }
    const { ask: walked } = await service.graphql<{ ask: Answer }>(QUERY, { question: QUESTION, team });
    expect(walked.proposal).toEqual(proposal);
    const command = await runMaillon(folder, 'ask', QUESTION, '--team', team, '--json');
    expect(command.status, command.errors).toBe(0);
    expect((JSON.parse(command.output) as Answer).proposal).toEqual(proposal);
  });

  it('is said only where no group fits, unless it is asked for', async () => {
    expect((await ask()).proposal).toBeNull();
    expect((await ask('perhaps')).status).toBe(400);
  });
});
