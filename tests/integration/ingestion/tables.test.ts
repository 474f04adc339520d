import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { exportAs, importCommunity, importTable, mapTable } from '../../../src/ingestion/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';
import { graphContents } from './graph-contents.ts';

const COMMUNITY = join(import.meta.dirname, '../../fixtures/ingestion/community.ndjson');
const detectLanguage = (_: string, hints: readonly string[] = []) => hints[0] ?? null;
const folder = mkdtempSync(join(tmpdir(), 'maillon-tables-'));
const fileOf = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

let graph: Neo4jGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

describe('tables in and out', () => {
  it('make records of names only where the graph has none, and bring nothing new the second time', async () => {
    await emptyGraph(graph);
    const topics = fileOf('topics.csv', 'id,label.fr,label.nl\nvelo,vélo,fiets\n');
    await importCommunity(graph, topics, { detectLanguage, source: 'same' });
    const people = fileOf(
      'people.csv',
      'name,email,skills\nAda,ada@example.org,Vélo; Triage\nBo,bo@example.org,triage\n',
    );
    const first = await importCommunity(graph, people, { detectLanguage, source: 'same' });
    expect(first.byType).toMatchObject({ member: { added: 2 }, topic: { added: 1, changed: 0, left: 1 } });
    expect([first.rejected, first.warned]).toEqual([0, 0]);
    const again = await importCommunity(graph, people, { detectLanguage, source: 'same' });
    expect([again.wrote, again.counts]).toMatchObject([false, { added: 0, changed: 0, left: 4 }]);
  });

  it('with columns of their own come in through their mapping, and once', async () => {
    await emptyGraph(graph);
    const survey = fileOf(
      'survey.csv',
      'What is your name?,Your e-mail,Skills [Care],Skills [Triage]\nAda,a@example.org,4,\nBo,b@example.org,2,x\n',
    );
    const { file } = await mapTable(survey);
    const first = await importTable(graph, survey, file, { detectLanguage });
    expect(first.byType).toMatchObject({ member: { added: 2 }, topic: { added: 2 } });
    const again = await importTable(graph, survey, file, { detectLanguage });
    expect([again.wrote, again.counts.left]).toEqual([false, 4]);
  });

  it('are written as a folder and as a spreadsheet, and give the same graph back', async () => {
    await emptyGraph(graph);
    await importCommunity(graph, COMMUNITY, { detectLanguage, source: 'same' });
    const before = await graphContents(graph);
    const tables = join(folder, 'out');
    const workbook = join(folder, 'out.xlsx');
    const { records } = await exportAs(graph, tables, { tables: 'csv' });
    expect((await exportAs(graph, workbook)).records).toBe(records);
    expect(readdirSync(tables)).toHaveLength(14);
    for (const path of [tables, workbook]) {
      await emptyGraph(graph);
      const report = await importCommunity(graph, path, { detectLanguage, source: 'same' });
      expect([report.rejected, report.lessened]).toEqual([0, 0]);
      expect(await graphContents(graph)).toEqual(before);
    }
  });
});
