import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { KEEPER, PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
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

async function ask(query: string, eyes: Eyes) {
  const answer = await fetch(`${running.address}/graphql`, {
    method: 'POST',
    headers: { ...eyes, 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query }),
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

describe('the network by every door', () => {
  it('has the same figures for the same viewer', async () => {
    for (const [eyes, viewer] of [
      [VISITOR, PUBLIC_VIEWER],
      [JULIE, julie],
      [AS_KEEPER, KEEPER],
    ] as const) {
      const figures = await atelier.services.network.figures(look(viewer));
      expect(figures.people).toBeGreaterThan(40);
      expect((await get('figures', eyes)).body).toEqual(figures);
      const { data } = await ask('{ networkFigures { people ties measures } }', eyes);
      expect(data?.['networkFigures']).toEqual(figures);
    }
  });

  it('has the same figures by the command, for a member and for whoever sits at the machine', async () => {
    for (const [eyes, given] of [
      [JULIE, ['--as', 'julie-lambert']],
      [AS_KEEPER, []],
    ] as const) {
      const { output } = await runMaillon(folder, 'network', 'figures', '--json', ...given);
      expect((await get('figures', eyes)).body).toEqual(JSON.parse(output));
    }
    // The command compiles what is newer than the build.
  }, 600_000);

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
