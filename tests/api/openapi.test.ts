import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/api/rest/openapi.ts';
import { SeedWish } from '../../src/api/rest/seeding-shapes.ts';
import { Ask, NotNow } from '../../src/domain/index.ts';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, unknown>; parameters?: { name: string }[] }>>;
  components: { schemas: Record<string, { properties?: Record<string, unknown> }> };
}

interface Sending {
  responses: Record<string, unknown>;
  requestBody: { content: { 'application/json': { example?: unknown } } };
}

describe('the OpenAPI document', () => {
  const document = openApiDocument('1.2.3') as Document;

  it('describes every address under /api, with the shape of its errors', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/ask',
        '/api/similar',
        '/api/status',
        '/api/members',
        '/api/members/{id}',
        '/api/ties/{id}',
      ]),
    );
    for (const methods of Object.values(document.paths))
      for (const { responses } of Object.values(methods)) expect(Object.keys(responses)).toEqual(['200', 'default']);
  });

  it('is made from the schemas that validate', () => {
    const { schemas } = document.components;
    expect(Object.keys(schemas['Ask']?.properties ?? {})).toEqual(['question', 'asker', 'limit', 'team', 'language']);
    expect(Object.keys(schemas['Recommendation']?.properties ?? {})).toContain('proposal');
    const names = document.paths['/api/members']?.['get']?.parameters?.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['search', 'offset', 'limit', 'topic', 'as', 'language']));
  });

  it('has a question ready to be sent that is not refused: it names nobody of a community', () => {
    const example = (address: string, method: string) =>
      (document.paths[address]?.[method] as Sending | undefined)?.requestBody.content['application/json'].example;
    const question = Ask.parse(example('/api/ask', 'post'));
    expect(question.asker).toBeUndefined();
    expect(SeedWish.safeParse(example('/api/seedings', 'post')).success).toBe(true);
    expect(NotNow.safeParse(example('/api/members/{id}/not-now', 'put')).success).toBe(true);
  });

  it('points only to schemas that it holds', () => {
    const pointed = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1]);
    expect(pointed.length).toBeGreaterThan(10);
    expect(pointed.filter((name) => !(String(name) in document.components.schemas))).toEqual([]);
  });
});
