import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/index.ts';
import { noteOfKeptOut } from '../../../src/recommender/explain/kept-out.ts';
import type { KeptOut } from '../../../src/recommender/explain/present-people.ts';

const secret: KeptOut = { by: 'private', until: null };
const paused: KeptOut = { by: 'paused', until: null };
const notNow: KeptOut = { by: 'not-now', until: '2027-03-01' };
const named = { someKnow: true, nearest: null };
const onlyNear = { someKnow: false, nearest: 'Ana Reis' };
const nobody = { someKnow: false, nearest: null };

describe('those who know and cannot be asked', () => {
  it('are told as a count, in the language of the question', () => {
    const texts = (list: readonly KeptOut[]) => LANGUAGES.map((language) => noteOfKeptOut(list, named, language)?.text);
    expect(texts([secret])).toEqual([
      'Une autre personne s’y connaît, mais ne peut pas être sollicitée en ce moment.',
      'Nog iemand weet hier iets van, maar kan op dit moment niet gevraagd worden.',
      'One more person knows about this but cannot be asked just now.',
    ]);
    expect(texts([secret, paused])).toEqual([
      'Deux autres personnes s’y connaissent, mais ne peuvent pas être sollicitées en ce moment.',
      'Nog twee mensen weten hier iets van, maar kunnen op dit moment niet gevraagd worden.',
      'Two more people know about this but cannot be asked just now.',
    ]);
    expect(texts(Array(12).fill(secret))[2]).toBe('12 more people know about this but cannot be asked just now.');
  });

  it('are never told as nobody', () => {
    expect(noteOfKeptOut([secret, paused], nobody, 'en')).toEqual({
      code: 'none-can-be-asked',
      text: 'Two people know about this, but none of them can be asked just now.',
    });
    expect(noteOfKeptOut([secret], onlyNear, 'fr')?.text).toBe(
      'Une personne s’y connaît, mais elle ne peut pas être sollicitée en ce moment. ' +
        'Parmi les personnes à qui demander, la plus proche du sujet : Ana Reis.',
    );
    expect(noteOfKeptOut([{ by: 'away', until: null }], onlyNear, 'en')?.code).toBe('knew-and-away');
    expect(noteOfKeptOut([{ by: 'asker', until: null }], onlyNear, 'en')).toEqual({
      code: 'nobody-else-has-shown',
      text: 'Nobody else here has shown knowledge of this. Nearest is Ana Reis.',
    });
  });

  it('are told with the day from which they may be asked again, where they gave one', () => {
    expect(LANGUAGES.map((language) => noteOfKeptOut([notNow], nobody, language)?.text)).toEqual([
      'Une personne s’y connaît, mais elle ne peut pas être sollicitée en ce moment. ' +
        'Elle pourra l’être à partir du 1er mars 2027.',
      'Er is iemand die hier iets van weet, maar die kan op dit moment niet gevraagd worden. ' +
        'Dat kan weer vanaf 1 maart 2027.',
      'One person knows about this but cannot be asked just now. They can be asked again from 1 March 2027.',
    ]);
    const later: KeptOut = { by: 'not-now', until: '2028-01-01' };
    expect(noteOfKeptOut([secret, later, notNow], named, 'en')?.text).toBe(
      'Three more people know about this but cannot be asked just now. One of them can be asked again from 1 March 2027.',
    );
  });

  it('are not told of where there are none, nor the asker and those who left beside others who know', () => {
    expect(noteOfKeptOut([], named, 'en')).toBeNull();
    expect(noteOfKeptOut([], onlyNear, 'en')).toBeNull();
    expect(
      noteOfKeptOut(
        [
          { by: 'asker', until: null },
          { by: 'away', until: null },
        ],
        named,
        'en',
      ),
    ).toBeNull();
  });
});
