import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { AppError } from '../../domain/index.ts';
import { broken } from '../reading/broken.ts';
import { Counted } from '../reading/counted.ts';
import { madeItem } from '../reading/made-item.ts';
import type { SourceItem, SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';

/** Larger calendars are no calendars of a community. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A calendar as programs hand it on: each event is a gathering. */
export const calendar: SourceReader = {
  kind: 'calendar',
  about: 'a calendar (.ics)',
  takes: async (found) =>
    found.entries === undefined &&
    /\.(ics|ical|ifb)$/i.test(found.name) &&
    /^\s*BEGIN:VCALENDAR/i.test((await found.beginning()).toString('utf8').replace(/^\ufeff/, '')),
  open: ({ path, name: file, bytes }) => {
    const name = sourceName(file);
    let counted = new Counted();
    return {
      kind: 'calendar',
      name,
      isPart: true,
      bytes,
      told: () => [...counted.told(), 'not in a calendar: who came, and which group met; invitations were left out'],
      async *items(onBytes) {
        counted = new Counted();
        if (bytes > MOST_BYTES)
          throw new AppError('too-large', `${file} has ${bytes} bytes: ${MOST_BYTES} are the most`);
        const text = (await readFile(path)).toString('utf8');
        yield [...eventsOf(text, name, file, counted)];
        onBytes(bytes);
      },
    };
  },
};

/** Events one by one: one that is broken costs itself. */
function* eventsOf(text: string, source: string, file: string, counted: Counted): Generator<SourceItem> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const taken = new Set<string>();
  let begun: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) begun = at;
    if (!/^END:VEVENT\s*$/i.test(line) || begun === undefined) continue;
    const place = { file, line: begun + 1 };
    const item = readEvent(lines.slice(begun, at + 1).join('\r\n'), source, place, counted);
    begun = undefined;
    const id = (item?.value as { readonly id?: string } | undefined)?.id;
    if (item === undefined || (id !== undefined && taken.has(id))) continue;
    if (id !== undefined) taken.add(id);
    yield item;
  }
  if (begun !== undefined)
    yield broken(file, begun + 1, 'broken-file', 'the event does not end: fetch the calendar again');
  else if (!/^END:VCALENDAR\s*$/im.test(lines.slice(-3).join('\n')))
    yield broken(file, lines.length, 'broken-file', 'the calendar does not end: fetch it again');
}

function readEvent(text: string, source: string, place: SourceItem['place'], counted: Counted): SourceItem | undefined {
  let event: ICAL.Event;
  try {
    event = new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]));
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 80) : '';
    return broken(place.file, place.line, 'broken-file', `the event cannot be read (${why}): correct it`);
  }
  const { component } = event;
  if (String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED') {
    counted.add('events that were cancelled, passed over');
    return undefined;
  }
  if (/^(PRIVATE|CONFIDENTIAL)$/i.test(String(component.getFirstPropertyValue('class') ?? ''))) {
    counted.add('private events, passed over');
    return undefined;
  }
  if (component.hasProperty('rrule')) counted.add('events that repeat, taken on their first day');
  const invited = component.getAllProperties('attendee').length;
  if (invited > 0) counted.add('invitations', invited);
  const date = startOf(component, text);
  const title = event.summary?.trim();
  if (!title) counted.add('events without a title');
  return madeItem(place, {
    ...{ type: 'gathering', id: `${source}-${event.uid || `line-${place.line}`}`, title: title || 'gathering' },
    ...(date === undefined ? {} : { date }),
  });
}

/** When an event begins; a day that is written as no day is read as one all the same. */
function startOf(component: ICAL.Component, text: string): string | undefined {
  try {
    const start = component.getFirstPropertyValue('dtstart');
    return start === null ? undefined : String(start);
  } catch {
    const [, year, month, day] = /^DTSTART[^:\r\n]*:(\d{4})(\d{2})(\d{2})\s*$/im.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}`;
  }
}
