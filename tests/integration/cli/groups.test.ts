import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { createSeeder, type LivingGroup, type ProposalCard, type SavedProposal } from '../../../src/proposals/index.ts';
import { runMaillon } from '../../support/command.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-groups-'));
const POOL = join(folder, 'pool.txt');
let graph: Neo4jGraph;
/** People of the community who are in no group of the pool. */
let others: string[];
let saved: SavedProposal;

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { detectLanguage, rejects: '/dev/null' });
  const wish = { format: 'intervision-self-led', pool: { kind: 'all' }, proposals: 1, seconds: 20 } as const;
  const { proposals } = await createSeeder({ graph }).seed(wish, PUBLIC_VIEWER);
  // People of two groups that keep every rule: two groups of them can be made again.
  const [one = [], two = [], ...more] = (proposals[0]?.rounds[0]?.groups ?? []).map(({ members }) =>
    members.map(({ id }) => id),
  );
  writeFileSync(POOL, `# who came\n${[...one, ...two].join('\n')}\n`);
  others = more.flat();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const maillon = (...args: string[]) => runMaillon(folder, ...args);
async function told<Value>(...args: string[]): Promise<Value> {
  const { status, output, errors } = await maillon(...args, '--json');
  expect(status, errors).toBe(0);
  return JSON.parse(output) as Value;
}
const seats = ({ groups }: SavedProposal) => groups.map(({ members }) => members.map(({ id }) => id).sort());

describe('maillon group', () => {
  it('keeps a proposal of a seeding, lists it and shows it', async () => {
    const asked = ['--format', 'intervision-self-led', '--pool', POOL, '--groups', '2', '--language', 'fr'];
    saved = await told<SavedProposal>('seed', ...asked, '--save');
    expect(saved.groups).toHaveLength(2);
    expect((await told<ProposalCard[]>('group', 'list')).map(({ id }) => id)).toEqual([saved.id]);
    const { output } = await maillon('group', 'show', saved.id, '--language', 'nl');
    for (const { name } of saved.groups.flatMap(({ members }) => members)) expect(output).toContain(name);
    expect(await maillon('group', 'show', 'no-such-proposal')).toMatchObject({ status: 3 });
  });

  it('keeps nothing of an impossible seeding, and says which rules conflict', async () => {
    const [one, other] = saved.groups[0]?.members.map(({ id }) => id) ?? [];
    const rules = join(folder, 'rules.json');
    const both = (name: string) => [{ name, members: [one, other] }];
    writeFileSync(rules, JSON.stringify({ together: both('ensemble'), apart: both('séparés') }));
    const asked = ['--format', 'intervision-self-led', '--pool', POOL, '--rules', rules, '--language', 'fr'];
    const { status, output } = await maillon('seed', ...asked, '--save');
    expect([status, output]).toEqual([1, expect.stringMatching(/ensemble[\s\S]*séparés/)]);
    expect(await told<ProposalCard[]>('group', 'list')).toHaveLength(1);
  });

  it('invites in words to send, and notes who accepts and who declines', async () => {
    const [first, second] = saved.groups[0]?.members ?? [];
    const { output } = await maillon('group', 'invite', saved.id, '1', first?.id ?? '', '--language', 'fr');
    expect(output).toMatch(new RegExp(`^Invitation\\u00a0: .+\\n\\nBonjour ${first?.name},`));
    const accepted = await told<SavedProposal>('group', 'answer', saved.id, '1', first?.id ?? '', 'accepted');
    const declined = await told<SavedProposal>('group', 'answer', saved.id, '1', second?.id ?? '', 'declined');
    const statuses = new Map(declined.groups[0]?.members.map(({ id, status }) => [id, status]));
    expect([statuses.get(first?.id ?? ''), statuses.get(second?.id ?? '')]).toEqual(['accepted', 'declined']);
    expect(accepted.groups[0]?.members.filter(({ status }) => status === 'open').length).toBeGreaterThan(1);
    expect((await maillon('group', 'answer', saved.id, '1', first?.id ?? '', 'perhaps')).status).toBe(2);
    // Another member may not answer in their place.
    const answer = ['group', 'answer', saved.id, '1', first?.id ?? '', 'declined'];
    expect((await maillon(...answer, '--as', second?.id ?? '')).errors).toContain('whoever it invites');
  });

  it('takes a late joiner, goes back and forward, and says what differs', async () => {
    // The first whom the rules let join.
    let late = '';
    for (const id of others) {
      late = id;
      if ((await maillon('group', 'change', saved.id, '--join', id, '--moves', '0', '--try')).status === 0) break;
    }
    const tried = await told<{ proposal: SavedProposal }>('group', 'change', saved.id, '--join', late, '--try');
    expect(tried.proposal.version).toBe(1);
    const { output } = await maillon('group', 'change', saved.id, '--join', late, '--moves', '0');
    expect(output).toContain(`${late} – →`);
    const changed = await told<SavedProposal>('group', 'show', saved.id);
    expect(seats(changed).flat()).toContain(late);
    expect(seats(await told<SavedProposal>('group', 'undo', saved.id))).toEqual(seats(saved));
    expect((await maillon('group', 'undo', saved.id)).errors).toContain('nothing to undo');
    expect(seats(await told<SavedProposal>('group', 'redo', saved.id))).toEqual(seats(changed));
    const compared = await maillon('group', 'compare', `${saved.id}@1`, `${saved.id}@2`);
    expect(compared.output).toContain(late);
  });

  it('makes a group live once enough have accepted, and closes it with its story', async () => {
    const { errors } = await maillon('group', 'make', saved.id, '2', '--name', 'Trop tôt');
    expect(errors).toContain('needs 3 who accepted');
    const { groups } = await told<SavedProposal>('group', 'show', saved.id);
    for (const { id } of groups[1]?.members ?? []) await maillon('group', 'answer', saved.id, '2', id, 'accepted');
    const named = ['--name', 'Intervision du jeudi', '--purpose', 'Se relire', '--from', '2026-12-01'];
    const [made] = await told<LivingGroup[]>('group', 'make', saved.id, '2', ...named);
    expect(made).toMatchObject({ name: 'Intervision du jeudi', created: '2026-12-01', ended: null });
    expect(made?.members.map(({ id }) => id).sort()).toEqual(groups[1]?.members.map(({ id }) => id).sort());
    expect((await maillon('group', 'living')).output).toContain('Intervision du jeudi');
    const closing = ['--ended', '2027-06-30', '--story', 'Ce que nous avons appris', '--text', 'Relire à deux.'];
    const [closed] = await told<LivingGroup[]>('group', 'close', made?.id ?? '', ...closing);
    expect(closed).toMatchObject({ ended: '2027-06-30', artefacts: [`story-${made?.id}`] });
    expect(await told<LivingGroup[]>('group', 'living')).toEqual([]);
    expect(await told<LivingGroup[]>('group', 'living', '--ended')).toHaveLength(1);
  });
});
