// @ts-check
// `npm test`: every test with what it needs. Arguments are handed on to vitest: `npm test -- tests/recommender`.
import { join } from 'node:path';
import { checkNode, ensureBuild, ensurePackages, ROOT, run, stop } from './setup/checkout.mjs';
import { ensureChromium } from './setup/chromium.mjs';

try {
  checkNode();
  await ensurePackages();
  await ensureBuild();
  await ensureChromium();
} catch (error) {
  stop(error);
}
await run(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2)], {
  env: { NODE_ENV: 'test' },
}).catch(() => process.exit(1));
