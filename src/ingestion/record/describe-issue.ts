import type { z } from 'zod';
import { ISO_DATE_REMEDY } from '../../domain/index.ts';
import { describeValue, type FaultCode, type Finding, showValue } from './fault.ts';
import { PERSONAL_FIELDS } from './fields.ts';

type Issue = z.core.$ZodIssue;

/** Of a complaint that none of several shapes fits, what is wrong with the one that was meant. */
export function innermost(issue: Issue, record: unknown): Issue {
  if (issue.code !== 'invalid_union' || issue.message === ISO_DATE_REMEDY) return issue;
  const nested = closestBranch(issue, valueAt(record, issue.path));
  return nested ? innermost({ ...nested, path: [...issue.path, ...nested.path] }, record) : issue;
}

/** One complaint of a schema, told at its innermost, as a finding: the field, what stands there, what should. */
export function describeIssue(issue: Issue, record: unknown): Finding {
  const value = valueAt(record, issue.path);
  const field = printPath(issue.path);
  if (value === undefined && issue.code !== 'custom') {
    return { code: 'missing-field', message: `${field} is missing: every record of this type needs it` };
  }
  const shown = PERSONAL_FIELDS.has(String(issue.path[0])) ? describeValue(value) : showValue(value);
  const { code, remedy } = judge(issue);
  return { code, message: issue.path.length === 0 ? remedy : `${field} is ${shown}: ${remedy}` };
}

function judge(issue: Issue): { readonly code: FaultCode; readonly remedy: string } {
  if (issue.message === ISO_DATE_REMEDY) return { code: 'bad-date', remedy: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-field', remedy: `must be ${article(issue.expected)}` };
    case 'invalid_value':
      return { code: 'wrong-field', remedy: `must be one of ${issue.values.map(String).join(', ')}` };
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'too-long', remedy: `must have at most ${issue.maximum.toLocaleString('en')} characters; shorten it` }
        : { code: 'wrong-field', remedy: `must be at most ${issue.maximum}` };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'wrong-field', remedy: 'must not be empty; fill it or leave the field out' }
        : { code: 'wrong-field', remedy: `must be at least ${issue.minimum}` };
    case 'invalid_format':
      return { code: 'wrong-field', remedy: issue.format === 'email' ? 'must be an e-mail address' : issue.message };
    default:
      return { code: 'wrong-field', remedy: issue.message };
  }
}

/** Of the shapes a field may have, the complaints of the one that was meant: an object, or a plain value. */
function closestBranch(issue: Issue & { readonly code: 'invalid_union' }, value: unknown): Issue | undefined {
  const meant = typeof value === 'object' && value !== null;
  const branches = issue.errors.map((branch) => branch[0]).filter((first) => first !== undefined);
  return branches.find((first) => meant !== (first.code === 'invalid_type' && first.path.length === 0)) ?? branches[0];
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

function printPath(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}

function article(type: string): string {
  if (type === 'string') return 'text, in quotes';
  if (type === 'array') return 'a list, in [ ]';
  if (type === 'int') return 'a whole number';
  if (type === 'boolean') return 'true or false';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
