import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import type { Answer } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { runMaillon } from '../../support/command.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

const ATELIER = join(PROJECT_ROOT, 'tests', 'fixtures', 'api', 'atelier.ndjson');
const folder = mkdtempSync(join(tmpdir(), 'maillon-cli-'));
let graph: Neo4jGraph;

const maillon = (...args: string[]) => runMaillon(folder, ...args);

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the command line', () => {
  it('says what it can do, with examples and exit statuses', async () => {
    const { status, output } = await maillon('--help');
    expect(status).toBe(0);
    expect(output).toContain('Examples:');
    expect(output).toContain('Exit statuses:');
    expect((await maillon('ask', '--help')).output).toContain('--json');
  });

  it('tries an import without writing, imports, and changes nothing the second time', async () => {
    const dry = JSON.parse((await maillon('import', ATELIER, '--dry-run', '--json')).output);
    expect(dry.counts.added).toBeGreaterThan(5);
    expect(JSON.parse((await maillon('status', '--json')).output).community).toBeNull();
    const first = JSON.parse((await maillon('import', ATELIER, '--json')).output);
    expect(first.counts).toEqual(dry.counts);
    const second = JSON.parse((await maillon('import', ATELIER, '--json')).output);
    expect(second).toMatchObject({ wrote: false, counts: { added: 0, changed: 0, left: first.counts.added } });
  });

  it('asks, and gives an answer whose reasons add up', async () => {
    const { status, output } = await maillon('ask', 'qui', 'connaît', 'la', 'reliure', '?', '--json');
    expect(status).toBe(0);
    const answer: Answer = JSON.parse(output);
    for (const { score, contributions } of [...answer.people, ...answer.artefacts])
      expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(score, 9);
  });

  it('asks for a member named as people name them, in the words of the language wished for', async () => {
    const { output } = await maillon('ask', 'Qui répare un frein ?', '--as', 'Ana Reis', '--language', 'nl', '--json');
    const byName: Answer = JSON.parse(output);
    expect(byName.replyLanguage).toBe('nl');
    expect(byName.language).toBe('fr');
    const byId = await maillon('ask', 'Qui répare un frein ?', '--as', 'ana', '--language', 'nl', '--json');
    expect(byName.people).toEqual(JSON.parse(byId.output).people);
  });

  it('shows a member by name, and nobody who is hidden', async () => {
    const { output } = await maillon('person', 'Lucie');
    expect(output).toContain('Lucie');
    const { status, errors } = await maillon('person', 'someone-nobody-knows');
    expect(status).toBe(3);
    expect(errors).toContain('someone-nobody-knows');
  });

  it('exports what it imported, byte for byte the same each time', async () => {
    const [one, two] = [join(folder, 'one.ndjson'), join(folder, 'two.ndjson')];
    expect((await maillon('export', one)).status).toBe(0);
    expect((await maillon('export', two)).status).toBe(0);
    expect(readFileSync(two)).toEqual(readFileSync(one));
    expect((await maillon('export', '-')).output).toBe(readFileSync(one, 'utf8'));
  });

  it('names what is wrong and ends with a status that scripts can use', async () => {
    expect(await maillon('ask', 'a', '--as', 'nobody-of-ours')).toMatchObject({
      status: 3,
      errors: expect.stringContaining('nobody-of-ours'),
    });
    expect((await maillon('ask', 'a', '--limit', 'many')).status).toBe(2);
    expect((await maillon('import', join(folder, 'missing.ndjson'))).status).toBeGreaterThan(1);
    expect((await maillon('no-such-command')).status).toBe(2);
    const broken = join(folder, 'broken.ndjson');
    writeFileSync(broken, `${readFileSync(ATELIER, 'utf8').trim()}\nnot json\n`);
    const { status, output } = await maillon('import', broken);
    expect(status).toBe(5);
    expect(output).toMatch(/broken\.ndjson:\d+:/);
    expect((await maillon('import', broken, '--strict')).status).toBe(2);
  });
});
