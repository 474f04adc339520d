import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../../../../domain/index.ts';
import { showValue } from '../../../record/fault.ts';
import { FIELDS } from '../../../record/fields.ts';
import { type Column, type ColumnUse, unknownUse } from '../columns.ts';

/** What a column may be besides a field of a member. */
const OTHER_USES = ['first-name', 'last-name', 'topic', 'offer', 'need', 'text', 'left-out'] as const;
const MEMBER_FIELDS = FIELDS.member.filter((field) => field !== 'type' && field !== 'own');
const USES: readonly string[] = [...MEMBER_FIELDS, ...OTHER_USES];

const name = z.string().min(1).max(1_000);
const MappedColumn = z.strictObject({
  /** The heading as it stands. */
  column: z.string().max(10_000),
  is: z.string().refine((use) => USES.includes(use), { error: `must be one of ${USES.join(', ')}` }),
  /** Of a topic, an offer, a need or a text: what it is called. Default: the heading. */
  called: name.optional(),
  /** Of a topic: the highest level of the scale. Default: 5. */
  most: z.number().positive().max(1_000).optional(),
  /** Why it was proposed: for people alone. */
  why: z.string().max(1_000).optional(),
});

/** What the columns of a table of people are, as a file that may be corrected by hand. */
export const Mapping = z.strictObject({
  records: z.literal('member'),
  /** The sheet of a spreadsheet that is meant. Default: the first. */
  sheet: name.optional(),
  columns: z.array(MappedColumn).min(1).max(2_000),
});
export type Mapping = z.infer<typeof Mapping>;
export type MappedColumn = z.infer<typeof MappedColumn>;

/** A mapping of a larger file is no mapping. */
const MOST_SIGNS = 5_000_000;

/** Reads a mapping; whatever is wrong with it is one error that says where. */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new AppError('not-found', `${path} cannot be read (${cause.code ?? ''}): --map alone writes one`, { cause });
  });
  let value: unknown;
  try {
    if (text.length > MOST_SIGNS) throw new Error(`it has ${text.length} characters, over ${MOST_SIGNS}`);
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw new AppError('bad-input', `${path} is no mapping (${why.slice(0, 100)}): --map alone writes one`, { cause });
  }
  return checkMapping(value, path);
}

/** A value as a mapping; whatever is wrong with it is one error that says where. */
export function checkMapping(value: unknown, where: string): Mapping {
  const parsed = Mapping.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.slice(0, 5).map(({ path: at, message }) => {
    const stands = at.reduce<unknown>((one, key) => (one as Record<PropertyKey, unknown> | undefined)?.[key], value);
    return `${at.join('.') || 'the whole'} is ${showValue(stands)}: ${message}`;
  });
  throw new AppError('bad-input', `${where}: ${wrong.join('; ')}`);
}

/** Writes a mapping, one column a line. */
export async function writeMapping(path: string, mapping: Mapping): Promise<void> {
  const columns = mapping.columns.map((column) => `    ${JSON.stringify(column)}`).join(',\n');
  const sheet = mapping.sheet === undefined ? '' : `  "sheet": ${JSON.stringify(mapping.sheet)},\n`;
  const text = `{\n  "records": "member",\n${sheet}  "columns": [\n${columns}\n  ]\n}\n`;
  await writeFile(path, text, { flag: 'wx', mode: 0o600 });
}

/** The columns of a table by a mapping; of two headings that are alike the first is the first of the mapping. */
export function mappedColumns(mapping: Mapping, headings: readonly string[], where: string): Column[] {
  const left = [...mapping.columns];
  const columns = headings.map((heading): Column => {
    const at = left.findIndex(({ column }) => column.trim() === heading.trim());
    const [mapped] = at === -1 ? [] : left.splice(at, 1);
    if (mapped !== undefined) return { heading, use: meaningOf(mapped) };
    return { heading, use: heading.trim() === '' ? { is: 'left-out' } : unknownUse('member', heading) };
  });
  const lacking = left.filter(({ is }) => is !== 'left-out');
  if (lacking.length === 0) return columns;
  const named = lacking.slice(0, 3).map(({ column }) => showValue(column));
  throw new AppError(
    'bad-input',
    `${where} has no column ${named.join(', ')}, which its mapping names: correct the mapping, or take it away and use --map`,
  );
}

function meaningOf({ column, is, called = '', most }: MappedColumn): ColumnUse {
  const said = called || column.trim();
  if (is === 'topic') return { is, topic: said, most };
  if (is === 'offer' || is === 'need' || is === 'text') return { is, said };
  if (is === 'first-name' || is === 'last-name' || is === 'left-out') return { is };
  return { is: 'field', field: is };
}
