import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveCommunity } from '../../../src/community/index.ts';
import { PROJECT_ROOT } from '../../../src/config.ts';
import { KEEPER, PUBLIC_VIEWER, type Viewer } from '../../../src/domain/index.ts';
import type { Neo4jGraph } from '../../../src/graph/index.ts';
import { importCommunity } from '../../../src/ingestion/index.ts';
import { detectLanguage } from '../../../src/language/index.ts';
import { type CommunityNetwork, createCommunityNetwork, writeNetwork } from '../../../src/network/index.ts';
import { emptyGraph, openTestGraph } from '../../support/test-graph.ts';

let graph: Neo4jGraph;
let network: CommunityNetwork;

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
  await importCommunity(graph, join(PROJECT_ROOT, 'scripts', 'demo'), { source: 'demo', detectLanguage });
  network = createCommunityNetwork({ graph, community: new LiveCommunity(graph, null) });
});
afterAll(async () => {
  await graph?.close();
});

const julie: Viewer = { kind: 'member', id: 'julie-lambert' };
const look = (viewer: Viewer) => ({ viewer, layers: ['advice', 'answers'] as const });
const today = new Date('2026-11-26T12:00:00Z');

describe('the demo community as a network', () => {
  it('is figures for a visitor, and no people', async () => {
    const { people, ties, measures } = await network.figures(look(PUBLIC_VIEWER));
    expect(people).toBeGreaterThan(40);
    expect(ties).toBeGreaterThan(100);
    expect(measures.density).toBeGreaterThan(0);
    await expect(network.view(look(PUBLIC_VIEWER))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(network.roles(look(PUBLIC_VIEWER), { language: 'en' })).rejects.toMatchObject({ code: 'forbidden' });
    const few = { ...look(PUBLIC_VIEWER), only: { function: 'no such function' } };
    expect(await network.figures(few)).toMatchObject({ people: null, ties: null, measures: { density: null } });
  });

  it('counts nobody whom the viewer may not see', async () => {
    const [visitor, member, keeper] = await Promise.all(
      [PUBLIC_VIEWER, julie, KEEPER].map(async (viewer) => (await network.figures(look(viewer))).people),
    );
    expect(visitor ?? 0).toBeLessThan(member ?? 0);
    expect(member ?? 0).toBeLessThanOrEqual(keeper ?? 0);
  });

  it('names to a member those within two steps, and nobody further out', async () => {
    const { nodes } = await network.view({ viewer: julie, layers: ['energy'] });
    const named = nodes.filter(({ label }) => label !== '');
    expect(named.map(({ id }) => id)).toContain('member/julie-lambert');
    expect(named.length).toBeLessThan(nodes.length);
    for (const { id, attributes } of nodes.filter(({ label }) => label === '')) {
      expect(id).toMatch(/^somebody\/\d+$/);
      expect(attributes).not.toHaveProperty('function');
      expect(attributes).not.toHaveProperty('organisation');
    }
  });

  it('reads places with a next step, in the reader’s language; to a member their own alone', async () => {
    const cards = await network.roles(look(KEEPER), { language: 'fr', today });
    expect(new Set(cards.map(({ role }) => role)).size).toBeGreaterThan(3);
    for (const { text, next } of cards) {
      expect(text).not.toMatch(/undefined|\bde [AEIOUÉ]/);
      expect(next?.text ?? 'À faire').toContain('À faire');
    }
    const own = await network.roles(look(julie), { language: 'nl', today });
    for (const { member } of own) expect(member).toBe('julie-lambert');
  });

  it('tells what hangs on somebody, to them and to the keeper alone', async () => {
    const { lines, topics } = await network.departure(look(KEEPER), 'marc-delvaux', 'fr');
    const facilitation = topics.find(({ id }) => id === 'facilitation');
    expect(facilitation).toMatchObject({ left: 0 });
    expect(facilitation?.stepIn[0]?.why).toMatch(/^Connaît « .+ », un thème voisin\.$/);
    expect(lines.join('\n')).toContain('Plus personne ne dirait connaître « codéveloppement professionnel ».');
    await expect(network.departure(look(julie), 'marc-delvaux', 'fr')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(network.departure(look(KEEPER), 'nobody', 'fr')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('compares two periods', async () => {
    const { turnover, moves } = await network.compare(
      { ...look(KEEPER), from: '2026-01-01' },
      { from: '2025-01-01', to: '2025-12-31' },
      'nl',
    );
    expect(turnover.formed).toBeGreaterThan(0);
    expect(turnover.kept).toBeGreaterThan(0);
    expect(moves.length).toBeGreaterThan(0);
  });

  it('stands where it stood, also for a service that was started anew', async () => {
    const one = await network.view(look(KEEPER));
    const anew = createCommunityNetwork({ graph, community: new LiveCommunity(graph, null) });
    expect(await anew.view(look(KEEPER))).toEqual(one);
    expect(writeNetwork(one, 'gexf')).toContain('Julie Lambert');
  });
});
