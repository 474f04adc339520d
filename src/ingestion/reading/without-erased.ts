import { RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import { leaveOutNames } from '../record/leave-out-names.ts';
import type { CommunitySource, SourceItem } from './source.ts';

/** Who and what was erased, and on what day, as far as the product remembers: by fingerprints alone. */
export interface Erased {
  /** Day on which it was erased, ISO 8601; null when it was not. */
  record(type: string, id: string): string | null;
  /** The same of an address. */
  mail(email: string): string | null;
}

/**
 * A source as it is read by whoever erased some of it: records of whom or what was erased are set aside, and no reject is
 * kept of them; in others the name of whoever was erased is left out, where a record may do without it.
 */
export function withoutErased(source: CommunitySource, erased: Erased): CommunitySource {
  return {
    ...source,
    async *items(onBytes) {
      for await (const items of source.items(onBytes)) yield items.map((item) => settle(item, erased));
    },
  };
}

function settle(item: SourceItem, erased: Erased): SourceItem {
  const { value } = item;
  if (typeof value !== 'object' || value === null) return item;
  const { type, id, email } = value as Readonly<Record<string, unknown>>;
  const known = RECORD_TYPES.find((one) => one === type);
  if (known === undefined || typeof id !== 'string') return item;
  const day = erased.record(known, id) ?? (known === 'member' && typeof email === 'string' ? erased.mail(email) : null);
  if (day !== null) return setAside(item, known, day);
  return withoutNames(item, known, value as Readonly<Record<string, unknown>>, erased);
}

function setAside(item: SourceItem, type: RecordType, day: string): SourceItem {
  const who = type === 'member' ? 'this member was' : `this ${type} was`;
  const message = `${who} erased on ${day}: take the record out of the file, or give --bring-back if they came back themselves`;
  return { ...item, original: () => '', fault: { code: 'erased', message } };
}

function withoutNames(
  item: SourceItem,
  type: RecordType,
  value: Readonly<Record<string, unknown>>,
  erased: Erased,
): SourceItem {
  const { value: settled, lacks } = leaveOutNames(type, value, (named, id) => erased.record(named, id) !== null);
  if (lacks !== null) return setAside(item, type, erased.record(lacks.type, lacks.id) ?? '');
  return settled === value ? item : { ...item, value: settled, original: () => JSON.stringify(settled) };
}
