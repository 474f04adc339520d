import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatCypher, lintCypher } from '../../scripts/cypher/language-support.mjs';
import { CYPHER_FOLDER, listCypherFiles, readQueryFiles } from '../../scripts/cypher/query-files.mjs';
import { generateQueryTypes } from '../../scripts/generate-query-types.mjs';
import { PROJECT_ROOT } from '../../src/config.ts';
import { readMigrations } from '../../src/graph/migrations.ts';

const { queries, broken } = readQueryFiles();

test('every query file has a complete header that agrees with its body', () => {
  expect(broken).toEqual([]);
  expect(queries.length).toBeGreaterThan(0);
});

test('the generated types are what the headers say (npm run generate)', () => {
  const source = readFileSync(join(PROJECT_ROOT, 'src/graph/queries.gen.ts'), 'utf8');
  expect(source).toBe(generateQueryTypes(queries));
});

describe('Neo4j’s own language support', () => {
  test.each(listCypherFiles())('finds %s formatted (node scripts/format-cypher.mjs)', (file) => {
    const text = readFileSync(join(CYPHER_FOLDER, file), 'utf8');
    expect(text).toBe(formatCypher(text));
  });

  test.each(queries.map((query) => [query.name, query] as const))('has no complaint about %s', (_, query) => {
    const parameters = query.parameters.map(({ name }) => name);
    expect(lintCypher(query.body, parameters)).toEqual([]);
  });

  test.each(readMigrations().map((migration) => [migration.name, migration] as const))(
    'has no complaint about migration %s',
    (_, { statements }) => {
      for (const statement of statements) expect(lintCypher(statement, [])).toEqual([]);
    },
  );
});

test('every schema statement may be repeated', () => {
  for (const { name, statements } of readMigrations())
    for (const statement of statements.filter((text) => /^(CREATE|DROP)\b.*\b(CONSTRAINT|INDEX)\b/.test(text)))
      expect(statement, name).toMatch(/\bIF (NOT )?EXISTS\b/);
});
