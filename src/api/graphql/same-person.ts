import {
  ApartWish,
  JoinAsked,
  JoinWish,
  KeptApart,
  MemberJoin,
  MemberJoinPreview,
  SamePersonPaging,
  SamePersonPair,
} from '../../same-person/index.ts';
import { doneBy } from '../rest/same-person.ts';
import { validate } from '../rest/validate.ts';
import { builder, seen, spend } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

/** Members who may be here twice, and what the keeper says of them. */

const JoinType = objectFromZod(MemberJoin, 'MemberJoin');

builder.queryFields((t) => ({
  samePerson: t.field({
    type: [objectFromZod(SamePersonPair, 'SamePersonPair')],
    nullable: true,
    description: 'Members who may be one person, the likeliest first, for the keeper.',
    args: { offset: t.arg.int(), limit: t.arg.int() },
    resolve: async (_root, { offset, limit }, context) => {
      const paging = validate(SamePersonPaging, { offset: offset ?? 0, limit: Math.min(limit ?? 20, 100) });
      const { viewer, language } = context.request;
      const { items } = await context.samePerson.pairs(viewer, paging, language);
      spend(context, items.length);
      return items.map((pair) => seen(context, pair));
    },
  }),
  membersApart: t.field({
    type: [objectFromZod(KeptApart, 'KeptApart')],
    nullable: true,
    description: 'Members who are not one person, as was said, for the keeper.',
    resolve: async (_root, _arguments, context) => {
      const items = await context.samePerson.apart(context.request.viewer);
      spend(context, items.length);
      return items.map((pair) => seen(context, pair));
    },
  }),
  joinPreview: t.field({
    type: objectFromZod(MemberJoinPreview, 'MemberJoinPreview'),
    nullable: true,
    description: 'What joining two members would do, for the keeper.',
    args: { from: t.arg.id({ required: true }), into: t.arg.id({ required: true }) },
    resolve: async (_root, asked, context) =>
      seen(context, await context.samePerson.preview(validate(JoinAsked, asked), context.request.viewer)),
  }),
  memberJoins: t.field({
    type: [JoinType],
    nullable: true,
    description: 'Members who were joined, the newest first, for the keeper.',
    resolve: async (_root, _arguments, context) => {
      const items = await context.samePerson.joins(context.request.viewer);
      spend(context, items.length);
      return items.map((join) => seen(context, join));
    },
  }),
}));

builder.mutationFields((t) => ({
  keepApart: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Says that two members are not one person: they are proposed no more.',
    args: { one: t.arg.id({ required: true }), other: t.arg.id({ required: true }) },
    resolve: async (_root, wish, context) => {
      await context.samePerson.keepApart(validate(ApartWish, wish), context.request.viewer, doneBy(context.request));
      return true;
    },
  }),
  takeBackApart: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Takes back that two members are not one person.',
    args: { one: t.arg.id({ required: true }), other: t.arg.id({ required: true }) },
    resolve: async (_root, wish, context) => {
      await context.samePerson.takeBack(validate(ApartWish, wish), context.request.viewer);
      return true;
    },
  }),
  joinMembers: t.field({
    type: JoinType,
    nullable: true,
    description: 'Joins two members who are one person, by the keeper.',
    args: { from: t.arg.id({ required: true }), into: t.arg.id({ required: true }), version: t.arg.string() },
    resolve: async (_root, { from, into, version }, context) => {
      const wish = validate(JoinWish, { from, into, version: version ?? undefined });
      return seen(context, await context.samePerson.join(wish, context.request.viewer, doneBy(context.request)));
    },
  }),
  undoJoin: t.field({
    type: JoinType,
    nullable: true,
    description: 'Takes a join back: each has again what was theirs.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) =>
      seen(context, await context.samePerson.undo(id, context.request.viewer, doneBy(context.request))),
  }),
}));
