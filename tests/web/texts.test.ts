import { describe, expect, it } from 'vitest';
import {
  ARTEFACT_KINDS,
  CHALLENGE_STATUSES,
  CONFIDENCE_WORDS,
  FEEDBACK_VERDICTS,
  GROUP_KINDS,
  KNOWLEDGE_SOURCES,
  type Language,
  TIE_KINDS,
} from '../../src/domain/index.ts';
import { THINGS } from '../../src/web/item/things.ts';
import { chooseLanguage, PAGE_LANGUAGES, TEXTS } from '../../src/web/texts/index.ts';
import { ANSWER_WORDS } from '../../src/wording/index.ts';

describe('the page', () => {
  it('begins in the first language that it speaks of those that are wished for', () => {
    expect(chooseLanguage([null, undefined, 'de', 'nl-BE', 'fr'])).toBe('nl');
    expect(chooseLanguage(['fr-CA'])).toBe('fr');
    expect(chooseLanguage(['de', 'xx'])).toBe('en');
  });

  it.each(PAGE_LANGUAGES)('has a word in %s for every kind of thing', (language) => {
    const { kinds, types, via, fields } = TEXTS[language];
    const words = [
      ...ARTEFACT_KINDS,
      ...GROUP_KINDS,
      ...CHALLENGE_STATUSES,
      ...KNOWLEDGE_SOURCES,
      ...TIE_KINDS,
      ...FEEDBACK_VERDICTS,
    ];
    expect(words.filter((word) => !(word in kinds))).toEqual([]);
    expect([...TIE_KINDS, 'group', 'common-work', 'manager', 'gathering'].filter((kind) => !(kind in via))).toEqual([]);
    expect(Object.keys(THINGS).filter((type) => !(type in types))).toEqual([]);
    const shown = Object.values(THINGS).flatMap((thing) => thing.fields.map(({ name }) => name));
    expect(shown.filter((name) => !(name in fields))).toEqual([]);
  });

  it.each(PAGE_LANGUAGES)('says in %s how sure an answer is in the words of every other door', (language) => {
    const { confidence } = TEXTS[language];
    for (const [name, words] of Object.entries(confidence))
      expect(words.toLowerCase()).toBe(CONFIDENCE_WORDS[language][name as keyof typeof confidence]);
  });

  it('says the same things in each language', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' && inner !== null ? keys(inner).map((name) => `${key}.${name}`) : [key],
      );
    expect(keys(TEXTS.nl)).toEqual(keys(TEXTS.fr));
    expect(keys(TEXTS.en)).toEqual(keys(TEXTS.fr));
  });

  it('calls one thing by one word, on the page as on the command, and two things by two', () => {
    for (const language of PAGE_LANGUAGES) {
      const { confidence, lanes, nothing, proposal, types, fields, back } = TEXTS[language];
      const shared = ANSWER_WORDS[language];
      expect(confidence).toEqual(shared.confidence);
      expect(lanes).toEqual(shared.lanes);
      expect(nothing).toEqual(shared.nothing);
      expect(proposal).toBe(shared.proposal);
      expect(types['artefact']?.toLowerCase()).toBe(fields['artefact']?.toLowerCase());
      expect(types['feedback']?.toLowerCase()).not.toBe(back.toLowerCase());
    }
  });

  it('spaces its punctuation as each language does: before a colon in French only, and there without a break', () => {
    const said = (language: Language) => everythingSaid(TEXTS[language]).join('\n');
    expect(said('fr').match(/.*(?: [:;?!»]|« ).*/g)).toBeNull();
    for (const language of ['nl', 'en'] as const) expect(said(language).match(/.*(?:\s[:;?!]|[«»]).*/g)).toBeNull();
  });
});

/** Stands for any number, name or count that a text is told. */
const ANY = Object.assign(Object(3), { members: 3, groups: 3, questions: 3, artefacts: 3, people: 3, answers: 3 });

function everythingSaid(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'function') return [String(value(ANY, ANY))];
    return typeof value === 'object' && value !== null ? everythingSaid(value) : [String(value)];
  });
}
