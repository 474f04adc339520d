import { randomUUID } from 'node:crypto';
import { AppError, readWish, type Viewer, viewerParameters } from '../domain/index.ts';
import type { Graph, Statement } from '../graph/index.ts';
import { dueOf, nextDaily, nextWeekly } from './due.ts';
import { type MailChoice, MailWish, type Notice, type Notices, type Telling, type Unsent } from './notice.ts';

/** What members are told: kept with what it is about, read by each for themselves. */
export interface NoticeBook {
  /** The statement that tells, for the transaction that does what is told. Nobody is told what they did themselves. */
  tell(tellings: readonly Telling[], doneBy: string | null): Statement[];
  list(viewer: Viewer, paging: { readonly offset: number; readonly limit: number }): Promise<Notices>;
  /** Notes that notices were looked at: these, or all. Gives how many were new. */
  see(viewer: Viewer, ids?: readonly string[]): Promise<number>;
  /** Keeps when whoever looks wants to be told by mail. */
  choose(wish: MailWish, viewer: Viewer): Promise<MailChoice>;
  /** What could not be mailed: for the keeper. */
  unsent(viewer: Viewer): Promise<Unsent[]>;
  /** Takes out what was told more than half a year ago; gives how many. */
  tidy(): Promise<number>;
}

export interface NoticeBookServices {
  readonly graph: Graph;
  /** Where mornings are counted, by its IANA name; UTC when left out. */
  readonly timeZone?: string;
  readonly now?: () => Date;
}

/** Days after which a notice is taken out. */
const KEPT_DAYS = 183;

export function createNoticeBook({ graph, timeZone = 'UTC', now = () => new Date() }: NoticeBookServices): NoticeBook {
  return {
    tell(tellings, doneBy) {
      const rows = tellings
        .filter(({ to }) => to !== doneBy)
        .map(({ kind, to, by, question, item }) => ({
          ...{ id: `notice-${randomUUID()}`, kind, to, by, question },
          ...{ type: item?.type ?? null, item: item?.id ?? null },
        }));
      if (rows.length === 0) return [];
      const at = now();
      const [daily, weekly] = [nextDaily(at, timeZone).toISOString(), nextWeekly(at, timeZone).toISOString()];
      return [{ query: 'notices/tell', parameters: { rows, at: at.toISOString(), daily, weekly } }];
    },
    async list(viewer, { offset, limit }) {
      const member = memberOf(viewer);
      const [counts, rows] = await Promise.all([
        graph.run('notices/counts', { member }),
        graph.run('notices/list', { member, ids: null, offset, limit, ...viewerParameters(viewer) }),
      ]);
      const { total = 0, unseen = 0, mail = 'daily', hasMail = false } = counts[0] ?? {};
      return { total, unseen, offset, limit, mail: mail as MailChoice, hasMail, items: rows as Notice[] };
    },
    async see(viewer, ids) {
      const at = now().toISOString();
      const [row] = await graph.run('notices/set-seen', { member: memberOf(viewer), ids: ids ?? null, at });
      return row?.seen ?? 0;
    },
    async choose(wish, viewer) {
      const member = memberOf(viewer);
      const { mail } = readWish(MailWish, wish);
      const [row] = await graph.run('notices/choose', { member, mail, due: dueOf(mail, now(), timeZone) });
      if (row === undefined) throw new AppError('not-found', `there is no member "${member.slice(0, 80)}"`);
      return row.mail as MailChoice;
    },
    async unsent(viewer) {
      if (viewer.kind !== 'keeper')
        throw new AppError('forbidden', 'what could not be mailed is read by the keeper alone');
      return (await graph.run('notices/unsent', {})) as Unsent[];
    },
    async tidy() {
      const before = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
      const [row] = await graph.run('notices/prune', { before });
      return row?.removed ?? 0;
    },
  };
}

function memberOf(viewer: Viewer): string {
  if (viewer.kind === 'member') return viewer.id;
  throw new AppError('forbidden', 'each member reads what they are told: say who you are');
}
