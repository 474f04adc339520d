/**
 * Writes src/graph/queries.gen.ts from the headers of the files in cypher/. Needs Node alone, no build, no package.
 *
 *     npm run generate              writes the file; names broken Cypher files and keeps the others
 *     npm run generate -- --check   writes nothing; fails when the file is not what the headers say
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toKind, toObjectType } from './cypher/column-type.mjs';
import { readQueryFiles } from './cypher/query-files.mjs';

const TARGET = fileURLToPath(new URL('../src/graph/queries.gen.ts', import.meta.url));

/**
 * The source of queries.gen.ts.
 *
 * @param {ReturnType<typeof readQueryFiles>['queries']} queries
 */
export function generateQueryTypes(queries) {
  const types = queries.map(({ name, sentence, parameters, columns }) =>
    [
      `  /** ${sentence.replaceAll('*/', '* /')} */`,
      `  '${name}': {`,
      `    parameters: ${inLines(toObjectType(parameters, 'in'))};`,
      `    row: ${inLines(toObjectType(columns, 'out'))};`,
      '  };',
    ].join('\n'),
  );
  const facts = queries.map(({ name, access, plannedOnce, parameters }) => {
    const kinds = parameters.map((parameter) => `${parameter.name}: ${toKind(parameter.type)}`);
    const plan = plannedOnce ? 'plannedOnce: true, ' : '';
    return `  '${name}': { access: '${access}', ${plan}parameters: ${kinds.length > 0 ? `{ ${kinds.join(', ')} }` : '{}'} },`;
  });
  return `// Made by \`npm run generate\` from the headers of the files in cypher/. Change those instead.
import type { QueryFacts } from './query-facts.ts';

/** Parameters and rows of every query, by its file under cypher/. */
export interface Queries {
${types.join('\n')}
}

export type QueryName = keyof Queries;

/** Access and parameter kinds of every query, for the runner. */
export const QUERY_FACTS: { readonly [Name in QueryName]: QueryFacts } = {
${facts.join('\n')}
};
`;
}

/**
 * An object type with one member a line, so that a change of one shows as one line.
 *
 * @param {string} type
 */
function inLines(type) {
  let depth = 0;
  const lines = type.replace(/[{}]|; /g, (mark) => {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth === 1 && mark === '{') return '{\n     ';
    if (depth === 0 && mark === '}') return ';\n    }';
    return depth === 1 && mark === '; ' ? ';\n      ' : mark;
  });
  return lines.replace(' ;\n', ';\n');
}

function main() {
  const { queries, broken } = readQueryFiles();
  const source = generateQueryTypes(queries);
  const fresh = existsSync(TARGET) && source === readFileSync(TARGET, 'utf8');
  for (const { file, reasons } of broken) for (const reason of reasons) console.error(`cypher/${file}: ${reason}`);
  if (process.argv.includes('--check')) {
    if (!fresh) console.error('src/graph/queries.gen.ts is not what the headers in cypher/ say: npm run generate');
    process.exitCode = fresh && broken.length === 0 ? 0 : 1;
    return;
  }
  if (!fresh) {
    // Written beside and renamed: a build that runs at the same time never reads half a file.
    writeFileSync(`${TARGET}.${process.pid}`, source);
    renameSync(`${TARGET}.${process.pid}`, TARGET);
  }
  console.log(`${queries.length} queries ${fresh ? 'unchanged' : 'written to src/graph/queries.gen.ts'}`);
  if (broken.length > 0) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
