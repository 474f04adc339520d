import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { AuditEntry, Erasure, ErasureWish, Leaving, LeavingWish } from '../../keeping/index.ts';
import { AuditQuery } from './keeping.ts';
import { jsonBody, path } from './openapi-path.ts';
import { ReadQuery } from './shapes.ts';

const OwnData = z
  .looseObject({ format: z.literal('maillon-own-data'), made: z.string(), member: z.unknown() })
  .describe('Everything that is kept of a member.');
const Stands = z.object({ leaving: Leaving.nullable().describe('null while you do not leave.') });

/** Who did what, erasing and leaving, and somebody's own data. */
export function describeKeeping(registry: OpenAPIRegistry): void {
  const member = z.object({ id: z.string().describe('Id of the member.') });
  const add = (...described: Parameters<typeof path>): void => {
    const [method, address, summary, schema, more] = described;
    registry.registerPath(path(method, address, summary, schema, more, 'keeping'));
  };
  add(
    'get',
    '/api/audit',
    'Who did what, the newest first',
    z.object({
      ...{ total: z.int(), offset: z.int(), limit: z.int(), items: z.array(AuditEntry) },
      kinds: z.array(z.string()).describe('Every code that stands in the log, whatever is asked for.'),
    }),
    { description: 'For the keeper alone; without personal text.', request: { query: AuditQuery } },
  );
  add('post', '/api/members/{id}/erasure', 'Erase a member for good', Erasure, {
    description: 'For the keeper alone. With `dryRun` it is only said what would be done.',
    request: { params: member, query: ReadQuery, body: jsonBody(ErasureWish) },
  });
  add('post', '/api/compaction', 'Write the files of the engine anew', z.object({ begun: z.boolean() }), {
    description:
      'For the keeper alone, on the managed engine: its files then hold nothing of what was deleted. Every door answers 503 meanwhile, half a ' +
      'minute and more; whether it is due stands in the status.',
    request: { query: ReadQuery, body: jsonBody(z.strictObject({})) },
  });
  add('get', '/api/members/{id}/data', 'Everything that is kept of a member, as one file', OwnData, {
    description: 'For the member and the keeper.',
    request: { params: member, query: ReadQuery },
  });
  add('get', '/api/leaving', 'Whether you leave, and when it is done', Stands, { request: { query: ReadQuery } });
  add('post', '/api/leaving', 'Leave: hidden at once, erased a day later', Stands, {
    description: 'Until then it can be taken back.',
    request: { query: ReadQuery, body: jsonBody(LeavingWish) },
  });
  add('delete', '/api/leaving', 'Stay after all', Stands, { request: { query: ReadQuery } });
}
