import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/forms/index.ts';
import type { SavedProposal } from '../../../src/proposals/index.ts';
import { runMaillon } from '../../support/command.ts';
import { openSeedingService, type SeedingService } from '../proposals/seeding-service.ts';

const MAKER = 'julie-lambert';
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const WISH = {
  title: 'Wanneer?',
  closes: day(7),
  until: day(30),
  questions: [
    { id: 'when', text: 'Wanneer bent u vrij?', kind: 'hours' },
    { id: 'place', text: 'Waar?', kind: 'one', options: ['Luik', 'Gent'] },
  ],
};
const PEOPLE = [
  MAKER,
  'amina-benali',
  'sophie-marchal',
  'thomas-renard',
  'fatou-diallo',
  'nicolas-petit',
  'helene-roussel',
  'lucas-meunier',
];

const folder = mkdtempSync(join(tmpdir(), 'maillon-forms-'));
let service: SeedingService;
let form: Form;

beforeAll(async () => {
  service = await openSeedingService();
  form = (await service.send('POST', '/forms', WISH, MAKER)).body as Form;
  const lines = PEOPLE.map((id, i) => `${id};${i < 4 ? 'din 12-14' : 'vri 9-11'};${i % 2 === 0 ? 'Luik' : 'Gent'}`);
  await service.send('POST', `/forms/${form.id}/table`, { csv: ['member;when;place', ...lines].join('\n') }, MAKER);
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const wish = (atLeast = 2) => ({
  ...{ format: 'plenary', pool: `form:${form.id}`, size: 4, proposals: 1, language: 'en' },
  rules: {
    off: ['line-of-management', 'competitors', 'recently-together', 'language'],
    hours: { form: form.id, question: 'when', atLeast },
  },
});

describe('a form through each door', () => {
  it('is the same in REST, in GraphQL and to the command', async () => {
    const rest = (await service.send('GET', `/forms/${form.id}`, undefined, MAKER)).body as Form;
    expect(rest).toMatchObject({
      answered: PEOPLE.length,
      own: { place: 'Luik', when: [{ day: 2, from: 12, to: 14 }] },
    });
    const fields =
      'id title why closes until created version status keeps answered own ownAt questions { id text kind options }';
    const { form: walked } = await service.graphql<{ form: Form }>(
      `query ($id: ID!) { form(id: $id) { ${fields} } }`,
      { id: form.id },
      MAKER,
    );
    const told = rest.questions.map((question) => ({ ...question, options: question.options ?? null }));
    expect(walked).toEqual({ ...rest, questions: told });
    const said = await runMaillon(folder, 'forms', 'show', form.id, '--as', MAKER, '--json');
    expect(JSON.parse(said.output)).toEqual(rest);
    const { status } = await service.send('GET', `/forms/${form.id}/answers`, undefined, 'amina-benali');
    expect(status).toBe(403);
    expect((await service.send('GET', '/forms')).body).toEqual({ items: [] });
  });

  it('is made by the command, and says what a wrong table holds', async () => {
    const file = join(folder, 'form.json');
    writeFileSync(file, JSON.stringify(WISH));
    const made = JSON.parse((await runMaillon(folder, 'forms', 'make', file, '--json')).output) as Form;
    expect(made.questions.map(({ id }) => id)).toEqual(['when', 'place']);
    const table = join(folder, 'answers.csv');
    writeFileSync(table, 'member,place\nnobody,Gent\n');
    const told = await runMaillon(folder, 'forms', 'import', made.id, table);
    expect(told.output).toContain('line 2, member: "nobody"');
    expect(told.status).toBe(2);
  });
});

describe('groups by the answers of a form', () => {
  it('have hours in common, say which, and propose them in the letter', async () => {
    const job = await service.seeded(wish(), { kind: 'member', id: MAKER });
    const groups = job.result?.proposals[0]?.rounds[0]?.groups ?? [];
    expect(groups.map(({ hours }) => hours).sort((a, b) => (a?.[0]?.day ?? 0) - (b?.[0]?.day ?? 0))).toEqual([
      [{ day: 2, from: 12, to: 14 }],
      [{ day: 5, from: 9, to: 11 }],
    ]);
    const saved = (await service.send('POST', '/proposals', { seeding: job.id }, MAKER)).body as SavedProposal;
    const member = saved.groups[0]?.members[0]?.id;
    const path = `/proposals/${saved.id}/groups/1/invitations/${member}?language=en`;
    const { text } = (await service.send('GET', path, undefined, MAKER)).body as { text: string };
    expect(text).toMatch(/when all of you who answered are free: (Tuesday 12–14|Friday 9–11)\./);
  });

  it('are proved impossible where no hour is common, with how many could be asked for', async () => {
    const job = await service.seeded(wish(3), { kind: 'member', id: MAKER });
    expect(job.result?.proposals).toEqual([]);
    expect(job.result?.conflicts[0]?.rules).toEqual(['hours']);
    expect(job.result?.conflicts[0]?.remedy).toContain('With 2 hours in common at most');
  });

  it('are made for whoever keeps the form alone, and name a question that is not there', async () => {
    const other = await service.send('POST', '/seedings', wish(), 'amina-benali');
    expect(other.status).toBe(403);
    const rules = { atMost: [{ attribute: `form:${form.id}/colour`, count: 2 }] };
    const { status, body } = await service.send('POST', '/seedings', { ...wish(), rules }, MAKER);
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('has no question \\"colour\\"')]);
  });

  it('can still be changed once the form is gone: what rested on it is put aside', async () => {
    const job = await service.seeded(wish(), { kind: 'member', id: MAKER });
    const saved = (await service.send('POST', '/proposals', { seeding: job.id }, MAKER)).body as SavedProposal;
    await service.send('DELETE', `/forms/${form.id}`, undefined, MAKER);
    const leave = [saved.groups[0]?.members[0]?.id];
    const changed = await service.send('POST', `/proposals/${saved.id}/changes`, { leave, moves: 0 }, MAKER);
    expect(changed.status).toBe(200);
  });
});
