import { AppError } from '../domain/index.ts';
import type { Judgements } from './metrics/index.ts';
import type { JudgedQuestion } from './question.ts';

/** One line of a run: what was answered to a question, at which rank, with which score. */
export interface RunLine {
  readonly questionId: string;
  readonly id: string;
  readonly rank: number;
  readonly score: number;
}

/** Lines that hold something, numbered from 1 as editors do; any line end. */
function* filledLines(text: string): Generator<[line: string, number: number]> {
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries())
    if (line.trim() !== '') yield [line, index + 1];
}

const wrong = (file: string, number: number, what: string): AppError =>
  new AppError('bad-input', `${file}:${number}: ${what}`, { details: { file, line: number } });

/** Reads a question set, `queryId <tab> text` a line. Every id stands once, every text says something. */
export function readQuestions(text: string, file: string): JudgedQuestion[] {
  const questions = new Map<string, JudgedQuestion>();
  for (const [line, number] of filledLines(text)) {
    const tab = line.indexOf('\t');
    if (tab === -1) throw wrong(file, number, 'no tab between the question’s id and its text');
    const id = line.slice(0, tab).trim();
    const question = line.slice(tab + 1).trim();
    if (id === '') throw wrong(file, number, 'the question has no id before the tab');
    if (question === '') throw wrong(file, number, `question ${id} has no text after the tab`);
    if (questions.has(id)) throw wrong(file, number, `question ${id} stands in the file twice: give each its own id`);
    questions.set(id, { id, text: question });
  }
  if (questions.size === 0) throw new AppError('bad-input', `${file} holds no question`);
  return [...questions.values()];
}

/** Reads judgements in TREC qrels form, `queryId 0 id relevance` a line. The same pair judged twice must agree. */
export function readJudgements(text: string, file: string): Map<string, Judgements> {
  const judgements = new Map<string, Map<string, number>>();
  for (const [line, number] of filledLines(text)) {
    const fields = line.trim().split(/\s+/);
    const [questionId, , id, grade] = fields;
    const relevance = Number(grade);
    if (questionId === undefined || id === undefined || fields.length !== 4)
      throw wrong(file, number, `four fields are needed, "queryId 0 id relevance", and ${fields.length} stand here`);
    if (!Number.isInteger(relevance)) throw wrong(file, number, `the relevance "${grade}" is no whole number`);
    const ofQuestion = judgements.get(questionId) ?? new Map<string, number>();
    const before = ofQuestion.get(id);
    if (before !== undefined && before !== relevance)
      throw wrong(file, number, `${id} is judged ${before} and ${relevance} for question ${questionId}: keep one`);
    judgements.set(questionId, ofQuestion.set(id, relevance));
  }
  if (judgements.size === 0) throw new AppError('bad-input', `${file} holds no judgement`);
  return judgements;
}

/** Who asks a question, and the line that says so. */
export interface AskerLine {
  readonly questionId: string;
  readonly member: string;
  readonly line: number;
}

/** Reads who asks each question, `queryId <tab> member` a line; several on a line or on lines when several ask. */
export function readAskers(text: string, file: string): AskerLine[] {
  const askers: AskerLine[] = [];
  for (const [filled, line] of filledLines(text)) {
    const [questionId, ...members] = filled.trim().split(/[\s,|]+/);
    if (questionId === undefined || members.length === 0) throw wrong(file, line, 'no member after the question’s id');
    for (const member of members) if (member !== '') askers.push({ questionId, member, line });
  }
  return askers;
}

/** Reads the ids that alone can be answers, one a line. */
export function readCandidates(text: string, file: string): Set<string> {
  const candidates = new Set<string>();
  for (const [line, number] of filledLines(text)) {
    const id = line.trim();
    if (/\t/.test(id)) throw wrong(file, number, 'one id a line is needed, and a tab stands here');
    candidates.add(id);
  }
  if (candidates.size === 0) throw new AppError('bad-input', `${file} holds no candidate`);
  return candidates;
}

/**
 * Reads parts of a set to be judged for themselves, `queryId <tab> part` a line; several columns make one part, such as
 * the languages of question and evidence, `fr → nl`.
 */
export function readParts(text: string, file: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [line, number] of filledLines(text)) {
    const [id = '', ...columns] = line.split('\t').map((column) => column.trim());
    const part = columns.filter((column) => column !== '').join(' → ');
    if (id === '' || part === '') throw wrong(file, number, 'no tab between the question’s id and its part');
    if (parts.has(id)) throw wrong(file, number, `question ${id} stands in the file twice: give it one part`);
    parts.set(id, part);
  }
  return parts;
}

/** Writes a run in TREC form, `queryId Q0 id rank score tag` a line. */
export function writeRun(lines: readonly RunLine[], tag: string): string {
  return lines.map(({ questionId, id, rank, score }) => `${questionId} Q0 ${id} ${rank} ${score} ${tag}\n`).join('');
}

/**
 * Orders scored ids as trec_eval does: by score, highest first; ties by id, last first.
 * A ranking judged from its scores is therefore the one judged from its file.
 */
export function rankByScore(scored: Iterable<readonly [id: string, score: number]>): string[] {
  return [...scored].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : a > b ? -1 : 0)).map(([id]) => id);
}
