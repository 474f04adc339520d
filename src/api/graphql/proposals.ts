import { Invitation, ProposalCard, SavedProposal } from '../../proposals/index.ts';
import { ChangeOption, ChangeWish, type Difference as Compared } from '../../seeding/index.ts';
import { AnswerInvitation, Difference, InvitationQuery, SaveProposal } from '../rest/proposal-shapes.ts';
import { validate } from '../rest/validate.ts';
import { builder, type Seen, seen } from './builder.ts';
import { fieldsFromZod, objectFromZod } from './from-zod.ts';

const Proposal = objectFromZod(SavedProposal, 'SavedProposal');

/** Lists of lists, which the types made from schemas have no words for, stand as JSON. */
const Option = builder.objectRef<Seen<ChangeOption>>('ChangeOption').implement({
  description: 'What can be reached when so many people change group.',
  fields: (t) => ({
    ...fieldsFromZod(t as never, ChangeOption, 'ChangeOption', ['groups']),
    groups: t.field({ type: 'JSON', resolve: ({ value }) => value.groups }),
  }),
});

const ProposalDifference = builder.objectRef<Seen<Compared>>('ProposalDifference').implement({
  description: 'What differs between two proposals or versions.',
  fields: (t) => ({
    ...fieldsFromZod(t as never, Difference, 'ProposalDifference', ['parted', 'joined']),
    parted: t.field({ type: 'JSON', resolve: ({ value }) => value.parted }),
    joined: t.field({ type: 'JSON', resolve: ({ value }) => value.joined }),
  }),
});

interface Changed {
  readonly options: readonly ChangeOption[];
  readonly proposal: SavedProposal;
}
const ChangedProposal = builder.objectRef<Seen<Changed>>('ChangedProposal').implement({
  fields: (t) => ({
    options: t.field({
      type: [Option],
      resolve: ({ view, value }) => value.options.map((option) => ({ view, value: option })),
    }),
    proposal: t.field({ type: Proposal, resolve: ({ view, value }) => ({ view, value: value.proposal }) }),
  }),
});

builder.queryFields((t) => ({
  proposals: t.field({
    type: [objectFromZod(ProposalCard, 'ProposalCard')],
    nullable: true,
    description: 'Saved proposals that you may see, newest first.',
    resolve: async (_root, _arguments, context) =>
      (await context.proposals.list(context.request.viewer)).map((card) => seen(context, card)),
  }),
  proposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'A saved proposal, with who answered what.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => seen(context, await context.proposals.read(id, context.request.viewer)),
  }),
  proposalDifference: t.field({
    type: ProposalDifference,
    nullable: true,
    description: 'What differs between two proposals, or two versions of one; the versions that hold when left out.',
    args: { id: t.arg.id({ required: true }), version: t.arg.int(), with: t.arg.id(), withVersion: t.arg.int() },
    resolve: async (_root, { id, version, with: other, withVersion }, context) => {
      const one = { id, version: version ?? undefined };
      const two = { id: other ?? id, version: withVersion ?? undefined };
      return seen(context, await context.proposals.compare(one, two, context.request.viewer));
    },
  }),
  invitation: t.field({
    type: objectFromZod(Invitation, 'Invitation'),
    nullable: true,
    description: 'The draft of an invitation, in a language that the member speaks or the one asked for.',
    args: {
      proposal: t.arg.id({ required: true }),
      group: t.arg.int({ required: true }),
      member: t.arg.id({ required: true }),
      language: t.arg.string(),
      from: t.arg.string({ description: 'Who invites, as the letter is signed.' }),
      answerBy: t.arg.string({ description: 'Last day to answer, such as 2026-12-07.' }),
      date: t.arg.string({ description: 'When the group meets first: 2026-12-15, or 2026-12-15T14:00.' }),
      place: t.arg.string({ description: 'Where the group meets first.' }),
    },
    resolve: async (_root, { proposal, group, member, ...said }, context) => {
      const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value != null));
      const { as: _as, ...wish } = validate(InvitationQuery, given);
      return seen(context, await context.proposals.invitation(proposal, group, member, context.request.viewer, wish));
    },
  }),
}));

builder.mutationFields((t) => ({
  saveProposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'Saves a proposal of a seeding that is done, with an open invitation for each member.',
    args: { seeding: t.arg.id({ required: true }), proposal: t.arg.int(), round: t.arg.int() },
    resolve: async (_root, asked, context) => {
      const { proposal, round } = asked;
      const wanted = { ...asked, proposal: proposal ?? undefined, round: round ?? undefined };
      const { seeding, ...which } = validate(SaveProposal, wanted);
      const { viewer } = context.request;
      const found = await context.seedings.result(seeding, viewer);
      return seen(context, await context.proposals.save(found.wish, found.seeding, which, viewer));
    },
  }),
  answerInvitation: t.field({
    type: Proposal,
    nullable: true,
    description: 'Accepts or declines an invitation.',
    args: {
      proposal: t.arg.id({ required: true }),
      group: t.arg.int({ required: true }),
      member: t.arg.id({ required: true }),
      answer: t.arg.string({ required: true }),
      version: t.arg.int(),
    },
    resolve: async (_root, { proposal, group, member, version, ...said }, context) => {
      const { answer } = validate(AnswerInvitation, said);
      const { viewer } = context.request;
      await context.proposals.answer(proposal, group, member, answer, viewer, version ?? undefined);
      return seen(context, await context.proposals.read(proposal, viewer));
    },
  }),
  changeProposal: t.field({
    type: ChangedProposal,
    nullable: true,
    description: 'Changes a proposal with least harm: who joins, leaves, swaps, and how many may move besides.',
    args: { proposal: t.arg.id({ required: true }), change: t.arg({ type: 'JSON', required: true }) },
    resolve: async (_root, { proposal, change }, context) =>
      seen(context, await context.proposals.change(proposal, validate(ChangeWish, change), context.request.viewer)),
  }),
  undoProposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'Goes back one change; with the version that was looked at, only if that one holds still.',
    args: { proposal: t.arg.id({ required: true }), version: t.arg.int() },
    resolve: async (_root, { proposal, version }, context) =>
      seen(context, await context.proposals.undo(proposal, context.request.viewer, version ?? undefined)),
  }),
  redoProposal: t.field({
    type: Proposal,
    nullable: true,
    description: 'Goes forward again; with the version that was looked at, only if that one holds still.',
    args: { proposal: t.arg.id({ required: true }), version: t.arg.int() },
    resolve: async (_root, { proposal, version }, context) =>
      seen(context, await context.proposals.redo(proposal, context.request.viewer, version ?? undefined)),
  }),
}));
