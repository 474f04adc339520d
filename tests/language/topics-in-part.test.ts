import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/index.ts';
import { demoTopics } from './demo-topics.ts';

const named = (text: string, language: Language) => demoTopics.find(text, language).map(({ topic }) => topic);
const said = (text: string, language: Language, topic: string) =>
  demoTopics.find(text, language).find((found) => found.topic === topic)?.said ?? 1;

describe('a topic is found by a part of its name', () => {
  it.each([
    ['supervision', 'fr', 'supervision-coachs'],
    ['la manutention', 'fr', 'manutention'],
    ['stagiair', 'nl', 'coaching-stagiaires'],
    ['hoe hou ik een stagiair gemotiveerd', 'nl', 'coaching-stagiaires'],
    ['ANYONE GOOD AT FIRE DRILLS??', 'en', 'evacuation'],
    ['zelfsturrende teems', 'nl', 'equipes-autonomes'],
    ['entretient motivationel', 'fr', 'entretien-motivationnel'],
  ] as const)('%s', (text, language, topic) => {
    expect(named(text, language)).toContain(topic);
    expect(said(text, language, topic)).toBeLessThan(1);
  });

  it('which lowers how specific it is, the more the less is said', () => {
    const [topic] = demoTopics.find('stagiair', 'nl');
    expect(topic?.specificity).toBe(topic?.said);
    expect(said('zelfsturende', 'nl', 'equipes-autonomes')).toBeGreaterThan(0.8);
    expect(said('stagiair', 'nl', 'coaching-stagiaires')).toBeLessThan(0.7);
  });

  it.each([
    // Words that stand in many names, or say little alone.
    ['harcèlement au travail', 'fr', ['harcelement']],
    ['Qui a de l’expérience en travail de groupe ?', 'fr', []],
    ['J’ai besoin d’aide', 'fr', []],
    ['uitzendkrachten eerste uur', 'nl', []],
    ['la TVA sur les importations du Japon', 'fr', []],
  ] as const)('but not by words that tell little: %s', (text, language, topics) => {
    expect(named(text, language)).toEqual(topics);
  });
});

describe('a topic is found by words in another form or order', () => {
  it.each([
    ['codéveloppement', 'fr', 'co-developpement'],
    ['codeveloppement', 'fr', 'co-developpement'],
    ['Wie doet er aan codéveloppement bij ons?', 'nl', 'co-developpement'],
    ['begeleiding van stagiairs', 'nl', 'coaching-stagiaires'],
    ['Wie begeleidt stagiairs?', 'nl', 'coaching-stagiaires'],
    ['stagebegeleider gezocht', 'nl', 'coaching-stagiaires'],
    ['begeleiding van stages', 'nl', 'coaching-stagiaires'],
    ['onderzoek van ongevallen', 'nl', 'analyse-accidents'],
    ['opleiding over veiligheid', 'nl', 'formation-securite'],
    ['kennis delen', 'nl', 'partage-connaissances'],
    ['risico analyse', 'nl', 'analyse-risques'],
    ['assessment of internships', 'en', 'evaluation-stage'],
    ['training on the job', 'en', 'formation-terrain'],
    ['micro-learning', 'en', 'micro-apprentissage'],
    ['elearning', 'fr', 'e-learning'],
    ['feed-back', 'fr', 'feedback'],
    ['safty trainning', 'en', 'formation-securite'],
  ] as const)('%s', (text, language, topic) => {
    expect(named(text, language)).toContain(topic);
    expect(said(text, language, topic)).toBe(1);
  });
});

describe('names that overlap', () => {
  it('are all found', () => {
    expect(named('analyse de risques psychosociaux', 'fr')).toEqual(['analyse-risques', 'rps']);
    expect(named('risques psychosociaux', 'fr')).toEqual(['rps']);
  });

  it('name nothing of their own inside a longer one', () => {
    expect(named('supervision de coachs', 'fr')).toEqual(['supervision-coachs']);
  });
});
