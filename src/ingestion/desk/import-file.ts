import { z } from 'zod';
import { RECORD_TYPES } from '../../domain/index.ts';
import type { ImportReport } from '../import/import-report.ts';
import type { Progress } from '../import/progress.ts';
import { FAULT_CODES, type Fault, type FaultCode } from '../record/fault.ts';
import { REASONS } from '../sources/tables/mapping/reasons.ts';

/** One column of a table that was brought, with what stands in it and what it is taken for. */
export const ImportColumn = z.object({
  column: z.string().describe('The heading as it stands.'),
  is: z.string().describe('What it is taken for, as in the mapping file.'),
  called: z.string().nullable().describe('Of a topic, an offer, a need or a text: what it is called.'),
  most: z.number().nullable().describe('Of a topic: the highest level of the scale; 5 when null.'),
  because: z.enum(REASONS).nullable().describe('Why it is proposed; null where somebody said it.'),
  examples: z.array(z.string()).describe('Different values that stand in it, three at most.'),
  filled: z.int().min(0).describe('Of the rows that were looked at, those in which something stands.'),
  unread: z.int().min(0).describe('Of those filled, how many cannot be read as what the column is taken for.'),
  unreadExamples: z.array(z.string()).describe('Different values that cannot be read, three at most.'),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

/** A table whose columns are to be told before it is imported. */
export const ImportTable = z.object({
  sheet: z.string().nullable().describe('The sheet that is meant; null for a file that is one table.'),
  sheets: z.array(z.string()).describe('Sheets in which something stands.'),
  rows: z.int().min(0).describe('Rows below the heading.'),
  lookedAt: z.int().min(0).describe('How many of them, from the first, were looked at for this.'),
  firstRows: z.array(z.array(z.string())).describe('The first five rows, in the order of the columns.'),
  from: z
    .enum(['proposal', 'last-time', 'corrected'])
    .describe('Whether the columns are as proposed, as a table with the same headings was read last time, or as told.'),
  source: z.string().describe('Name that the records are kept under, unless another is given.'),
  columns: z.array(ImportColumn),
});
export type ImportTable = z.infer<typeof ImportTable>;

const RecordCounts = z.object({
  added: z.int().min(0),
  changed: z.int().min(0),
  left: z.int().min(0).describe('There already, just so.'),
  removed: z.int().min(0).describe('From the same source before, and no longer in it: they stay.'),
});

const FaultGroup = z.object({
  code: z.enum(FAULT_CODES),
  count: z.int().min(1),
  lines: z
    .array(z.object({ file: z.string(), line: z.int(), message: z.string() }))
    .describe('The first of them, twenty at most, in English.'),
});
export type FaultGroup = z.infer<typeof FaultGroup>;

/** What an import did, or would do. */
export const ImportTold = z.object({
  source: z.string().describe('Name that the records are kept under.'),
  kind: z.string(),
  wrote: z.boolean().describe('Whether anything was written.'),
  counts: RecordCounts,
  byType: z.array(z.object({ type: z.enum(RECORD_TYPES), ...RecordCounts.shape })),
  rejected: z.int().min(0).describe('Lines that were set aside whole.'),
  rejectedBy: z.array(FaultGroup),
  lessened: z.int().min(0).describe('Records that went in without something of theirs.'),
  warned: z.int().min(0),
  warnedBy: z.array(FaultGroup),
  keptHere: z.int().min(0).describe('Otherwise here, for members made, revised or withdrew them: they stay.'),
  heldElsewhere: z
    .array(z.object({ source: z.string(), count: z.int() }))
    .describe('Otherwise here, brought by another source: only `takeOver` writes them.'),
  gaveWay: z
    .object({ source: z.string(), records: z.int() })
    .nullable()
    .describe('What stood in until now and is taken out first, such as the invented community; null for none.'),
  told: z.array(z.string()).describe('What the source does not say, and what was passed over, in English.'),
  seconds: z.number(),
});
export type ImportTold = z.infer<typeof ImportTold>;

export const ImportWork = z.object({
  kind: z.enum(['dry-run', 'import']),
  status: z.enum(['running', 'done', 'failed']),
  progress: z
    .object({ phase: z.enum(['reading', 'writing', 'removing', 'embedding']), done: z.number(), total: z.number() })
    .nullable(),
  report: ImportTold.nullable(),
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type ImportWork = z.infer<typeof ImportWork>;

/** A file that somebody brought to be imported. */
export const ImportFile = z.object({
  id: z.string(),
  name: z.string().describe('What it is called.'),
  bytes: z.int().min(0),
  brought: z.string().describe('When, ISO 8601.'),
  until: z.string().describe('When it is deleted at the latest, ISO 8601.'),
  isHere: z.boolean().describe('Whether it is here still: it is deleted once it was imported.'),
  table: ImportTable.nullable().describe('The table whose columns are to be told; null for what needs no telling.'),
  work: ImportWork.nullable().describe('The last dry run or import of it.'),
  hasRejects: z.boolean().describe('Whether lines were set aside that can be taken away and corrected.'),
});
export type ImportFile = z.infer<typeof ImportFile>;

export const ImportWish = z.strictObject({
  source: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u, 'must be on one line')
    .optional()
    .describe('Name that the records are kept under; of a table with columns of its own, the file’s when left out.'),
  takeOver: z.boolean().default(false).describe('Write also what another source brought and says otherwise.'),
});
export type ImportWish = z.infer<typeof ImportWish>;

/** What is here to be imported, and how much may be brought. */
export const ImportFiles = z.object({
  limit: z.int().describe('Bytes of a file at most (MAILLON_IMPORT_MB).'),
  items: z.array(ImportFile).describe('What you brought, the newest first.'),
  unfinished: z
    .array(z.object({ source: z.string(), began: z.string() }))
    .describe('Imports that began and did not end: they are under way elsewhere, or were stopped.'),
});
export type ImportFiles = z.infer<typeof ImportFiles>;

/** Lines of one kind that are repeated. */
const LINES = 20;

/** A report as the doors give it: without paths, and what was wrong by its kind. */
export function toldOf(report: ImportReport): ImportTold {
  const { source, kind, wrote, counts, rejected, lessened, warned, keptHere, gaveWay, told, seconds } = report;
  return {
    ...{ source, kind, wrote, counts, rejected, lessened, warned, keptHere, gaveWay, seconds, told: [...told] },
    byType: RECORD_TYPES.flatMap((type) => {
      const of = report.byType[type];
      return of === undefined ? [] : [{ type, ...of }];
    }),
    rejectedBy: groups(report.faultCounts, report.faults),
    warnedBy: groups(report.warningCounts, report.warnings),
    heldElsewhere: Object.entries(report.heldElsewhere).map(([of, count]) => ({ source: of, count })),
  };
}

function groups(counts: ImportReport['faultCounts'], faults: readonly Fault[]): FaultGroup[] {
  const all = Object.entries(counts) as [FaultCode, number][];
  return all
    .sort(([, one], [, other]) => other - one)
    .map(([code, count]) => ({
      ...{ code, count },
      lines: faults
        .filter((fault) => fault.code === code)
        .slice(0, LINES)
        .map(({ place, message }) => ({ file: place.file, line: place.line, message })),
    }));
}

export function progressOf({ phase, done, total }: Progress): NonNullable<ImportWork['progress']> {
  return { phase, done, total };
}
