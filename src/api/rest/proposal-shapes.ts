import { z } from 'zod';
import { IsoDate, LANGUAGES } from '../../domain/index.ts';
import {
  ANSWERS,
  InvitationWish,
  LivingGroup,
  ProposalCard,
  ProposalVersion,
  SavedProposal,
} from '../../proposals/index.ts';
import { ChangeOption } from '../../seeding/index.ts';
import { COMMON_QUERY } from './resources.ts';

export const SaveProposal = z.strictObject({
  seeding: z.string().min(1).describe('Id of a seeding that is done.'),
  proposal: z.int().min(1).default(1).describe('Which of its proposals, from 1.'),
  round: z.int().min(1).default(1).describe('Which round of a plan of several, from 1: each is saved by itself.'),
});
export const AnswerInvitation = z.strictObject({ answer: z.enum(ANSWERS) });
export const Proposals = z.object({ items: z.array(ProposalCard) });
export const Versions = z.object({ items: z.array(ProposalVersion) });
export const LivingGroups = z.object({ items: z.array(LivingGroup) });
export const Changed = z.object({
  options: z.array(ChangeOption).describe('What could be reached, fewest people moved first; the last is the best.'),
  proposal: SavedProposal,
});

export const LivingQuery = z.strictObject({
  ended: z.stringbool().default(false).describe('Closed ones too.'),
  ...COMMON_QUERY,
});
export const CompareQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('A version of this proposal; the one that holds if left out.'),
  with: z.string().min(1).optional().describe('Id of the other proposal; this one when left out.'),
  withVersion: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('A version of the other; the one that holds if left out.'),
  ...COMMON_QUERY,
});
export const Difference = z
  .object({
    moved: z.array(z.object({ id: z.string(), from: z.int().nullable(), to: z.int().nullable() })),
    groups: z.array(z.int()).describe('Numbers of the groups whose members are not the same.'),
    parted: z.array(z.array(z.string())).describe('Pairs that sit together in the first alone.'),
    joined: z.array(z.array(z.string())).describe('Pairs that sit together in the second alone.'),
  })
  .describe('What differs between two proposals or versions.');

export const StepQuery = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe('The version that was looked at: refused when another holds by then. Any that holds when left out.'),
  ...COMMON_QUERY,
});

export const GroupQuery = z.strictObject({
  version: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      '`version` of the group as it was looked at: refused when it changed since. Any that holds when left out.',
    ),
  ...COMMON_QUERY,
});
export const LeaveQuery = GroupQuery.extend({
  on: IsoDate.optional().describe('Day on which they leave; today when left out.'),
});

/** Invitations are in a language of the member’s own; all else in that of the proposal. */
export const InvitationQuery = z.strictObject({
  ...COMMON_QUERY,
  ...InvitationWish.shape,
  language: z.enum(LANGUAGES).optional().describe('Language to write in; one that the member speaks when left out.'),
});
