import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '../domain/index.ts';
import { foldedText } from '../language/index.ts';
import type { Form, FormAnswers, Question, TableTaken } from './form.ts';
import { readAnswer } from './read-answers.ts';

export interface TableMember {
  readonly id: string;
  readonly email: string | null;
}

interface ReadTable {
  readonly lines: number;
  readonly answers: ReadonlyMap<string, FormAnswers>;
  readonly wrong: TableTaken['wrong'];
}

interface Line {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Reads a table of answers: a line a member, by id or e-mail address; what is wrong is told line by line. */
export function readTable(csv: string, form: Pick<Form, 'questions'>, members: readonly TableMember[]): ReadTable {
  const [head, ...lines] = linesOf(csv);
  if (head === undefined) throw wrongTable('the table is empty: give a line of names and a line for each member');
  const { who, questions } = columnsOf(head.record, form.questions);
  const named = new Map<string, string>();
  for (const { id, email } of members) {
    if (email !== null && who.by === 'email') named.set(email.toLowerCase(), id);
    if (who.by === 'member') named.set(id, id);
  }
  const answers = new Map<string, FormAnswers>();
  const wrong: { line: number; column: string; value: string; remedy: string }[] = [];
  for (const { record, info } of lines) {
    const line = info.lines;
    const value = (record[who.column] ?? '').trim();
    const member = named.get(who.by === 'email' ? value.toLowerCase() : value);
    if (member === undefined || answers.has(member)) {
      const remedy =
        member === undefined
          ? `nobody here is called so: give the ${who.by === 'email' ? 'e-mail address' : 'id'} of a member`
          : 'this member stands on a line above: give one line a member';
      wrong.push({ line, column: who.by, value: value.slice(0, 80), remedy });
      continue;
    }
    const given: FormAnswers = {};
    for (const { question, column } of questions) {
      const read = readAnswer(question, (record[column] ?? '').trim());
      if ('wrong' in read) wrong.push({ line, column: question.id, ...read.wrong });
      else if (read.value !== undefined && record[column]?.trim() !== '') given[question.id] = read.value;
    }
    answers.set(member, given);
  }
  return { lines: lines.length, answers, wrong };
}

function linesOf(csv: string): Line[] {
  try {
    const delimiter = [';', '\t', ','].find((sign) => csv.split('\n', 1)[0]?.includes(sign)) ?? ',';
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, delimiter } as const;
    return parse(csv, options) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw wrongTable(`line ${String(error['lines'])}: the table cannot be read: close or double the quotes there`);
  }
}

interface Columns {
  readonly who: { readonly by: 'member' | 'email'; readonly column: number };
  readonly questions: readonly { readonly question: Question; readonly column: number }[];
}

function columnsOf(head: readonly string[], questions: readonly Question[]): Columns {
  const names = head.map((name) => name.trim());
  const by = (['member', 'email'] as const).find((name) => names.some((one) => one.toLowerCase() === name));
  if (by === undefined)
    throw wrongTable(`no column says who answered (found ${names.join(', ').slice(0, 200)}): call one member or email`);
  const found = names.flatMap((name, column) => {
    const question = questions.find(({ id, text }) => id === name || foldedText(text) === foldedText(name));
    return question === undefined ? [] : [{ question, column }];
  });
  const asked = questions.map(({ id }) => id).join(', ');
  const strange = names.filter(
    (name, column) =>
      !['member', 'email', 'name'].includes(name.toLowerCase()) && !found.some((one) => one.column === column),
  );
  if (strange.length > 0)
    throw wrongTable(`the column "${strange[0]?.slice(0, 80)}" is no question of this form: it has ${asked}`);
  if (found.length === 0) throw wrongTable(`no column is a question of this form: it has ${asked}`);
  return { who: { by, column: names.findIndex((name) => name.toLowerCase() === by) }, questions: found };
}

const wrongTable = (message: string): AppError => new AppError('bad-input', message, { details: { field: 'csv' } });
