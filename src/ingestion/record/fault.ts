/**
 * What can be wrong with one record of a file. A fault rejects the record; a warning lets it in and says what was left
 * out or repaired.
 */
export const FAULT_CODES = [
  'broken-file',
  'wrong-encoding',
  'byte-order-mark',
  'not-json',
  'not-a-record',
  'nul',
  'changed-text',
  'read-as',
  'field-set-aside',
  'too-long',
  'unknown-type',
  'missing-field',
  'unknown-field',
  'wrong-field',
  'bad-date',
  'duplicate-id',
  'dangling-reference',
  'held-elsewhere',
  'erased',
  'withdrawn-here',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Where a record stands: the file as the user named it, and the line it begins on, from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** One thing wrong, before it is said where. The message names the field, the value (cut) and the remedy. */
export interface Finding {
  readonly code: FaultCode;
  readonly message: string;
}

/** One thing wrong with one record of a file. */
export interface Fault extends Finding {
  readonly place: Place;
}

/** Longest part of a value that a message repeats, in characters. */
export const SHOWN_CHARACTERS = 80;

/** `file:line: message`, the form that editors and terminals turn into a link. */
export function printFault({ place, message }: Fault): string {
  return `${place.file}:${place.line}: ${message}`;
}

/** A value as a message shows it: on one line and cut. */
export function showValue(value: unknown): string {
  const text = written(value);
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS).replace(/\p{Cs}/gu, '')}…`;
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    // Nested deeper than can be written.
    return describeValue(value);
  }
}

/** What a value is without saying what it says, for fields that hold people's own words. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return `a text of ${value.length.toLocaleString('en')} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
