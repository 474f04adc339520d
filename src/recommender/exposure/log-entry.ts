import { randomUUID } from 'node:crypto';
import type { Ask, PersonSuggestion } from '../../domain/index.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { AskedEntry } from './tally.ts';

/** One answer in the log: who was shown to whom, and for what kinds of reason. What was asked is not in it. */
export interface LogEntry extends AskedEntry {
  readonly id: string;
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
