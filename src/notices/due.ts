import type { MailChoice } from './notice.ts';

/** Hour of the day at which digests are mailed, where the community is. */
const HOUR = 6;

/** The next morning on which a daily digest is due, in a time zone by its IANA name, such as `Europe/Brussels`. */
export function nextDaily(now: Date, zone: string): Date {
  const today = morning(now, zone, 0);
  return today > now ? today : morning(now, zone, 1);
}

/** The next Monday morning. */
export function nextWeekly(now: Date, zone: string): Date {
  for (let days = 0; days < 7; days += 1) {
    const next = morning(now, zone, days);
    if (next > now && clockIn(next, zone).getUTCDay() === MONDAY) return next;
  }
  return morning(now, zone, 7);
}

/** When what is told now is due by mail; null for never. */
export function dueOf(choice: MailChoice, now: Date, zone: string): string | null {
  if (choice === 'never') return null;
  if (choice === 'at-once') return now.toISOString();
  return (choice === 'daily' ? nextDaily(now, zone) : nextWeekly(now, zone)).toISOString();
}

const MONDAY = 1;

/** The morning so many days after the day that it is in the zone; on a day whose clock has no such hour, the hour after. */
function morning(now: Date, zone: string, days: number): Date {
  const day = clockIn(now, zone);
  const clock = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + days, HOUR);
  // How far the clock is from UTC is told by the moment, which is told by how far it is: the second try has the right one.
  const near = clock - aheadOf(new Date(clock), zone);
  return new Date(clock - aheadOf(new Date(near), zone));
}

/** Milliseconds by which the clocks of a zone are ahead of UTC at a moment. */
const aheadOf = (at: Date, zone: string): number =>
  clockIn(at, zone).getTime() - Math.floor(at.getTime() / 1_000) * 1_000;

/** What clocks in the zone show, as if it were UTC. */
function clockIn(at: Date, zone: string): Date {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(at);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return new Date(Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')));
}
