import {
  type CommunityFileRecord,
  type OwnWord,
  RECORD_SCHEMAS,
  type RecordOf,
  SAID_FIELDS,
} from '../../domain/index.ts';
import { canonicalRecord } from '../record/canonical-record.ts';
import { FIELDS, REFERENCES } from '../record/fields.ts';

/** A piece of a record that is not to stand in the graph for others, with what it takes to put it back. */
export interface Held {
  /** Whose word holds it back. */
  readonly member: string;
  readonly piece:
    | { readonly kind: 'field'; readonly field: string; readonly value?: unknown }
    | { readonly kind: 'element'; readonly field: string; readonly at: number; readonly value: unknown }
    | { readonly kind: 'record'; readonly record: CommunityFileRecord };
}

/** What stands in the graph of a record, null for nothing, and what is held back of it. */
export interface SplitRecord {
  readonly shown: CommunityFileRecord | null;
  readonly held: readonly Held[];
}

/** Words of members by their ids. */
export type Words = ReadonlyMap<string, OwnWord>;

type Fields = Record<string, unknown>;

/**
 * What a record becomes once the members it names have had their say: their own wording in place of the source's, and
 * nothing of what they hide. `joinRecord` puts it together again.
 */
export function splitRecord(source: CommunityFileRecord, words: Words): SplitRecord {
  const held: Held[] = [];
  let shown = source as unknown as Fields;
  const word = source.type === 'member' ? words.get(source.id) : undefined;
  if (word !== undefined) {
    const own = canonicalRecord(withOwnWord(source as RecordOf<'member'>, word)) as unknown as Fields;
    for (const field of FIELDS.member) {
      if (sameValue(own[field], shown[field])) continue;
      const value = shown[field];
      held.push({ member: source.id, piece: { kind: 'field', field, ...(value === undefined ? {} : { value }) } });
    }
    shown = own;
  }
  const whole = whoHidesWhole(source, words);
  if (whole !== undefined) return { shown: null, held: [{ member: whole, piece: { kind: 'record', record: source } }] };
  for (const [field, target] of Object.entries(REFERENCES[source.type])) {
    if (target !== 'member' || shown[field] === undefined) continue;
    const value = shown[field];
    const isHidden = (element: unknown) => hides(words, idOf(element), source);
    if (Array.isArray(value)) {
      if (!value.some(isHidden)) continue;
      value.forEach((element, at) => {
        if (isHidden(element))
          held.push({ member: idOf(element), piece: { kind: 'element', field, at, value: element } });
      });
      shown = { ...shown, [field]: value.filter((element) => !isHidden(element)) };
    } else if (isHidden(value)) {
      held.push({ member: idOf(value), piece: { kind: 'field', field, value } });
      shown = { ...shown, [field]: undefined };
    }
  }
  return { shown: canonicalRecord(shown as unknown as CommunityFileRecord), held };
}

/** Members who hide that a record of others names them. */
export function hidersIn(source: CommunityFileRecord, words: Words): ReadonlySet<string> {
  const { held } = splitRecord(source, words);
  return new Set(held.map(({ member }) => member).filter((member) => member !== source.id || source.type !== 'member'));
}

/** The record as its source says it, from what stands in the graph and what is held back; null when there is neither. */
export function joinRecord(shown: CommunityFileRecord | null, held: readonly Held[]): CommunityFileRecord | null {
  const whole = held.find(({ piece }) => piece.kind === 'record')?.piece;
  if (whole?.kind === 'record') return whole.record;
  if (shown === null || held.length === 0) return shown;
  const fields: Fields = { ...(shown as unknown as Fields) };
  // What a member says of their own record was split off first, and so goes back last.
  const elements = held.flatMap(({ piece }) => (piece.kind === 'element' ? [piece] : []));
  for (const { field, at, value } of elements.sort((one, other) => one.at - other.at)) {
    const list = [...((fields[field] as readonly unknown[] | undefined) ?? [])];
    list.splice(at, 0, value);
    fields[field] = list;
  }
  for (const { member, piece } of byOthersFirst(held, shown)) {
    if (piece.kind === 'field' && (piece.value !== undefined || member === shown.id)) fields[piece.field] = piece.value;
  }
  return canonicalRecord(fields as unknown as CommunityFileRecord);
}

