import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { OwnChange, OwnPage } from '../../own/index.ts';
import { requireJson } from '../http/cross-site.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { jsonBody, path } from './openapi-path.ts';
import { COMMON_QUERY } from './resources.ts';
import { validate } from './validate.ts';

const member = z.string().min(1).max(512).optional().describe('Whose page, for the keeper; your own when left out.');
const OwnQuery = z.strictObject({ member, ...COMMON_QUERY });
const OwnChangeQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('The version that was looked at: refused when another holds by then. Any that holds when left out.'),
  member,
  ...COMMON_QUERY,
});

/** What is said of a member, for the member and the keeper, under `/api/own`. */
export function ownRouter({ own }: Services): Router {
  const router = Router({ caseSensitive: true });
  const lookOf = (request: Request, language: OwnLanguage) => {
    const context = contextOf(request);
    return { viewer: context.viewer, language: language ?? context.language };
  };
  router
    .route('/own')
    .get(async (request, response) => {
      const { member, language: wanted } = validate(OwnQuery, request.query);
      const { viewer, language } = lookOf(request, wanted);
      response.json(await own.read(viewer, { member, language }));
    })
    .patch(requireJson, async (request, response) => {
      const { member, version, language: wanted } = validate(OwnChangeQuery, request.query);
      const { viewer, language } = lookOf(request, wanted);
      const change = validate(OwnChange, request.body);
      response.json(await own.change(change, viewer, { member, version, language }));
    })
    .all(allowOnly('GET', 'PATCH'));
  return router;
}

type OwnLanguage = z.output<typeof OwnQuery>['language'];

export function describeOwn(registry: OpenAPIRegistry): void {
  registry.registerPath(
    path(
      'get',
      '/api/own',
      'Everything the graph holds of you, and where each bit comes from',
      OwnPage,
      {
        description:
          'For each member of themselves, and for the keeper of any; what is hidden from all others is there too.',
        request: { query: OwnQuery },
      },
      'own',
    ),
  );
  registry.registerPath(
    path(
      'patch',
      '/api/own',
      'Put right, hide or show a bit; say that you know a topic, or that you do not',
      OwnPage,
      {
        description:
          'What you say stands over every later import. What you hide is for others as if it had never been said: it is ' +
          'in no list, text, count or reason, and nobody is found by it.',
        request: { query: OwnChangeQuery, body: jsonBody(OwnChange) },
      },
      'own',
    ),
  );
}
