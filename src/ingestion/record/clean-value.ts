import type { RecordType } from '../../domain/index.ts';
import { type Finding, showValue } from './fault.ts';
import { FIELDS, NAME_FIELDS, NESTED_FIELDS, REFERENCES } from './fields.ts';
import { inForm, type TextUse } from './text-form.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record as it will be judged, and what was left out of it or changed in it. */
export interface CleanValue {
  readonly fields: Fields;
  /** Names that the contract does not know, as messages show them. */
  readonly unknownFields: readonly string[];
  /** The same names as they stand, of the record itself. */
  readonly unknownNames: readonly string[];
  readonly findings: readonly Finding[];
  /** The first field that holds a NUL, which was taken out. */
  readonly nul: string | undefined;
}

/** Deeper than any field of the contract goes: what lies deeper is no part of a record. */
const DEEPEST = 8;

/**
 * Takes out what cannot stand: fields that the contract does not know, nulls (the same as not given), signs that are not seen,
 * halves of characters, which no encoding can write. Ids that are numbers become texts, and all texts come to one form.
 */
export function cleanValue(type: RecordType, value: Fields): CleanValue {
  const unknownFields: string[] = [];
  const unknownNames: string[] = [];
  const findings: Finding[] = [];
  let nul: string | undefined;

  const text = (content: string, path: string, use: TextUse): string => {
    if (content.includes('\0')) nul ??= path;
    const { text: formed, told } = inForm(content, use);
    if (told !== undefined) findings.push({ code: 'changed-text', message: `${path}: ${told}` });
    return formed;
  };
  const clean = (
    content: unknown,
    path: string,
    use: TextUse,
    inner: readonly string[] | undefined,
    depth: number,
  ): unknown => {
    if (typeof content === 'string') return text(content, path, use);
    if (typeof content === 'number' && use === 'id') return String(content);
    if (typeof content !== 'object' || content === null) return content;
    if (depth > DEEPEST) return undefined;
    if (Array.isArray(content))
      return content.map((element, at) => clean(element, `${path}[${at}]`, use, inner, depth + 1));
    if (inner === undefined) return content;
    return keep(content as Fields, inner, `${path}.`, unknownFields, depth + 1);
  };
  const keep = (given: Fields, known: readonly string[], prefix: string, unknown: string[], depth: number): Fields => {
    const kept: Record<string, unknown> = {};
    for (const field of Object.keys(given)) {
      const content = given[field];
      if (!known.includes(field)) {
        unknown.push(showValue(prefix + field));
        if (prefix === '') unknownNames.push(field);
      } else if (content !== null)
        kept[field] = clean(
          content,
          prefix + field,
          purposeOf(type, field, prefix),
          NESTED_FIELDS[type]?.[field],
          depth,
        );
    }
    return kept;
  };
  const fields = keep(value, FIELDS[type], '', unknownFields, 0);
  return { fields, unknownFields, unknownNames, findings, nul };
}

/** Whether a field, or a part of one of its elements, is an id, a name or a text. */
function purposeOf(type: RecordType, field: string, prefix: string): TextUse {
  const isInner = prefix !== '';
  if (isInner ? field === 'member' || field === 'topic' : field === 'id' || field in REFERENCES[type]) return 'id';
  return NAME_FIELDS.has(field) || prefix === 'label.' ? 'name' : 'text';
}
