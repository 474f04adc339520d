import { createRequire } from 'node:module';
import type * as Graphql from 'graphql';
import type { GraphQLInputField, GraphQLInputType, GraphQLOutputType } from 'graphql';
import { graphqlSchema } from '../../../src/api/graphql/schema.ts';
import { drawBelow, type Random } from '../../../src/random/index.ts';

// The library that the schema is made with: it knows types of its own alone.
const { getNamedType, isAbstractType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } =
  createRequire(import.meta.url)('graphql') as typeof Graphql;

/** What a sampled call is about: the id that stands for each kind of thing, such as `member`. */
export type About = Readonly<Record<string, string>>;

/** How a call is drawn: `more` is the share of what may be left out that is given (0 none, 1 all). */
export interface Sampling {
  readonly more: number;
  readonly random: Random;
}

/**
 * Whether what may be left out is given: titles, texts, what it is on and fields that name somebody always are, unless they
 * name who calls.
 */
const isGiven = (name: string, { more, random }: Sampling): boolean =>
  name === 'title' ||
  name === 'text' ||
  (OF_MEMBERS.test(name) && !OF_WHO_CALLS.test(name)) ||
  (more > 0 && random() < more);
const drawn = <Item>({ more, random }: Sampling, items: readonly Item[]): Item | undefined =>
  items[more > 0 ? drawBelow(random, items.length) : 0];

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
  readonly pattern?: string;
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
  /^(member|members|to|from|asker|by|person|manager|authors?|usedBy|sharedBy|attended|people|around|for|toward|keep|mediatedBy|one|other|into)$/;
/** Who says or asks it: oneself, when left out. */
const OF_WHO_CALLS = /^(asker|by|from|person|for)$/;
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
  'seeding',
  'proposal',
  'file',
];

/** A value for a field by its name, which is all that tells an id from other text. */
function textFor(name: string, about: About, isDay = false): string {
  if (isDay || /^(date|on|day|since|until|closes|asOf|created|beforeFrom|beforeTo)$/.test(name)) return '2026-10-01';
  if (name === 'around') return `member/${about['member']}`;
  if (OF_WHO_CALLS.test(name) && about['caller'] !== undefined) return about['caller'];
  // Of two members the second is somebody who is always there.
  if (/^(other|into)$/.test(name)) return 'maker-of-groups';
  if (OF_MEMBERS.test(name)) return about['member'] ?? '';
  const kind = KINDS.find((one) => name === one || name === `${one}s` || name === `${one}Id`);
  if (kind !== undefined) return about[kind] ?? `${kind}-0`;
  if (name === 'duplicateOf' || name === 'original') return about['question'] ?? '';
  if (name === 'id') return about['id'] ?? '';
  if (name === 'item') return `member:${about['member']}`;
  if (name === 'language') return 'en';
  if (name === 'pool') return 'all';
  if (name === 'url') return 'https://guide.example/first';
  if (name === 'search' || name === 'text') return about['text'] ?? 'coaching';
  return about['words'] ?? 'What helps a team that begins?';
}

/** What is sampled from and how: the whole document, for the names in it, and what the call is about. */
interface Source {
  readonly document: OpenApi;
  readonly about: About;
  readonly sampling: Sampling;
}

