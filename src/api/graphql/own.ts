import { OwnChange, OwnPage } from '../../own/index.ts';
import { validate } from '../rest/validate.ts';
import { builder, seen, spend } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

/** What is said of a member, for the member and the keeper. */

const OwnPageType = objectFromZod(OwnPage, 'OwnPage');
const MEMBER = 'Whose page, for the keeper; your own when left out.';

builder.queryFields((t) => ({
  own: t.field({
    type: OwnPageType,
    nullable: true,
    description: 'Everything the graph holds of you, and where each bit comes from.',
    args: { member: t.arg.id({ description: MEMBER }) },
    resolve: async (_root, { member }, context) => {
      const { viewer, language } = context.request;
      const page = await context.own.read(viewer, { member: member ?? undefined, language });
      spend(context, page.records.length + page.topics.length);
      return seen(context, page);
    },
  }),
}));

builder.mutationFields((t) => ({
  changeOwn: t.field({
    type: OwnPageType,
    nullable: true,
    description: 'Puts right, hides or shows a bit, or says what you know of a topic, as `PATCH /api/own`.',
    args: {
      change: t.arg({ type: 'JSON', required: true }),
      member: t.arg.id({ description: MEMBER }),
      version: t.arg.int(),
    },
    resolve: async (_root, { change, member, version }, context) => {
      const { viewer, language } = context.request;
      const options = { member: member ?? undefined, version: version ?? undefined, language };
      return seen(context, await context.own.change(validate(OwnChange, change), viewer, options));
    },
  }),
}));
