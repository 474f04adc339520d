/**
 * A process that uses an engine, for the tests to stop, interrupt and kill: `node engine-user.mjs SOURCE HOME VERSION JARS`.
 * Prints one JSON line when the engine answers or when it cannot be had; "close" on standard input lets go of it.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [source, home, version, jars] = process.argv.slice(2);
const { openEngine } = await import(pathToFileURL(`${source}/src/graph/index.js`).href);
const { readConfig } = await import(pathToFileURL(`${source}/src/config.js`).href);

const settings = { MAILLON_HOME: home, MAILLON_NEO4J_VERSION: version, JAVA_HOME: process.env['JAVA_HOME'] };
try {
  const engine = await openEngine(readConfig(settings), {
    jars,
    shortLived: true,
    onProgress: (/** @type {string} */ progress) => console.log(JSON.stringify({ progress })),
  });
  console.log(JSON.stringify({ uri: engine.coordinates.uri, description: engine.description }));
  const [line] = await once(createInterface({ input: process.stdin }), 'line');
  if (line === 'close') await engine.close();
  process.exit(0);
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
  process.exit(1);
}
