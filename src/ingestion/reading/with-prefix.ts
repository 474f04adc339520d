import { RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import { fingerprint, IdTable } from '../import/id-table.ts';
import { REFERENCES } from '../record/fields.ts';
import { inForm } from '../record/text-form.ts';
import type { CommunitySource, SourceItem } from './source.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A source whose every id begins with a name: `anna` is `ghent-anna`. So are the names of its records in its other records; what
 * it names and does not hold keeps its name, for another source may hold it. The community's own id stays.
 */
export function withPrefix(source: CommunitySource, prefix: string): CommunitySource {
  let held: IdTable | undefined;
  return {
    ...source,
    name: `${prefix}-${source.name}`,
    async *items(onBytes) {
      held ??= await idsOf(source);
      const known = held;
      for await (const items of source.items(onBytes)) yield items.map((item) => renamed(item, prefix, known));
    },
  };
}

async function idsOf(source: CommunitySource): Promise<IdTable> {
  const ids = new IdTable();
  let ordinal = 0;
  for await (const items of source.items(() => {}))
    for (const { value, place } of items) {
      const { type, id } = (value ?? {}) as Fields;
      const known = typeOf(type);
      ordinal += 1;
      if (known !== undefined && id !== undefined)
        ids.add(fingerprint(known, inForm(String(id), 'id').text), ordinal, place.line);
    }
  return ids;
}

function typeOf(type: unknown): RecordType | undefined {
  return RECORD_TYPES.find((known) => known === type);
}

function renamed(item: SourceItem, prefix: string, held: IdTable): SourceItem {
  if (typeof item.value !== 'object' || item.value === null) return item;
  const given = item.value as Fields;
  const type = typeOf(given['type']);
  if (type === undefined || type === 'community') return item;
  const nameOf = (named: RecordType, id: unknown): unknown => {
    if (typeof id !== 'string' && typeof id !== 'number') return id;
    const form = inForm(String(id), 'id').text;
    return held.has(fingerprint(named, form)) ? `${prefix}-${form}` : id;
  };
  const value: Record<string, unknown> = { ...given, id: nameOf(type, given['id']) };
  for (const [field, named] of Object.entries(REFERENCES[type])) {
    const stands = value[field];
    const one = (element: unknown): unknown =>
      typeof element === 'object' && element !== null
        ? { ...element, [named]: nameOf(named, (element as Fields)[named]) }
        : nameOf(named, element);
    if (stands !== undefined && stands !== null) value[field] = Array.isArray(stands) ? stands.map(one) : one(stands);
  }
  return { ...item, value, original: () => JSON.stringify(value) };
}
