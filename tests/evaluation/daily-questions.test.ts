import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/index.ts';
import { type Accept, DAILY_KINDS, readDailyQuestions } from '../../src/evaluation/index.ts';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'tests/fixtures/daily-questions/questions.ndjson');
const questions = readDailyQuestions(readFileSync(file, 'utf8'), file);

interface Row {
  readonly id: string;
  readonly paused?: boolean;
  readonly visibility?: string;
  readonly participation?: string;
  readonly notAbout?: readonly string[];
}

const rowsOf = (records: string): Row[] =>
  readFileSync(join(root, 'scripts/demo', `${records}.ndjson`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
const idsOf = (records: string) => new Set(rowsOf(records).map(({ id }) => id));
const members = new Map(rowsOf('members').map((row) => [row.id, row]));
const known = {
  member: new Set(members.keys()),
  topic: idsOf('topics'),
  group: idsOf('groups'),
  artefact: idsOf('artefacts'),
  question: idsOf('questions'),
};

/** Every id that a line names, under the type it must be of. */
const namedBy = (accept: Accept): [keyof typeof known, string][] => {
  const { first } = accept;
  const lists: [keyof typeof known, readonly string[] | undefined][] = [
    ['member', accept.people],
    ['member', accept.peopleAll],
    ['member', accept.notPeople],
    ['member', accept.others],
    ['artefact', accept.artefacts],
    ['group', accept.groups],
    ['group', accept.notGroups],
    ['question', accept.answers],
    ['question', accept.notAnswers],
    ['topic', accept.topics],
    ['topic', accept.notTopics],
    [first?.type ?? 'member', first && [first.id]],
  ];
  return lists.flatMap(([type, ids]) => (ids ?? []).map((id): [keyof typeof known, string] => [type, id]));
};

describe('the daily questions', () => {
  it.each(LANGUAGES)('are at least fifty-five in %s, every kind among them', (language) => {
    const own = questions.filter((question) => question.language === language);
    expect(own.length).toBeGreaterThanOrEqual(55);
    expect(DAILY_KINDS.filter((kind) => !own.some((question) => question.kind === kind))).toEqual([]);
  });

  it('name nothing that the demo community does not hold', () => {
    const unknown = questions.flatMap(({ id, accept, asker }) =>
      [...namedBy(accept), ...(asker === undefined ? [] : [['member', asker] as const])]
        .filter(([type, name]) => !known[type].has(name))
        .map(([type, name]) => `${id}: no ${type} ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are each asked once', () => {
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });

  it('accept nobody whom the data keeps from being asked', () => {
    const wrong = questions.flatMap(({ id, asker, accept }) =>
      [...(accept.people ?? []), ...(accept.peopleAll ?? [])]
        .filter((member) => {
          const { paused, visibility, participation } = members.get(member) ?? {};
          const unseen = visibility === 'hidden' || (visibility === 'community' && asker === undefined);
          return paused || unseen || participation === 'outside' || member === asker;
        })
        .map((member) => `${id}: ${member}`),
    );
    expect(wrong).toEqual([]);
  });

  it('neither accept nor refuse the same person', () => {
    const both = questions.filter(({ accept }) => {
      const right = [...(accept.people ?? []), ...(accept.peopleAll ?? [])];
      return right.some((id) => accept.notPeople?.includes(id) || accept.others?.includes(id));
    });
    expect(both).toEqual([]);
  });

  it('have stories of 60 to 150 words', () => {
    const lengths = questions
      .filter(({ kind }) => kind === 'story')
      .map(({ question }) => question.split(/\s+/u).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150);
  });

  it('keep what cannot be seen written out, so that an editor does not lose it', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/[\p{Cf}\p{M}\u00a0\u2011\u202f]/u);
    expect(questions.some(({ question }) => question.includes('\u00ad'))).toBe(true);
  });
});

describe('a set of daily questions', () => {
  const line = {
    id: 'q1',
    language: 'fr',
    kind: 'word',
    question: 'tutorat',
    accept: { people: ['ana'] },
    why: 'hers',
  };
  const read = (...lines: object[]) => readDailyQuestions(lines.map((row) => JSON.stringify(row)).join('\r\n'), 'f');

  it('is read with Windows line ends', () => {
    expect(read(line, { ...line, id: 'q2' }).map(({ id }) => id)).toEqual(['q1', 'q2']);
  });

  it.each([
    [{ ...line, kind: 'ode' }, /f:1: kind/],
    [{ ...line, accept: {} }, /f:1: accept: nothing is accepted/],
    [{ ...line, accept: { nothing: true, people: ['ana'] } }, /nobody can be accepted/],
    [{ ...line, acept: {} }, /acept/],
  ])('says on which line it is wrong: %j', (wrong, message) => {
    expect(() => read(wrong)).toThrow(message);
  });

  it('refuses an id twice, no JSON and an empty file', () => {
    expect(() => read(line, line)).toThrow(/f:2: q1 stands twice/);
    expect(() => readDailyQuestions('{', 'f')).toThrow(/f:1: no JSON/);
    expect(() => readDailyQuestions('\n', 'f')).toThrow(/holds no question/);
  });
});
