import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { layOut } from '../../../src/network/layout/lay-out.ts';
import { placeNodes } from '../../../src/network/layout/position.ts';
import type { NetworkView } from '../../../src/network/network.ts';
import { drawSvg, type PictureOptions } from '../../../src/network/picture/draw-svg.ts';
import { HOSTILE } from '../files/views.ts';
import { invented } from '../layout/invented.ts';

const CIRCLE = laidOut(invented(72));
const OPTIONS: PictureOptions = { width: 900, height: 600, title: 'Who asks whom', language: 'en', theme: 'light' };

function laidOut(view: NetworkView): NetworkView {
  return placeNodes(view, layOut(view, { seed: 1 }));
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

/** Every element of a picture, which must be XML. */
function elementsOf(svg: string): Element[] {
  const elements: { name: string; attributes: Record<string, string>; inside: string }[] = [];
  const open: typeof elements = [];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, inside: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open.slice(-1)) element.inside += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return elements;
}

const texts = (svg: string): string[] =>
  elementsOf(svg).flatMap(({ name, inside }) => (name === 'text' ? [inside] : []));

test('every node is a disc inside the picture that tells its label, and every edge a line', () => {
  const elements = elementsOf(drawSvg(CIRCLE, { ...OPTIONS, legend: false }));
  const discs = elements.filter(({ name }) => name === 'circle');
  expect(discs).toHaveLength(72);
  for (const { attributes } of discs) {
    const [x = 0, y = 0, radius = 0] = [attributes['cx'], attributes['cy'], attributes['r']].map(Number);
    expect(Math.min(x - radius, y - radius)).toBeGreaterThan(0);
    expect(x + radius).toBeLessThan(900);
    expect(y + radius).toBeLessThan(600);
  }
  const lines = elements.filter(({ name, attributes }) => name === 'path' && attributes['stroke'] !== 'none');
  expect(lines).toHaveLength(CIRCLE.edges.length);
  expect(elements.filter(({ name }) => name === 'title').map(({ inside }) => inside)).toEqual([
    'Who asks whom',
    ...CIRCLE.nodes.map(({ label }) => label),
  ]);
});

test('the same network is the same picture', () => {
  expect(drawSvg(CIRCLE, OPTIONS)).toBe(drawSvg(CIRCLE, OPTIONS));
});

test('hostile names are text, and nothing in the picture runs or is fetched', () => {
  const ids = HOSTILE.map((name, at) => `${at} ${name}`);
  const view = laidOut({
    isDirected: true,
    nodes: ids.map((id) => ({ id, label: `${id}\u0000\ud800`, type: id, attributes: { [id]: id, level: id } })),
    edges: ids.map((id) => ({ source: id, target: ids[0] ?? '', weight: 1, kind: id, attributes: {} })),
  });
  const title = '"><script>alert(1)</script><image href="http://example.org"/>';
  const svg = drawSvg(view, { ...OPTIONS, title, colourBy: 'level', names: { [ids[1] ?? '']: '<b>' } });
  const elements = elementsOf(svg);
  const names = new Set(elements.map(({ name }) => name));
  expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
  const attributes = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)));
  expect([...attributes].filter((name) => /^on|href|style|src/.test(name))).toEqual([]);
  expect(svg).not.toMatch(/url\(/);
  expect(elements[1]?.inside).toBe(title);
});

test('who cannot see it is told what it shows, in three languages', () => {
  const told = (language: 'fr' | 'nl' | 'en'): string | undefined =>
    elementsOf(drawSvg(CIRCLE, { ...OPTIONS, language })).find(({ name }) => name === 'desc')?.inside;
  expect(told('en')).toMatch(/^72 nodes \(member: 61, topic: 11\); \d+ ties \(.*\)\. Most tied: Member \d+ \(\d+\),/);
  expect(told('fr')).toMatch(/^72 nœuds .* liens .* Les plus liés : Member/);
  expect(told('nl')).toMatch(/^72 knopen/);
});

test('the legend says what colours, sizes and dashes stand for, by the names it is given', () => {
  const said = texts(
    drawSvg(CIRCLE, { ...OPTIONS, labels: 0, names: { member: 'People', advice: 'asks for advice' } }),
  );
  expect(said.slice(0, 4)).toEqual(['Who asks whom', 'Colour: type', 'People', 'topic']);
  expect(said).toContain('Size: number of neighbours');
  expect(said.slice(-3)).toEqual(['Ties', 'information', 'asks for advice']);
  expect(texts(drawSvg(CIRCLE, { ...OPTIONS, labels: 0, legend: false }))).toEqual(['Who asks whom']);
});

test('kinds of edges differ in dash and in colour', () => {
  const lines = elementsOf(drawSvg(CIRCLE, OPTIONS)).filter(({ name }) => name === 'path');
  const styles = new Set(
    lines.flatMap(({ attributes: { stroke, 'stroke-dasharray': dash = 'whole' } }) =>
      stroke === 'none' ? [] : [`${stroke} ${dash}`],
    ),
  );
  expect(styles).toEqual(new Set(['#555f66 whole', '#a80558 7 3']));
});

test('a legend stands below a narrow picture, and the network above it', () => {
  const elements = elementsOf(drawSvg(CIRCLE, { ...OPTIONS, width: 400, height: 700 }));
  const bottom = Math.max(
    ...elements.flatMap(({ name, attributes }) =>
      name === 'circle' && Number(attributes['cx']) !== 28 ? [Number(attributes['cy'])] : [],
    ),
  );
  const rows = elements.filter(({ name, attributes }) => name === 'text' && attributes['font-weight'] === '600');
  expect(Math.min(...rows.slice(1).map(({ attributes }) => Number(attributes['y'])))).toBeGreaterThan(bottom);
});

test.each<[string, RegExp, Partial<PictureOptions>]>([
  ['an attribute that no node has', /colourBy is "team", which no node has: use type, community/, { colourBy: 'team' }],
  ['a size that is no number', /sizeBy is "type", which is no number/, { sizeBy: 'type' }],
  ['a picture too small', /the width is 20/, { width: 20 }],
  ['a picture of no size', /the height is NaN/, { height: Number.NaN }],
  ['fewer labels than none', /labels is -1/, { labels: -1 }],
])('%s is refused', (_, message, options) => {
  expect(() => drawSvg(CIRCLE, { ...OPTIONS, ...options })).toThrow(message);
});

test('a network that was not laid out is refused', () => {
  expect(() => drawSvg(invented(5), OPTIONS)).toThrow(/stands nowhere: lay the network out first/);
});

test('a network of nobody, of one, and of one who asks herself are pictures', () => {
  const anna = { id: 'a', label: 'Anna', type: 'member', attributes: {}, x: 3, y: 3 };
  const loop = { source: 'a', target: 'a', weight: 1, kind: 'advice', attributes: {} };
  for (const view of [
    { isDirected: true, nodes: [], edges: [] },
    { isDirected: true, nodes: [anna], edges: [] },
    { isDirected: true, nodes: [anna], edges: [loop, loop] },
  ]) {
    const svg = drawSvg(view, OPTIONS);
    expect(elementsOf(svg).length).toBeGreaterThan(3);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  }
});
