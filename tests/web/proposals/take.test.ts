import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../../src/web/pages/proposals/invite/mail-address.ts';
import { toCalendar } from '../../../src/web/pages/proposals/take/calendar.ts';
import { toCsv } from '../../../src/web/pages/proposals/take/csv.ts';

describe('a table', () => {
  it('quotes what needs it', () => {
    expect(
      toCsv([
        ['Nom', 'Rôle'],
        ['De Smet, An', 'dit « "oui" »'],
      ]),
    ).toBe('\uFEFFNom,Rôle\r\n"De Smet, An","dit « ""oui"" »"\r\n');
  });

  it.each(['=1+1', '+32 4', '-2', '@sum', '\t=1', '  =1', '\r=1'])('makes no formula of %j', (text) => {
    const cell = toCsv([[text]])
      .slice(1)
      .trimEnd()
      .replace(/^"|"$/g, '');
    expect(cell.startsWith("'")).toBe(true);
  });
});

describe('a calendar file', () => {
  const now = new Date('2026-11-27T09:08:07.123Z');
  const meeting = { uid: 'p1-2@maillon', title: 'Cercle, vélo; été', day: '2026-12-03' };

  it('has the lines of RFC 5545, each ended by CR and LF', () => {
    expect(toCalendar({ ...meeting, from: '14:00', to: '16:30', place: 'Liège' }, now).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Maillon//Groups//EN',
      'BEGIN:VEVENT',
      'UID:p1-2@maillon',
      'DTSTAMP:20261127T090807Z',
      'DTSTART:20261203T140000',
      'DTEND:20261203T163000',
      'SUMMARY:Cercle\\, vélo\\; été',
      'LOCATION:Liège',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('lasts the whole day without hours, and says no end before its beginning', () => {
    expect(toCalendar(meeting, now)).toContain('DTSTART;VALUE=DATE:20261203\r\n');
    expect(toCalendar({ ...meeting, from: '14:00', to: '13:00' }, now)).not.toContain('DTEND');
  });

  it('folds long lines at 75 octets without cutting a letter, and can be unfolded', () => {
    const text = 'é'.repeat(100);
    const file = toCalendar({ ...meeting, text }, now);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${text}\r\n`);
  });
});

it('opens a letter in the mail program, with nobody in it where no address is known', () => {
  expect(mailAddress('an+b@x.be', 'Été', 'a\nb & c')).toBe(
    'mailto:an%2Bb@x.be?subject=%C3%89t%C3%A9&body=a%0D%0Ab%20%26%20c',
  );
  expect(mailAddress(null, 'x', 'y')).toBe('mailto:?subject=x&body=y');
});
