import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LiveCommunity } from '../../../src/community/index.ts';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { type CommunityFileRecord, KEEPER, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity, importRecords } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import {
  createCommunityNetwork,
  createNetworkImporter,
  kindChoice,
  type NetworkImporter,
  type NetworkImportOptions,
  type NetworkImportReport,
  writeNetwork,
} from '../../../src/network/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

let graph: Neo4jGraph;
let importer: NetworkImporter;

beforeAll(async () => {
  graph = await openTestGraph();
  importer = createNetworkImporter({
    graph,
    writeRecords: (made, options) => importRecords(graph, made, { ...options, detectLanguage, strict: true }),
  });
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const bring = (text: string, options: Partial<NetworkImportOptions> = {}): Promise<NetworkImportReport> =>
  importer.importNetwork(text, { name: 'survey.csv', viewer: KEEPER, language: 'en', ...options });

const ties = async () => {
  const rows = await graph.run('export/tie', { after: '', limit: 1_000_000 });
  return rows
    .map(({ from, to, properties: { kind, weight, date } }) =>
      JSON.stringify([from, to, kind, weight ?? 1, date ?? null]),
    )
    .sort();
};
const members = async () =>
  (await graph.run('export/member', { after: '', limit: 1000 })).map(({ properties }) => properties);

describe('the demo community’s own ties', () => {
  const LAYERS = ['advice', 'information', 'trust', 'energy', 'collaboration'] as const;

  it('come back from every format as they went out, into a community that had lost them', async () => {
    await emptyGraph(graph);
    await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { source: 'demo', detectLanguage });
    const network = createCommunityNetwork({ graph, community: new LiveCommunity(graph, null) });
    const view = await network.view({ viewer: KEEPER, layers: LAYERS });
    const before = await ties();
    const ids = (await graph.run('export/tie', { after: '', limit: 1_000_000 })).map(({ properties }) =>
      String(properties['id']),
    );
    expect(before.length).toBeGreaterThan(300);
    for (const [format, name] of [
      ['gexf', 'demo.gexf'],
      ['graphml', 'demo.graphml'],
      ['json', 'demo.json'],
      ['csv-edges', 'demo.edges.csv'],
    ] as const) {
      const text = writeNetwork(view, format);
      const again = await bring(text, { name });
      expect([again.ties, again.wrote], format).toEqual([
        { added: 0, same: before.length, changed: 0, leftOut: 0 },
        false,
      ]);
      await graph.run('import/clear-ties', { ids });
      await graph.run('import/clear-ties', { ids: await madeIds() });
      expect(await ties()).toEqual([]);
      expect((await bring(text, { name })).ties.added).toBe(before.length);
      expect(await ties(), format).toEqual(before);
    }
  });

  const madeIds = async () =>
    (await graph.run('export/tie', { after: '', limit: 1_000_000 })).map(({ properties }) => String(properties['id']));
});

describe('a network that was made elsewhere', () => {
  const member = (id: string, name: string, email?: string): CommunityFileRecord => ({
    type: 'member',
    ...{ id, name },
    ...(email === undefined ? {} : { email }),
  });
  const MEMBERS = [
    member('ana', 'Ana Díaz', 'ana@atelier.example'),
    member('ben', 'Ben Maes', 'Ben@atelier.example'),
    member('jan-1', 'Jan Peeters'),
    member('jan-2', 'Jan Peeters'),
    member('12', 'Zoé Œuvrard'),
  ];
  beforeEach(async () => {
    await emptyGraph(graph);
    await importRecords(graph, { name: 'people', kind: 'network', records: MEMBERS }, { detectLanguage });
  });

  it('is matched by id, e-mail address and name, and what nobody can tell is left out and told with its row', async () => {
    const text =
      'Weight;Target;Source;Kind\n2;BEN@atelier.example;ana diaz;Advice\n1;Jan Peeters;ana;trust\n3;ana;Nobody Known;advice\n1;ana;ana;advice\n';
    const report = await bring(text);
    expect(report.ties).toEqual({ added: 1, same: 0, changed: 0, leftOut: 3 });
    expect(report.members).toMatchObject({ byId: 1, byEmail: 1, byName: 1, ambiguous: 1, unknown: 1, made: 0 });
    expect(report.findings).toEqual([
      { about: 'ambiguous', name: 'Jan Peeters', ids: ['jan-1', 'jan-2'], place: 'row 3', ties: 1 },
      { about: 'unknown', name: 'Nobody Known', place: 'row 4', ties: 1 },
      { about: 'oneself', name: 'ana', place: 'row 5', ties: 1 },
    ]);
    expect(await ties()).toEqual(['["ana","ben","advice",2,null]']);
    expect(report.lines.join('\n')).toMatch(/1 new.*3 left out[\s\S]*row 3: Jan Peeters: perhaps jan-1 and jan-2/);
    expect((await bring(text)).wrote).toBe(false);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const before = await graph.run('import/status', {});
    const report = await bring('source,target,weight,kind,date\nana,ben,2.5,advice,2026-01-31\n', {
      dryRun: true,
      language: 'fr',
    });
    expect(report).toMatchObject({ wrote: false, ties: { added: 1 } });
    expect(report.lines).toContain('  ana → ben (conseil), poids 2,5, 2026-01-31');
    expect([await ties(), await graph.run('import/status', {})]).toEqual([[], before]);
  });

  it('makes members only when asked, seen by the community alone, and the same ones the next time', async () => {
    const text =
      'source,target,kind\nana,<b>Léa</b> \u202eNoël\u202c,advice\nana,שירה לוי,advice\nana,lea@x.example,advice\n';
    const report = await bring(text, { makeMembers: true });
    expect(report.made.map(({ name }) => name)).toEqual(['<b>Léa</b> Noël', 'שירה לוי', 'lea']);
    const made = (await members()).filter(({ visibility }) => visibility === 'community');
    expect(made.map(({ id }) => id).sort()).toEqual(['b-lea-b-noel', 'lea', 'שירה-לוי']);
    expect(report.lines.join('\n')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const again = await bring(text, { makeMembers: true });
    expect([again.wrote, again.ties.same, again.members.made]).toEqual([false, 3, 0]);
    expect(await members()).toHaveLength(MEMBERS.length + 3);
  });

  it('guesses nobody from a number or from a name that two of the file bear', async () => {
    const gml = `graph [ directed 1
      node [ id 1 label "Ana Díaz" ] node [ id 12 label "Ben Maes" ]
      node [ id 3 label "Zoé Œuvrard" ] node [ id 4 label "Zoe Oeuvrard" ]
      edge [ source 1 target 12 ] edge [ source 1 target 3 ] ]`;
    const report = await bring(gml, { name: 'school.gml', kind: 'trust' });
    expect(report.members).toMatchObject({ byName: 1, ambiguous: 3 });
    expect(report.findings.filter(({ about }) => about === 'ambiguous')).toMatchObject([
      { name: 'Ben Maes', ids: ['12', 'ben'], ties: 1 },
      { name: 'Zoé Œuvrard', ids: ['12'], ties: 1 },
      { name: 'Zoe Oeuvrard', ids: ['12'], ties: 0 },
    ]);
    const byName = await bring(gml.replace('node [ id 4 label "Zoe Oeuvrard" ]', ''), {
      ...{ name: 'school.gml', kind: 'trust', by: 'name' },
    });
    expect(byName.ties).toMatchObject({ added: 2, leftOut: 0 });
    expect(await ties()).toEqual(['["ana","12","trust",1,null]', '["ana","ben","trust",1,null]']);
  });

  it('changes a tie that stands with another weight, and keeps what the file does not say', async () => {
    await bring('source,target,kind,weight,date\nana,ben,advice,1,2025-03-01\nana,ben,advice,2,2026-03-01\n');
    const report = await bring('source,target,kind,weight\nana,ben,advice,4\n');
    expect(report.ties).toEqual({ added: 0, same: 0, changed: 1, leftOut: 0 });
    expect(await ties()).toEqual(['["ana","ben","advice",1,"2025-03-01"]', '["ana","ben","advice",4,"2026-03-01"]']);
    expect((await bring('source,target,kind,weight\nana,ben,advice,0.1\n')).ties.changed).toBe(1);
    expect((await bring('source,target,kind,weight\nana,ben,advice,0.1\n')).wrote).toBe(false);
  });

  it('takes the day of an edge of GEXF, and tells that ties have no end', async () => {
    const report = await bring(
      `<gexf version="1.3"><graph mode="dynamic" defaultedgetype="undirected" timeformat="date">
<nodes><node id="ana"/><node id="ben"/></nodes>
<edges><edge source="ana" target="ben" start="2026-02-01" end="2026-05-01" kind="energy"/>
<edge source="ben" target="ana" start="2026-13-01" kind="trust"/></edges></graph></gexf>`,
      { name: 'years.gexf' },
    );
    expect(await ties()).toEqual([
      '["ana","ben","energy",1,"2026-02-01"]',
      '["ana","ben","trust",1,null]',
      '["ben","ana","energy",1,"2026-02-01"]',
      '["ben","ana","trust",1,null]',
    ]);
    expect(report.findings).toMatchObject([
      { about: 'date', value: '2026-13-01', place: 'line 4' },
      { about: 'end', edges: 1, place: 'line 3' },
      { about: 'both-ways' },
    ]);
  });

  it('asks what a kind means that is none of ours, before it writes anything', async () => {
    const text = 'source,target,kind\nana,ben,advice\nana,ben,friends\nben,ana,friends\nana,ben,boss\n';
    await expect(bring(text)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/^3 edges are of the kind "friends", "boss".*friends=advice.*friends=none/),
    });
    expect(await ties()).toEqual([]);
    const report = await bring(text, kindChoice(['Friends=energy', 'boss=none']));
    expect([report.ties.added, report.ties.leftOut]).toEqual([3, 1]);
    await expect(bring('a,b\n')).rejects.toMatchObject({ message: expect.stringContaining('no column is called') });
    expect(() => kindChoice(['love'])).toThrow('"love" is no kind of tie: give one of advice');
  });

  it.each([
    [
      'a column that is not there',
      'survey.csv',
      'Van,Naar\nana,ben\n',
      /no column is called source; the file has "Van", "Naar"/,
    ],
    ['what is no XML', 'net.gexf', 'ana -> ben', /^line 1: it is not XML/],
    [
      'weights that are none',
      'survey.csv',
      'source,target,weight\nana,ben,NaN\nana,ben,-1\nana,ben,1e308\n',
      /no tie.*row 2.*NaN/,
    ],
    ['an empty file', 'survey.csv', '', /the file is empty/],
  ])('refuses %s in words that name it, and writes nothing', async (_what, name, text, message) => {
    await expect(bring(text, { name, kind: 'advice' })).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(message),
    });
    expect([await ties(), (await members()).length]).toEqual([[], MEMBERS.length]);
  });

  it('reads columns under other names, and tells each row whose weight is none', async () => {
    const report = await bring('Van;Naar;Kracht\nana;ben;2,5\nben;ana;1e308\nana;12;-3\n', {
      mapping: { source: 'Van', target: 'Naar', weight: 'Kracht' },
      kind: 'advice',
    });
    expect(await ties()).toEqual(['["ana","ben","advice",2.5,null]']);
    expect(report.notUnderstood.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
      expect.stringMatching(/^row 3: .*1e\+308, which is over 1e\+100: not read$/),
      expect.stringMatching(/^row 4: .*-3, which is not above 0: not read$/),
    ]);
  });

  it('never says that all is there when nothing could be taken over', async () => {
    const { lines } = await bring('source,target,kind\nNobody,Known,advice\n');
    expect(lines).toContain('Nothing to write: no tie of the file can be taken over.');
  });

  it('is for the keeper alone', async () => {
    await expect(bring('source,target\nana,ben\n', { kind: 'advice', viewer: PUBLIC_VIEWER })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
