import { z } from 'zod';
import { OwnWord } from './own-word.ts';
import {
  ARTEFACT_KINDS,
  CHALLENGE_STATUSES,
  COMMUNITY_KINDS,
  FEEDBACK_VERDICTS,
  GROUP_KINDS,
  KNOWLEDGE_SOURCES,
  LANGUAGES,
  PARTICIPATION_BANDS,
  type RecordType,
  STAGES,
  TIE_KINDS,
  VISIBILITIES,
} from './vocabulary.ts';

/**
 * The community file: one record a line. These schemas are the contract of import and export; the fields are those of
 * docs in README, "The community file". Unknown fields are refused here; the reader decides whether that is an error
 * (strict) or a warning.
 */

const id = z.string().min(1).max(512);
const shortText = z.string().min(1).max(1_000);
/** Free text of up to 5 million characters: longer ones are a mistake in the file, not a document. */
const longText = z.string().max(5_000_000);
/** What a wrong date is told. */
export const ISO_DATE_REMEDY = 'must be an ISO 8601 date such as 2026-03-01 or 2026-03-01T09:30:00Z';
/** ISO 8601: a day (`2026-03-01`) or an instant (`2026-03-01T09:30:00Z`). Kept as it was written. */
export const IsoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: ISO_DATE_REMEDY,
});
/** BCP 47, such as `fr` or `nl-BE`. */
const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as fr, nl or en');
const ids = z.array(id);

export const CommunityRecord = z.strictObject({
  type: z.literal('community'),
  id,
  name: shortText,
  kind: z.enum(COMMUNITY_KINDS).optional(),
  practice: longText.optional(),
  languages: z.array(languageTag).optional(),
  stage: z.enum(STAGES).optional(),
  description: longText.optional(),
});

export const OrganisationRecord = z.strictObject({
  type: z.literal('organisation'),
  id,
  name: shortText,
  parent: id.optional(),
  competitors: ids.optional(),
});

/** What a member knows of a topic. Level 1 (heard of it) to 5 (can teach it). */
export const KnownTopicDetail = z.strictObject({
  topic: id,
  level: z.int().min(1).max(5).optional(),
  source: z.enum(KNOWLEDGE_SOURCES).optional(),
});
/** A topic a member knows; a bare topic id means declared, level unknown. */
export const KnownTopic = z.union([id, KnownTopicDetail]);

export const MemberRecord = z.strictObject({
  type: z.literal('member'),
  id,
  name: shortText,
  email: z.email().optional(),
  function: shortText.optional(),
  bio: longText.optional(),
  organisation: id.optional(),
  manager: id.optional(),
  level: shortText.optional(),
  since: IsoDate.optional(),
  /** When they left. Their work stays knowledge; they are not asked any more. */
  until: IsoDate.optional(),
  languages: z.array(languageTag).optional(),
  external: z.boolean().optional(),
  participation: z.enum(PARTICIPATION_BANDS).optional(),
  topics: z.array(KnownTopic).optional(),
  offers: z.array(longText).optional(),
  needs: z.array(longText).optional(),
  /** Asks a week this person agrees to receive. */
  askBudget: z.int().min(0).optional(),
  paused: z.boolean().optional(),
  /** "Not now": they are not asked before this day. */
  notNow: IsoDate.optional(),
  notAbout: ids.optional(),
  visibility: z.enum(VISIBILITIES).optional(),
  /** What they say of all this themselves, and hide: written by an export, so that a copy of the graph keeps it. */
  own: OwnWord.optional(),
  /** Id of the member they are by now, for a keeper joined the two: written by an export, as `own` is. */
  sameAs: id.optional(),
});

export const TopicRecord = z.strictObject({
  type: z.literal('topic'),
  id,
  label: z.union([
    shortText,
    z.partialRecord(z.enum(LANGUAGES), shortText).refine((label) => Object.keys(label).length > 0, {
      error: `give the label in at least one of ${LANGUAGES.join(', ')}`,
    }),
  ]),
  description: longText.optional(),
  broader: id.optional(),
  aliases: z.array(shortText).optional(),
});

export const ChallengeRecord = z.strictObject({
  type: z.literal('challenge'),
  id,
  title: shortText,
  text: longText.optional(),
  language: languageTag.optional(),
  raisedBy: id.optional(),
  sharedBy: ids.optional(),
  topics: ids.optional(),
  created: IsoDate.optional(),
  status: z.enum(CHALLENGE_STATUSES).optional(),
});

