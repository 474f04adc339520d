import { Closing, GroupChange, GroupWish, LivingGroup, Meeting, Part } from '../../proposals/index.ts';
import { LeaveQuery } from '../rest/proposal-shapes.ts';
import { validate } from '../rest/validate.ts';
import { builder, seen } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

const Living = objectFromZod(LivingGroup, 'LivingGroup');

builder.queryFields((t) => ({
  seededGroups: t.field({
    type: [Living],
    nullable: true,
    description: 'Groups that were made of proposals and live; closed ones too when asked for.',
    args: { ended: t.arg.boolean() },
    resolve: async (_root, { ended }, context) =>
      (await context.proposals.living(context.request.viewer, { ended: ended ?? false })).map((group) =>
        seen(context, group),
      ),
  }),
}));

builder.mutationFields((t) => ({
  makeGroup: t.field({
    type: Living,
    nullable: true,
    description: 'Makes the group of those who accepted.',
    args: {
      proposal: t.arg.id({ required: true }),
      group: t.arg.int({ required: true }),
      name: t.arg.string({ required: true }),
      purpose: t.arg.string(),
      from: t.arg.string(),
      version: t.arg.int(),
    },
    resolve: async (_root, { proposal, group, name, purpose, from, version }, context) => {
      const wish = validate(GroupWish, { name, purpose: purpose ?? undefined, from: from ?? undefined });
      const { viewer } = context.request;
      return seen(context, await context.proposals.make(proposal, group, wish, viewer, version ?? undefined));
    },
  }),
  closeGroup: t.field({
    type: Living,
    nullable: true,
    description: 'Closes a living group and ties to it what came out of it; `story` is {title, text, authors}.',
    args: {
      group: t.arg.id({ required: true }),
      ended: t.arg.string(),
      artefact: t.arg.id(),
      story: t.arg({ type: 'JSON' }),
      version: t.arg.string(),
    },
    resolve: async (_root, { group, ended, artefact, story, version }, context) => {
      const closing = validate(Closing, {
        ended: ended ?? undefined,
        artefact: artefact ?? undefined,
        story: story ?? undefined,
      });
      const { viewer } = context.request;
      return seen(context, await context.proposals.close(group, closing, viewer, version ?? undefined));
    },
  }),
  reopenGroup: t.field({
    type: Living,
    nullable: true,
    description: 'Opens a closed group again; it keeps what came out of it.',
    args: { group: t.arg.id({ required: true }), version: t.arg.string() },
    resolve: async (_root, { group, version }, context) =>
      seen(context, await context.proposals.reopen(group, context.request.viewer, version ?? undefined)),
  }),
  changeGroup: t.field({
    type: Living,
    nullable: true,
    description: 'Gives a living group another name, purpose or rhythm: `change` is {name, purpose, rhythm}.',
    args: {
      group: t.arg.id({ required: true }),
      change: t.arg({ type: 'JSON', required: true }),
      version: t.arg.string(),
    },
    resolve: async (_root, { group, change, version }, context) => {
      const { viewer } = context.request;
      const wish = validate(GroupChange, change);
      return seen(context, await context.proposals.changeGroup(group, wish, viewer, version ?? undefined));
    },
  }),
  joinGroup: t.field({
    type: Living,
    nullable: true,
    description: 'Somebody joins a living group.',
    args: {
      group: t.arg.id({ required: true }),
      member: t.arg.id({ required: true }),
      role: t.arg.string(),
      from: t.arg.string(),
      version: t.arg.string(),
    },
    resolve: async (_root, { group, member, role, from, version }, context) => {
      const part = validate(Part, { role: role ?? undefined, from: from ?? undefined });
      const { viewer } = context.request;
      return seen(context, await context.proposals.join(group, member, part, viewer, version ?? undefined));
    },
  }),
  leaveGroup: t.field({
    type: Living,
    nullable: true,
    description: 'Somebody leaves a living group, today or on a day.',
    args: {
      group: t.arg.id({ required: true }),
      member: t.arg.id({ required: true }),
      on: t.arg.string(),
      version: t.arg.string(),
    },
    resolve: async (_root, { group, member, ...said }, context) => {
      const { on, version } = validate(LeaveQuery, { on: said.on ?? undefined, version: said.version ?? undefined });
      return seen(context, await context.proposals.leave(group, member, on, context.request.viewer, version));
    },
  }),
  addMeeting: t.field({
    type: Living,
    nullable: true,
    description: 'A day on which a living group meets.',
    args: {
      group: t.arg.id({ required: true }),
      date: t.arg.string({ required: true }),
      title: t.arg.string(),
      version: t.arg.string(),
    },
    resolve: async (_root, { group, date, title, version }, context) => {
      const meeting = validate(Meeting, { date, title: title ?? undefined });
      const { viewer } = context.request;
      return seen(context, await context.proposals.meet(group, meeting, viewer, version ?? undefined));
    },
  }),
}));
