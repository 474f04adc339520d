import { z } from 'zod';
import { AppError, LANGUAGES } from '../../domain/index.ts';

/** Sorts of questions that members really type. */
export const DAILY_KINDS = [
  'word',
  'few-words',
  'sentence',
  'story',
  'name',
  'title',
  'place',
  'spoken',
  'function',
  'misspelt',
  'phone',
  'mixed',
  'acronym',
  'compound',
  'own',
  'unanswered',
  'off-topic',
  'nothing',
  'unavailable',
  'typography',
] as const;

const ids = z.array(z.string().min(1)).min(1).optional();

/** What members would accept as an answer: all that is said here must hold. */
export const Accept = z
  .strictObject({
    people: ids.describe('Any of these among the first three.'),
    peopleAll: ids.describe('All of these among the first five.'),
    notPeople: ids.describe('None of these anywhere among people, nor in a proposal.'),
    nobody: z.literal(true).optional().describe('Nobody is called likely or possible.'),
    nothing: z
      .literal(true)
      .optional()
      .describe('There is nothing to answer: no list holds anything, no name is said.'),
    artefacts: ids.describe('Any of these among the first three.'),
    groups: ids.describe('Any of these among the first three.'),
    notGroups: ids.describe('None of these: closed ones, or those that everybody is in.'),
    answers: ids.describe('Any of these earlier questions among the first three.'),
    notAnswers: ids.describe('None of these: earlier questions that nobody answered.'),
    others: ids.describe('Members who have the same question: none of them among people.'),
    topics: ids.describe('All of these are recognised.'),
    notTopics: ids.describe('None of these is recognised.'),
    first: z
      .strictObject({ type: z.enum(['member', 'group', 'artefact', 'question']), id: z.string().min(1) })
      .optional()
      .describe('The thing that was named comes first in its list.'),
  })
  .refine((accept) => Object.keys(accept).length > 0, { error: 'nothing is accepted: say at least one thing' })
  .refine(({ nothing, people, peopleAll, first }) => !nothing || !(people ?? peopleAll ?? first), {
    error: 'where there is nothing to answer, nobody can be accepted',
  });
export type Accept = z.infer<typeof Accept>;

/** A question of a member's working day, and what would be accepted as its answer. */
export const DailyQuestion = z.strictObject({
  id: z.string().min(1),
  language: z.enum(LANGUAGES),
  kind: z.enum(DAILY_KINDS),
  question: z.string().min(1),
  asker: z.string().min(1).optional(),
  accept: Accept,
  why: z.string().min(1).describe('The records that make it so.'),
  changed: z.string().min(1).optional().describe('What was corrected after the first run, and by which record.'),
});
export type DailyQuestion = z.infer<typeof DailyQuestion>;

/** Reads a set, one question a line. What is wrong in it is an error that names file and line. */
export function readDailyQuestions(text: string, file: string): DailyQuestion[] {
  const questions = new Map<string, DailyQuestion>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, `${file}:${index + 1}`);
    if (questions.has(read.id))
      throw new AppError('bad-input', `${file}:${index + 1}: ${read.id} stands twice: give each its own id`);
    questions.set(read.id, read);
  }
  if (questions.size === 0) throw new AppError('bad-input', `${file} holds no question`);
  return [...questions.values()];
}

function readLine(line: string, where: string): DailyQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new AppError('bad-input', `${where}: no JSON: ${(error as Error).message}`, { cause: error });
  }
  const read = DailyQuestion.safeParse(value);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  throw new AppError('bad-input', `${where}: ${wrong.join('; ')}`);
}
