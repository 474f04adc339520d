import { AppError } from '../domain/index.ts';
import { foldedText } from '../language/index.ts';
import { rangesOf, slotsOf } from '../wording/index.ts';
import type { Form, FormAnswers, Question } from './form.ts';
import { HOURS_EXAMPLE, readHours } from './read-hours.ts';

type Value = FormAnswers[string];

/** What is wrong with an answer: the value, and what to do. */
export interface WrongAnswer {
  readonly value: string;
  readonly remedy: string;
}

const YES = ['yes', 'oui', 'ja', 'true', '1'];
const NO = ['no', 'non', 'nee', 'false', '0'];

/** Reads an answer as its question takes it, from JSON or from a cell of a table; undefined where nothing was answered. */
export function readAnswer(question: Question, given: Value): { value?: Value } | { wrong: WrongAnswer } {
  if (given === '' || (Array.isArray(given) && given.length === 0 && question.kind !== 'hours')) return {};
  const wrong = (remedy: string, value: unknown = given): { wrong: WrongAnswer } => ({
    wrong: { value: typeof value === 'string' ? value.slice(0, 80) : JSON.stringify(value).slice(0, 80), remedy },
  });
  const optionOf = (text: unknown): string | undefined =>
    question.options?.find((option) => foldedText(option) === foldedText(String(text).trim()));
  const options = `give ${question.kind === 'one' ? 'one of' : 'some of'}: ${(question.options ?? []).join(', ')}`;
  switch (question.kind) {
    case 'one': {
      const option = typeof given === 'string' ? optionOf(given) : undefined;
      return option === undefined ? wrong(options) : { value: option };
    }
    case 'several': {
      const asked = Array.isArray(given) ? given : typeof given === 'string' ? given.split(';') : [given];
      const unknown = asked.find((one) => typeof one !== 'string' || optionOf(one) === undefined);
      if (unknown !== undefined) return wrong(options, unknown);
      return { value: [...new Set(asked.map((one) => optionOf(one) as string))] };
    }
    case 'yes-no': {
      const said = foldedText(String(given).trim());
      return YES.includes(said) ? { value: true } : NO.includes(said) ? { value: false } : wrong('give yes or no');
    }
    case 'number': {
      const text = typeof given === 'string' ? given.trim().replace(',', '.') : given;
      const number = typeof text === 'number' || typeof text === 'string' ? Number(text) : Number.NaN;
      return Number.isFinite(number) && text !== '' ? { value: number } : wrong('give a number, such as 3 or 2.5');
    }
    case 'hours': {
      const remedy = `give days with hours, such as ${HOURS_EXAMPLE}`;
      if (typeof given === 'string') {
        const hours = readHours(given);
        return hours === null ? wrong(remedy) : { value: hours };
      }
      if (!Array.isArray(given)) return wrong(remedy);
      const bad = given.find((range) => typeof range !== 'object' || range.from >= range.to);
      if (bad !== undefined) return wrong(remedy, bad);
      return { value: rangesOf(slotsOf(given.filter((range) => typeof range === 'object'))) };
    }
  }
}

/** Reads what somebody answered; everything wrong with it comes in one error. */
export function readAnswers({ questions }: Pick<Form, 'questions'>, given: FormAnswers): FormAnswers {
  const wrong: string[] = [];
  const answers: FormAnswers = {};
  for (const [id, value] of Object.entries(given)) {
    const question = questions.find((one) => one.id === id);
    if (question === undefined) {
      wrong.push(
        `"${id.slice(0, 80)}" is no question of this form: it has ${questions.map((one) => one.id).join(', ')}`,
      );
      continue;
    }
    const read = readAnswer(question, value);
    if ('wrong' in read) wrong.push(`${id}: "${read.wrong.value}" is no answer: ${read.wrong.remedy}`);
    else if (read.value !== undefined) answers[id] = read.value;
  }
  if (wrong.length === 0 && Object.keys(answers).length === 0) wrong.push('nothing was answered: answer one question');
  if (wrong.length > 0) throw new AppError('bad-input', wrong.join('; '), { details: { field: 'answers' } });
  return answers;
}

/** An answer as the values that people are counted by. */
export function valuesOf(value: Value | undefined): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'string' ? [one] : []));
  return [String(value)];
}
