// @ts-check
// `npm run bench`: speed as ratios within one run, never as bare times. One part takes arguments, such as a community to
// measure on: `npm run bench -- ask PATH/community.ndjson.gz`. `daily` counts answers that members accept instead. Without a
// part: all but `daily` and `memory`, on the demo community.
// Let nothing else run beside it.
import { join } from 'node:path';
import { checkNode, ensureBuild, ensurePackages, ROOT, run, say, stop } from './setup/checkout.mjs';

/** Each part with its script and what that is told first. */
const PARTS = /** @type {Record<string, readonly string[]>} */ ({
  embedding: ['embedding.mjs'],
  ask: ['ask.mjs'],
  community: ['community.mjs'],
  daily: ['daily.mjs'],
  network: ['network.mjs'],
  'network-live': ['network-live.mjs'],
  map: ['map.mjs'],
  import: ['import.mjs'],
  grouping: ['grouping.mjs'],
  ranking: ['ranking.mjs'],
  'same-person': ['same-person.mjs'],
  memory: ['import.mjs', '--rows', '0', '--times', '1,10', '--embed', '60'],
});
const USUAL = ['embedding', 'community', 'ask', 'import', 'grouping'];

try {
  checkNode();
  const [part, ...told] = process.argv.slice(2);
  if (part !== undefined && !Object.hasOwn(PARTS, part))
    throw new Error(`no part "${part}": give one of ${Object.keys(PARTS).join(', ')}`);
  await ensurePackages();
  await ensureBuild();
  for (const name of part === undefined ? USUAL : [part]) {
    const [script = '', ...first] = PARTS[name] ?? [];
    say(`— ${name}`);
    await run(process.execPath, [join(ROOT, 'scripts', 'bench', script), ...first, ...told]);
  }
} catch (error) {
  stop(error);
}
