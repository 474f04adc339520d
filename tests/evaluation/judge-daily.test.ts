import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../src/domain/index.ts';
import {
  type Accept,
  type DailyQuestion,
  dailyFailures,
  dailyTable,
  isOutOfOrder,
  type JudgedAnswer,
  judgeDaily,
} from '../../src/evaluation/index.ts';

const scored = { score: 1, contributions: [] };
const person = (id: string, confidence: Confidence = 'likely'): JudgedAnswer['people'][number] => ({
  ...{ ...scored, id, confidence, name: id, function: null, organisation: null, languages: [], path: null },
});
const group = (id: string): JudgedAnswer['groups'][number] => ({
  ...{ ...scored, id, confidence: 'likely', name: id, kind: null },
  wayIn: { how: 'join', member: null, text: '' },
});
const artefact = (id: string): JudgedAnswer['artefacts'][number] => ({
  ...{ ...scored, id, confidence: 'likely', title: id, kind: null, language: null, url: null, excerpt: '' },
});
const earlier = (id: string): JudgedAnswer['answers'][number] => ({
  ...{ ...scored, id, confidence: 'likely', title: id, language: null, answers: [] },
});
const together = (...ids: string[]): JudgedAnswer['proposal'] => ({
  ...{ members: ids.map((id) => ({ id, name: id, covers: [], why: '' })), leader: null, why: '' },
});
const topic = (id: string) => ({ id, label: id });

const empty: JudgedAnswer = { topics: [], people: [], groups: [], artefacts: [], answers: [], proposal: null };
const answer: JudgedAnswer = {
  ...empty,
  topics: [topic('bread')],
  people: ['ana', 'bob', 'cas', 'dee', 'eva'].map((id) => person(id)),
  groups: [group('bakers')],
  artefacts: [artefact('a-loaf'), artefact('a-crust')],
  answers: [earlier('q-yeast')],
};
const failed = (accept: Accept, given = answer) =>
  judgeDaily(accept, given).failures.map(({ field, text }) => `${field}: ${text}`);

describe('an answer held against what members accept', () => {
  it.each<[Accept, string[]]>([
    [{ people: ['zoe', 'cas'] }, []],
    [{ people: ['dee'] }, ['people: none of dee']],
    [{ peopleAll: ['ana', 'eva'] }, []],
    [{ peopleAll: ['ana', 'zoe'] }, ['peopleAll: without zoe']],
    [{ notPeople: ['eva', 'zoe'] }, ['notPeople: names eva']],
    [{ artefacts: ['a-crust'] }, []],
    [{ groups: ['millers'] }, ['groups: none of millers']],
    [{ notGroups: ['bakers'] }, ['notGroups: names bakers']],
    [{ answers: ['q-yeast'] }, []],
    [{ notAnswers: ['q-yeast'] }, ['notAnswers: names q-yeast']],
    [{ topics: ['bread'], notTopics: ['wine'] }, []],
    [{ topics: ['wine'], notTopics: ['bread'] }, ['topics: without wine', 'notTopics: names bread']],
    [{ first: { type: 'member', id: 'ana' } }, []],
    [{ first: { type: 'artefact', id: 'a-crust' } }, ['first: a-crust is not the first artefact, a-loaf is']],
  ])('%j: %j', (accept, failures) => {
    expect(failed(accept)).toEqual(failures);
    expect(judgeDaily(accept, answer).passed).toBe(failures.length === 0);
  });

  it('names all that does not hold, and asks for nothing that is not said', () => {
    expect(failed({ people: ['dee'], groups: ['millers'], answers: ['q-yeast'] })).toHaveLength(2);
    expect(failed({ nobody: true }, empty)).toEqual([]);
  });

  it('lets those nearest be named where nobody knows, as faint', () => {
    expect(failed({ nobody: true }, { ...empty, people: [person('ana', 'faint')] })).toEqual([]);
    expect(failed({ nobody: true }, { ...empty, people: [person('ana', 'possible')] })).toEqual([
      'nobody: calls ana possible',
    ]);
    expect(failed({ nobody: true }, { ...empty, proposal: together('ana', 'bob') })).toEqual([
      'nobody: brings together ana, bob',
    ]);
  });

  it('lets no list hold anything where there is nothing to answer', () => {
    expect(failed({ nothing: true }, { ...empty, others: [] })).toEqual([]);
    expect(failed({ nothing: true }, { ...answer, proposal: together('ana', 'bob') })).toEqual([
      'nothing: answers with 5 people, 1 groups, 2 artefacts, 1 answers, 2 proposal',
    ]);
  });

  it('looks at proposals too: none of the refused in them, some of the accepted', () => {
    const proposing = { ...answer, proposal: together('dee', 'yan') };
    expect(failed({ notPeople: ['yan'] }, proposing)).toEqual(['notPeople: names yan']);
    expect(failed({ people: ['ana'] }, proposing)).toEqual([
      'proposal: brings together dee, yan, none of whom was accepted',
    ]);
    expect(failed({ people: ['ana', 'dee'] }, proposing)).toEqual([]);
  });

  it('keeps those with the same question from people, and looks for them where answers have such a lane', () => {
    expect(failed({ others: ['zoe'] })).toEqual([]);
    expect(failed({ others: ['ana'] })).toEqual(['others: names ana']);
    expect(failed({ others: ['zoe', 'yan'] }, { ...answer, others: [{ id: 'yan' }] })).toEqual([]);
    expect(failed({ others: ['zoe'] }, { ...answer, others: [{ member: { id: 'zoe' }, id: 'q-1' }] })).toEqual([]);
    expect(failed({ others: ['zoe'] }, { ...answer, others: [] })).toEqual(['others: none of zoe']);
  });
});

it('a fainter person above a surer one is out of order', () => {
  expect(isOutOfOrder({ people: [person('ana'), person('bob', 'possible'), person('cas', 'faint')] })).toBe(false);
  expect(isOutOfOrder({ people: [person('ana', 'faint'), person('bob', 'possible')] })).toBe(true);
});

describe('daily questions in words', () => {
  const asked = (id: string, language: DailyQuestion['language'], accept: Accept) => {
    const question: DailyQuestion = { id, language, kind: 'word', question: 'bread', accept, why: 'ana bakes' };
    return { question, answer, verdict: judgeDaily(accept, answer) };
  };
  const results = [
    asked('fr-1', 'fr', { people: ['ana'] }),
    asked('fr-2', 'fr', { people: ['dee'] }),
    asked('nl-1', 'nl', { nobody: true }),
  ];

  it('are counted by kind and language', () => {
    const [head, word, all] = dailyTable(results).replaceAll(/ +/g, ' ').split('\n');
    expect(head).toBe(' fr nl en all');
    expect(word).toBe('word 50 % (1/2) 0 % (0/1) – (0/0) 33 % (1/3)');
    expect(all).toBe('all 50 % (1/2) 0 % (0/1) – (0/0) 33 % (1/3)');
    expect(dailyTable(results)).toContain('what failed: nobody 1, people 1\n');
    expect(dailyTable(results)).toContain('above a surer one: 0 answers');
  });

  it('tell what came out where they failed', () => {
    const text = dailyFailures(results);
    expect(text).not.toContain('fr-1');
    expect(text).toContain('fr-2  bread\n  ✗ people: none of dee\n  why: ana bakes\n    likely ana: no reason');
    expect(text).toContain('    artefacts: a-loaf, a-crust');
  });
});
