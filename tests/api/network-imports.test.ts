import { afterAll, beforeAll, expect, test } from 'vitest';
import { identify } from '../../src/api/http/authenticate.ts';
import { KEEPER } from '../../src/domain/index.ts';
import type { NetworkImportOptions } from '../../src/network/index.ts';
import { openSmallService, type Small } from './small-service.ts';

let service: Small;
let viewer: { kind: 'public' } | typeof KEEPER = KEEPER;
const brought: { text: string; options: NetworkImportOptions }[] = [];

beforeAll(async () => {
  service = await openSmallService({
    authenticate: async () => identify(viewer),
    networkImports: {
      importNetwork: async (text, options) => {
        brought.push({ text, options });
        return { lines: [`${text.length} signs`] } as never;
      },
    },
  });
});
afterAll(() => service.close());

const FILE = { name: 'survey.csv', text: 'Van,Naar\nana,ben\n', mapping: { source: 'Van', target: 'Naar' } };

test('the keeper brings in a network, in a body larger than others may be', async () => {
  const text = `${FILE.text}${'ana,ben\n'.repeat(100_000)}`;
  const answer = await service.post('/api/network/imports?language=nl', {
    ...FILE,
    text,
    kind: 'advice',
    dryRun: true,
  });
  expect([answer.status, await answer.json()]).toEqual([200, { lines: [`${text.length} signs`] }]);
  expect(brought.at(-1)?.options).toMatchObject({
    ...{ name: 'survey.csv', kind: 'advice', dryRun: true, language: 'nl', viewer: KEEPER },
    mapping: FILE.mapping,
  });
});

test('what is wrong with a wish is named, and nothing is brought in', async () => {
  const before = brought.length;
  const wrong = await service.post('/api/network/imports', { ...FILE, kind: 'love' });
  expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('kind')]);
  const unknown = await service.post('/api/network/imports', { ...FILE, prune: true });
  expect([unknown.status, await unknown.text()]).toEqual([400, expect.stringContaining('prune')]);
  const large = await service.post('/api/network/imports', { ...FILE, text: 'a'.repeat(17_000_000) });
  expect(large.status).toBe(413);
  viewer = { kind: 'public' };
  const visitor = await service.post('/api/network/imports', FILE);
  expect([visitor.status, await visitor.text()]).toEqual([403, expect.stringContaining('look as the keeper')]);
  viewer = KEEPER;
  expect(brought).toHaveLength(before);
});
