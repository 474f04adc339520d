import { describe, expect, it } from 'vitest';
import { AcronymLearner, writtenOutIn } from '../../src/language/learnt-acronyms.ts';

describe('acronyms that a text writes out', () => {
  it.each([
    ['Notre communauté de pratique (CoP) se réunit.', ['cop', 'communauté de pratique']],
    ['La CoP (communauté de pratique) se réunit.', ['cop', 'communauté de pratique']],
    ['SIG – special interest group', ['sig', 'special interest group']],
    ['They run a special interest group – SIG.', ['sig', 'special interest group']],
    ['Nos CoPs (communautés de pratique) grandissent', ['cop', 'communautés de pratique']],
    ['SST : santé et sécurité au travail', ['sst', 'santé et sécurité au travail']],
    [
      'een lerend netwerk van opleidingsverantwoordelijken (LNO)',
      ['lno', 'lerend netwerk van opleidingsverantwoordelijken'],
    ],
    ['ons kennismanagementsysteem (KMS) werkt', ['kms', 'kennismanagementsysteem']],
    ['wij doen aan procesoptimalisatie van zorg (POZ)', ['poz', 'procesoptimalisatie van zorg']],
    [
      'the VDAB (Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding)',
      ['vdab', 'Vlaamse Dienst voor Arbeidsbemiddeling en Beroepsopleiding'],
    ],
    ['gestion de l’évaluation des risques (GER)', ['ger', 'gestion de l évaluation des risques']],
  ])('%s', (text, [acronym, long]) => {
    expect(writtenOutIn(text)).toEqual([{ acronym, long }]);
  });

  it.each([
    'nous travaillons avec la VILLE (Liège)',
    'the meeting went well (OK)',
    'écrire à Marie Dupont (HR)',
    'CoP (CoP)',
    'A (B) – C',
    `${'('.repeat(5000)}ABC`,
  ])('are not those whose initials differ: %s', (text) => {
    expect(writtenOutIn(text)).toEqual([]);
  });
});

describe('acronyms learnt from many texts', () => {
  const learner = new AcronymLearner();
  for (const text of [
    'communauté de pratique (CoP)',
    'community of practice (CoP)',
    'the cap of the cop, cost of production (COP)',
    'santé et sécurité au travail (SST)',
    ...Array<string>(8).fill('special interest group (SIG)'),
    'Société Internationale de Gestion (SIG)',
  ])
    learner.text(text);
  const acronyms = learner.acronyms();

  it('stand for what is written out most, in each language, and for at most three things', () => {
    expect(acronyms.longForms('cop')).toHaveLength(3);
    expect(acronyms.longForms('sig')).toEqual(['special interest group']);
    expect(acronyms.longForms('xyz')).toEqual([]);
  });

  it('are found by their long form, in singular and plural', () => {
    expect(acronyms.shortIn('Qui anime des communautés de pratique ?')).toEqual(['cop']);
    expect(acronyms.shortIn('who runs special interest groups')).toEqual(['sig']);
    expect(acronyms.shortIn('une communauté')).toEqual([]);
  });

  it('are known in small letters unless that is a word here', () => {
    expect(acronyms.inSmallLetters(['sst', 'cop'])).toEqual(['sst']);
  });
});