function sample(source: Source, schema: Schema, name: string, depth = 0): unknown {
  const { document, about, sampling } = source;
  const inside = (of: Schema, called = name): unknown => sample(source, of, called, depth + 1);
  if (schema.$ref !== undefined) {
    const named = document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''];
    return named === undefined || depth > 8 ? undefined : inside(named);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return drawn(sampling, schema.enum);
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map((part) => inside(part)));
  const ways = (schema.anyOf ?? schema.oneOf)?.filter(({ type }) => type !== 'null');
  const way = ways === undefined ? undefined : drawn(sampling, ways);
  if (way !== undefined) return inside(way);
  switch (schema.type) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const wanted = Object.keys(properties).filter((field) => required.includes(field) || isGiven(field, sampling));
      return Object.fromEntries(wanted.map((field) => [field, inside(properties[field] ?? {}, field)]));
    }
    case 'array':
      return [inside(schema.items ?? {})];
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    default:
      return textFor(name, about, schema.format === 'date' || schema.pattern?.includes('\\d{4}-') === true);
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
export function restCall(document: OpenApi, door: string, about: About, sampling: Sampling): SampledCall {
  const [method = 'GET', address = '/'] = door.split(' ');
  const operation = document.paths[address.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  const kind = kindOf(address);
  const source: Source = { document, about, sampling };
  const path = address.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(name === 'number' ? '1' : (about[name === 'id' ? kind : name] ?? about['member'] ?? '')),
  );
  const query = (operation?.parameters ?? [])
    .filter(({ in: where, name, required }) => where === 'query' && (required === true || isGiven(name, sampling)))
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(sample(source, schema, name)))}`);
  const body = operation?.requestBody?.content['application/json']?.schema;
  return {
    ...{ door, method, path: query.length === 0 ? path : `${path}?${query.join('&')}` },
    ...(body === undefined ? {} : { body: sample({ ...source, about: { ...about, id: '' } }, body, '') }),
  };
}

interface GraphqlSource extends Omit<Source, 'document'> {
  /** Looks at the network, and days of the log, are from a day to a day. */
  readonly isNetwork: boolean;
  /** The body that REST takes for the same, for the scalar that is any JSON. */
  readonly body: unknown;
}

/** Words that GraphQL takes as text and the service as one of few. */
const CHOICES: Readonly<Record<string, string>> = {
  ...{ verdict: 'helped', works: 'stay', mail: 'daily', format: 'circle', type: 'artefact', kind: 'advice' },
};

/** Where REST takes the same body as a mutation. */
const SAME_BODY: Readonly<Record<string, string>> = {
  makeForm: 'post /api/forms',
  changeForm: 'patch /api/forms/{id}',
  shareArtefact: 'post /api/artefacts',
  changeArtefact: 'patch /api/artefacts/{id}',
  raiseChallenge: 'post /api/challenges',
  changeChallenge: 'patch /api/challenges/{id}',
  tellStory: 'post /api/stories',
  changeGroup: 'patch /api/seeded-groups/{id}',
  changeProposal: 'post /api/proposals/{id}/changes',
  changeOwn: 'patch /api/own',
  seed: 'post /api/seedings',
};

function bodyLike(document: OpenApi, name: string, about: About, sampling: Sampling): unknown {
  const [method = '', path = ''] = (SAME_BODY[name] ?? '').split(' ');
  const schema = document.paths[path]?.[method]?.requestBody?.content['application/json']?.schema;
  return schema === undefined ? undefined : sample({ document, about: { ...about, id: '' }, sampling }, schema, '');
}

/** A value as GraphQL writes it in an operation. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([name, one]) => /^\w+$/.test(name) && one !== undefined);
  return `{${fields.map(([name, one]) => `${name}: ${literal(one)}`).join(', ')}}`;
}

function argument(source: GraphqlSource, type: GraphQLInputType, name: string, depth = 0): string {
  const { about, sampling } = source;
  if (isNonNullType(type)) return argument(source, type.ofType, name, depth);
  if (isListType(type)) return `[${argument(source, type.ofType, name, depth)}]`;
  if (isEnumType(type)) return drawn(sampling, type.getValues())?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    // One of several: the first, or the one that is drawn.
    const wanted = type.isOneOf
      ? [drawn(sampling, fields) as GraphQLInputField]
      : fields.filter((field) => isNonNullType(field.type) || (depth < 3 && isGiven(field.name, sampling)));
    return `{${wanted.map((field) => `${field.name}: ${argument(source, field.type, field.name, depth + 1)}`).join(', ')}}`;
  }
  if (name === 'body' && source.body !== undefined) return literal(source.body);
  const choice = CHOICES[name];
  switch (getNamedType(type).name) {
    case 'Int':
    case 'Float':
      return name === 'limit' ? '20' : '1';
    case 'Boolean':
      return 'true';
    default:
      return JSON.stringify(choice ?? textFor(name, about, source.isNetwork && /^(from|to)$/.test(name)));
  }
}

/** All that can be read of a type without naming more, two deep: what leaks, leaks there. */
function selection(type: GraphQLOutputType, depth = 0, alias = ''): string {
  const named = getNamedType(type);
  if (isAbstractType(named)) {
    const kinds = graphqlSchema().getPossibleTypes(named);
    return `{ __typename ${kinds.map((kind) => `... on ${kind.name} ${selection(kind, 2, `${kind.name}_`)}`).join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ args }) =>
    args.every(({ type: of }) => !isNonNullType(of)),
  );
  const told = fields.flatMap((field) => {
    const of = getNamedType(field.type);
    if (!('getFields' in of) && !('getTypes' in of))
      return [alias === '' ? field.name : `${alias}${field.name}: ${field.name}`];
    return depth < (isListType(field.type) ? 1 : 2) ? [`${field.name} ${selection(field.type, depth + 1)}`] : [];
  });
  return `{ __typename ${told.join(' ')} }`;
}

/** A call at a door of GraphQL, such as `Mutation.turnTo`: every argument that is asked for or names something. */
export function graphqlCall(document: OpenApi, door: string, about: About, sampling: Sampling): SampledCall {
  const [root = 'Query', name = ''] = door.split('.');
  const schema = graphqlSchema();
  const field = (root === 'Mutation' ? schema.getMutationType() : schema.getQueryType())?.getFields()[name];
  if (field === undefined) return { door, method: 'POST', path: '/graphql', body: { query: '{ __typename }' } };
  const kind = [...KINDS].find((one) => name.toLowerCase().includes(one)) ?? 'member';
  const own = { ...about, id: about[kind] ?? about['member'] ?? '' };
  const source: GraphqlSource = {
    ...{ about: own, sampling, isNetwork: /^network|^audit/.test(name) },
    body: bodyLike(document, name, about, sampling),
  };
  const given = field.args
    .filter(({ type, name: of }) => isNonNullType(type) || (of === 'id' && root === 'Query') || isGiven(of, sampling))
    .map(({ type, name: of }) => `${of}: ${argument(source, type, of)}`);
  const query = `${root === 'Mutation' ? 'mutation ' : ''}{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection(field.type)} }`;
  return { door, method: 'POST', path: '/graphql', body: { query } };
}
