import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSmallService, type Small } from './small-service.ts';

let small: Small;
beforeAll(async () => {
  small = await openSmallService();
});
afterAll(() => small.close());

interface Told {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; requestId: string } }[];
}

async function send(query: string, variables = {}): Promise<{ status: number; told: Told }> {
  const response = await small.post('/graphql', { query, variables });
  return { status: response.status, told: (await response.json()) as Told };
}

describe('GraphQL refuses before it reads', () => {
  it.each([
    ['what is too deep', `{ member(id: "a") { ${'reports { '.repeat(14)} id ${'}'.repeat(14)} } }`],
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: members { total }`).join(' ')} }`],
    ['too many words', `{ ${'members { total } '.repeat(800)} }`],
    [
      'what is too dear',
      `{ ${Array.from({ length: 8 }, (_, at) => `m${at}: members { items { ${lists(4)} } }`).join(' ')} }`,
    ],
  ])('%s', async (_what, query) => {
    const { status, told } = await send(query);
    expect(status).toBe(413);
    expect(told.errors?.[0]?.extensions).toMatchObject({ code: 'too-large', requestId: expect.any(String) });
    expect(told.data ?? null).toBeNull();
  });

  it('a fragment that spreads itself', async () => {
    const { status } = await send('{ members { items { ...a } } } fragment a on Member { reports { ...a } }');
    expect([400, 413]).toContain(status);
  });

  it('a list of operations', async () => {
    const response = await small.post('/graphql', [{ query: '{ community { name } }' }]);
    expect(response.status).toBe(400);
  });

  it('a word it does not know, and says which was meant', async () => {
    const { status, told } = await send('{ comunity { name } }');
    expect(status).toBe(400);
    expect(told.errors?.[0]).toMatchObject({ extensions: { code: 'bad-input' } });
    expect(told.errors?.[0]?.message).toContain('Did you mean "community"');
  });
});

function lists(depth: number): string {
  return depth === 0 ? 'id name' : `id name reports { ${lists(depth - 1)} } ties { from { ${lists(depth - 1)} } }`;
}

describe('an error in one field', () => {
  it('stands beside what was answered, in the words of the one table', async () => {
    const { status, told } = await send('{ member(id: "x") { name } ask(question: "") { question } }');
    expect(status).toBe(200);
    expect(told.data).toEqual({ member: null, ask: null });
    expect(told.errors?.[0]).toMatchObject({ extensions: { code: 'bad-input' } });
    expect(told.errors?.[0]?.message).toContain('the question is empty');
  });

  it('names a limit that is out of bounds', async () => {
    const { told } = await send('{ members(limit: 5000) { total } }');
    expect(told.errors?.[0]?.message).toContain('limit');
  });
});

describe('the schema', () => {
  it('can be looked at: it is as public as the source', async () => {
    const { getIntrospectionQuery, buildClientSchema, printSchema } = await import('graphql');
    const { told } = await send(getIntrospectionQuery());
    const schema = buildSchema(printSchema(buildClientSchema(told.data as never)));
    expect(validate(schema, parse('{ ask(question: "x") { people { score contributions { amount } } } }'))).toEqual([]);
  });
});
