import { LANGUAGES, type Language, type RecordType } from '../../../domain/index.ts';
import { fieldKind } from '../../record/fields.ts';
import { hideUnreadable } from '../../record/unreadable-visibility.ts';
import { fieldOf, headingKey, namePart } from './heading-words.ts';

/** What a column of a table is to the record of its row. */
export type ColumnUse =
  | { readonly is: 'field'; readonly field: string; readonly language?: Language; readonly hasIds?: true }
  | { readonly is: 'first-name' | 'last-name' | 'left-out' | 'unknown' }
  /** May say who may see a member: kept in every row, so that it hides them. */
  | { readonly is: 'kept' }
  /** A topic of its own: the cell says whether the member knows it, and how well. */
  | { readonly is: 'topic'; readonly topic: string; readonly most?: number | undefined }
  /** Free text that joins a list or the bio under its heading. */
  | { readonly is: 'offer' | 'need'; readonly said: string }
  | { readonly is: 'text'; readonly said: string };

/** One column: its heading as it stands, and its use. */
export interface Column {
  readonly heading: string;
  readonly use: ColumnUse;
}

/** The columns of a table of one type by their headings, and what is to be told of them. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly told: readonly string[];
}

/** Reads a heading: field names in any case, in English, French or Dutch; a first and a last name make one. */
export function readHeading(type: RecordType, headings: readonly string[]): Columns {
  const columns = headings.map((heading): Column => ({ heading, use: useOf(type, heading) }));
  const hasFirst = type === 'member' && columns.some(({ use }) => use.is === 'first-name');
  const hasLast = columns.some(({ use }) => use.is === 'last-name');
  const settled = columns.map((column): Column => {
    const isName = column.use.is === 'field' && column.use.field === 'name';
    const isBare = ['nom', 'naam', 'name'].includes(headingKey(column.heading));
    return hasFirst && !hasLast && isName && isBare ? { ...column, use: { is: 'last-name' } } : column;
  });
  return { columns: settled, told: repeats(type, settled) };
}

function useOf(type: RecordType, heading: string): ColumnUse {
  const key = headingKey(heading);
  if (key === '' || key === 'type') return { is: 'left-out' };
  const part = type === 'member' ? namePart(heading) : undefined;
  if (part !== undefined) return { is: part };
  const byLanguage = /^(.+?)[\s._([-]+([a-z]{2})[)\]]?$/i.exec(heading.trim());
  const language = LANGUAGES.find((tag) => tag === byLanguage?.[2]?.toLowerCase());
  if (type === 'topic' && language !== undefined && fieldOf(type, byLanguage?.[1] ?? '') === 'label')
    return { is: 'field', field: 'label', language };
  // What stands under "topics (ids)" is ids, never names.
  const [, ofIds] = /^(.+?)\s*\(ids?\)$/i.exec(heading.trim()) ?? [];
  const field = fieldOf(type, ofIds ?? heading);
  if (field !== undefined) return { is: 'field', field, ...(ofIds === undefined ? {} : { hasIds: true }) };
  return unknownUse(type, heading);
}

/** The use of a column that nothing is known of: what may say who may see a member is kept in every row. */
export function unknownUse(type: RecordType, heading: string): ColumnUse {
  return { is: type === 'member' && mayHide(heading) ? 'kept' : 'unknown' };
}

/** Whether a heading may mean who may see a member. */
export function mayHide(heading: string): boolean {
  return hideUnreadable({}, {}, [heading.trim()]).length > 0;
}

function repeats(type: RecordType, columns: readonly Column[]): string[] {
  const byField = new Map<string, string[]>();
  for (const { heading, use } of columns)
    if (use.is === 'field') {
      const key = `${use.field}${use.language ?? ''}`;
      byField.set(key, [...(byField.get(key) ?? []), heading]);
    }
  return [...byField].flatMap(([field, headings]) => {
    if (headings.length < 2) return [];
    const named = headings.map((heading) => JSON.stringify(heading)).join(', ');
    const counts = fieldKind(type, field) === 'array' ? 'all of them count' : 'the first filled cell of a row counts';
    return [`${named} are all ${field}: ${counts}`];
  });
}
