import { foldedText } from '../../../../language/index.ts';
import { type Guess, guess, leftOut } from './column-rules.ts';
import type { MappedColumn, Mapping } from './mapping.ts';
import { REASON_WORDS, type Reason } from './reasons.ts';

/** A table as far as a proposal looks at it. */
export interface TableSample {
  readonly sheet?: string;
  readonly headings: readonly string[];
  /** The first rows: enough to see what a column holds. */
  readonly rows: readonly (readonly string[])[];
}

/** One column of a proposal, with why it is taken for that. */
export interface ProposedColumn extends MappedColumn {
  readonly why: string;
  readonly because: Reason;
}

export type ProposedMapping = Omit<Mapping, 'columns'> & { readonly columns: readonly ProposedColumn[] };

/** What a member has one of. */
const ONCE = new Set([
  'id',
  'name',
  'first-name',
  'last-name',
  'email',
  'function',
  'organisation',
  'manager',
  'since',
]);

/**
 * Says what each column of a table of people may be, from its heading and its values, with why. What says more of somebody
 * than others need to ask them is left out, and so is what does not show its meaning.
 */
export function proposeMapping({ sheet, headings, rows }: TableSample): ProposedMapping {
  const taken = new Set<string>();
  const columns = headings.map((heading, at): ProposedColumn => {
    const values = rows.map((row) => (row[at] ?? '').trim()).filter((value) => value !== '');
    const found = guess({ heading, words: ` ${foldedText(heading)} `, values });
    if (ONCE.has(found.is) && taken.has(found.is)) return proposed(heading, leftOut('taken'), found);
    taken.add(found.is);
    return proposed(heading, found);
  });
  return { records: 'member', ...(sheet === undefined ? {} : { sheet }), columns: asLastName(columns) };
}

function proposed(column: string, found: Guess, of: Guess = found): ProposedColumn {
  return { column, ...found, why: REASON_WORDS[found.because](of) };
}

/** Beside a first name, "nom" and "name" are the last one. */
function asLastName(columns: ProposedColumn[]): ProposedColumn[] {
  const has = (use: string) => columns.some(({ is }) => is === use);
  if (!has('first-name') || has('last-name')) return columns;
  return columns.map((column) => (column.is === 'name' ? { ...column, is: 'last-name' } : column));
}
