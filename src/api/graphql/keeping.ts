import { AuditEntry, AuditPaging, Erasure, ErasureWish, Leaving, LeavingWish } from '../../keeping/index.ts';
import { beginCompaction } from '../rest/keeping.ts';
import { validate } from '../rest/validate.ts';
import { builder, seen, spend } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

/** Who did what, for the keeper; erasing, and leaving by oneself. */

const LeavingType = objectFromZod(Leaving, 'Leaving');

builder.queryFields((t) => ({
  audit: t.field({
    type: [objectFromZod(AuditEntry, 'AuditEntry')],
    nullable: true,
    description: 'Who did what, the newest first, for the keeper.',
    args: {
      what: t.arg.string(),
      from: t.arg.string({ description: 'A day, such as 2027-03-31.' }),
      to: t.arg.string({ description: 'A day, itself included.' }),
      offset: t.arg.int(),
      limit: t.arg.int(),
    },
    resolve: async (_root, { what, from, to, offset, limit }, context) => {
      const paging = validate(AuditPaging, {
        ...{ what: what ?? undefined, from: from ?? undefined, to: to ?? undefined },
        ...{ offset: offset ?? 0, limit: Math.min(limit ?? 20, 100) },
      });
      const { items } = await context.audit.list(context.request.viewer, paging);
      spend(context, items.length);
      return items.map((entry) => seen(context, entry));
    },
  }),
  leaving: t.field({
    type: LeavingType,
    nullable: true,
    description: 'Whether you leave, and when it is done.',
    resolve: async (_root, _arguments, context) => {
      const stands = await context.leaving.stands(context.request.viewer);
      return stands === null ? null : seen(context, stands);
    },
  }),
}));

builder.mutationFields((t) => ({
  eraseMember: t.field({
    type: objectFromZod(Erasure, 'Erasure'),
    nullable: true,
    description: 'Erases a member for good, by the keeper; with `dryRun` it is only said what would be done.',
    args: {
      member: t.arg.id({ required: true }),
      works: t.arg.string({ required: true }),
      redact: t.arg.boolean(),
      dryRun: t.arg.boolean(),
    },
    resolve: async (_root, { member, works, redact, dryRun }, context) => {
      const wish = validate(ErasureWish, { works, redact: redact ?? false, dryRun: dryRun ?? false });
      const { viewer, account } = context.request;
      return seen(context, await context.eraser.erase(member, wish, viewer, account?.id));
    },
  }),
  compact: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Writes the files of the managed engine anew, by the keeper; nobody is answered meanwhile.',
    resolve: async (_root, _arguments, context) => {
      await beginCompaction(context, context.request);
      return true;
    },
  }),
  leave: t.field({
    type: LeavingType,
    nullable: true,
    description: 'Leaves: hidden at once, erased a day later; until then it can be taken back.',
    args: { works: t.arg.string({ required: true }) },
    resolve: async (_root, { works }, context) =>
      seen(context, await context.leaving.leave(validate(LeavingWish, { works }), context.request.viewer)),
  }),
  stay: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Takes leaving back.',
    resolve: async (_root, _arguments, context) => {
      await context.leaving.stay(context.request.viewer);
      return true;
    },
  }),
}));
