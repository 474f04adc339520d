import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { ImportFile, ImportFiles, ImportWish, Mapping } from '../../ingestion/index.ts';
import { BringQuery, RejectsQuery, SheetWish } from './imports.ts';
import { jsonBody, path } from './openapi-path.ts';
import { StartQuery } from './seeding-shapes.ts';
import { ReadQuery } from './shapes.ts';

/** Files that the keeper brings to be imported. */
export function describeImports(registry: OpenAPIRegistry): void {
  const bytes = { schema: z.string().meta({ format: 'binary' }) };
  const params = z.object({ id: z.string().describe('Id of the file.') });
  const add = (...described: Parameters<typeof path>): void => {
    const [method, address, summary, schema, more] = described;
    registry.registerPath(path(method, address, summary, schema, more, 'imports'));
  };
  const address = '/api/imports/files';
  add('get', address, 'What you brought to be imported', ImportFiles, { request: { query: ReadQuery } });
  add('post', address, 'Bring a file to be imported', ImportFile, {
    description:
      'For the keeper alone. Anything that `maillon import` reads: the body is the file as it is. It lies at this service alone, is read by ' +
      'you alone, and is deleted once it was imported, after a day, and when the service starts. Nothing is imported by it.',
    request: { query: BringQuery, body: { required: true, content: { 'application/octet-stream': bytes } } },
  });
  const one = { request: { params, query: ReadQuery } };
  add('get', `${address}/{id}`, 'A file that you brought, and how its import stands', ImportFile, one);
  add('delete', `${address}/{id}`, 'Delete it, and end what is done with it', z.object({ dropped: z.string() }), one);
  add('put', `${address}/{id}/sheet`, 'Take another sheet of it', ImportFile, {
    request: { params, query: ReadQuery, body: jsonBody(SheetWish) },
  });
  add('get', `${address}/{id}/mapping`, 'What its columns are taken for, as a file', Mapping, {
    ...one,
    description: 'Beside the table, under this name, the command reads it as well.',
  });
  add('put', `${address}/{id}/mapping`, 'Say what its columns are', ImportFile, {
    request: { params, query: ReadQuery, body: jsonBody(Mapping) },
  });
  const begin = {
    request: { params, query: StartQuery, body: jsonBody(ImportWish) },
    found: 'Over within the time to wait; 202 and the same shape when it goes on',
  };
  add('post', `${address}/{id}/dry-run`, 'Say what an import would do, and write nothing', ImportFile, begin);
  add('post', `${address}/{id}/import`, 'Import it', ImportFile, {
    ...begin,
    description:
      'One at a time. What it is read by is kept for the next table with the same headings, and the file is deleted. Importing the same ' +
      'again writes nothing.',
  });
  add(
    'get',
    `${address}/{id}/events`,
    'How its import goes on, as server-sent events',
    z.string().describe('Events `progress` with {id, kind, progress}, and at the end `done` with the file.'),
    { ...one, description: 'Takes up where `Last-Event-ID` left; 204 when nothing more will come.' },
  );
  const aside = path(
    'get',
    `${address}/{id}/rejects`,
    'Lines that its import set aside, to be corrected and imported',
    z.never(),
    { request: { params, query: RejectsQuery } },
    'imports',
  );
  registry.registerPath({
    ...aside,
    responses: { ...aside.responses, 200: { description: 'The lines, or why', content: { 'text/plain': bytes } } },
  });
}
