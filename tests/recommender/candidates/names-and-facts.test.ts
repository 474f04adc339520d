import { describe, expect, it } from 'vitest';
import { audienceOf, idOf } from '../../../src/community/index.ts';
import type { Viewer } from '../../../src/domain/index.ts';
import { NO_LEXICON } from '../../../src/language/lexicon.ts';
import { namesAndFactsFinder } from '../../../src/recommender/candidates/names-and-facts.ts';
import { byFacts } from '../../../src/recommender/rerankers/by-facts.ts';
import { namedFirst } from '../../../src/recommender/rerankers/named-first.ts';
import { rankedBy } from '../../../src/recommender/scorers/ranked.ts';
import { demoNames, demoPeople } from './demo-names.ts';

const PUBLIC: Viewer = { kind: 'public' };
const find = (question: string, viewer: Viewer = PUBLIC) => {
  const audience = audienceOf(demoPeople, viewer);
  return namesAndFactsFinder(demoPeople, demoNames, NO_LEXICON, audience).find(question, audience, null);
};
const named = (question: string, viewer: Viewer = PUBLIC) =>
  find(question, viewer).named.map(({ type, id }) => `${type} ${id}`);
const only = (question: string) => [...(find(question).asks?.only ?? [])].map((node) => idOf(demoPeople, node)).sort();
/** People whom a question's facts alone bring, the best first. */
const byFactsOf = (question: string) => {
  const { asks } = find(question);
  return asks === null ? [] : byFacts(demoPeople, [], asks, () => true).map(({ id }) => id);
};

describe('whom and what a question names', () => {
  it.each([
    ['Julie Lambert', 'member julie-lambert'],
    ['julie lambret', 'member julie-lambert'],
    ['Lambert Julie', 'member julie-lambert'],
    ['qui est Thomas Renard ?', 'member thomas-renard'],
    ['Amina', 'member amina-benali'],
    ['benoit lefevre', 'member benoit-lefevre'],
    ['hilde klaes', 'member hilde-claes'],
    ['wie is Katrien D’hondt?', 'member katrien-dhondt'],
    ['mehmet yilmaz', 'member mehmet-yilmaz'],
    ['daniel okafr', 'member daniel-okafor'],
    ['Kan iemand mij in contact brengen met Femke de Boer?', 'member femke-de-boer'],
    ['Intervision du vendredi', 'group g-intervision-vendredi'],
    ['De Dwarsligger', 'group g-intervisie-dwarsligger'],
    ['kring welzijn en veiligheid', 'group g-kring-preventie'],
    ['Où trouver la charte de confidentialité ?', 'artefact a-charte-confidentialite'],
    ['Waar staat het verhaal van de spanband van dock 7?', 'artefact a-spanband'],
    ['the buddy card', 'artefact a-buddy-card'],
    ['Wie werkt er bij Brugstein?', 'organisation brugstein'],
  ])('%s', (question, first) => {
    expect(named(question)[0]).toBe(first);
  });

  it.each([
    'Tim Hockin',
    'Jean-Baptiste Vandersmissen',
    'Godelieve Verstappen',
    'Julie Vandersmissen',
    'Qui sait jardiner ?',
  ])('is nobody: %s', (question) => {
    expect(named(question)).toEqual([]);
  });

  it('is nobody whom the viewer may not see', () => {
    expect(named('Lotte Janssens')).toEqual([]);
    expect(named('Hassan Mansouri')).toEqual([]);
    expect(named('Hassan Mansouri', { kind: 'member', id: 'julie-lambert' })).toEqual(['member hassan-mansouri']);
    expect(named('Lotte Janssens', { kind: 'member', id: 'lotte-janssens' })).toEqual(['member lotte-janssens']);
    expect(byFactsOf('site director')).not.toContain('robert-hale');
  });

  it('comes first, by a part of its own', () => {
    const [julie, marc] = ['julie-lambert', 'marc-delvaux'].map((id) => demoPeople.find('member', id)) as [
      number,
      number,
    ];
    const list = [rankedBy(demoPeople, marc, 2, () => [])];
    const [first] = namedFirst(demoPeople, list, [{ type: 'member', id: 'julie-lambert', node: julie, sure: 1 }]);
    expect(first?.score).toBe(3);
    expect(first?.parts()).toEqual([
      { name: 'named', amount: 3, evidence: { type: 'member', id: 'julie-lambert', date: null } },
    ]);
    expect(namedFirst(demoPeople, list, find('Julie Lambert').named, () => false)).toEqual(list);
  });
});

describe('what a question asks of people', () => {
  it.each([
    ['quelqu’un qui parle arabe', ['amina-benali', 'nadia-haddad', 'samira-bouzid']],
    ['Qui parle turc ?', ['mehmet-yilmaz']],
    ['wie spreekt er Italiaans?', ['giuseppe-marino']],
    ['Does anyone speak Portuguese?', ['maria-lopes']],
    ['somebody who speaks Danish or Swedish', ['astrid-sorensen', 'grace-lindqvist']],
    ['Wie werkt er bij Brugstein?', ['dirk-van-hoof', 'hilde-claes', 'stijn-peeters']],
  ])('narrows: %s', (question, members) => {
    expect(only(question)).toEqual(members);
  });

  it('narrows to those who speak each of several languages', () => {
    const both = only('een coach die Nederlands en Frans spreekt');
    expect(both).toContain('claire-vandamme');
    expect(both).not.toContain('joke-verhaegen');
    expect(only('Nederlandstalige coach')).toContain('joke-verhaegen');
  });

  it('takes in those who work in a part of an organisation', () => {
    expect(only('iemand van de Groep Maasveld')).toContain('koen-willems');
  });

  it.each([
    ['une infirmière-cheffe', 'amina-benali'],
    ['ergothérapeute', 'gaelle-jadot'],
    ['un directeur d’usine', 'etienne-brasseur'],
    ['een gepensioneerde arbeidsinspecteur', 'rik-sanders'],
    ['HR-directeur', 'ingrid-maes'],
    ['EHS manager', 'daniel-okafor'],
    ['a retired learning director', 'susan-ashworth'],
    ['een preventieadviseur die Frans spreekt', 'els-goossens'],
  ])('ranks by function: %s', (question, first) => {
    expect(byFactsOf(question).slice(0, 2)).toContain(first);
  });

  it.each([
    'qui ne parle pas français ?',
    'Comment parler du néerlandais ?',
    'une assistante sociale à Liège',
    'een tandarts in Gent',
    'Qui s’y connaît en coaching ?',
  ])('is nothing but knowledge: %s', (question) => {
    expect(find(question).asks).toBeNull();
  });
});
