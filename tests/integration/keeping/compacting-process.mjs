/** A process that compacts the engine of a home, for a test to kill: `node compacting-process.mjs SOURCE HOME`. Prints its steps. */
import { pathToFileURL } from 'node:url';

const [source, home] = process.argv.slice(2);
const { compactEngine } = await import(pathToFileURL(`${source}/src/graph/index.js`).href);
const { readConfig } = await import(pathToFileURL(`${source}/src/config.js`).href);

await compactEngine(readConfig({ MAILLON_HOME: home, JAVA_HOME: process.env['JAVA_HOME'] }), {
  shortLived: true,
  onProgress: (/** @type {string} */ line) => console.log(line),
});
