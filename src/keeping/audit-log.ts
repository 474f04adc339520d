import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError, type Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';

/** What somebody did, as it is noted: codes, numbers and ids, never a text, a name or an address. */
export interface AuditNote {
  /** What was done, in one code: `import`, `export`, `erasure`, `leaving`, `role`, `look-as`, `settings`, `backup`, … */
  readonly what: string;
  /** Id of the account or member who did it; `keeper` for whoever sits at the machine. */
  readonly by: string;
  /** Id of the account, member or thing it was done to. */
  readonly about?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export const AuditEntry = z
  .object({
    id: z.string(),
    at: z.string().describe('When, ISO 8601.'),
    what: z.string().describe('What was done: import, export, erasure, leaving, role, look-as, settings, backup, ….'),
    by: z
      .string()
      .describe(
        'Id of the account or member who did it; `keeper` for whoever sits at the machine; a mark once erased.',
      ),
    about: z.string().nullable().describe('Id of whom or what it was done to; a mark once erased.'),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .describe('What somebody did.');
export type AuditEntry = z.infer<typeof AuditEntry>;

const day = (words: string) => z.iso.date('give a day such as 2027-03-31').optional().describe(words);

/** Which part of the log is asked for. */
export const AuditPaging = z.object({
  what: z.string().max(80).optional().describe('Only what has this code, such as import.'),
  from: day('Only from this day on (UTC).'),
  to: day('Only until this day, the day itself included (UTC).'),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0).describe('How many to leave out from the start.'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('How many to give at most.'),
});
export type AuditPaging = z.infer<typeof AuditPaging>;

export interface AuditPage {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly items: AuditEntry[];
  /** Every code that stands in the log, whatever is asked for. */
  readonly kinds: string[];
}

/** Who did what, without personal text: kept so many days, read by the keeper alone. */
export interface AuditLog {
  /** Rejects when it could not be kept: what must not be done unnoted is noted first. */
  note(entry: AuditNote): Promise<void>;
  /** The newest first; `forbidden` for everybody but the keeper. */
  list(viewer: Viewer, paging?: Partial<AuditPaging>): Promise<AuditPage>;
  /** Deletes what is older than it is kept; gives how many. */
  tidy(): Promise<number>;
}

export interface AuditLogOptions {
  readonly graph: Graph;
  /** Days that it goes back. */
  readonly days: number;
  readonly now?: () => Date;
}

export function createAuditLog({ graph, days, now = () => new Date() }: AuditLogOptions): AuditLog {
  return {
    async note({ what, by, about, details = {} }) {
      const at = now().toISOString();
      const kept = { what, by, about: about ?? null, details: JSON.stringify(details) };
      await graph.run('audit/note', { id: randomUUID(), at, ...kept });
    },
    async list(viewer, paging = {}) {
      if (viewer.kind !== 'keeper')
        throw new AppError('forbidden', 'who did what is read by the keeper alone: ask them');
      const { what = null, from = null, to, offset = 0, limit = 20 } = paging;
      const before = to === undefined ? null : dayAfter(to);
      const [row] = await graph.run('audit/list', { what, from, before, offset, limit });
      const kinds = (await graph.run('audit/kinds', {})).map((kind) => kind.what);
      const items = (row?.entries ?? []).map((entry) => ({
        ...{ id: entry.id, at: entry.at, what: entry.what, by: entry.by, about: entry.about },
        details: JSON.parse(entry.details) as AuditEntry['details'],
      }));
      return { total: row?.total ?? 0, offset, limit, items, kinds };
    },
    async tidy() {
      const before = new Date(now().getTime() - days * 86_400_000).toISOString();
      const [row] = await graph.run('audit/prune', { before });
      return row?.pruned ?? 0;
    },
  };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
