import {
  Contributor,
  KnownTopicDetail,
  LANGUAGES,
  Membership,
  RECORD_SCHEMAS,
  type RecordType,
} from '../../domain/index.ts';

/** Names of a record type's fields, in the order in which a community file writes them. */
export const FIELDS: Readonly<Record<RecordType, readonly string[]>> = mapTypes((type) =>
  Object.keys(RECORD_SCHEMAS[type].shape),
);

/** Fields that hold objects, with the names those objects may have, in their order. */
export const NESTED_FIELDS: Readonly<Partial<Record<RecordType, Readonly<Record<string, readonly string[]>>>>> = {
  member: { topics: Object.keys(KnownTopicDetail.shape) },
  topic: { label: LANGUAGES },
  artefact: { contributors: Object.keys(Contributor.shape) },
  group: { members: Object.keys(Membership.shape) },
};

/**
 * What each field that names another record names. Elements that are objects name it under the target's type
 * (`{topic, level}`, `{member, role}`).
 */
export const REFERENCES: Readonly<Record<RecordType, Readonly<Record<string, RecordType>>>> = {
  community: {},
  organisation: { parent: 'organisation', competitors: 'organisation' },
  member: { organisation: 'organisation', manager: 'member', topics: 'topic', notAbout: 'topic' },
  topic: { broader: 'topic' },
  challenge: { raisedBy: 'member', sharedBy: 'member', topics: 'topic' },
  question: {
    askedBy: 'member',
    topics: 'topic',
    challenge: 'challenge',
    duplicateOf: 'question',
    related: 'question',
  },
  answer: { question: 'question', answeredBy: 'member' },
  comment: { question: 'question', answer: 'answer', writtenBy: 'member' },
  artefact: {
    authors: 'member',
    contributors: 'member',
    topics: 'topic',
    addresses: 'challenge',
    madeIn: 'group',
    usedBy: 'member',
  },
  group: { members: 'member', topics: 'topic', challenge: 'challenge', outcomes: 'artefact' },
  tie: { from: 'member', to: 'member' },
  gathering: { group: 'group', attended: 'member' },
  endorsement: { from: 'member', to: 'member', topic: 'topic' },
  feedback: { question: 'question', member: 'member', artefact: 'artefact', by: 'member' },
};

/** What a field holds once its optionality is taken off: `array`, `boolean`, `number`, `string`, `enum`, … */
export function fieldKind(type: RecordType, field: string): string | undefined {
  const shape: Readonly<Record<string, { readonly def: Definition }>> = RECORD_SCHEMAS[type].shape;
  let definition = shape[field]?.def;
  while (definition?.innerType) definition = (definition.innerType as { readonly def: Definition }).def;
  return definition?.type;
}

interface Definition {
  readonly type: string;
  readonly innerType?: unknown;
}

/** Fields that hold people's own words or address: messages say what stands there, never repeat it. */
export const PERSONAL_FIELDS: ReadonlySet<string> = new Set([
  'bio',
  'description',
  'email',
  'name',
  'needs',
  'offers',
  'practice',
  'purpose',
  'text',
]);

/** Fields that hold a name or a short text, on one line. */
export const NAME_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'label',
  'aliases',
  'function',
  'level',
  'role',
  'rhythm',
  'url',
  'email',
]);

/** Whether a record of this type may do without the field. */
export function isOptional(type: RecordType, field: string): boolean {
  const shape = RECORD_SCHEMAS[type].shape as Readonly<Record<string, { isOptional(): boolean }>>;
  if (STANDS_ON[type]?.includes(field)) return false;
  return shape[field]?.isOptional() ?? true;
}

/** Fields of which a record has one or another: what it says is about that. */
const STANDS_ON: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  comment: ['question', 'answer'],
  feedback: ['member', 'artefact'],
};

function mapTypes<Value>(make: (type: RecordType) => Value): Record<RecordType, Value> {
  const types = Object.keys(RECORD_SCHEMAS) as RecordType[];
  return Object.fromEntries(types.map((type) => [type, make(type)])) as Record<RecordType, Value>;
}
