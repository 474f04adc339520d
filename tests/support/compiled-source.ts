import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { PROJECT_ROOT } from '../../src/config.ts';

/**
 * `src/` as JavaScript in a folder of its own inside the checkout, for tests that start real processes: Node 20 does not
 * run TypeScript, and the build in `dist/` may be old. Types are not checked here; `tsc` does that.
 */
export function compileSource(slices: readonly string[]): { readonly root: string; readonly remove: () => void } {
  mkdirSync(join(PROJECT_ROOT, '.maillon'), { recursive: true });
  // Inside the checkout, so that packages are found; the rest of what the source reads is linked beside it.
  const root = mkdtempSync(join(PROJECT_ROOT, '.maillon', 'compiled-'));
  for (const folder of ['cypher', 'models', 'scripts', 'package.json'])
    symlinkSync(join(PROJECT_ROOT, folder), join(root, folder));
  for (const file of readdirSync(join(PROJECT_ROOT, 'src'), { recursive: true, encoding: 'utf8' })) {
    const wanted = slices.some((slice) => file.startsWith(`${slice}/`)) || !file.includes('/');
    if (wanted && file.endsWith('.ts')) compile(join('src', file), root);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function compile(file: string, root: string): void {
  const { outputText } = ts.transpileModule(readFileSync(join(PROJECT_ROOT, file), 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  const target = join(root, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputText);
}
