import type { z } from 'zod';
import type { OwnWord } from '../domain/index.ts';
import type { OwnChange } from './own.ts';

/**
 * A member's word after a change; the same object when the change says nothing new, so that saying it twice is saying it
 * once. `now` is an instant, ISO 8601.
 */
export function changeWord(word: OwnWord | null, change: z.output<typeof OwnChange>, now: string): OwnWord | null {
  const says = Object.fromEntries(
    Object.entries({ ...word?.says, ...change.says }).filter(
      ([field, value]) => value !== undefined && !change.unsay.some((one) => one === field),
    ),
  ) as OwnWord['says'];
  const topics: Record<string, OwnWord['topics'][string]> = { ...word?.topics };
  for (const [id, said] of Object.entries(change.topics)) {
    const before = topics[id];
    if (said === null) delete topics[id];
    else if (before?.says !== said.says || before.level !== said.level)
      topics[id] = {
        says: said.says,
        ...(said.level === undefined ? {} : { level: said.level }),
        on: now.slice(0, 10),
      };
  }
  const hides = [...new Set([...(word?.hides ?? []), ...change.hide])].filter((bit) => !change.show.includes(bit));
  const next = { says, topics, hides };
  const { says: said = {}, topics: of = {}, hides: hidden = [] } = word ?? {};
  if (JSON.stringify(next) === JSON.stringify({ says: said, topics: of, hides: hidden })) return word;
  return { version: (word?.version ?? 0) + 1, at: laterThan(word?.at, now), ...next };
}

/** Of two words the later one holds: a clock that was put back makes no word earlier than the one before. */
function laterThan(before: string | undefined, now: string): string {
  if (before === undefined || now > before) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}
