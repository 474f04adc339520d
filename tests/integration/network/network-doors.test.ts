import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { KEEPER, PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import type { NetworkImportReport } from '../../../src/network/index.ts';
import { type Atelier, listen, openAtelier, type Running } from '../../support/atelier.ts';
import { runMaillon } from '../../support/command.ts';

let atelier: Atelier;
let running: Running;
const folder = mkdtempSync(join(tmpdir(), 'maillon-network-'));

beforeAll(async () => {
  atelier = await openAtelier({ records: join(PROJECT_ROOT, 'scripts', 'demo') });
  running = await listen(atelier.services);
});
afterAll(async () => {
  await running?.stop();
  await atelier?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Eyes = Readonly<Record<string, string>>;
const VISITOR: Eyes = {};
const JULIE: Eyes = { 'maillon-as': 'julie-lambert' };
const AS_KEEPER: Eyes = { 'maillon-view': 'keeper' };
const julie: Viewer = { kind: 'member', id: 'julie-lambert' };

interface Told {
  readonly status: number;
  readonly text: string;
  // Shapes are those of the OpenAPI document, which other tests hold against the schemas.
  readonly body: Readonly<Record<string, unknown>>;
}

async function get(path: string, eyes: Eyes, language = 'en'): Promise<Told> {
  const answer = await fetch(`${running.address}/api/network/${path}`, {
    headers: { ...eyes, 'accept-language': language },
  });
  const text = await answer.text();
  return { status: answer.status, text, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

async function ask(query: string, eyes: Eyes, variables = {}) {
  const answer = await fetch(`${running.address}/graphql`, {
    method: 'POST',
    headers: { ...eyes, 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as {
    data?: Record<string, unknown>;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

interface SeenNode {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const look = (viewer: Viewer) => ({ viewer, layers: ['advice', 'answers'] as const });

const EVERYBODY = [
  [VISITOR, PUBLIC_VIEWER],
  [JULIE, julie],
  [AS_KEEPER, KEEPER],
] as const;
const PERIOD = 'from to people ties formed faded kept isolates components density reciprocity clustering';

describe('the network by every door', () => {
  it('has the same figures for the same viewer', async () => {
    for (const [eyes, viewer] of EVERYBODY) {
      const figures = await atelier.services.network.figures(look(viewer));
      expect(figures.people).toBeGreaterThan(40);
      expect((await get('figures', eyes)).body).toEqual(figures);
      const { data } = await ask('{ networkFigures { people ties measures } }', eyes);
      expect(data?.['networkFigures']).toEqual(figures);
    }
  });

  it('has the same periods for the same viewer', async () => {
    for (const [eyes, viewer] of EVERYBODY) {
      const series = await atelier.services.network.series(look(viewer), { step: 'quarter' });
      expect(series.items.length).toBeGreaterThan(4);
      expect((await get('series?step=quarter', eyes)).body).toEqual(series);
      const { data } = await ask(
        `{ networkSeries(step: "quarter") { step items { ${PERIOD} } undated { always never } } }`,
        eyes,
      );
      expect(data?.['networkSeries']).toEqual(series);
    }
  });

  it('has the same groups that share people for the same viewer, and none for a visitor', async () => {
    const query = `{ networkOverlaps(from: "2025-06-01") {
      groups { id name people } shared people { id name } jaccard overlap } }`;
    for (const [eyes, viewer] of EVERYBODY.slice(1)) {
      const overlaps = await atelier.services.network.overlaps({ viewer, from: '2025-06-01' });
      expect(overlaps.length).toBeGreaterThan(2);
      expect((await get('overlaps?from=2025-06-01', eyes)).body).toEqual({ items: overlaps });
      expect((await ask(query, eyes)).data?.['networkOverlaps']).toEqual(overlaps);
    }
    expect((await get('overlaps', VISITOR)).status).toBe(403);
    const refused = await ask(query, VISITOR);
    expect([refused.data?.['networkOverlaps'], refused.errors?.[0]?.extensions.code]).toEqual([null, 'forbidden']);
  });

  it('has the same numbers by the command, for a member and for whoever sits at the machine', async () => {
    for (const [eyes, given] of [
      [JULIE, ['--as', 'julie-lambert']],
      [AS_KEEPER, []],
    ] as const)
      for (const [path, words, told] of [
        ['figures', ['figures'], (body: Told['body']) => body],
        ['series?step=quarter', ['series', '--step', 'quarter'], (body: Told['body']) => body],
        ['overlaps', ['groups'], (body: Told['body']) => body['items']],
      ] as const) {
        const { output } = await runMaillon(folder, 'network', ...words, '--json', ...given);
        expect(told((await get(path, eyes)).body)).toEqual(JSON.parse(output));
      }
    // The command compiles what is newer than the build.
  }, 600_000);

  it('brings a network in alike, tried and in earnest, for the keeper alone', async () => {
    const name = 'survey.csv';
    const text = 'De;À;Poids;Type\nJulie Lambert;Robert Hale;2;advice\nMarc Delvaux;Personne Ici;1;advice\n';
    const mapping = { source: 'De', target: 'À', weight: 'Poids', kind: 'Type' };
    const query = `mutation ($name: String!, $text: String!, $mapping: JSON, $dryRun: Boolean) {
      importNetwork(name: $name, text: $text, mapping: $mapping, dryRun: $dryRun) {
        source format dryRun wrote lines notUnderstood { place reason } made { id name email }
        members { matched byId byEmail byName made ambiguous unknown noPerson } ties { added same changed leftOut }
        added { from to kind weight date } changed { before { from } after { from } }
        findings { place ties about name ids from to kind value edges } } }`;
    const byGraphql = async (dryRun: boolean, eyes: Eyes) => {
      const { data, errors } = await ask(query, eyes, { name, text, mapping, dryRun });
      return { report: data?.['importNetwork'] as NetworkImportReport | null, errors };
    };
    const byRest = async (dryRun: boolean, eyes: Eyes) => {
      const answer = await fetch(`${running.address}/api/network/imports`, {
        method: 'POST',
        headers: { ...eyes, 'content-type': 'application/json', 'accept-language': 'en' },
        body: JSON.stringify({ name, text, mapping, dryRun }),
      });
      return { status: answer.status, report: (await answer.json()) as NetworkImportReport };
    };
    for (const eyes of [VISITOR, JULIE]) {
      expect((await byRest(true, eyes)).status).toBe(403);
      expect((await byGraphql(true, eyes)).errors?.[0]?.extensions.code).toBe('forbidden');
    }
    const { seconds: _seconds, ...tried } = (await byRest(true, AS_KEEPER)).report;
    expect(tried).toMatchObject({ wrote: false, ties: { added: 1, leftOut: 1 }, findings: [{ about: 'unknown' }] });
    const { report, errors } = await byGraphql(true, AS_KEEPER);
    expect(errors).toBeUndefined();
    // GraphQL has null where JSON has nothing.
    expect(JSON.parse(JSON.stringify(report, (_key, value) => value ?? undefined))).toEqual(
      JSON.parse(JSON.stringify(tried, (_key, value) => value ?? undefined)),
    );
    expect((await byGraphql(false, AS_KEEPER)).report).toMatchObject({ wrote: true, ties: { added: 1 } });
    expect((await byRest(false, AS_KEEPER)).report).toMatchObject({ wrote: false, ties: { added: 0, same: 1 } });
  });

  it('is the same network, with the same places, roles, losses and periods by REST and GraphQL', async () => {
    const periods = 'from=2026-01-01&beforeFrom=2025-01-01&beforeTo=2025-12-31';
    const [view, roles, departure, comparison] = await Promise.all(
      ['view', 'roles', 'departures/marc-delvaux', `comparison?${periods}`].map((path) => get(path, AS_KEEPER)),
    );
    const { data, errors } = await ask(
      `{ network { isDirected nodes { id label type x y attributes } edges { source target weight kind attributes }
           communities { number size label } left { sharedByTooMany { layer type id name } tooFew } }
         networkRoles { member memberName role roleLabel isOverloaded text evidence { sign value threshold text }
           next { do text members { id name } topic { id name } } }
         networkDeparture(member: "marc-delvaux") { member name lines ties { layer label number }
           cutOff { number people { id name } } topics { id name left stepIn { id name why } }
           groups { id name role staying stepIn { id name why } } answers { given accepted } }
         networkComparison(from: "2026-01-01", beforeFrom: "2025-01-01", beforeTo: "2025-12-31") {
           turnover { formed faded kept stability came left } clusters { kind before after }
           moves { from to people text } lines } }`,
      AS_KEEPER,
    );
    expect(errors).toBeUndefined();
    expect(data?.['network']).toEqual(view?.body);
    expect(data?.['networkRoles']).toEqual(roles?.body['items']);
    expect(data?.['networkDeparture']).toEqual(departure?.body);
    expect(data?.['networkComparison']).toEqual(comparison?.body);
    for (const { x, y } of (view?.body['nodes'] ?? []) as readonly SeenNode[])
      expect([x, y].every((at) => Number.isFinite(at))).toBe(true);
  });

  it('tells a visitor figures alone, and nothing of fewer than five', async () => {
    for (const path of ['view', 'roles', 'departures/marc-delvaux', 'picture', 'file?format=gexf']) {
      const { status, text } = await get(path, VISITOR);
      expect([path, status]).toEqual([path, 403]);
      expect(text).toContain('maillon-as');
    }
    const { body } = await get('figures?organisation=hesperide&involvement=core', VISITOR);
    expect(body).toMatchObject({ people: null, ties: null, measures: { density: null } });
  });

  it('names nobody to a member who stands further than two steps off, in no field of any answer', async () => {
    const layer = 'layer=energy';
    const everybody = (await get(`view?${layer}`, AS_KEEPER)).body['nodes'] as readonly SeenNode[];
    const seen = (await get(`view?${layer}`, JULIE)).body['nodes'] as readonly SeenNode[];
    const named = new Set(seen.filter(({ label }) => label !== '').map(({ id }) => id));
    const far = everybody.filter(({ id }) => !named.has(id));
    expect(far.length).toBeGreaterThan(20);
    const told = await Promise.all(
      [
        `view?${layer}`,
        `view?${layer}&around=member/julie-lambert&steps=2`,
        `view?${layer}&layer=topics&function=directeur général`,
        `roles?${layer}`,
        `departures/julie-lambert?${layer}`,
        `comparison?${layer}&beforeFrom=2024-01-01&beforeTo=2024-12-31`,
        `figures?${layer}`,
        `file?${layer}&format=gexf`,
        `file?${layer}&format=csv-nodes`,
        `file?${layer}&format=csv-nodes&around=member/julie-lambert&steps=2`,
        `picture?${layer}`,
      ].map((path) => get(path, JULIE)),
    );
    const graphql = await ask(
      `{ network(layer: ["energy"]) { nodes { id label attributes } edges { source target } }
         networkRoles(layer: ["energy"]) { text next { text members { id name } } }
         networkDeparture(member: "julie-lambert", layer: ["energy"]) { lines topics { stepIn { id name why } }
           groups { stepIn { id name } } cutOff { people { id name } } } }`,
      JULIE,
    );
    for (const text of [...told.map((one) => one.text), JSON.stringify(graphql)])
      for (const { id, label } of far) {
        expect(text).not.toContain(label);
        expect(text).not.toContain(id.replace('member/', ''));
      }
  });

  it('tells nothing of who stands where by the order, numbers or places of those without a name', async () => {
    const look = 'layer=energy';
    const { body } = await get(`view?${look}`, JULIE);
    const nodes = body['nodes'] as readonly SeenNode[];
    const ids = ((await get(`view?${look}`, AS_KEEPER)).body['nodes'] as readonly SeenNode[]).map(({ id }) => id);
    // By id, as records stand, a named node would have as many before it here as there.
    const shared = nodes.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    expect(shared).not.toEqual(ids.filter((id) => shared.includes(id)));
    expect(await get(`view?${look}&around=somebody/1`, JULIE)).toMatchObject({ status: 404 });
    const someoneFar = ids.find((id) => !shared.includes(id)) ?? '';
    const far = `view?${look}&around=${encodeURIComponent(someoneFar)}`;
    expect((await get(far, JULIE)).body).toMatchObject({ nodes: [], edges: [] });
    const both = (await get(`${far}&around=member/julie-lambert`, JULIE)).body['nodes'] as readonly SeenNode[];
    expect(both).toEqual((await get(`view?${look}&around=member/julie-lambert`, JULIE)).body['nodes']);
  });

  it('cuts out the surroundings of somebody, where they stand in the whole', async () => {
    const whole = (await get('view', AS_KEEPER)).body['nodes'] as readonly SeenNode[];
    const part = (await get('view?around=member/marc-delvaux', AS_KEEPER)).body['nodes'] as readonly SeenNode[];
    const wider = (await get('view?around=member/marc-delvaux&steps=2', AS_KEEPER)).body[
      'nodes'
    ] as readonly SeenNode[];
    expect(part.length).toBeGreaterThan(3);
    expect(part.length).toBeLessThan(wider.length);
    expect(wider.length).toBeLessThan(whole.length);
    for (const node of part) expect(whole).toContainEqual(node);
  });

  it('has the surroundings of somebody in files and pictures, by REST and by the command', async () => {
    const around = 'around=member/marc-delvaux&steps=1';
    const part = (await get(`view?${around}`, AS_KEEPER)).body['nodes'] as readonly SeenNode[];
    const idsIn = (json: string): string[] =>
      (JSON.parse(json) as { nodes: { key: string }[] }).nodes.map(({ key }) => key).sort();
    const ids = part.map(({ id }) => id).sort();
    const file = join(folder, 'around.json');
    expect(idsIn((await get(`file?format=json&${around}`, AS_KEEPER)).text)).toEqual(ids);
    const byCommand = await runMaillon(folder, 'network', 'export', file, '--around', 'Marc Delvaux', '--steps', '1');
    expect(byCommand.errors).toBe('');
    expect(idsIn(readFileSync(file, 'utf8'))).toEqual(ids);

    const whole = (await get('picture?language=fr', AS_KEEPER)).text;
    const picture = (await get(`picture?language=fr&${around}`, AS_KEEPER)).text;
    expect(picture).toContain('Marc Delvaux');
    expect(picture.length).toBeLessThan(whole.length / 2);
    const drawn = join(folder, 'around.svg');
    const { errors } = await runMaillon(
      ...[folder, 'network', 'picture', drawn, '--language', 'fr', '--around', 'member/marc-delvaux'],
    );
    expect([errors, readFileSync(drawn, 'utf8')]).toEqual(['', picture]);
    const wrong = await runMaillon(folder, 'network', 'export', file, '--around', 'Marc Delvaux', '--steps', '3');
    expect([wrong.status === 0, wrong.errors]).toEqual([false, expect.stringContaining('1 to 2')]);
  }, 600_000);

  it('says what is wrong with what was asked', async () => {
    const answers = await Promise.all(
      [
        'view?layer=friendship',
        'view?from=2026-02-01&to=2026-01-01',
        'view?from=yesterday',
        'view?involvement=keen',
        'departures/nobody-here',
        'view?around=member/nobody-here',
        'file?format=gml',
        'view?lang=fr',
      ].map(async (path) => [path, (await get(path, AS_KEEPER)).status]),
    );
    expect(answers.map(([, status]) => status)).toEqual([400, 400, 400, 400, 404, 404, 400, 400]);
    const empty = await get('view?function=no%20such%20function', AS_KEEPER);
    expect([empty.status, empty.body['nodes']]).toEqual([200, []]);
  });

  it('explains layers and measures in the reader’s language, to anybody', async () => {
    const { body } = await get('layers', VISITOR, 'nl');
    expect(body['items']).toContainEqual({
      name: 'advice',
      label: 'advies',
      meaning: 'Iemand zegt bij wie die om advies gaat.',
      isDirected: true,
      between: ['member', 'member'],
    });
    const measures = (await get('measures?language=fr', VISITOR)).body['items'] as readonly { name: string }[];
    expect(measures.find(({ name }) => name === 'density')).toMatchObject({ label: 'densité', low: 0, high: 1 });
  });

  it('is a picture with its words, as SVG and as PNG', async () => {
    const svg = await fetch(`${running.address}/api/network/picture?language=fr`, { headers: AS_KEEPER });
    expect(svg.headers.get('content-type')).toContain('image/svg+xml');
    expect(svg.headers.get('content-disposition')).toContain('network-advice-answers.svg');
    expect(await svg.text()).toContain('Julie Lambert');
    const png = await fetch(`${running.address}/api/network/picture?format=png&width=360&height=640`, {
      headers: AS_KEEPER,
    });
    expect(png.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await png.arrayBuffer());
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      'PNG',
      360,
      640,
    ]);
  });
});
