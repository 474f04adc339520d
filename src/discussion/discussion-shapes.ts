import { z } from 'zod';
import { LONGEST_TEXT, LONGEST_TITLE } from '../contributions/index.ts';

const id = z.string().min(1).max(512);
const title = z
  .string()
  .trim()
  .min(1, 'is empty: write the question')
  .max(LONGEST_TITLE, `has more than ${LONGEST_TITLE} signs: put the rest in "text"`);
const text = z
  .string()
  .trim()
  .min(1, 'is empty: write something')
  .max(LONGEST_TEXT, `has more than ${LONGEST_TEXT} signs`);
const language = z.string().max(35).optional().describe('Such as fr, nl or en; found from the text when left out.');
const ownId = (type: string) =>
  id.optional().describe(`${type}-UUID, drawn by you: sent twice, it is kept once. Drawn here when left out.`);

/** Members at most whom one question reaches. */
export const MOST_REACHED = 20;

/** A question before it is put. */
export const QuestionDraft = z.strictObject({ title, text: text.optional() });
export type QuestionDraft = z.infer<typeof QuestionDraft>;

/** A question put to the community. */
export const PutQuestion = z.strictObject({
  title,
  text: text.optional(),
  language,
  topics: z.array(id).max(20).optional().describe('Those of the draft that you agree with, and any other topics.'),
  to: z
    .array(id)
    .max(MOST_REACHED)
    .optional()
    .describe('Members who are told of it: those of the draft that you agree with. Nobody, when left out.'),
  withoutName: z
    .boolean()
    .optional()
    .describe('Keep your name from all but the keeper, where the community allows it.'),
  id: ownId('question'),
});
export type PutQuestion = z.infer<typeof PutQuestion>;

export const GiveAnswer = z.strictObject({ text, language, id: ownId('answer') });
export type GiveAnswer = z.infer<typeof GiveAnswer>;

export const MakeComment = z.strictObject({ text, language, id: ownId('comment') });
export type MakeComment = z.infer<typeof MakeComment>;

const named = z.object({ id: z.string(), name: z.string() });

/** What is to be known before a question is put. */
export const PutPreview = z.object({
  topics: z.array(z.object({ id: z.string(), label: z.string() })).describe('What its text is about.'),
  similar: z
    .array(z.object({ id: z.string(), title: z.string(), answers: z.int() }))
    .describe('Earlier questions like it: perhaps it was answered already.'),
  reaches: z.array(named.extend({ why: z.string().nullable() })).describe('Whom it would reach, surest first.'),
  mayBeWithoutName: z.boolean().describe('Whether the community allows questions without a name.'),
});
export type PutPreview = z.infer<typeof PutPreview>;

/** That something was kept, and by which version it is changed. */
export const KeptMark = z.object({ id: z.string(), version: z.string() });
export type KeptMark = z.infer<typeof KeptMark>;

export const PutResult = KeptMark.extend({
  again: z
    .boolean()
    .describe(
      'You put it before, under this id or in these words minutes ago: this is that one, and there is no second.',
    ),
  told: z.array(named).describe('Members who are told of it.'),
  notTold: z.array(z.string()).describe('Ids of those named who cannot be asked this now.'),
});
export type PutResult = z.infer<typeof PutResult>;

const remark = z.object({
  id: z.string(),
  text: z.string(),
  created: z.string().nullable(),
  by: named.nullable().describe('Null where they gave no name, or you may not see them.'),
  mine: z.boolean(),
  version: z.string().nullable().describe('To change it by; null where it is to be read anew first.'),
});

/** A question with what was said under it, and what whoever looks may do. */
export const Thread = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().nullable(),
  language: z.string().nullable(),
  created: z.string().nullable(),
  version: z.string().nullable(),
  withoutName: z.boolean().describe('Put without a name: `askedBy` is then told to the asker and the keeper alone.'),
  askedBy: named.nullable(),
  mine: z.boolean(),
  topics: z.array(named),
  duplicateOf: named.nullable().describe('The question that this one repeats, where the talk goes on.'),
  duplicates: z.array(named),
  told: z.array(named).describe('Whom it reached; for the asker and the keeper.'),
  comments: z.array(remark),
  answers: z.array(
    remark.extend({
      language: z.string().nullable(),
      accepted: z.boolean(),
      thanks: z.int(),
      thanked: z.boolean().describe('Whether you thanked for it.'),
      comments: z.array(remark),
    }),
  ),
  may: z.object({
    speak: z.boolean().describe('Answer, comment, thank, hand on.'),
    accept: z.boolean(),
    join: z.boolean().describe('Say that it repeats another question.'),
    withdrawAny: z.boolean().describe('Withdraw what others said, looking after the community.'),
  }),
});
export type Thread = z.infer<typeof Thread>;

export const HandOn = z.strictObject({ member: id.describe('Whom to tell: "ask her".') });
export type HandOn = z.infer<typeof HandOn>;

export const HandedOn = z.object({ told: named });
export type HandedOn = z.infer<typeof HandedOn>;

export const JoinTo = z.strictObject({ question: id.describe('The question that it repeats.') });
export type JoinTo = z.infer<typeof JoinTo>;

const changedText = { text: text.optional(), language: z.string().max(35).nullable().optional() };

/** What of a question, an answer or a comment is to be otherwise; null takes a field away. */
export const QuestionChange = z.strictObject({
  title: title.optional(),
  ...changedText,
  text: text.nullable().optional(),
  topics: z.array(id).max(20).optional(),
});
export const TextChange = z.strictObject(changedText);

export const VersionOf = z.object({
  number: z.int().describe('0 for how it stood before it was first touched here.'),
  step: z.enum(['brought-in', 'made', 'revised', 'withdrawn']),
  at: z.string(),
  by: named.nullable(),
  title: z.string().nullable(),
  text: z.string().nullable(),
});
export const History = z.object({ items: z.array(VersionOf) });
export type History = z.infer<typeof History>;
