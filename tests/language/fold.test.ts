import { describe, expect, it } from 'vitest';
import { clean, fold, plainFrench, stem, wordsOf } from '../../src/language/index.ts';

describe('words as they are typed', () => {
  it('are the same with and without accents, capitals and ligatures', () => {
    expect(fold('Évaluer une ŒUVRE')).toBe('evaluer une oeuvre');
  });

  it.each([
    ['l’animateur d’équipe', 'animateur équipe'],
    ["qu'est-ce que l'intervision", 'est-ce que intervision'],
    ['aujourd’hui', 'aujourd’hui'],
  ])('lose what French elides: %s', (typed, plain) => {
    expect(plainFrench(typed)).toBe(plain);
  });

  it.each([
    ['animateur·rice', 'animateur animatrice'],
    ['animateur·rice·s', 'animateur animatrice'],
    ['formateur.rice.s', 'formateur formatrice'],
    ['coach formé(e)s', 'coach formé formée'],
    ['accompagnant·e·s', 'accompagnant accompagnante'],
    ['chercheur·euse', 'chercheur chercheuse'],
    ['etc. Les autres', 'etc. Les autres'],
  ])('name people by both genders: %s', (typed, plain) => {
    expect(plainFrench(typed)).toBe(plain);
  });

  it('stay apart where neither letters nor digits stand', () => {
    expect(wordsOf('and/or node:42 [1] ça')).toEqual(['and', 'or', 'node', '42', '1', 'ça']);
  });

  it('match in singular and plural of the three languages', () => {
    expect(stem('methodes')).toBe(stem('methode'));
    expect(stem('vragen')).toBe('vrag');
    expect(stem('groups')).toBe('group');
    expect(stem('bus')).toBe('bus');
  });

  it('hold nothing that a database refuses', () => {
    expect(clean('a\ud800b\u0000c')).toBe('a b c');
    expect(clean('👩‍🏫 ok')).toBe('👩‍🏫 ok');
  });
});
