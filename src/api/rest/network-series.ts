import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { Router } from 'express';
import { z } from 'zod';
import { STEPS } from '../../network/index.ts';
import { contextOf } from '../http/request-context.ts';
import type { Services } from '../services.ts';
import { allowOnly } from './allow-only.ts';
import { LOOK, lookOf } from './network-shapes.ts';
import { path } from './openapi-path.ts';
import { COMMON_QUERY } from './resources.ts';
import { validate } from './validate.ts';

const STEP = {
  step: z.enum(STEPS).default('month').describe('How long each period is, along the calendar; at most 240 periods.'),
};
export const StepQuery = z.strictObject(STEP);
export const SeriesQuery = z.strictObject({ ...LOOK, ...STEP, ...COMMON_QUERY });

const figure = z.number().nullable();
const Period = z.object({
  from: z.string(),
  to: z.string(),
  people: figure.describe('People with a tie. All figures are null where a viewer would be told of fewer than five.'),
  ties: figure.describe('Those formed and those kept; each pair once a layer and direction.'),
  formed: figure.describe('In this period, and not in the one before.'),
  faded: figure.describe('In the period before, and not in this one.'),
  kept: figure.describe('In both.'),
  isolates: figure.describe('People who were there by the end and had no tie.'),
  components: figure.describe('Parts of two people or more that no tie joins.'),
  density: figure.describe('Share of the possible ties that are there, 0 to 1.'),
  reciprocity: figure.describe('Share of the ties that are returned, 0 to 1; null without directions or ties.'),
  clustering: figure.describe('Mean share of the pairs of contacts that are tied, 0 to 1; null where nobody has two.'),
});
export const NetworkSeries = z.object({
  step: z.enum(STEPS),
  items: z.array(Period),
  undated: z.object({
    always: z.int().describe('Ties without a day that stand in every period: what is stated lasts.'),
    never: z.int().describe('Ties without a day that stand in none: they happened, nobody knows when.'),
  }),
});

/** The network period by period, under `/api/network/series`. */
export function networkSeriesRouter({ network }: Pick<Services, 'network'>): Router {
  const router = Router({ caseSensitive: true });
  router
    .route('/network/series')
    .get(async (request, response) => {
      const { step, ...query } = validate(SeriesQuery, request.query);
      response.json(await network.series(lookOf(contextOf(request).viewer, query), { step }));
    })
    .all(allowOnly('GET'));
  return router;
}

export function describeNetworkSeries(registry: OpenAPIRegistry): void {
  registry.registerPath(
    path('get', '/api/network/series', 'The network period by period', NetworkSeries, {
      description: 'A visitor is told nothing of a period in which fewer than five people are tied.',
      request: { query: SeriesQuery },
      tags: ['network'],
    }),
  );
}
