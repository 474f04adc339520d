import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { jsonBody, path } from './openapi-path.ts';
import { Formats, SeedingJob, SeedWish, StartQuery } from './seeding-shapes.ts';
import { ReadQuery } from './shapes.ts';

const TAG = 'seedings';
const params = z.object({ id: z.string().describe('Id of the seeding.') });

export function describeSeedings(registry: OpenAPIRegistry): void {
  registry.registerPath(path('get', '/api/formats', 'The formats groups can take', Formats, read(), TAG));
  registry.registerPath(
    path(
      'post',
      '/api/seedings',
      'Seed sub-groups',
      SeedingJob,
      {
        description:
          'Starts a seeding as a job and answers 202 with it, or 200 when it was over within `wait` seconds. ' +
          'The same wish with the same seed gives the same groups. A wish that could only fail is refused at once.',
        found: 'Over within the time to wait; 202 and the same shape when it goes on',
        request: {
          query: StartQuery,
          body: jsonBody(SeedWish, { format: 'duo', pool: 'all', seed: 1 }),
        },
      },
      TAG,
    ),
  );
  const one = { request: { params, query: ReadQuery } };
  registry.registerPath(
    path('get', '/api/seedings/{id}', 'How a seeding stands, and its result', SeedingJob, one, TAG),
  );
  registry.registerPath(
    path('delete', '/api/seedings/{id}', 'Stop a seeding; its best so far is kept', SeedingJob, one, TAG),
  );
  registry.registerPath(
    path(
      'get',
      '/api/seedings/{id}/events',
      'How a seeding goes on, as server-sent events',
      z.string().describe('Events `progress` with {id, status, progress, best}, and at the end `done` with the job.'),
      { ...one, description: 'Takes up where `Last-Event-ID` left; 204 when nothing more will come.' },
      TAG,
    ),
  );
}

const read = () => ({ request: { query: ReadQuery } });
