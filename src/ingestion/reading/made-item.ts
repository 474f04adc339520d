import type { Place } from '../record/fault.ts';
import type { SourceItem } from './source.ts';

/** A record as something that is not written as records says it; fields that are undefined are not given. */
export type MadeRecord = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** Bytes that a record takes besides its text, about. */
const WITHOUT_TEXT = 200;

/** A made record as an item: handed back for correction, it is a line of a community file. */
export function madeItem(place: Place, record: MadeRecord): SourceItem {
  const text = record['text'] ?? record['bio'];
  return {
    place,
    original: () => JSON.stringify(record),
    value: record,
    bytes: WITHOUT_TEXT + (typeof text === 'string' ? text.length : 0),
  };
}
