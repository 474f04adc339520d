import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import { ErrorBody } from '../errors.ts';

/** An address in the OpenAPI document: what it gives when all is well, and the one shape of errors. */
export function path(
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  address: string,
  summary: string,
  schema: z.ZodType,
  more: Partial<RouteConfig> & { readonly found?: string },
  tag = 'ask',
): RouteConfig {
  const { found = 'Found', ...rest } = more;
  return {
    method,
    path: address,
    summary,
    tags: [tag],
    responses: {
      200: { description: found, content: { 'application/json': { schema } } },
      default: { description: 'What went wrong', content: { 'application/json': { schema: ErrorBody } } },
    },
    ...rest,
  };
}

/** What is to be sent, as JSON. An example stands in the form of `/api/docs` and is taken as it is, so it must work. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema, example?: z.input<Schema>) {
  return { required: true, content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } } };
}
