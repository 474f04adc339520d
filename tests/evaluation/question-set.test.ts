import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readQuestionSet } from '../../src/evaluation/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-set-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const known = { members: new Set(['ana', 'bob']), answers: new Set(['ana', 'bob']) };

describe('a question set of files', () => {
  it('is read with Windows line ends, and what does not fit is counted and said', () => {
    const { set, remarks } = readQuestionSet(
      {
        questions: file('q.tsv', `q1\twho coaches?\r\nq2\twho mends?\r\nq3\t${'long '.repeat(1_000)}\r\n`),
        qrels: file('r.txt', 'q1 0 ana 1\r\nq1 0 zoe 1\r\nq2 0 bob 0\r\nq9 0 ana 1\r\n'),
        askers: file('a.tsv', 'q1\tbob\r\nq1\tnobody\r\n'),
        candidates: file('c.txt', 'ana\r\nghost\r\n'),
      },
      known,
    );
    expect(set.askers).toEqual(new Map([['q1', ['bob']]]));
    expect(set.candidates).toEqual(new Set(['ana', 'ghost']));
    expect(set.questions[2]?.text).toHaveLength(4_000);
    expect(remarks.map((remark) => remark.replaceAll(`${folder}/`, ''))).toEqual([
      '1 question judged in r.txt but not asked (first: q9)',
      '1 question asked but not judged, so left out (first: q3)',
      '1 question with no right answer at all, so counted as not found (first: q2)',
      '1 id judged right but not in this community, so never found (first: zoe)',
      '1 id listed as candidates but not in this community (first: ghost)',
      '1 question longer than the 4000 characters a question may have, so cut there (first: q3)',
      '1 asker not members of this community, so left out (first: "nobody" at a.tsv:2)',
    ]);
  });

  it('says which file cannot be read', () => {
    expect(() => readQuestionSet({ questions: join(folder, 'none.tsv'), qrels: 'r' }, known)).toThrow(
      /none\.tsv cannot be read: ENOENT/,
    );
  });

  it('takes ten thousand questions', () => {
    const ids = Array.from({ length: 10_000 }, (_, number) => `q${number}`);
    const { set, remarks } = readQuestionSet(
      {
        questions: file('many.tsv', ids.map((id) => `${id}\twho?\n`).join('')),
        qrels: file('many.txt', ids.map((id) => `${id} 0 ana 1\n`).join('')),
      },
      known,
    );
    expect(set.questions).toHaveLength(10_000);
    expect(remarks).toEqual([]);
  });
});
