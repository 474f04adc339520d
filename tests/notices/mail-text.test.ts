import { describe, expect, it } from 'vitest';
import { dueOf, nextDaily, nextWeekly } from '../../src/notices/due.ts';
import { languageOfMember, mailText } from '../../src/notices/mail-text.ts';
import type { Notice } from '../../src/notices/notice.ts';

const notice: Notice = {
  ...{ id: 'n1', kind: 'answered', at: '2026-11-27T10:00:00.000Z', seen: false, item: null },
  question: { id: 'question-1', name: 'Hoe lijm ik een spaak?\r\nBcc: x@example.org' },
  excerpt: 'Met geduld.\n\nEn met epoxy.',
  by: { id: 'lucie', name: 'Lucie\nMarchal' },
};

describe('a mail of notices', () => {
  it('says in the receiver’s language who did what, quotes it, and leads to the question', () => {
    const { subject, text } = mailText([notice], 'nl', 'https://maillon.example');
    expect(subject).toBe('Uw gemeenschap: een antwoord op uw vraag');
    expect(text).toContain('Lucie Marchal heeft uw vraag beantwoord:\n  “Hoe lijm ik een spaak? Bcc: x@example.org”');
    expect(text).toContain('  > Met geduld.\n  > \n  > En met epoxy.');
    expect(text).toContain('https://maillon.example/questions/question-1');
  });

  it('has no name and no text in its subject, and no link where there is no address', () => {
    const { subject, text } = mailText([notice, { ...notice, by: null }], 'fr', null);
    expect(subject).toBe('2 notifications de votre communauté');
    expect(text).toContain('Quelqu’un a répondu à votre question :');
    expect(text).not.toContain('http');
  });

  it('is in the first of our languages that somebody reads', () => {
    expect(languageOfMember(['de', 'nl-BE', 'fr'], 'en')).toBe('nl');
    expect(languageOfMember([], 'fr')).toBe('fr');
  });
});

describe('when a mail is due', () => {
  it('is the next morning, the next Monday morning, now, or never', () => {
    const friday = new Date('2026-11-27T10:00:00Z');
    expect(nextDaily(friday, 'UTC').toISOString()).toBe('2026-11-28T06:00:00.000Z');
    expect(nextWeekly(friday, 'UTC').toISOString()).toBe('2026-11-30T06:00:00.000Z');
    expect(nextWeekly(new Date('2026-11-30T05:00:00Z'), 'UTC').toISOString()).toBe('2026-11-30T06:00:00.000Z');
    expect(dueOf('at-once', friday, 'UTC')).toBe(friday.toISOString());
    expect(dueOf('never', friday, 'UTC')).toBeNull();
  });

  it('is six by the clocks of the community, summer and winter, whatever day it is in UTC', () => {
    const daily = (at: string, zone: string) => nextDaily(new Date(at), zone).toISOString();
    expect(daily('2026-11-27T04:59:00Z', 'Europe/Brussels')).toBe('2026-11-27T05:00:00.000Z');
    expect(daily('2026-11-27T05:00:00Z', 'Europe/Brussels')).toBe('2026-11-28T05:00:00.000Z');
    expect(daily('2026-07-01T10:00:00Z', 'Europe/Brussels')).toBe('2026-07-02T04:00:00.000Z');
    // The night in which clocks change, to summer and back.
    expect(daily('2026-03-28T20:00:00Z', 'Europe/Brussels')).toBe('2026-03-29T04:00:00.000Z');
    expect(daily('2026-10-24T20:00:00Z', 'Europe/Brussels')).toBe('2026-10-25T05:00:00.000Z');
    // It is Friday the 28th already, and still Thursday the 27th.
    expect(daily('2026-11-27T20:00:00Z', 'Pacific/Auckland')).toBe('2026-11-28T17:00:00.000Z');
    expect(daily('2026-11-28T03:00:00Z', 'America/Los_Angeles')).toBe('2026-11-28T14:00:00.000Z');
    const weekly = (at: string, zone: string) => nextWeekly(new Date(at), zone).toISOString();
    expect(weekly('2026-11-29T16:00:00Z', 'Pacific/Auckland')).toBe('2026-11-29T17:00:00.000Z');
    expect(weekly('2026-11-29T17:00:00Z', 'Pacific/Auckland')).toBe('2026-12-06T17:00:00.000Z');
    expect(weekly('2026-11-30T13:00:00Z', 'America/Los_Angeles')).toBe('2026-11-30T14:00:00.000Z');
  });
});
