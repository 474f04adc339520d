import { AppError, type CommunityFileRecord, type RecordOf, type RecordType } from '../domain/index.ts';

/**
 * In what part somebody stands to a record: it is theirs (`author`), or they look after the community (`facilitator`,
 * `keeper`).
 */
export type Part = 'author' | 'facilitator' | 'keeper';

/** Whose records of one type are, and who may do what with them. */
export interface RecordRule<Record extends CommunityFileRecord = CommunityFileRecord> {
  /** Members whose it is, as the record names them. */
  readonly authors: (record: Record) => readonly string[];
  /** Who may make one. An author makes it in their own name alone. */
  readonly make: readonly Part[];
  /** Who may change what: a field that stands nowhere here is changed by nobody. */
  readonly revise: Readonly<Partial<{ [Field in keyof Record]: readonly Part[] }>>;
  readonly withdraw: readonly Part[];
}

const AUTHOR: readonly Part[] = ['author'];
const AUTHOR_OR_KEEPER: readonly Part[] = ['author', 'keeper'];
const LOOKING_AFTER: readonly Part[] = ['facilitator', 'keeper'];
const ALL: readonly Part[] = ['author', 'facilitator', 'keeper'];

const listed = (...ids: (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);
const of = <Type extends RecordType>(rule: RecordRule<RecordOf<Type>>): RecordRule<RecordOf<Type>> => rule;

/**
 * Whose each type of record is. Words are changed by whoever wrote them and nobody else; what only puts things in order
 * (topics, duplicates) also by whoever looks after the community. Members, organisations and the community itself are kept
 * elsewhere.
 */
export const RECORD_RULES = {
  question: of<'question'>({
    authors: ({ askedBy }) => listed(askedBy),
    make: AUTHOR,
    revise: {
      ...{ title: AUTHOR, text: AUTHOR, language: AUTHOR },
      ...{ topics: ALL, challenge: ALL, duplicateOf: ALL, related: ALL },
    },
    withdraw: ALL,
  }),
  answer: of<'answer'>({
    authors: ({ answeredBy }) => listed(answeredBy),
    make: AUTHOR,
    revise: { text: AUTHOR, language: AUTHOR },
    withdraw: ALL,
  }),
  comment: of<'comment'>({
    authors: ({ writtenBy }) => listed(writtenBy),
    make: AUTHOR,
    revise: { text: AUTHOR, language: AUTHOR },
    withdraw: ALL,
  }),
  challenge: of<'challenge'>({
    authors: ({ raisedBy }) => listed(raisedBy),
    make: AUTHOR,
    revise: {
      ...{ title: AUTHOR, text: AUTHOR, language: AUTHOR },
      ...{ topics: ALL, status: ALL },
    },
    withdraw: ALL,
  }),
  artefact: of<'artefact'>({
    authors: ({ authors = [] }) => authors,
    make: AUTHOR,
    revise: {
      ...{ title: AUTHOR, kind: AUTHOR, text: AUTHOR, language: AUTHOR, url: AUTHOR, updated: AUTHOR },
      ...{ authors: AUTHOR, contributors: AUTHOR },
      ...{ topics: ALL, addresses: ALL },
    },
    withdraw: ALL,
  }),
  endorsement: of<'endorsement'>({
    authors: ({ from }) => [from],
    make: AUTHOR,
    revise: {},
    withdraw: AUTHOR_OR_KEEPER,
  }),
  tie: of<'tie'>({
    authors: ({ from }) => [from],
    make: AUTHOR,
    revise: { kind: AUTHOR, weight: AUTHOR, date: AUTHOR },
    withdraw: AUTHOR_OR_KEEPER,
  }),
  gathering: of<'gathering'>({
    authors: () => [],
    make: LOOKING_AFTER,
    revise: { title: LOOKING_AFTER, date: LOOKING_AFTER, group: LOOKING_AFTER, attended: LOOKING_AFTER },
    withdraw: LOOKING_AFTER,
  }),
  topic: of<'topic'>({
    authors: () => [],
    make: LOOKING_AFTER,
    revise: { label: LOOKING_AFTER, description: LOOKING_AFTER, broader: LOOKING_AFTER, aliases: LOOKING_AFTER },
    withdraw: LOOKING_AFTER,
  }),
} as const;

/** A type of record that members put in. */
export type ContributedType = keyof typeof RECORD_RULES;

/** The rule of a type; null for one that nobody puts in by themselves. */
export function ruleOf(type: string): RecordRule | null {
  return Object.hasOwn(RECORD_RULES, type) ? (RECORD_RULES[type as ContributedType] as unknown as RecordRule) : null;
}

/** The rule of a type; refused for one that nobody puts in by themselves. */
export function requireRule(type: string): RecordRule {
  const rule = ruleOf(type);
  if (rule !== null) return rule;
  throw new AppError('bad-input', `type: ${type.slice(0, 40)} is nothing that members put in`);
}

/** Refuses what only whoever a record belongs to may do. */
export function notYours(type: string, id: string, what: string): AppError {
  return new AppError('forbidden', `the ${type} "${id.slice(0, 80)}" is not yours: you cannot ${what}`);
}
