import { createRequire } from 'node:module';
import type * as Graphql from 'graphql';
import type { GraphQLInputType, GraphQLOutputType } from 'graphql';
import { graphqlSchema } from '../../../src/api/graphql/schema.ts';

// The library that the schema is made with: it knows types of its own alone.
const { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } = createRequire(
  import.meta.url,
)('graphql') as typeof Graphql;

/** What a sampled call is about: the id that stands for each kind of thing, such as `member`. */
export type About = Readonly<Record<string, string>>;

/** One call at a door, made up from what the door says of itself. */
export interface SampledCall {
  readonly door: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** A part of the OpenAPI document, as far as it is read here. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly parameters?: readonly {
    readonly in: string;
    readonly name: string;
    readonly required?: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Fields that name somebody, whatever they are called. */
const OF_MEMBERS =
  /^(member|members|to|from|asker|by|person|manager|authors?|usedBy|sharedBy|attended|people|around|for|pool|toward|keep|mediatedBy)$/;
const KINDS = [
  'member',
  'topic',
  'challenge',
  'question',
  'answer',
  'comment',
  'artefact',
  'group',
  'gathering',
  'organisation',
  'tie',
  'endorsement',
  'feedback',
  'form',
  'proposal',
  'file',
];

/** A value for a field by its name, which is all that tells an id from other text. */
function textFor(name: string, about: About, format?: string): string {
  if (OF_MEMBERS.test(name)) return about['member'] ?? '';
  const kind = KINDS.find((one) => name === one || name === `${one}s` || name === `${one}Id`);
  if (kind !== undefined) return about[kind] ?? `${kind}-0`;
  if (name === 'duplicateOf' || name === 'original') return about['question'] ?? '';
  if (name === 'id') return about['id'] ?? '';
  if (name === 'item') return `member:${about['member']}`;
  if (format === 'date' || /^(date|on|day|since|until|asOf|created)$/.test(name)) return '2026-10-01';
  if (name === 'language') return 'en';
  if (name === 'search' || name === 'text') return about['text'] ?? 'coaching';
  return 'What helps a team that begins?';
}

function sample(document: OpenApi, schema: Schema, name: string, about: About, depth = 0): unknown {
  if (schema.$ref !== undefined) {
    const named = document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
    return named === undefined || depth > 8 ? undefined : sample(document, named, name, about, depth + 1);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const one = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.find(({ type }) => type !== 'null');
  if (one !== undefined) return sample(document, one, name, about, depth + 1);
  switch (schema.type) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const wanted = Object.keys(properties).filter((field) => required.includes(field) || OF_MEMBERS.test(field));
      return Object.fromEntries(
        wanted.map((field) => [field, sample(document, properties[field] ?? {}, field, about, depth + 1)]),
      );
    }
    case 'array':
      return [sample(document, schema.items ?? {}, name, about, depth + 1)];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return textFor(name, about, schema.format);
  }
}

/** Things that the first word of an address names, such as `member` for `/api/members`. */
const kindOf = (path: string): string =>
  ({
    'seeded-groups': 'group',
    proposals: 'proposal',
    forms: 'form',
    seedings: 'seeding',
    files: 'file',
    asks: 'ask',
    feedback: 'feedback',
  })[path.split('/')[2] ?? ''] ?? (path.split('/')[2] ?? '').replace(/s$/, '');

/** A call at a door of REST (`METHOD /path/:id`), its parameters and body as the document of the API has them. */
export function restCall(document: OpenApi, door: string, about: About): SampledCall {
  const [method = 'GET', address = '/'] = door.split(' ');
  const operation = document.paths[address.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  const kind = kindOf(address);
  const path = address.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(name === 'number' ? '1' : (about[name === 'id' ? kind : name] ?? about['member'] ?? '')),
  );
  const query = (operation?.parameters ?? [])
    .filter(({ in: where, name, required }) => where === 'query' && (required === true || OF_MEMBERS.test(name)))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(sample(document, schema, name, about)))}`);
  const body = operation?.requestBody?.content['application/json']?.schema;
  return {
    ...{ door, method, path: query.length === 0 ? path : `${path}?${query.join('&')}` },
    ...(body === undefined ? {} : { body: sample(document, body, '', { ...about, id: '' }) }),
  };
}

function argument(type: GraphQLInputType, name: string, about: About, depth = 0): string {
  if (isNonNullType(type)) return argument(type.ofType, name, about, depth);
  if (isListType(type)) return `[${argument(type.ofType, name, about, depth)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 3 && OF_MEMBERS.test(field.name)),
    );
    return `{${fields.map((field) => `${field.name}: ${argument(field.type, field.name, about, depth + 1)}`).join(', ')}}`;
  }
  switch (getNamedType(type).name) {
    case 'Int':
    case 'Float':
      return '1';
    case 'Boolean':
      return 'true';
    default:
      return JSON.stringify(textFor(name, about));
  }
}

/** All that can be read of a type without naming more, two deep: what leaks, leaks there. */
function selection(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return 'getFields' in named || 'getTypes' in named ? '{ __typename }' : '';
  const fields = Object.values(named.getFields()).filter(({ args }) =>
    args.every(({ type: of }) => !isNonNullType(of)),
  );
  const told = fields.flatMap((field) => {
    const of = getNamedType(field.type);
    if (!('getFields' in of) && !('getTypes' in of)) return [field.name];
    return depth === 0 && !isListType(field.type) ? [`${field.name} ${selection(field.type, 1)}`] : [];
  });
  return `{ __typename ${told.join(' ')} }`;
}

/** A call at a door of GraphQL, such as `Mutation.turnTo`: every argument that is asked for or names something. */
export function graphqlCall(door: string, about: About): SampledCall {
  const [root = 'Query', name = ''] = door.split('.');
  const schema = graphqlSchema();
  const field = (root === 'Mutation' ? schema.getMutationType() : schema.getQueryType())?.getFields()[name];
  if (field === undefined) return { door, method: 'POST', path: '/graphql', body: { query: '{ __typename }' } };
  const kind = [...KINDS].find((one) => name.toLowerCase().includes(one)) ?? 'member';
  const own = { ...about, id: about[kind] ?? about['member'] ?? '' };
  const given = field.args
    .filter(({ type, name: of }) => isNonNullType(type) || of === 'id' || OF_MEMBERS.test(of))
    .map(({ type, name: of }) => `${of}: ${argument(type, of, own)}`);
  const query = `${root === 'Mutation' ? 'mutation ' : ''}{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection(field.type)} }`;
  return { door, method: 'POST', path: '/graphql', body: { query } };
}
