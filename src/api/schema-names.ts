import type { z } from 'zod';
import * as directory from '../directory/index.ts';
import * as domain from '../domain/index.ts';

/** Names of the shapes that go over the wire, the same in the OpenAPI document and in GraphQL. */
export const NAMED_SCHEMAS = {
  Ask: domain.Ask,
  Recommendation: domain.Answer,
  PersonSuggestion: domain.PersonSuggestion,
  GroupSuggestion: domain.GroupSuggestion,
  ArtefactSuggestion: domain.ArtefactSuggestion,
  AnswerSuggestion: domain.AnswerSuggestion,
  EarlierAnswer: domain.EarlierAnswer,
  Contribution: domain.Contribution,
  Evidence: domain.Evidence,
  AcquaintanceStep: domain.AcquaintanceStep,
  Proposal: domain.Proposal,
  Note: domain.Note,
  Reference: directory.Reference,
  DatedReference: directory.DatedReference,
  Remark: directory.Remark,
  MemberCard: directory.MemberCard,
  TopicCard: directory.TopicCard,
  ChallengeCard: directory.ChallengeCard,
  QuestionCard: directory.QuestionCard,
  AnswerCard: directory.AnswerCard,
  ArtefactCard: directory.ArtefactCard,
  GroupCard: directory.GroupCard,
  OrganisationCard: directory.OrganisationCard,
  GatheringCard: directory.GatheringCard,
  Comment: directory.CommentCard,
  Endorsement: directory.EndorsementCard,
  Tie: directory.TieCard,
  Community: directory.Community,
  Counts: directory.Counts,
  SearchHit: directory.SearchHit,
} as const satisfies Record<string, z.ZodType>;
