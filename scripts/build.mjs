// @ts-check
// `npm run build`: src/ to dist/ (types erased), src/web/ to dist/web/ (bundled).
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, stop } from './setup/checkout.mjs';

const bin = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);
const began = Date.now();
try {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  mkdirSync(join(ROOT, 'dist'));
  await Promise.all([
    run(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json']),
    run(process.execPath, [bin('vite/bin/vite.js'), 'build', 'src/web', '--logLevel', 'warn']),
  ]);
  writeFileSync(join(ROOT, 'dist', '.built'), '');
  // A source saved while this ran is newer than the build: the stamp carries the time at which it began.
  utimesSync(join(ROOT, 'dist', '.built'), began / 1000, began / 1000);
} catch (error) {
  stop(error);
}
