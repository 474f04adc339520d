// @ts-check
/**
 * Writes src/web/service/api.gen.ts, what the pages know of the API, from its OpenAPI document. Needs a build.
 *
 *     node scripts/generate-api-types.mjs
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';

const TARGET = fileURLToPath(new URL('../src/web/service/api.gen.ts', import.meta.url));

/**
 * The source of api.gen.ts.
 *
 * @param {object} document the OpenAPI document
 */
export async function apiTypes(document) {
  const types = astToString(await openapiTypes(JSON.parse(JSON.stringify(document), nullableReference)));
  return `// Made by \`node scripts/generate-api-types.mjs\` from the OpenAPI document. Change src/api/rest instead.\n${types}`;
}

/**
 * What may be null and has a name is told as "all of the name, and of an object or null", which TypeScript would take for
 * something that cannot be: told here as the name or null.
 *
 * @param {string} _key
 * @param {unknown} value
 */
function nullableReference(_key, value) {
  if (typeof value !== 'object' || value === null || !('allOf' in value) || !Array.isArray(value.allOf)) return value;
  const { allOf, ...rest } = value;
  const orNull = allOf.find(({ type }) => Array.isArray(type) && type.includes('null'));
  const named = allOf.find(({ $ref }) => $ref !== undefined);
  return orNull && named && allOf.length === 2 ? { ...rest, anyOf: [named, { type: 'null' }] } : value;
}

async function main() {
  // By its address alone: types of what was built are those of its sources.
  const built = new URL('../dist/api/rest/openapi.js', import.meta.url).href;
  const { openApiDocument } = await import(built);
  const source = await apiTypes(openApiDocument('0'));
  const isFresh = source === readFileSync(TARGET, 'utf8');
  if (!isFresh) {
    writeFileSync(`${TARGET}.${process.pid}`, source);
    renameSync(`${TARGET}.${process.pid}`, TARGET);
  }
  console.log(isFresh ? 'api.gen.ts unchanged' : 'api.gen.ts written');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
