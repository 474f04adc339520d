// @ts-check
// The map’s canvas beside a bare sigma with the same network, in one Chromium and one run: first frame and frames while it
// is dragged, as ratios. 10,000 people and 50,000 ties unless told otherwise: `npm run bench -- map 2000 10000`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { ROOT, say, stop } from '../setup/checkout.mjs';
import { findChromium } from '../setup/chromium.mjs';

const [people = 10_000, ties = 50_000] = process.argv.slice(2).map(Number);
/** Each is measured so often, in turns; the medians are told. */
const TIMES = 3;
/** Moves of the mouse in one drag. */
const STEPS = 30;

const PAGE = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Graph from 'graphology';
import Sigma from 'sigma';
import { MapCanvas } from '${ROOT}/src/web/pages/map/canvas/map-canvas.tsx';
import '${ROOT}/src/web/styles/map.css';

const [people, ties] = [${people}, ${ties}];
let seed = 7;
const chance = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const nodes = Array.from({ length: people }, (_, at) => ({
  id: 'member/' + at, label: 'Member ' + at, x: chance(), y: chance(), size: 2 + 4 * chance(),
  colour: '#1755b9', shape: 'disc', className: 'value 0', sign: '',
}));
const pick = () => 'member/' + Math.floor(chance() * people);
const edges = Array.from({ length: ties }, () => ({
  source: pick(), target: pick(), layer: 'advice', colour: '#b9b3a6', size: 1, isDirected: false, change: null,
}));
const theme = { ground: '#fffdf9', ink: '#1d2327', soft: '#555f66', raised: '#ffffff', line: '#b9b3a6', accent: '#0e6655',
  warm: '#8a4b12', categories: ['#1755b9'], other: '#7a7f84' };
const marks = { selected: null, gone: null, lit: null };
const at = document.querySelector('#map');
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

window.begin = async (which) => {
  const began = performance.now();
  if (which === 'map') {
    at.style.height = '';
    createRoot(at).render(createElement(MapCanvas, { picture: { nodes, edges }, marks, theme, label: 'map', describedBy: 'map',
      onSelect: () => {}, onPoint: () => {} }));
    while (at.querySelector('canvas') === null) await new Promise((resolve) => setTimeout(resolve));
  } else {
    const graph = new Graph({ multi: true });
    for (const { id, colour, ...node } of nodes)
      graph.addNode(id, { x: node.x, y: node.y, size: node.size, label: node.label, color: colour });
    for (const { source, target, colour, size } of edges) graph.addEdge(source, target, { color: colour, size });
    new Sigma(graph, at);
  }
  await drawn();
  return performance.now() - began;
};
window.frames = [];
window.drained = async () => {
  await drawn();
  for (const canvas of at.querySelectorAll('canvas')) {
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
};
const count = (before) => requestAnimationFrame((now) => { window.frames.push(now - before); count(now); });
requestAnimationFrame(count);
`;

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {'map' | 'bare'} which
 */
async function measure(browser, address, which) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  page.setDefaultTimeout(300_000);
  await page.goto(address);
  await page.waitForFunction('window.begin !== undefined');
  const first = /** @type {number} */ (await page.evaluate(`window.begin('${which}')`));
  await page.waitForTimeout(500);
  await page.mouse.move(600, 300);
  await page.mouse.down();
  await page.evaluate('window.frames.length = 0');
  const began = performance.now();
  for (let step = 1; step <= STEPS; step++) await page.mouse.move(600 + 6 * step, 300 + 3 * step);
  // What the graphics still owe is waited for: reading a point back ends only once everything before it is drawn.
  const frames = /** @type {number[]} */ (await page.evaluate('window.drained().then(() => [...window.frames])'));
  const drag = performance.now() - began;
  await page.mouse.up();
  await page.close();
  return { first, drag, frame: median(frames) };
}

const folder = mkdtempSync(join(tmpdir(), 'maillon-map-'));
try {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found: install one, or name one with CHROMIUM=/path');
  writeFileSync(join(folder, 'page.js'), PAGE);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><div id="map" style="height: 600px"></div><script type="module" src="/page.js"></script>',
  );
  const { build } = await import('vite');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    esbuild: { jsx: 'automatic' },
    resolve: {
      alias: [{ find: /^(react|react-dom|graphology|sigma)(\/.*)?$/, replacement: join(ROOT, 'node_modules', '$1$2') }],
    },
    build: { outDir: join(folder, 'built') },
  });
  const server = await createServer({
    root: join(folder, 'built'),
    configFile: false,
    logLevel: 'error',
    server: { port: 0 },
  });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  /** @type {Record<'map' | 'bare', { first: number, drag: number, frame: number }[]>} */
  const seen = { map: [], bare: [] };
  for (let time = 0; time < TIMES; time++)
    for (const which of /** @type {const} */ (['bare', 'map']))
      seen[which].push(await measure(browser, address, which));
  await browser.close();
  await server.close();
  say(`${people} people, ${ties} ties; medians of ${TIMES}, the map against a bare sigma (at most 1.2 is asked)`);
  for (const [name, key] of /** @type {const} */ ([
    ['first frame', 'first'],
    ['dragged, until drawn', 'drag'],
    ['frame while dragged', 'frame'],
  ])) {
    const [map, bare] = [median(seen.map.map((each) => each[key])), median(seen.bare.map((each) => each[key]))];
    say(`${name.padEnd(22)} ${(map / bare).toFixed(2)}  (${map.toFixed(0)} ms against ${bare.toFixed(0)} ms)`);
  }
} catch (error) {
  stop(error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
