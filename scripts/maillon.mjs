#!/usr/bin/env node
// @ts-check
// The command of the checkout: builds when a source changed, then hands over to it.
import { checkNode, ensureBuild, ensurePackages, stop } from './setup/checkout.mjs';

try {
  checkNode();
  // Set-up lines must not mix with what a script reads from standard output.
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  await ensurePackages();
  await ensureBuild();
  process.stdout.write = write;
} catch (error) {
  stop(error);
}
await import(new URL('../dist/cli.js', import.meta.url).href);
