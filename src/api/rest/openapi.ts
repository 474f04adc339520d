import { OpenAPIRegistry, OpenApiGeneratorV31, zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { Answer, Ask } from '../../domain/index.ts';
import { NAMED_SCHEMAS } from '../schema-names.ts';
import { describeFiles } from './files.ts';
import { describeNetworkImports } from './network-imports.ts';
import { describeNetworkSeries } from './network-series.ts';
import { describeAccounts } from './openapi-accounts.ts';
import { describeDiscussion } from './openapi-discussion.ts';
import { describeForms } from './openapi-forms.ts';
import { describeImports } from './openapi-imports.ts';
import { describeKeeping } from './openapi-keeping.ts';
import { describeNetwork } from './openapi-network.ts';
import { jsonBody, path } from './openapi-path.ts';
import { describeProposals } from './openapi-proposals.ts';
import { describeSamePerson } from './openapi-same-person.ts';
import { describeSeedings } from './openapi-seedings.ts';
import { describeSharing } from './openapi-sharing.ts';
import { describeVoice } from './openapi-voice.ts';
import { describeOwn } from './own.ts';
import { RESOURCES, type Resource } from './resources.ts';
import {
  NamesQuery,
  NamesResult,
  ReadQuery,
  SearchQuery,
  SearchResult,
  SimilarQuery,
  SimilarResult,
  Status,
} from './shapes.ts';

for (const [refId, schema] of Object.entries(NAMED_SCHEMAS)) zodToOpenAPIRegistry.add(schema, { _internal: { refId } });

/** Ready to be sent from `/api/docs`: a question that any community can be asked, by nobody in particular. */
const ASK_EXAMPLE: Ask = { question: 'Who has facilitated a group?', limit: 5 };

/** The OpenAPI 3.1 document, made from the schemas that validate. */
export function openApiDocument(version: string): object {
  const registry = new OpenAPIRegistry();
  registry.registerPath(
    path('post', '/api/ask', 'Who knows about this?', Answer, {
      description: 'People to ask, groups, artefacts and earlier answers for a question, each with its reasons.',
      request: { query: ReadQuery, body: jsonBody(Ask, ASK_EXAMPLE) },
    }),
  );
  registry.registerPath(
    path('get', '/api/similar', 'Earlier questions close to a text being typed', SimilarResult, {
      request: { query: SimilarQuery },
    }),
  );
  registry.registerPath(
    path('get', '/api/search', 'Search names and texts', SearchResult, { request: { query: SearchQuery } }),
  );
  registry.registerPath(
    path('get', '/api/names', 'What things are called, such as pieces of evidence', NamesResult, {
      request: { query: NamesQuery },
    }),
  );
  registry.registerPath(
    path('get', '/api/status', 'The community, what it holds, and how the service is doing', Status, {
      request: { query: ReadQuery },
    }),
  );
  describeSeedings(registry);
  describeProposals(registry);
  describeForms(registry);
  describeOwn(registry);
  describeFiles(registry);
  describeSharing(registry);
  describeDiscussion(registry);
  describeKeeping(registry);
  describeImports(registry);
  describeSamePerson(registry);
  describeVoice(registry);
  describeAccounts(registry);
  describeNetworkImports(registry);
  describeNetworkSeries(registry);
  describeNetwork(registry);
  for (const resource of RESOURCES) describeResource(registry, resource);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Maillon',
      version,
      description:
        'Who knows about this? People, groups and knowledge for a question in a community of practice. ' +
        'Every reading takes `as`, the id of the member through whose eyes to look (or the header `maillon-as`, ' +
        'percent-encoded). Every error has the same shape.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  });
}

function describeResource(registry: OpenAPIRegistry, { path: name, type, card, whole, listQuery }: Resource): void {
  if (listQuery !== null)
    registry.registerPath(
      path('get', `/api/${name}`, `List and search ${name}`, page(card), { request: { query: listQuery } }, name),
    );
  const params = z.object({ id: z.string().describe(`Id of the ${type}.`) });
  registry.registerPath(
    path('get', `/api/${name}/{id}`, `One ${type}`, whole, { request: { params, query: ReadQuery } }, name),
  );
}

function page(card: z.ZodObject) {
  return z.object({
    total: z.int().describe('How many there are in all.'),
    offset: z.int(),
    limit: z.int(),
    items: z.array(card),
  });
}
