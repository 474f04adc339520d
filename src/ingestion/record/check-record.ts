import { type CommunityFileRecord, RECORD_SCHEMAS, RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import { canonicalRecord } from './canonical-record.ts';
import { cleanValue } from './clean-value.ts';
import { describeIssue, innermost } from './describe-issue.ts';
import { type Finding, showValue } from './fault.ts';
import { type Lessened, lessen } from './lessen.ts';
import { makesNoSense } from './sense.ts';
import { hideUnreadable } from './unreadable-visibility.ts';

/** A record that may go in, with what was left out of it; or none, with why. */
export type CheckedRecord =
  | { readonly record: CommunityFileRecord; readonly warnings: readonly Finding[] }
  | { readonly record: undefined; readonly faults: readonly Finding[] };

/** How many complaints about one record are worth reading. */
const MAX_FAULTS_PER_RECORD = 5;

/**
 * Holds one value of a file against the contract. What cannot be read of it is set aside with a warning and costs that field
 * alone; when `strict`, it is a fault, as are unknown fields. What the record names is not looked at here: that needs the
 * whole file.
 */
export function checkRecord(value: unknown, strict: boolean): CheckedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fault('not-a-record', `${showValue(value)} is no record: write an object such as {"type": "member", …}`);
  }
  const type = (value as Record<string, unknown>)['type'];
  if (!isRecordType(type)) {
    const known = RECORD_TYPES.join(', ');
    return type === undefined
      ? fault('missing-field', `type is missing: say which of ${known} this is`)
      : fault('unknown-type', `type is ${showValue(type)}: must be one of ${known}`);
  }
  const { fields, unknownFields, unknownNames, findings, nul } = cleanValue(type, value as Record<string, unknown>);
  if (strict && nul !== undefined) return fault('nul', `${nul} holds a NUL character (\\u0000): take it out`);
  const unknown: Finding[] = unknownFields.map((field) => ({
    code: 'unknown-field',
    message: `${field} is no field of a ${type}: ${strict ? 'take it out, or correct its name' : 'it was left out'}`,
  }));
  const warnings = [...findings];
  const given: Record<string, unknown> = { ...fields };
  if (type === 'member') {
    if (given['name'] === undefined && typeof given['id'] === 'string') {
      given['name'] = given['id'];
      warnings.push({ code: 'missing-field', message: 'name is missing: the id stands in for it' });
    }
    if (!strict) warnings.push(...hideUnreadable(value as Record<string, unknown>, given, unknownNames));
  }
  return strict ? judge(type, given, unknown, warnings) : kept(type, given, [...warnings, ...unknown]);
}

function judge(
  type: RecordType,
  given: Readonly<Record<string, unknown>>,
  unknown: readonly Finding[],
  warnings: readonly Finding[],
): CheckedRecord {
  const parsed = RECORD_SCHEMAS[type].safeParse(given);
  const faults = parsed.success
    ? makesNoSense(parsed.data as CommunityFileRecord).map(({ finding }) => finding)
    : parsed.error.issues.map((issue) => describeIssue(innermost(issue, given), given));
  faults.push(...unknown);
  if (!parsed.success || faults.length > 0)
    return { record: undefined, faults: faults.slice(0, MAX_FAULTS_PER_RECORD) };
  return { record: canonicalRecord(parsed.data as CommunityFileRecord), warnings };
}

function kept(type: RecordType, given: Readonly<Record<string, unknown>>, warnings: readonly Finding[]): CheckedRecord {
  const parsed = RECORD_SCHEMAS[type].safeParse(given);
  const read: Lessened = parsed.success ? { data: parsed.data, findings: [] } : lessen(type, given);
  if ('faults' in read) return { record: undefined, faults: read.faults.slice(0, MAX_FAULTS_PER_RECORD) };
  const told = [...warnings, ...read.findings];
  let record = read.data as CommunityFileRecord;
  for (const { finding, without } of makesNoSense(record)) {
    if (without === undefined) return { record: undefined, faults: [finding] };
    record = without(record);
    told.push({ ...finding, code: 'field-set-aside' });
  }
  return { record: canonicalRecord(record), warnings: told };
}

function isRecordType(value: unknown): value is RecordType {
  return (RECORD_TYPES as readonly unknown[]).includes(value);
}

function fault(code: Finding['code'], message: string): CheckedRecord {
  return { record: undefined, faults: [{ code, message }] };
}
