import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { apiTypes } from '../../scripts/generate-api-types.mjs';
import { openApiDocument } from '../../src/api/rest/openapi.ts';
import { PROJECT_ROOT } from '../../src/config.ts';

it('knows the API as its document has it: else `npm run build`, then `node scripts/generate-api-types.mjs`', async () => {
  const kept = readFileSync(join(PROJECT_ROOT, 'src', 'web', 'service', 'api.gen.ts'), 'utf8');
  expect(await apiTypes(openApiDocument('0'))).toBe(kept);
}, 60_000);
