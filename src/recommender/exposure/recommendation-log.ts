import { dayOf } from '../../community/index.ts';
import type { Graph } from '../../graph/index.ts';
import { DAYS_OF_A_WEEK, type Load } from './load.ts';
import { comingOf, type LogEntry } from './log-entry.ts';
import { type Coming, REMEMBERED_DAYS, Tally } from './tally.ts';

/** Who was shown to whom, written behind the answers, and whom members turned to: read as counts before the next one. */
export interface RecommendationLog {
  /** How much members were asked and shown lately, for the question that `question` stands for. */
  load(question: string, now: Date): Promise<Load>;
  /** Notes an answer. It counts at once, and is written when the answer has left. */
  note(entry: LogEntry): void;
  /** Reads asks anew with the next question: one was made, or taken back. */
  asksChanged(): void;
  /** Resolves when all that was noted is written, or given up. */
  settled(): Promise<void>;
}

export interface RecommendationLogParts {
  readonly graph: Graph;
  /** Days after which entries are taken out. */
  readonly days: number;
  /** Called when the log could not be written or read: answers go on without it. */
  readonly onFault?: (error: unknown) => void;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Answers given together are written together, this long after the first. */
const WRITE_AFTER = 50;
const ENTRIES_AT_ONCE = 200;
/** Answers waiting to be written at most: while the graph cannot be written to, the oldest are let go. */
const MOST_WAITING = 2_000;
/** What other services noted is read again this often. */
const READ_AGE = 1_000;
/** How far back it is read again: what was noted earlier than this is written by now. */
const OVERLAP = 120_000;
const PRUNED_AT_ONCE = 5_000;

/** The log of one graph. Any number of services may keep it together. */
export function createRecommendationLog({ graph, days, onFault }: RecommendationLogParts): RecommendationLog {
  const tally = new Tally();
  let waiting: LogEntry[] = [];
  let writing: Promise<void> | undefined;
  let reading: Promise<void> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let readTo: number | undefined;
  let prunedOn: number | undefined;

  const read = async (now: Date): Promise<void> => {
    const today = dayOf(now.toISOString());
    const first = now.getTime() - (REMEMBERED_DAYS + 1) * MILLISECONDS_A_DAY;
    const since = new Date(readTo === undefined ? first : readTo - OVERLAP).toISOString();
    let latest = readTo ?? first;
    for await (const first of graph.stream('log/since', { since })) {
      tally.stoodFirst(first);
      latest = Math.max(latest, Date.parse(first.at));
    }
    const asks: Coming[] = [];
    const week = new Date(now.getTime() - DAYS_OF_A_WEEK * MILLISECONDS_A_DAY).toISOString();
    for await (const ask of graph.stream('asks/since', { since: week })) asks.push(ask);
    tally.replaceAsks(asks);
    readTo = latest;
    tally.forget(today);
  };

  const write = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, WRITE_AFTER));
    while (waiting.length > 0) {
      const entries = waiting.splice(0, ENTRIES_AT_ONCE);
      try {
        await graph.run('log/write', { entries });
        await prune(entries.at(-1)?.at ?? '');
      } catch (error) {
        onFault?.(error);
      }
    }
  };

  /** Once a day: what is older than the log goes back. */
  const prune = async (at: string): Promise<void> => {
    const today = dayOf(at);
    if (prunedOn === today) return;
    const before = new Date(Date.parse(at) - days * MILLISECONDS_A_DAY).toISOString();
    for (const query of ['log/prune', 'asks/prune'] as const) {
      let removed: number;
      do {
        const [row] = await graph.run(query, { before, limit: PRUNED_AT_ONCE });
        removed = row?.removed ?? 0;
      } while (removed === PRUNED_AT_ONCE);
    }
    prunedOn = today;
  };

  return {
    async load(question, now) {
      if (Date.now() - readAt > READ_AGE) {
        readAt = Date.now();
        reading = read(now).catch((error: unknown) => onFault?.(error));
      }
      await reading;
      return tally.on(dayOf(now.toISOString()), question);
    },
    note(entry) {
      if (entry.shown.length === 0) return;
      const coming = comingOf(entry);
      if (coming !== null) tally.stoodFirst(coming);
      waiting.push(entry);
      if (waiting.length > MOST_WAITING) waiting = waiting.slice(-MOST_WAITING);
      writing ??= write().finally(() => {
        writing = undefined;
      });
    },
    asksChanged() {
      readAt = Number.NEGATIVE_INFINITY;
    },
    async settled() {
      while (writing !== undefined) await writing;
    },
  };
}
