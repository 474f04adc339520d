import { randomUUID } from 'node:crypto';
import type { Ask, PersonSuggestion } from '../../domain/index.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Coming } from './tally.ts';

/** One answer in the log: who was shown to whom, and for what kinds of reason. What was asked is not in it. */
export interface LogEntry {
  readonly id: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  /** Stands for the question and who asked it. */
  readonly question: string;
  /** Member who asked; null for nobody in particular. */
  readonly asker: string | null;
  readonly shown: readonly {
    readonly member: string;
    readonly rank: number;
    readonly confidence: string;
    /** Names of contributions, each once, the largest first. */
    readonly reasons: readonly string[];
  }[];
}

export function entryOf(ask: Ask, now: Date, people: readonly PersonSuggestion[]): LogEntry {
  return {
    id: randomUUID(),
    at: now.toISOString(),
    question: fingerprintOf(ask),
    asker: ask.asker ?? null,
    shown: people.map(({ id, confidence, contributions }, place) => ({
      member: id,
      rank: place + 1,
      confidence,
      reasons: [...new Set(contributions.map(({ name }) => name))],
    })),
  };
}

/**
 * Who counts as come to, for evening out: whoever stood first, where somebody asked and it was more than a faint trace. A
 * visitor without a name brings nobody an asker.
 */
export function comingOf({ at, question, asker, shown }: LogEntry): Coming | null {
  const [first] = shown;
  if (asker === null || first === undefined || first.confidence === 'faint') return null;
  return { at, question, asker, member: first.member };
}
