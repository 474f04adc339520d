import { z } from 'zod';

/** What a question asks for: one of its options, several, yes or no, a number, or hours of the week that are free. */
export const QUESTION_KINDS = ['one', 'several', 'yes-no', 'number', 'hours'] as const;

const day = z.iso.date({ error: 'is no day: write it as 2026-12-31' });

const WishedQuestion = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'use small letters, digits and hyphens, 40 at most')
      .optional()
      .describe('What rules and tables call it; q1, q2, … when left out.'),
    text: z.string().trim().min(1, 'ask something').max(500),
    kind: z.enum(QUESTION_KINDS),
    options: z.array(z.string().trim().min(1).max(200)).min(2, 'give two options at least').max(50).optional(),
  })
  .refine(({ kind, options }) => isChoice(kind) === (options !== undefined), {
    error: 'options belong to the kinds one and several, and to no other',
    path: ['options'],
  })
  .refine(({ options = [] }) => new Set(options.map((option) => option.toLowerCase())).size === options.length, {
    error: 'an option stands there twice',
    path: ['options'],
  });

const isChoice = (kind: (typeof QUESTION_KINDS)[number]): boolean => kind === 'one' || kind === 'several';

const TEXTS = {
  title: z.string().trim().min(1, 'give the form a title').max(200),
  why: z.string().trim().max(2_000),
  questions: z.array(WishedQuestion).min(1, 'ask one question at least').max(30),
  closes: day.describe('Last day on which it may be filled in.'),
  until: day.describe('Last day on which its answers count: after it they are deleted.'),
};

/** A form as a facilitator makes it. */
export const FormWish = z.strictObject({ ...TEXTS, why: TEXTS.why.default('').describe('What the answers are for.') });
export type FormWish = z.input<typeof FormWish>;

/** What of a form is to be otherwise; its questions only while nobody answered. */
export const FormChange = z.strictObject(TEXTS).partial();
export type FormChange = z.input<typeof FormChange>;

const Question = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(QUESTION_KINDS),
  options: z.array(z.string()).optional(),
});
export type Question = z.infer<typeof Question>;

const FreeHours = z.strictObject({
  day: z.int().min(1).max(7).describe('1 is Monday, 7 Sunday.'),
  from: z.int().min(0).max(23),
  to: z.int().min(1).max(24),
});

/** The answer to one question, by its kind: an option, options, true or false, a number, or hours. */
const AnswerValue = z.union([
  z.string().max(200),
  z.boolean(),
  z.number(),
  z.array(z.string().max(200)).max(50),
  z.array(FreeHours).max(168),
]);

export const FormAnswers = z
  .record(z.string(), AnswerValue)
  .describe('By the id of the question; whatever is left out was not answered.');
export type FormAnswers = z.infer<typeof FormAnswers>;

export const AnswerForm = z.strictObject({ answers: FormAnswers });

/** A form as whoever looks may see it. */
export const Form = z
  .object({
    id: z.string(),
    ...{ title: z.string(), why: z.string(), questions: z.array(Question) },
    ...{ closes: z.string(), until: z.string(), created: z.string() },
    version: z.int().describe('Named on every write: another change meanwhile is told, and nothing is overwritten.'),
    status: z.enum(['open', 'closed', 'over']).describe('over: its answers count no more.'),
    keeps: z.boolean().describe('Whether you keep the form: whoever made it, and whoever runs the service.'),
    answered: z.int().nullable().describe('How many answered, for whoever keeps the form; null for others.'),
    own: FormAnswers.nullable().describe('What you answered; null before.'),
    ownAt: z.string().nullable(),
  })
  .describe('A form that people fill in.');
export type Form = z.infer<typeof Form>;

/** What one member answered: for them, and for whoever keeps the form. */
export const FilledIn = z.object({
  member: z.object({ id: z.string(), name: z.string() }),
  answers: FormAnswers,
  at: z.string(),
  by: z.enum(['self', 'facilitator']).describe('Who filled it in.'),
});
export type FilledIn = z.infer<typeof FilledIn>;

/** What became of answers that were sent. */
export const Answered = z.object({
  form: Form,
  replaced: z.boolean().describe('Whether they took the place of earlier ones.'),
});
export type Answered = z.infer<typeof Answered>;

export const AnswerTable = z.strictObject({
  csv: z
    .string()
    .min(1)
    .max(1_000_000)
    .describe('A column `member` (id) or `email`, and one for each question, named by its id or its text.'),
  dryRun: z.boolean().default(false).describe('Says what would be kept, and keeps nothing.'),
});
export type AnswerTable = z.input<typeof AnswerTable>;

/** What a table of answers came to: a table with a wrong line is kept as a whole or not at all. */
export const TableTaken = z.object({
  lines: z.int().describe('Lines with answers.'),
  kept: z.int().describe('Members whose answers were kept, or would be.'),
  replaced: z.int().describe('Of these, members who had answered before.'),
  wrong: z
    .array(z.object({ line: z.int(), column: z.string(), value: z.string(), remedy: z.string() }))
    .describe('Lines that cannot be read, each with the value and what to do: nothing is kept while there are any.'),
});
export type TableTaken = z.infer<typeof TableTaken>;
