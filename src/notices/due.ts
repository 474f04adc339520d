import type { MailChoice } from './notice.ts';

/** Hour of the day at which digests are mailed, in UTC. */
const HOUR = 6;
const DAY = 86_400_000;

/** The next morning on which a daily digest is due. */
export function nextDaily(now: Date): Date {
  const today = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), HOUR));
  return today > now ? today : new Date(today.getTime() + DAY);
}

/** The next Monday morning. */
export function nextWeekly(now: Date): Date {
  const next = nextDaily(now);
  const days = (8 - next.getUTCDay()) % 7;
  return new Date(next.getTime() + days * DAY);
}

/** When what is told now is due by mail; null for never. */
export function dueOf(choice: MailChoice, now: Date): string | null {
  if (choice === 'never') return null;
  if (choice === 'at-once') return now.toISOString();
  return (choice === 'daily' ? nextDaily(now) : nextWeekly(now)).toISOString();
}
