import { z } from 'zod';
import { GROUP_KINDS, IsoDate, LANGUAGES, Note } from '../../domain/index.ts';
import { SeededGroup } from '../../seeding/index.ts';

export const INVITATION_STATUSES = ['open', 'accepted', 'declined'] as const;
export const ANSWERS = ['accepted', 'declined'] as const;

const InvitedMember = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  why: z.string().describe('Why this person, in this group; empty once somebody in the proposal was erased.'),
  status: z.enum(INVITATION_STATUSES).describe('open, accepted or declined'),
  answered: z.string().nullable(),
});

const SavedGroup = z.object({
  number: z.int().describe('Number of the group in the proposal, from 1.'),
  score: z.number(),
  made: z.string().nullable().describe('Id of the group that was made of it; null while people answer.'),
  members: z.array(InvitedMember),
  ...SeededGroup.pick({ criteria: true, language: true, bridge: true, shares: true, hours: true }).shape,
});

const ROUND = {
  round: z.int().describe('Which round of its plan it is, from 1: each round is kept by itself.'),
  rounds: z.int().describe('Rounds of the plan; 1 for groups that are to last.'),
};

const ABOUT = z
  .string()
  .nullable()
  .describe('What it was asked to be about: the text, or the title of the challenge; null when nothing was asked.');

/** A proposal that was kept, with who is invited and what they answered, as its reader may see it. */
export const SavedProposal = z
  .object({
    id: z.string(),
    format: z.string(),
    created: z.string(),
    score: z.number(),
    challenge: z.string().nullable(),
    about: ABOUT,
    ...ROUND,
    version: z.int().describe('The version that holds, from 1.'),
    versions: z.int().describe('Number of the last version; higher than `version` when something was undone.'),
    groups: z.array(SavedGroup),
    leftOut: z.array(z.string()).describe('Ids of people of the pool without a group.'),
    notes: z.array(Note),
  })
  .describe('A proposal that was kept, with who is invited and what they answered.');
export type SavedProposal = z.infer<typeof SavedProposal>;

export const ProposalCard = z.object({
  id: z.string(),
  format: z.string(),
  created: z.string(),
  score: z.number(),
  about: ABOUT,
  ...ROUND,
  groups: z.int(),
  invited: z.int(),
  accepted: z.int(),
  made: z.int().describe('Groups that live or lived.'),
});
export type ProposalCard = z.infer<typeof ProposalCard>;

export const Invitation = z
  .object({
    member: z.string(),
    name: z.string(),
    language: z.enum(LANGUAGES),
    subject: z.string().describe('What the letter is about, in one line.'),
    text: z.string().describe('The whole letter.'),
  })
  .describe('The draft of an invitation, for the facilitator to change and send.');
export type Invitation = z.infer<typeof Invitation>;

/** What a group is called when it is made. */
export const GroupWish = z.strictObject({
  name: z.string().trim().min(1, 'a group needs a name: give one').max(1_000),
  purpose: z.string().max(100_000).optional(),
  from: IsoDate.optional().describe('Day on which it begins; today when left out.'),
});
export type GroupWish = z.infer<typeof GroupWish>;

/** What of a living group changes; null takes a purpose or rhythm away. */
export const GroupChange = z.strictObject({
  name: z.string().trim().min(1, 'a group needs a name: give one').max(1_000).optional(),
  purpose: z.string().trim().min(1).max(100_000).nullable().optional(),
  rhythm: z.string().trim().min(1).max(1_000).nullable().optional().describe('When it meets, in words.'),
});
export type GroupChange = z.infer<typeof GroupChange>;

/** As what and from when somebody is in a group. */
export const Part = z.strictObject({
  role: z.string().trim().min(1).max(1_000).optional(),
  from: IsoDate.optional().describe('Today when left out.'),
});
export type Part = z.infer<typeof Part>;

/** On what day somebody leaves a group. */
export const Leaving = z.strictObject({ on: IsoDate.optional() });

/** A day on which a group meets. */
export const Meeting = z.strictObject({
  date: IsoDate,
  title: z.string().trim().min(1).max(1_000).optional().describe('The name of the group when left out.'),
});
export type Meeting = z.infer<typeof Meeting>;

/** With what a group is closed. */
export const Closing = z.strictObject({
  ended: IsoDate.optional().describe('Day on which it ended; today when left out.'),
  artefact: z.string().min(1).max(512).optional().describe('Id of an artefact that came out of it.'),
  story: z
    .strictObject({
      title: z.string().min(1).max(1_000),
      text: z.string().max(1_000_000).optional(),
      authors: z.array(z.string().min(1).max(512)).max(50).optional(),
      language: z.enum(LANGUAGES).optional(),
    })
    .optional()
    .describe('A story of what came out of it, kept as an artefact of its own.'),
});
export type Closing = z.infer<typeof Closing>;

export const LivingGroup = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(GROUP_KINDS).nullable(),
    purpose: z.string().nullable(),
    rhythm: z.string().nullable().describe('When it meets, in words.'),
    topics: z.array(z.string()).describe('Ids of what it is about.'),
    challenge: z.string().nullable(),
    version: z.string().nullable().describe('Another once anything of the group changed: send it with a change.'),
    dates: z.array(z.string()).describe('Days on which it meets or met.'),
    created: z.string().nullable(),
    ended: z.string().nullable(),
    proposal: z.string().describe('Id of the proposal it was made of.'),
    number: z.int(),
    artefacts: z.array(z.string()).describe('Ids of what came out of it.'),
    members: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    notes: z
      .array(Note)
      .describe('That it is too small by now; when it is made, open groups like it that could have been joined.'),
  })
  .describe('A group that was made of a proposal.');
export type LivingGroup = z.infer<typeof LivingGroup>;

export const ProposalVersion = z.object({
  number: z.int(),
  what: z.string().describe('What was done: saved, or the change.'),
  created: z.string(),
  score: z.number(),
});
export type ProposalVersion = z.infer<typeof ProposalVersion>;
