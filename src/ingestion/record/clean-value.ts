import type { RecordType } from '../../domain/index.ts';
import { type Finding, showValue } from './fault.ts';
import { FIELDS, NESTED_FIELDS } from './fields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record as it will be judged, what was left out of it, and the first NUL if there is one. */
export interface CleanValue {
  readonly fields: Fields;
  readonly unknownFields: readonly string[];
  readonly findings: readonly Finding[];
  readonly nul: string | undefined;
}

// A quick look first: nearly no text has either, and a test of whole characters costs ten times as much.
const SUSPECT = /[\0\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Takes out what cannot stand: fields that the contract does not know, nulls (the same as not given), halves of
 * characters, which no encoding can write.
 */
export function cleanValue(type: RecordType, value: Fields): CleanValue {
  const unknownFields: string[] = [];
  const findings: Finding[] = [];
  let nul: string | undefined;

  const text = (content: string, path: string): string => {
    if (!SUSPECT.test(content)) return content;
    if (content.includes('\0')) nul ??= path;
    if (!LONE_SURROGATE.test(content)) return content;
    findings.push({ code: 'broken-character', message: `${path}: holds half a character; it was replaced by �` });
    return content.replace(/\p{Cs}/gu, '\ufffd');
  };
  const clean = (content: unknown, path: string, inner: readonly string[] | undefined): unknown => {
    if (typeof content === 'string') return text(content, path);
    if (Array.isArray(content)) return content.map((element, at) => clean(element, `${path}[${at}]`, inner));
    if (typeof content !== 'object' || content === null || inner === undefined) return content;
    return keep(content as Fields, inner, `${path}.`, () => undefined);
  };
  const keep = (
    given: Fields,
    known: readonly string[],
    prefix: string,
    inner: (field: string) => readonly string[] | undefined,
  ): Fields => {
    const kept: Record<string, unknown> = {};
    for (const field of Object.keys(given)) {
      const content = given[field];
      if (!known.includes(field)) unknownFields.push(showValue(prefix + field));
      else if (content !== null) kept[field] = clean(content, prefix + field, inner(field));
    }
    return kept;
  };
  const fields = keep(value, FIELDS[type], '', (field) => NESTED_FIELDS[type]?.[field]);
  return { fields, unknownFields, findings, nul };
}
