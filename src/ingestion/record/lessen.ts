import { RECORD_SCHEMAS, type RecordType } from '../../domain/index.ts';
import { describeIssue, innermost } from './describe-issue.ts';
import { describeValue, type Finding, showValue } from './fault.ts';
import { isOptional, PERSONAL_FIELDS } from './fields.ts';
import { readField } from './read-field.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record that may go in, with what was read otherwise and what was set aside of it; or why it may not. */
export type Lessened =
  | { readonly data: unknown; readonly findings: readonly Finding[] }
  | { readonly faults: readonly Finding[] };

/** As often as one unreadable thing may hide behind another. */
const ROUNDS = 4;

/**
 * Holds a record against its schema. What does not fit is read as people write it; what cannot be read costs that field, or
 * that element of a list, and not the record, unless the record cannot be without it.
 */
export function lessen(type: RecordType, given: Fields): Lessened {
  const fields = copyOf(given);
  const findings: Finding[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = RECORD_SCHEMAS[type].safeParse(fields);
    if (parsed.success) return { data: parsed.data, findings };
    const faults: Finding[] = [];
    const done = new Set<string>();
    for (const issue of backwards(parsed.error.issues.map((found) => innermost(found, fields)))) {
      const finding = describeIssue(issue, fields);
      const [field, ...inner] = issue.path;
      const place = `${String(field)}[${String(inner[0])}]`;
      if (inner.length > 0 && done.has(place)) continue;
      done.add(place);
      if (typeof field !== 'string') faults.push(finding);
      else if (!mend(type, fields, field, inner, finding, findings)) faults.push(finding);
    }
    if (faults.length > 0) return { faults: faults.reverse() };
  }
  return {
    data: undefined,
    faults: [{ code: 'wrong-field', message: 'the record cannot be read: correct its fields' }],
  };
}

/** Later elements first, so that taking one out leaves the places of those before it. */
function backwards<Issue extends { readonly path: readonly PropertyKey[] }>(issues: readonly Issue[]): Issue[] {
  return [...issues].reverse();
}

function mend(
  type: RecordType,
  fields: Record<string, unknown>,
  field: string,
  inner: readonly PropertyKey[],
  finding: Finding,
  findings: Finding[],
): boolean {
  const holder = holderOf(fields, field, inner);
  const last = (inner.at(-1) ?? field) as string | number;
  const stood = (holder as Record<string | number, unknown> | undefined)?.[last];
  if (holder === undefined) return false;
  const name = typeof last === 'string' ? last : field;
  const read =
    stood === undefined || typeof last === 'number'
      ? undefined
      : readField(type, name, stood, { isInner: inner.length > 0 });
  if (read !== undefined && !isSame(read.value, stood)) {
    (holder as Record<string | number, unknown>)[last] = read.value;
    if (!read.isSure) findings.push(readAs(inner.length > 0 ? `${field}.${String(name)}` : field, stood, read.value));
    return true;
  }
  if (inner.length === 0 && !isOptional(type, field)) return false;
  setAside(fields, field, inner);
  findings.push({ code: 'field-set-aside', message: `${finding.message}; the rest of the record was kept` });
  return true;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The record, list or element that holds what an issue is about. */
function holderOf(fields: Record<string, unknown>, field: string, inner: readonly PropertyKey[]): unknown {
  let holder: unknown = fields;
  for (const key of [field, ...inner].slice(0, -1))
    holder = (holder as Record<PropertyKey, unknown> | undefined)?.[key];
  return typeof holder === 'object' && holder !== null ? holder : undefined;
}

/** Takes out the smallest thing that the record may do without: a part of an element, the element, the field. */
function setAside(fields: Record<string, unknown>, field: string, inner: readonly PropertyKey[]): void {
  const [at, part] = inner;
  const list = fields[field];
  if (Array.isArray(list) && typeof at === 'number') {
    const element: unknown = list[at];
    const isPart = typeof part === 'string' && part !== 'topic' && part !== 'member';
    if (isPart && typeof element === 'object' && element !== null) delete (element as Record<string, unknown>)[part];
    else list.splice(at, 1);
  } else delete fields[field];
}

function readAs(path: string, stood: unknown, value: unknown): Finding {
  const shown = PERSONAL_FIELDS.has(path) ? describeValue(stood) : showValue(stood);
  return {
    code: 'read-as',
    message: `${path} is ${shown}: read as ${PERSONAL_FIELDS.has(path) ? describeValue(value) : showValue(value)}`,
  };
}

/** A copy as far as it is changed here: the record, its lists and their elements. */
function copyOf(given: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => [
      field,
      Array.isArray(value)
        ? value.map((element: unknown) =>
            typeof element === 'object' && element !== null && !Array.isArray(element) ? { ...element } : element,
          )
        : value,
    ]),
  );
}
