import { describe, expect, test } from 'vitest';
import { readType, toKind, toTypeScript } from '../../scripts/cypher/column-type.mjs';
import { disagreements } from '../../scripts/cypher/query-body.mjs';
import { readHeader } from '../../scripts/cypher/query-header.mjs';

const GOOD = `// People with evidence on passages, strongest first.
//
// @param   $ids   string[]  passages
// @param   $limit integer
// @returns id     string
// @returns hits   list      {passageId, date},
//                           newest first
// @access  read
MATCH (m:Member)
WHERE m.id IN $ids AND m.note <> 'costs $5; RETURN nothing'
RETURN m.id AS id, [x IN m.names | {a: x, b: 1}] AS hits
ORDER BY id
LIMIT $limit
`;

describe('the header of a query file', () => {
  test('gives sentence, parameters, columns and access', () => {
    const query = readHeader(GOOD);
    expect(query.sentence).toBe('People with evidence on passages, strongest first.');
    expect(query.parameters.map(({ name, type }) => [name, type.base, type.list])).toEqual([
      ['ids', 'string', true],
      ['limit', 'integer', false],
    ]);
    expect(query.columns[1]).toMatchObject({ name: 'hits', meaning: '{passageId, date}, newest first' });
    expect(query.access).toBe('read');
    expect(query.plannedOnce).toBe(false);
    expect(readHeader(GOOD.replace('read\n', 'read\n// @plan    once\n')).plannedOnce).toBe(true);
    expect(disagreements(query)).toEqual([]);
  });

  test.each([
    ['no sentence', GOOD.replace(/^.*\n/, ''), /one sentence/],
    ['no access', GOOD.replace('// @access  read\n', ''), /lacks .*@access/],
    ['an unknown access', GOOD.replace('access  read', 'access  admin'), /read or write/],
    ['an unknown plan', GOOD.replace('// @access  read', '// @access  read\n// @plan    often'), /plan is once/],
    ['an unknown type', GOOD.replace('integer', 'int'), /"int" is no type/],
    ['an unknown tag', GOOD.replace('@returns id', '@return id'), /@param, @returns, @access and @plan/],
    ['a name declared twice', GOOD.replace('$limit integer', '$ids integer'), /"ids" is declared twice/],
  ])('is refused with %s', (_, text, message) => {
    expect(() => readHeader(text)).toThrow(message);
  });

  test.each([
    ['an undeclared parameter', GOOD.replace('LIMIT $limit', 'SKIP $from LIMIT $limit'), 'uses $from'],
    ['a parameter never used', GOOD.replace('LIMIT $limit', 'LIMIT 3'), 'never uses it'],
    ['other columns', GOOD.replace('AS id,', 'AS memberId,'), 'returns memberId, hits and declares id, hits'],
    ['a column without a name', GOOD.replace('m.id AS id', 'm.id'), 'needs an AS name'],
    ['a write called a read', GOOD.replace('RETURN m.id', 'SET m.seen = 1\nRETURN m.id'), 'writes and says'],
    ['two statements', GOOD.replace('LIMIT $limit', 'LIMIT $limit; RETURN 1 AS id, 2 AS hits'), 'without a semicolon'],
  ])('disagrees with a body that has %s', (_, text, message) => {
    expect(disagreements(readHeader(text)).join('\n')).toContain(message);
  });

  test('checks the columns of each side of a union', () => {
    const sides = 'RETURN 1 AS one UNION RETURN 2 AS two';
    const query = readHeader(`// Two sides.\n// @returns one integer\n// @access  read\n${sides}`);
    expect(disagreements(query)).toEqual(['returns two and declares one']);
  });

  test('looks past subqueries for the outermost RETURN', () => {
    const body = 'MATCH (n)\nCALL (n) {\n  RETURN n.x AS inner, 2 AS other\n}\nRETURN DISTINCT inner AS x';
    const query = readHeader(`// Nested.\n// @returns x string?\n// @access  read\n${body}`);
    expect(disagreements(query)).toEqual([]);
  });
});

describe('a type in a header', () => {
  test.each([
    ['string', 'string', "'string'"],
    ['integer[]', 'readonly number[]', "'integer[]'"],
    ['number[]', 'readonly number[] | Float32Array', "'number[]'"],
    ['string?', 'string | null', "'string'"],
    ['map', 'Readonly<Record<string, unknown>>', "'map'"],
    [
      'map[] {id string, at integer?}',
      'readonly { readonly id: string; readonly at?: number | null | undefined }[]',
      "[{ id: 'string', at: 'integer' }]",
    ],
    ['map {deep map {n integer}}', '{ readonly deep: { readonly n: number } }', "{ deep: { n: 'integer' } }"],
  ])('%s becomes TypeScript and a kind for the runner', (text, typescript, kind) => {
    const { type, rest } = readType(`${text} its meaning`);
    expect(rest.trim()).toBe('its meaning');
    expect(toTypeScript(type, 'in')).toBe(typescript);
    expect(toKind(type)).toBe(kind);
  });

  test('of a column is what JavaScript gets', () => {
    const { type } = readType('map[] {id string, date string?}');
    expect(toTypeScript(type, 'out')).toBe('{ id: string; date: string | null }[]');
  });

  test.each(['map {id}', 'map {id string', 'list[]', 'text'])('%s is refused', (text) => {
    expect(() => readType(text)).toThrow();
  });
});
