import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { ErrorBody } from '../errors.ts';
import {
  ComparisonQuery,
  FileQuery,
  itemsOf,
  LanguageQuery,
  LookQuery,
  Network,
  NetworkComparison,
  NetworkDeparture,
  NetworkFigures,
  NetworkLayer,
  NetworkMeasure,
  NetworkOverlap,
  NetworkRole,
  OverlapsQuery,
  PictureQuery,
  ViewQuery,
} from './network-shapes.ts';
import { path } from './openapi-path.ts';

const TAG = 'network';
const EYES =
  'Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the ' +
  'keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is ' +
  '503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again.';

/** The community as a network. */
export function describeNetwork(registry: OpenAPIRegistry): void {
  const get = (address: string, summary: string, schema: z.ZodType, query: z.ZodObject, more: object = {}): void =>
    registry.registerPath(
      path('get', `/api/network/${address}`, summary, schema, { request: { query }, description: EYES, ...more }, TAG),
    );
  get('layers', 'What can tie people', itemsOf(NetworkLayer), LanguageQuery, { description: 'The same for anybody.' });
  get('measures', 'What is measured, in plain words', itemsOf(NetworkMeasure), LanguageQuery, {
    description: 'The same for anybody.',
  });
  get('figures', 'The network as a whole, in numbers', NetworkFigures, LookQuery, {
    description: 'A visitor is told nothing about fewer than five people.',
  });
  get('view', 'The network, laid out', Network, ViewQuery, {
    description: `${EYES} At most 20,000 nodes and 100,000 ties.`,
  });
  get('roles', 'Places that call for a next step', itemsOf(NetworkRole), LookQuery);
  get('departures/{member}', 'What would be lost if a member left', NetworkDeparture, LookQuery, {
    request: { params: z.object({ member: z.string().describe('Id of the member.') }), query: LookQuery },
  });
  get('comparison', 'Two periods compared', NetworkComparison, ComparisonQuery);
  get('overlaps', 'Groups that share people', itemsOf(NetworkOverlap), OverlapsQuery, {
    description: `${EYES} Counted are people whom the viewer may see and who were members within the days looked at.`,
  });
  const file = (types: readonly string[]) => ({
    200: {
      description: 'A download',
      content: Object.fromEntries(types.map((type) => [type, { schema: z.string() }])),
    },
    default: {
      description: 'What went wrong',
      content: { 'application/json': { schema: ErrorBody } },
    },
  });
  get('file', 'The network as a file', z.string(), FileQuery, {
    responses: file(['application/gexf+xml', 'application/graphml+xml', 'application/json', 'text/csv']),
  });
  get('picture', 'The network as a picture', z.string(), PictureQuery, {
    responses: file(['image/svg+xml', 'image/png']),
  });
}
