import { z } from 'zod';
import { CHALLENGE_STATUSES } from '../../domain/index.ts';
import { Reference, Remark } from './reference.ts';
import { yesOrNo } from './yes-or-no.ts';

/** What members ask and tell each other: challenges, questions, answers and the remarks under them. */

export const ChallengeCard = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string().nullable(),
  status: z.string().nullable(),
  created: z.string().nullable(),
  raisedBy: Reference.nullable(),
  topics: z.array(Reference),
});
export type ChallengeCard = z.infer<typeof ChallengeCard>;

export const ChallengeDetails = z.object({
  text: z.string().nullable(),
  sharedBy: z.array(Reference),
  questions: z.array(Reference),
  artefacts: z.array(Reference),
  groups: z.array(Reference),
});
export type ChallengeDetails = z.infer<typeof ChallengeDetails>;

export const ChallengeFilter = z.object({
  topic: z.string().optional().describe('Only challenges about this topic.'),
  status: z.enum(CHALLENGE_STATUSES).optional(),
  member: z.string().optional().describe('Only challenges that this member raised or shares.'),
});
export type ChallengeFilter = z.infer<typeof ChallengeFilter>;

export const QuestionCard = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string().nullable(),
  created: z.string().nullable(),
  answered: z.boolean(),
  askedBy: Reference.nullable(),
  topics: z.array(Reference),
});
export type QuestionCard = z.infer<typeof QuestionCard>;

export const QuestionDetails = z.object({
  text: z.string().nullable(),
  challenge: Reference.nullable(),
  duplicateOf: Reference.nullable(),
  duplicates: z.array(Reference),
  related: z.array(Reference),
  answers: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      accepted: z.boolean(),
      answeredBy: Reference.nullable(),
      date: z.string().nullable(),
    }),
  ),
  comments: z.array(Remark),
});
export type QuestionDetails = z.infer<typeof QuestionDetails>;

export const QuestionFilter = z.object({
  topic: z.string().optional().describe('Only questions about this topic.'),
  askedBy: z.string().optional().describe('Only questions of this member.'),
  language: z.string().optional().describe('Only questions written in this language.'),
  answered: yesOrNo.optional().describe('true: only with an answer; false: only without.'),
});
export type QuestionFilter = z.infer<typeof QuestionFilter>;

export const AnswerCard = z.object({
  id: z.string(),
  excerpt: z.string().describe('How it begins.'),
  language: z.string().nullable(),
  created: z.string().nullable(),
  accepted: z.boolean(),
  question: Reference,
  answeredBy: Reference.nullable(),
});
export type AnswerCard = z.infer<typeof AnswerCard>;

export const AnswerDetails = z.object({
  text: z.string(),
  topics: z.array(Reference).describe('Topics of its question.'),
  comments: z.array(Remark),
});
export type AnswerDetails = z.infer<typeof AnswerDetails>;

export const AnswerFilter = z.object({
  question: z.string().optional().describe('Only answers to this question.'),
  answeredBy: z.string().optional().describe('Only answers of this member.'),
});
export type AnswerFilter = z.infer<typeof AnswerFilter>;

export const CommentCard = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string().nullable(),
  created: z.string().nullable(),
  question: Reference,
  answer: Reference.nullable().describe('The answer it stands under; null when it stands under the question.'),
  writtenBy: Reference.nullable(),
});
export type CommentCard = z.infer<typeof CommentCard>;
