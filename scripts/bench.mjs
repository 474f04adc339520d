// @ts-check
// `npm run bench`: speed as ratios within one run, never as bare times. Arguments go to each part:
// `npm run bench -- ask --community PATH --questions FILE.tsv`. Let nothing else run beside it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureBuild, ensurePackages, ROOT, run, say, stop } from './setup/checkout.mjs';

const PARTS = ['embedding', 'ask', 'import', 'grouping'];

try {
  checkNode();
  await ensurePackages();
  await ensureBuild();
  const [first, ...rest] = process.argv.slice(2);
  const chosen = first !== undefined && PARTS.includes(first) ? [first] : PARTS;
  const args = chosen.length === 1 ? rest : process.argv.slice(2);
  const standing = new Set(readdirSync(join(ROOT, 'scripts/bench')));
  for (const part of chosen.filter((name) => standing.has(`${name}.mjs`))) {
    const script = join(ROOT, 'scripts/bench', `${part}.mjs`);
    if (!existsSync(script)) continue;
    say(`— ${part}`);
    await run(process.execPath, [script, ...args]);
  }
} catch (error) {
  stop(error);
}
