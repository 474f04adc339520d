import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/ingestion/passages/passages-of.ts';
import { OVERLAP_CHARACTERS, PIECE_CHARACTERS, splitText } from '../../src/ingestion/passages/split-text.ts';
import type { DetectLanguage } from '../../src/language/index.ts';
import { runs } from '../support/law-seed.ts';

/** Says French of what has an accent, the first hint of anything else. */
const detect: DetectLanguage = (text, hints = []) => (/[éèê]/.test(text) ? 'fr' : (hints[0] ?? null));

const sentence = (at: number) => `Sentence number ${at} says something that takes about a line of text to say.`;
const long = Array.from({ length: 60 }, (_, at) => sentence(at)).join(' ');

describe('splitting a text', () => {
  it('leaves a short one as it stands', () => {
    expect(splitText(' Un. Deux. ')).toEqual(['Un. Deux.']);
    expect(splitText('  \n ')).toEqual([]);
  });

  it('cuts between sentences and repeats the end of a piece at the start of the next', () => {
    const pieces = splitText(long);
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) {
      expect(piece).toMatch(/^Sentence number/);
      expect(piece).toMatch(/\.$/);
      expect(piece.length).toBeLessThanOrEqual(PIECE_CHARACTERS + 200);
    }
    const sentencesOf = (piece = ''): string[] => piece.match(/Sentence[^.]*\./g) ?? [];
    const repeated = sentencesOf(pieces[1]).filter((one) => sentencesOf(pieces[0]).includes(one));
    expect(repeated.length).toBeGreaterThan(0);
    expect(sentencesOf(pieces[0]).slice(-repeated.length)).toEqual(repeated);
    expect(repeated.join(' ').length).toBeLessThanOrEqual(OVERLAP_CHARACTERS);
    for (let at = 0; at < 60; at++) expect(pieces.some((piece) => piece.includes(sentence(at)))).toBe(true);
  });

  it('leaves a table of contents out and keeps code and headings together', () => {
    const text = `# Title\n\n## Table of Contents\n- [Goals](#goals)\n  - [More](#more)\n\n${long}\n\n## Goals\n\n\`\`\`js\nlet a = 1;\n\nlet b = 2;\n\`\`\`\n\n${long}`;
    const pieces = splitText(text);
    expect(pieces.join('\n')).not.toContain('(#goals)');
    expect(pieces.some((piece) => piece.includes('## Goals\n\n```js\nlet a = 1;\n\nlet b = 2;\n```'))).toBe(true);
  });

  it('does not take a line end inside a sentence for its end', () => {
    const wrapped = long.replace(/ about /g, ' about\n');
    for (const piece of splitText(wrapped)) expect(piece).toMatch(/^Sentence number/);
  });

  it('loses no word and makes no piece too long, whatever the text', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const text = fc.array(fc.oneof(word, fc.constantFrom('. ', '\n', '\n\n', '```\n', '# ', ' ', 'x'.repeat(3_000))), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ');
        const pieces = splitText(whole);
        const joined = pieces.join(' ');
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(PIECE_CHARACTERS + 200 + OVERLAP_CHARACTERS);
          expect(piece).not.toMatch(/^\p{Cs}|\p{Cs}$/u);
        }
        for (const part of whole.split(/[^a-z0-9]+/)) expect(part.length > 900 || joined.includes(part)).toBe(true);
      }),
      runs(150),
    );
  });
});

describe('the passages of a record', () => {
  it('are its title and its text, in the language the record says', () => {
    const passages = passagesOf(
      { type: 'question', id: 'q', title: 'Titre', text: 'Texte', language: 'nl-BE' },
      detect,
      ['fr'],
    );
    expect(passages.map(({ id, part, title, text, language }) => ({ id, part, title, text, language }))).toEqual([
      { id: 'question/q#title', part: 'title', title: 'Titre', text: '', language: 'nl' },
      { id: 'question/q#text-0', part: 'text', title: 'Titre', text: 'Texte', language: 'nl' },
    ]);
  });

  it('take the language of the text as a hint for the title, and the community’s for both', () => {
    const languages = passagesOf({ type: 'artefact', id: 'a', title: 'Velo', text: 'Réglé' }, detect, ['en']);
    expect(languages.map(({ language }) => language)).toEqual(['fr', 'fr']);
    expect(passagesOf({ type: 'artefact', id: 'a', title: 'Velo' }, detect, ['en'])[0]?.language).toBe('en');
    expect(passagesOf({ type: 'artefact', id: 'a', title: 'Velo' }, detect, [])[0]?.language).toBeNull();
  });

  it('of a topic are its labels, each in its language, and of a member what they say of themselves', () => {
    const topic = passagesOf(
      { type: 'topic', id: 't', label: { fr: 'vélo', nl: 'fiets' }, aliases: ['bici', 'rad'] },
      detect,
      [],
    );
    expect(topic.map(({ id, text, language }) => [id, text, language])).toEqual([
      ['topic/t#label-fr', 'vélo', 'fr'],
      ['topic/t#label-nl', 'fiets', 'nl'],
      ['topic/t#aliases', 'bici, rad', 'fr'],
    ]);
    const member = passagesOf(
      { type: 'member', id: 'm', name: 'M', function: 'coach', bio: long, offers: ['un', 'deux'], needs: ['trois'] },
      detect,
      [],
    );
    expect(member.map(({ id }) => id)).toContain('member/m#bio');
    expect(member.map(({ id }) => id)).toContain('member/m#bio-1');
    expect(member.slice(-4).map(({ id, part, title }) => [id, part, title])).toEqual([
      ['member/m#function', 'bio', ''],
      ['member/m#offers-0', 'offers', 'coach'],
      ['member/m#offers-1', 'offers', 'coach'],
      ['member/m#needs-0', 'needs', ''],
    ]);
  });

  it('share a hash exactly when the same text is embedded', () => {
    const one = passagesOf({ type: 'artefact', id: 'a', title: 'Même', text: 'Même' }, detect, []);
    expect(one[0]?.hash).toBe(one[1]?.hash);
    expect(passagesOf({ type: 'tie', id: 't', from: 'a', to: 'b', kind: 'trust' }, detect, [])).toEqual([]);
  });
});