const byOthersFirst = (held: readonly Held[], { id }: CommunityFileRecord): Held[] =>
  [...held].sort((one, other) => Number(one.member === id) - Number(other.member === id));

/** What a member's record says with their own word upon it. */
function withOwnWord(source: RecordOf<'member'>, { says, topics, hides }: OwnWord): RecordOf<'member'> {
  const fields: Fields = { ...source };
  for (const field of Object.keys(SAID_FIELDS) as (keyof typeof SAID_FIELDS)[])
    if (says[field] !== undefined) fields[field] = says[field] ?? undefined;
  const hidden = new Set(hides);
  const known = (source.topics ?? []).flatMap((topic) => {
    const {
      topic: id,
      level,
      source,
    } = typeof topic === 'string' ? { topic, level: undefined, source: undefined } : topic;
    const word = topics[id];
    if (word?.says === 'refused' || hidden.has(`topic:${id}`)) return [];
    if (word === undefined) return [topic];
    return [detail(id, word.level ?? level, source === 'inferred' ? 'declared' : source)];
  });
  const named = new Set((source.topics ?? []).map((topic) => (typeof topic === 'string' ? topic : topic.topic)));
  const added = Object.entries(topics)
    .filter(([id, { says }]) => says === 'knows' && !named.has(id) && !hidden.has(`topic:${id}`))
    .map(([id, { level }]) => detail(id, level, 'declared'));
  fields['topics'] = [...known, ...added];
  for (const bit of hides) if (!bit.includes(':')) fields[bit] = undefined;
  return fields as RecordOf<'member'>;
}

type Detail = Exclude<NonNullable<RecordOf<'member'>['topics']>[number], string>;

function detail(topic: string, level: number | undefined, source: Detail['source']): Detail {
  return { topic, ...(level === undefined ? {} : { level }), ...(source === undefined ? {} : { source }) };
}

/** Who hides a record that would say nothing without them; and an endorsement for what they refuse to know. */
function whoHidesWhole(record: CommunityFileRecord, words: Words): string | undefined {
  switch (record.type) {
    case 'endorsement': {
      if (words.get(record.to)?.topics[record.topic]?.says === 'refused') return record.to;
      return [record.to, record.from].find((id) => hides(words, id, record));
    }
    case 'tie':
      return [record.from, record.to].find((id) => hides(words, id, record));
    case 'feedback':
      return record.member !== undefined && hides(words, record.member, record) ? record.member : undefined;
    default:
      return undefined;
  }
}

/** Members whom a record names, its own among them. */
export function membersOf(record: CommunityFileRecord): string[] {
  const ids = new Set(record.type === 'member' ? [record.id] : []);
  for (const [field, target] of Object.entries(REFERENCES[record.type])) {
    const value = (record as unknown as Fields)[field];
    if (target === 'member' && value !== undefined)
      for (const element of Array.isArray(value) ? value : [value]) ids.add(idOf(element));
  }
  return [...ids];
}

const hides = (words: Words, member: string, { type, id }: CommunityFileRecord): boolean =>
  words.get(member)?.hides.includes(`${type}:${id}`) ?? false;

const idOf = (element: unknown): string =>
  typeof element === 'string' ? element : (element as { readonly member: string }).member;

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A record in canonical form, without what members say of it themselves. */
export function sourceOf(record: CommunityFileRecord): CommunityFileRecord {
  const parsed = RECORD_SCHEMAS[record.type].parse(record);
  return canonicalRecord(parsed.type === 'member' ? { ...parsed, own: undefined, sameAs: undefined } : parsed);
}
