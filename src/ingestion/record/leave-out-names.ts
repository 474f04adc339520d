import type { RecordType } from '../../domain/index.ts';
import { isOptional, REFERENCES } from './fields.ts';
import type { Reference } from './references.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record without the names of what is gone. */
export interface LeftOut {
  /** The same object where it names nothing that is gone. */
  readonly value: Fields;
  /** What it cannot do without and is gone: it says nothing any more. */
  readonly lacks: Reference | null;
}

/** Leaves out of a record what it names and is gone, where the record may do without it. */
export function leaveOutNames(
  type: RecordType,
  value: Fields,
  isGone: (type: RecordType, id: string) => boolean,
): LeftOut {
  let changed: Record<string, unknown> | undefined;
  for (const [field, named] of Object.entries(REFERENCES[type])) {
    const stands = value[field];
    if (stands === undefined || stands === null) continue;
    const idOf = (one: unknown): unknown =>
      typeof one === 'string' ? one : (one as Readonly<Record<string, unknown>> | null)?.[named];
    const isOne = (one: unknown): boolean => {
      const id = idOf(one);
      return typeof id === 'string' && isGone(named, id);
    };
    if (Array.isArray(stands)) {
      const left = stands.filter((one) => !isOne(one));
      if (left.length === stands.length) continue;
      changed ??= { ...value };
      if (left.length > 0) changed[field] = left;
      else delete changed[field];
      continue;
    }
    if (!isOne(stands)) continue;
    if (isNeeded(type, field))
      return { value, lacks: { field, type: named, id: String(idOf(stands)), isOptional: false } };
    changed ??= { ...value };
    delete changed[field];
  }
  return { value: changed ?? value, lacks: null };
}

/** A record says something else, or nothing, without the field. */
function isNeeded(type: RecordType, field: string): boolean {
  if (type === 'feedback') return true;
  if (type === 'comment' && field !== 'writtenBy') return true;
  return !isOptional(type, field);
}
