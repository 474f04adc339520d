/** One meeting as a calendar file has it. */
export interface Meeting {
  /** Tells it from every other: the same meeting saved again takes the place of the first. */
  readonly uid: string;
  readonly title: string;
  /** Such as 2026-12-03. */
  readonly day: string;
  /** Such as 14:00, in the time of whoever reads it; the whole day when left out. */
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly text?: string;
}

/** A meeting as a calendar file: RFC 5545, lines of 75 octets at most. `now` is when it was written. */
export function toCalendar(meeting: Meeting, now: Date): string {
  const { uid, title, place, text } = meeting;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Maillon//Groups//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    ...times(meeting),
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined || place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(text === undefined || text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function times({ day, from, to }: Meeting): string[] {
  const date = day.replaceAll('-', '');
  if (from === undefined || from === '') return [`DTSTART;VALUE=DATE:${date}`];
  const at = (time: string): string => `${date}T${time.replaceAll(':', '').padEnd(6, '0')}`;
  // What ends before it begins is said without an end.
  return [`DTSTART:${at(from)}`, ...(to === undefined || to <= from ? [] : [`DTEND:${at(to)}`])];
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

const MOST_OCTETS = 75;

/** A line goes on in the next after a space; no letter is cut in two. */
function folded(line: string): string {
  const octets = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (octets.encode(part + letter).length > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n');
}
