import { describe, expect, it } from 'vitest';
import { folderOf, keepsTheContract, readAt } from './source-contract.ts';

const EVENTS = [
  ['UID:a1', 'DTSTART;VALUE=DATE:20240312', 'SUMMARY:Plénière de mars', 'ATTENDEE;CN=Ana:mailto:ana@example.org'],
  ['UID:a2', 'DTSTART:20240402T090000Z', 'SUMMARY:Intervisie\\, eerste', 'RRULE:FREQ=WEEKLY;COUNT=4'],
  ['UID:a3', 'DTSTART;TZID=Europe/Brussels:20240501T140000', 'SUMMARY:A title that is folded over', '  two lines'],
];
const calendarOf = (events: readonly (readonly string[])[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//nl'],
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

describe('a calendar', () => {
  keepsTheContract({
    ...{ kind: 'calendar', folder: 'site', given: 'agenda.ics', name: 'agenda' },
    files: { 'agenda.ics': calendarOf(EVENTS) },
  });

  it('gives its events as gatherings, and says what it does not know', async () => {
    const { records, told } = await readAt(`${folderOf({ 'agenda.ics': calendarOf(EVENTS) })}/agenda.ics`);
    expect(records).toEqual([
      { type: 'gathering', id: 'agenda-a1', title: 'Plénière de mars', date: '2024-03-12' },
      { type: 'gathering', id: 'agenda-a2', title: 'Intervisie, eerste', date: '2024-04-02T09:00:00Z' },
      {
        type: 'gathering',
        id: 'agenda-a3',
        title: 'A title that is folded over two lines',
        date: '2024-05-01T14:00:00',
      },
    ]);
    expect(told).toEqual([
      'invitations: 1',
      'events that repeat, taken on their first day: 1',
      'not in a calendar: who came, and which group met; invitations were left out',
    ]);
  });

  it('leaves out what is private or cancelled, and loses one broken event alone', async () => {
    const events = [
      ['UID:b1', 'CLASS:PRIVATE', 'SUMMARY:Secret', 'DTSTART:20240101T000000Z'],
      ['UID:b2', 'STATUS:CANCELLED', 'SUMMARY:Off', 'DTSTART:20240101T000000Z'],
      ['UID:b3', 'this is no line of a calendar', 'SUMMARY:Broken'],
      ['UID:b4', 'DTSTART:20240101', 'SUMMARY:Well'],
    ];
    const { records, faults, told } = await readAt(`${folderOf({ 'a.ics': calendarOf(events) })}/a.ics`);
    expect(records.map(({ id }) => id)).toEqual(['a-b4']);
    expect(faults).toMatchObject([{ file: 'a.ics', line: 16, code: 'broken-file' }]);
    expect(JSON.stringify([records, faults, told])).not.toContain('Secret');
  });
});
