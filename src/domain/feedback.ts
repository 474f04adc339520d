import { z } from 'zod';
import { MAX_QUESTION_LENGTH } from './answer.ts';
import { FEEDBACK_VERDICTS } from './vocabulary.ts';

const id = z.string().min(1).max(512);

/** What a member says of a suggestion: on which question, of whom or what, and how it went. */
export const GiveFeedback = z
  .strictObject({
    question: id.optional().describe('Id of a question of the community.'),
    asked: z
      .string()
      .min(1)
      .max(MAX_QUESTION_LENGTH)
      .optional()
      .describe(
        'The question as it was asked, where it is none of the community’s yet: it is then kept as a question of ' +
          'yours, which others may find.',
      ),
    member: id.optional().describe('The member it is about.'),
    artefact: id.optional().describe('The artefact it is about.'),
    verdict: z
      .enum(FEEDBACK_VERDICTS)
      .describe(
        'helped, answered, passed (they do not take this question: they are not proposed for it, in these words or ' +
          'nearly, for some months) or not-relevant (it did not suit you; counts for you alone).',
      ),
  })
  .refine(({ question, asked }) => (question === undefined) !== (asked === undefined), {
    error: 'feedback is on exactly one question: give "question" or "asked"',
  })
  .refine(({ member, artefact }) => (member === undefined) !== (artefact === undefined), {
    error: 'feedback is about exactly one member or artefact: give "member" or "artefact"',
  })
  .refine(({ artefact, verdict }) => artefact === undefined || verdict !== 'passed', {
    error: 'an artefact cannot pass on a question: give another verdict',
  });
export type GiveFeedback = z.infer<typeof GiveFeedback>;

/** Whom a member turns to with a question. It counts as an ask of that member; the question itself is not kept. */
export const TurnTo = z.strictObject({
  question: z
    .string()
    .min(1, 'the question is empty: write at least one character')
    .max(MAX_QUESTION_LENGTH)
    .describe('The question, as it was asked. Only a fingerprint is kept, by which the same question counts once.'),
  member: id.describe('The member you turn to.'),
  asker: id.optional().describe('Id of the member who asks: whoever looks (`as`), when left out.'),
});
export type TurnTo = z.infer<typeof TurnTo>;

/** Until when a member is not to be asked. */
export const NotNow = z.strictObject({
  until: z.iso
    .date({ error: 'must be a day such as 2026-03-01, or null' })
    .nullable()
    .describe('Day before which you are not asked; null to be asked again.'),
});
export type NotNow = z.infer<typeof NotNow>;
