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
    expect(nextDaily(friday).toISOString()).toBe('2026-11-28T06:00:00.000Z');
    expect(nextWeekly(friday).toISOString()).toBe('2026-11-30T06:00:00.000Z');
    expect(nextWeekly(new Date('2026-11-30T05:00:00Z')).toISOString()).toBe('2026-11-30T06:00:00.000Z');
    expect(dueOf('at-once', friday)).toBe(friday.toISOString());
    expect(dueOf('never', friday)).toBeNull();
  });
});
