import { type CommunityFileRecord, RECORD_SCHEMAS, RECORD_TYPES, type RecordType } from '../../domain/index.ts';
import { canonicalRecord } from './canonical-record.ts';
import { cleanValue } from './clean-value.ts';
import { describeIssue } from './describe-issue.ts';
import { type Finding, showValue } from './fault.ts';

/** A record that may go in, with what was left out of it; or none, with why. */
export type CheckedRecord =
  | { readonly record: CommunityFileRecord; readonly warnings: readonly Finding[] }
  | { readonly record: undefined; readonly faults: readonly Finding[] };

/** How many complaints about one record are worth reading. */
const MAX_FAULTS_PER_RECORD = 5;

/**
 * Holds one value of a file against the contract. Unknown fields are faults when `strict`, else they are left out with
 * a warning. What the record names is not looked at here: that needs the whole file.
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
  const { fields, unknownFields, findings, nul } = cleanValue(type, value as Record<string, unknown>);
  if (nul !== undefined) return fault('nul', `${nul} holds a NUL character (\\u0000): take it out`);
  const unknown: Finding[] = unknownFields.map((field) => ({
    code: 'unknown-field',
    message: `${field} is no field of a ${type}: ${strict ? 'take it out, or correct its name' : 'it was left out'}`,
  }));
  const warnings = [...findings];
  let given = fields;
  if (type === 'member' && fields['name'] === undefined && typeof fields['id'] === 'string') {
    given = { ...fields, name: fields['id'] };
    warnings.push({ code: 'missing-field', message: 'name is missing: the id stands in for it' });
  }
  const parsed = RECORD_SCHEMAS[type].safeParse(given);
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => describeIssue(issue, given));
  (strict ? faults : warnings).push(...unknown);
  if (!parsed.success || faults.length > 0)
    return { record: undefined, faults: faults.slice(0, MAX_FAULTS_PER_RECORD) };
  return { record: canonicalRecord(parsed.data as CommunityFileRecord), warnings };
}

function isRecordType(value: unknown): value is RecordType {
  return (RECORD_TYPES as readonly unknown[]).includes(value);
}

function fault(code: Finding['code'], message: string): CheckedRecord {
  return { record: undefined, faults: [{ code, message }] };
}
