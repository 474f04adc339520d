// @ts-check
// `npm start`: from a bare clone to an address. Packages, build, then the service, which brings up engine and model.
import { checkNode, ensureBuild, ensurePackages, say, stop } from './setup/checkout.mjs';

try {
  checkNode();
  say('Maillon: who knows about this?');
  await ensurePackages();
  await ensureBuild();
} catch (error) {
  stop(error);
}
await import(new URL('../dist/main.js', import.meta.url).href);
