import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NetworkFormat } from '../../../src/network/files/network-format.ts';
import { type NetworkReading, readNetwork } from '../../../src/network/files/read-network.ts';
import { writeNetwork } from '../../../src/network/files/write-network.ts';
import type { NetworkView } from '../../../src/network/network.ts';
import { runs } from '../../support/law-seed.ts';
import { anyView, COMMUNITY, HOSTILE } from './views.ts';

/** There and back; CSV goes as two lists. */
function thereAndBack(view: NetworkView, format: NetworkFormat): Omit<NetworkReading, 'nodePlaces' | 'edgePlaces'> {
  const text = writeNetwork(view, format);
  const { nodePlaces, edgePlaces, ...reading } =
    format === 'csv-edges'
      ? readNetwork(text, { nodes: writeNetwork(view, 'csv-nodes'), isDirected: view.isDirected })
      : readNetwork(text);
  expect(view.nodes.every(({ id }) => nodePlaces.has(id))).toBe(true);
  expect(edgePlaces).toHaveLength(reading.view.edges.length);
  return reading;
}

const FORMATS = ['gexf', 'graphml', 'json', 'csv-edges'] as const;

test.each(FORMATS)('a small community comes back from %s as it was', (format) => {
  expect(thereAndBack(COMMUNITY, format)).toEqual({ view: COMMUNITY, format, notUnderstood: [] });
});

test.each(FORMATS)('any network comes back from %s as it was', (format) => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(thereAndBack(view, format)).toEqual({ view, format, notUnderstood: [] });
    }),
    runs(150),
  );
});

test.each(FORMATS)('hostile names come back from %s as they were', (format) => {
  const ids = HOSTILE.filter((name) => name !== '');
  const view: NetworkView = {
    isDirected: false,
    nodes: ids.map((id) => ({ id, label: id, type: id, attributes: Object.fromEntries([[id.trim(), id]]) })),
    edges: ids.map((id) => ({ source: id, target: 'true', weight: 1, kind: id, attributes: { [`${id}!`]: id } })),
  };
  expect(thereAndBack(view, format)).toEqual({ view, format, notUnderstood: [] });
});

test.each(['gexf', 'graphml'] as const)('what XML cannot hold becomes U+FFFD in %s', (format) => {
  const nodes = [{ id: 'a', label: 'bell \u0007 half \ud800', type: 'member', attributes: {} }];
  const { view } = thereAndBack({ isDirected: true, nodes, edges: [] }, format);
  expect(view.nodes[0]?.label).toBe('bell \ufffd half \ufffd');
});

test('an attribute with values of several types is text in typed formats and stays as it is in JSON', () => {
  const node = (id: string, level: string | number) => ({ id, label: id, type: 'member', attributes: { level } });
  const view = { isDirected: true, nodes: [node('a', 3), node('b', 'high')], edges: [] };
  expect(thereAndBack(view, 'json').view).toEqual(view);
  for (const format of ['gexf', 'graphml', 'csv-nodes'] as const)
    expect(thereAndBack(view, format).view.nodes[0]?.attributes).toEqual({ level: '3' });
});

test('the same network is the same text', () => {
  for (const format of FORMATS) expect(writeNetwork(COMMUNITY, format)).toBe(writeNetwork(COMMUNITY, format));
});
