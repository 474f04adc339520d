import { type Logger, pino } from 'pino';

/**
 * One JSON line an event, on standard output. No question, name, id of a member or address with its query is ever
 * handed to it; an error keeps its kind, its message where it is ours, and where it happened.
 */
export function createLogger(level: 'silent' | 'error' | 'warn' | 'info' | 'debug'): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
