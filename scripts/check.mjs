// @ts-check
// `npm run check`: everything a change must pass, cheapest first; the same for people and CI.
import { join } from 'node:path';
import { ensurePackages, ROOT, run, say, stop } from './setup/checkout.mjs';

const node = (/** @type {string} */ script, /** @type {string[]} */ ...args) =>
  run(process.execPath, [join(ROOT, script), ...args]);

/** @type {[string, () => Promise<void>][]} */
const STEPS = [
  ['types', () => node('node_modules/typescript/bin/tsc', '--noEmit')],
  ['types of the page', () => node('node_modules/typescript/bin/tsc', '-p', 'src/web', '--noEmit')],
  ['format and lint', () => node('node_modules/@biomejs/biome/bin/biome', 'check', '.')],
  ['who imports whom', () => node('scripts/check-dependencies.mjs')],
  ['unused code', () => node('node_modules/knip/bin/knip.js')],
  ['tests', () => node('scripts/test.mjs')],
];

try {
  await ensurePackages();
  for (const [name, step] of STEPS) {
    say(`— ${name}`);
    await step();
  }
} catch (error) {
  stop(error);
}
