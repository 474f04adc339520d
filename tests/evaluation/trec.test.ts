import { describe, expect, it } from 'vitest';
import { readAskers, readJudgements, readParts, readQuestions, writeRun } from '../../src/evaluation/index.ts';

describe('a question set', () => {
  it('is read with any line end, a byte order mark and empty lines', () => {
    expect(readQuestions('\uFEFFq1\twho coaches?\r\n\r\nq2\twho mends?\r\n', 'q.tsv')).toEqual([
      { id: 'q1', text: 'who coaches?' },
      { id: 'q2', text: 'who mends?' },
    ]);
  });

  it.each([
    ['q1 who coaches?', 'q.tsv:1: no tab'],
    ['q1\ta\nq1\tb', 'q.tsv:2: question q1 stands in the file twice'],
    ['q1\t  ', 'q.tsv:1: question q1 has no text'],
    ['', 'q.tsv holds no question'],
  ])('names what is wrong with %j', (text, message) => {
    expect(() => readQuestions(text, 'q.tsv')).toThrow(message);
  });
});

describe('judgements', () => {
  it('are read from a file with Windows line ends', () => {
    const judgements = readJudgements('q1 0 julie 1\r\nq1 0 marc 2\r\n', 'r.txt');
    expect(judgements.get('q1')).toEqual(
      new Map([
        ['julie', 1],
        ['marc', 2],
      ]),
    );
  });

  it.each([
    ['', 'r.txt holds no judgement'],
    ['q1 0 julie', 'r.txt:1: four fields are needed'],
    ['q1 0 julie yes', 'r.txt:1: the relevance "yes" is no whole number'],
    ['q1 0 julie 1\nq1 0 julie 0', 'r.txt:2: julie is judged 1 and 0 for question q1'],
  ])('name what is wrong with %j', (text, message) => {
    expect(() => readJudgements(text, 'r.txt')).toThrow(message);
  });
});

it('several askers of one question are all kept', () => {
  expect(readAskers('q1\tjulie, marc\n\nq2\tann', 'a.tsv')).toEqual([
    { questionId: 'q1', member: 'julie', line: 1 },
    { questionId: 'q1', member: 'marc', line: 1 },
    { questionId: 'q2', member: 'ann', line: 3 },
  ]);
});

it('a run is written in the form of TREC', () => {
  expect(writeRun([{ questionId: 'q1', id: 'julie', rank: 1, score: 0.5 }], 'maillon')).toBe(
    'q1 Q0 julie 1 0.5 maillon\n',
  );
});

it('parts are read with all their columns', () => {
  expect(readParts('q1\tfr\tnl\r\nq2\ten\r\n', 'p.tsv')).toEqual(
    new Map([
      ['q1', 'fr → nl'],
      ['q2', 'en'],
    ]),
  );
  expect(() => readParts('q1 fr', 'p.tsv')).toThrow('p.tsv:1: no tab');
});