export const QuestionRecord = z.strictObject({
  type: z.literal('question'),
  id,
  title: shortText,
  text: longText.optional(),
  language: languageTag.optional(),
  askedBy: id.optional(),
  topics: ids.optional(),
  created: IsoDate.optional(),
  challenge: id.optional(),
  duplicateOf: id.optional(),
  related: ids.optional(),
  /** Votes for it less votes against it, where the community votes. */
  score: z.number().optional(),
});

export const AnswerRecord = z.strictObject({
  type: z.literal('answer'),
  id,
  question: id,
  answeredBy: id.optional(),
  text: longText,
  language: languageTag.optional(),
  created: IsoDate.optional(),
  accepted: z.boolean().optional(),
  score: z.number().optional(),
});

/** A remark under a question or an answer: a weaker sign of knowing than an answer. */
export const CommentRecord = z
  .strictObject({
    type: z.literal('comment'),
    id,
    question: id.optional(),
    answer: id.optional(),
    writtenBy: id.optional(),
    text: longText,
    language: languageTag.optional(),
    created: IsoDate.optional(),
    score: z.number().optional(),
  })
  .refine((comment) => (comment.question === undefined) !== (comment.answer === undefined), {
    error: 'a comment stands under exactly one question or answer: give "question" or "answer"',
  });

/** Who had a hand in an artefact without being its author, and as what (reviewer, approver, editor, …). */
export const Contributor = z.strictObject({ member: id, role: shortText.optional() });

export const ArtefactRecord = z.strictObject({
  type: z.literal('artefact'),
  id,
  title: shortText,
  kind: z.enum(ARTEFACT_KINDS).optional(),
  text: longText.optional(),
  language: languageTag.optional(),
  url: z.string().max(4_000).optional(),
  authors: ids.optional(),
  contributors: z.array(Contributor).optional(),
  topics: ids.optional(),
  addresses: ids.optional(),
  madeIn: id.optional(),
  usedBy: ids.optional(),
  created: IsoDate.optional(),
  updated: IsoDate.optional(),
});

/** A member's part in a group, for as long as it lasted; one member may hold several roles. */
export const Membership = z.strictObject({
  member: id,
  role: shortText.optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
});

export const GroupRecord = z.strictObject({
  type: z.literal('group'),
  id,
  name: shortText,
  kind: z.enum(GROUP_KINDS).optional(),
  purpose: longText.optional(),
  /** When it meets, in its own words: "every six weeks, on a Thursday". */
  rhythm: shortText.optional(),
  members: z.array(Membership).optional(),
  topics: ids.optional(),
  challenge: id.optional(),
  /** Artefacts that came out of it, wherever they were made. */
  outcomes: ids.optional(),
  created: IsoDate.optional(),
  ended: IsoDate.optional(),
});

export const TieRecord = z.strictObject({
  type: z.literal('tie'),
  id,
  from: id,
  to: id,
  kind: z.enum(TIE_KINDS),
  weight: z.number().optional(),
  date: IsoDate.optional(),
});

export const GatheringRecord = z.strictObject({
  type: z.literal('gathering'),
  id,
  title: shortText,
  date: IsoDate.optional(),
  group: id.optional(),
  attended: ids.optional(),
});

export const EndorsementRecord = z.strictObject({
  type: z.literal('endorsement'),
  id,
  from: id,
  to: id,
  topic: id,
  date: IsoDate.optional(),
});

export const FeedbackRecord = z
  .strictObject({
    type: z.literal('feedback'),
    id,
    question: id,
    member: id.optional(),
    artefact: id.optional(),
    verdict: z.enum(FEEDBACK_VERDICTS),
    by: id.optional(),
    date: IsoDate.optional(),
  })
  .refine((feedback) => (feedback.member === undefined) !== (feedback.artefact === undefined), {
    error: 'feedback is about exactly one member or artefact: give "member" or "artefact"',
  });

/** Schema of each record type, in the order in which a community file is written. */
export const RECORD_SCHEMAS = {
  community: CommunityRecord,
  organisation: OrganisationRecord,
  member: MemberRecord,
  topic: TopicRecord,
  challenge: ChallengeRecord,
  question: QuestionRecord,
  answer: AnswerRecord,
  comment: CommentRecord,
  artefact: ArtefactRecord,
  group: GroupRecord,
  tie: TieRecord,
  gathering: GatheringRecord,
  endorsement: EndorsementRecord,
  feedback: FeedbackRecord,
} as const;

/** The records of one type: `RecordOf<'member'>`. */
export type RecordOf<Type extends RecordType> = z.infer<(typeof RECORD_SCHEMAS)[Type]>;

/** One line of a community file. */
export type CommunityFileRecord = { [Type in RecordType]: RecordOf<Type> }[RecordType];
