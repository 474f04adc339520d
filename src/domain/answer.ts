import { z } from 'zod';
import { LANGUAGES, TIE_KINDS } from './vocabulary.ts';

/**
 * The one shape of a question asked and of its answer, the same on every door (command, REST, GraphQL).
 * The OpenAPI document and the GraphQL types are made from these schemas.
 */

export const MAX_QUESTION_LENGTH = 4_000;

/** Whether somebody leads those who are brought together: then it counts how near each is to them, not to everybody. */
export const TEAMS = ['with-leader', 'without-leader'] as const;

export const Ask = z.strictObject({
  question: z
    .string()
    .min(1, 'the question is empty: write at least one character')
    .max(MAX_QUESTION_LENGTH, `the question is longer than ${MAX_QUESTION_LENGTH} characters: shorten it`)
    .describe('The question, in any language.'),
  asker: z
    .string()
    .min(1)
    .max(512)
    .optional()
    .describe('Id of the member who asks; nobody in particular when left out.'),
  limit: z.int().min(1).max(50).optional().describe('How many suggestions each list holds at most (default 5).'),
  team: z
    .enum(TEAMS)
    .optional()
    .describe('Whom to bring together for this, also where a group exists; when left out, only where none fits.'),
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe('Language of the answer’s own words, such as reasons and notes; that of the question when left out.'),
});
export type Ask = z.infer<typeof Ask>;

/** A dated node or relation that shows knowing; `type` and `id` can be opened through every door. */
export const Evidence = z.object({
  type: z.string().describe('Kind of thing the evidence is: answer, artefact, question, topic, group, member, …'),
  id: z.string(),
  date: z.string().nullable().describe('When it was shown, ISO 8601; null when the community does not know.'),
  text: z.string().optional().describe('The sentence that says it, where it is one of a profile.'),
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * One named part of a score, with what it rests on: `amount` is the part of the score that rests on this evidence. Take
 * the evidence away and every part that names it goes with it; only how near somebody stands, and what is counted in
 * proportion to the rest (having contributed lately, the language, feedback), is then spread anew.
 */
export const Contribution = z.object({
  name: z.string().describe('What the part stands for, such as `answered`, `authored`, `declared-topic`.'),
  amount: z.number().describe('The part of the score that rests on this evidence; amounts add up to the score.'),
  evidence: z.array(Evidence),
  reason: z.string().optional().describe('The same in words, in `replyLanguage`.'),
});
export type Contribution = z.infer<typeof Contribution>;

/** How sure the service is, in words: no number stands beside a person. */
export const CONFIDENCES = ['likely', 'possible', 'faint'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;

const suggestion = {
  id: z.string(),
  score: z.number().min(0),
  confidence: Confidence,
  contributions: z.array(Contribution),
};

/** One step on the way from the asker to a person: `via` says what ties them. */
export const AcquaintanceStep = z.object({
  id: z.string(),
  name: z.string(),
  via: z.object({
    kind: z.enum([...TIE_KINDS, 'group', 'common-work', 'manager', 'gathering']),
    type: z.string().optional().describe('Type of the thing they have in common, when it can be opened.'),
    id: z.string().optional(),
  }),
});
export type AcquaintanceStep = z.infer<typeof AcquaintanceStep>;

export const PersonSuggestion = z.object({
  ...suggestion,
  name: z.string(),
  function: z.string().nullable(),
  organisation: z.string().nullable(),
  languages: z.array(z.string()),
  path: z
    .array(AcquaintanceStep)
    .nullable()
    .describe('Shortest way of acquaintances from the asker; null when there is no asker or no way.'),
});
export type PersonSuggestion = z.infer<typeof PersonSuggestion>;

/** Somebody with the same question, who has not shown that they know the answer: to think along with, not to ask. */
export const SameQuestion = z.object({
  id: z.string(),
  name: z.string(),
  function: z.string().nullable(),
  organisation: z.string().nullable(),
  evidence: z.array(Evidence).describe('Questions they asked and challenges they raised or share, best match first.'),
  why: z.string().describe('What they have in common with the question, in words.'),
});
export type SameQuestion = z.infer<typeof SameQuestion>;

/** How one comes into a group: open to join, through whoever runs it, or being in it already. */
export const WAYS_IN = ['join', 'ask', 'in-it'] as const;

export const GroupSuggestion = z.object({
  ...suggestion,
  name: z.string(),
  kind: z.string().nullable(),
  wayIn: z.object({
    how: z.enum(WAYS_IN),
    member: z.object({ id: z.string(), name: z.string() }).nullable().describe('Whom to turn to; null for nobody.'),
    text: z.string().describe('The same in words.'),
  }),
});
export type GroupSuggestion = z.infer<typeof GroupSuggestion>;

export const ArtefactSuggestion = z.object({
  ...suggestion,
  title: z.string(),
  kind: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  excerpt: z.string(),
});
export type ArtefactSuggestion = z.infer<typeof ArtefactSuggestion>;

export const EarlierAnswer = z.object({
  id: z.string(),
  excerpt: z.string(),
  language: z.string().nullable().describe('What it is written in, which need not be the question’s language.'),
  accepted: z.boolean(),
  answeredBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  date: z.string().nullable(),
});
export type EarlierAnswer = z.infer<typeof EarlierAnswer>;

/** An earlier question close to the one asked, with its answers (one at least), best first. `id` is the question's. */
export const AnswerSuggestion = z.object({
  ...suggestion,
  title: z.string(),
  language: z.string().nullable(),
  answers: z.array(EarlierAnswer),
});
export type AnswerSuggestion = z.infer<typeof AnswerSuggestion>;

/** Whom to bring together, when no existing group fits or when it was asked for. */
export const Proposal = z.object({
  members: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      covers: z.array(z.string()).describe('What they bring, in words: names of topics and titles.'),
      why: z.string().describe('The same in a sentence.'),
    }),
  ),
  leader: z.string().nullable().describe('Id of the member who would lead; null without a leader.'),
  why: z.string(),
});
export type Proposal = z.infer<typeof Proposal>;

/** What was not found, or could not be used. `code` is for programs, `text` for people, in `replyLanguage`. */
export const Note = z.object({ code: z.string(), text: z.string() });
export type Note = z.infer<typeof Note>;

export const Answer = z.object({
  question: z.string(),
  language: z.enum(LANGUAGES).nullable().describe('Language understood; null when it is none of ours or unknown.'),
  replyLanguage: z.enum(LANGUAGES).describe('Language of the answer’s own words: reasons, notes and labels of topics.'),
  topics: z.array(z.object({ id: z.string(), label: z.string() })),
  people: z.array(PersonSuggestion).describe('Who has shown to know, surest first.'),
  others: z.array(SameQuestion).describe('Others with the same question; none of them is among `people`.'),
  groups: z.array(GroupSuggestion),
  artefacts: z.array(ArtefactSuggestion),
  answers: z.array(AnswerSuggestion),
  proposal: Proposal.nullable(),
  notes: z.array(Note),
});
export type Answer = z.infer<typeof Answer>;
