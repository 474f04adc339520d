import { z } from 'zod';
import { SeedingJob } from '../../proposals/index.ts';
import { BUILT_IN_FORMATS, Format } from '../../seeding/index.ts';
import { StartQuery } from '../rest/seeding-shapes.ts';
import { validate } from '../rest/validate.ts';
import { waitForSeeding } from '../wait-for-seeding.ts';
import { builder, rootView } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

const Seeding = objectFromZod(SeedingJob, 'SeedingJob');

/** A format of one's own is data, which GraphQL has no words for. */
const FormatCard = z.object({ id: Format.shape.id, kind: Format.shape.kind, roles: Format.shape.roles });

builder.queryFields((t) => ({
  seeding: t.field({
    type: Seeding,
    nullable: true,
    description: 'How a seeding stands, and its result.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => ({
      view: rootView(context),
      value: await context.seedings.read(id, context.request.viewer),
    }),
  }),
  formats: t.field({
    type: [objectFromZod(FormatCard, 'FormatCard')],
    nullable: true,
    description: 'The formats groups can take.',
    resolve: (_root, _arguments, context) => BUILT_IN_FORMATS.map((value) => ({ view: rootView(context), value })),
  }),
}));

/** A list and a word stand in one field in JSON and in two here: GraphQL has no word for either. */
builder.mutationType({
  fields: (t) => ({
    seed: t.field({
      type: Seeding,
      nullable: true,
      description: 'Seeds sub-groups as a job; the same wish with the same seed gives the same groups.',
      args: {
        format: t.arg.string({ description: 'Id of a format.' }),
        ownFormat: t.arg({ type: 'JSON', description: 'A format of your own, instead of an id.' }),
        pool: t.arg.string({ description: 'all, topic:ID, gathering:ID, challenge:ID or group:ID (default all).' }),
        members: t.arg.idList({ description: 'A pool of these members, instead of `pool`.' }),
        size: t.arg.int(),
        groups: t.arg.int(),
        sizes: t.arg.intList({ description: 'People in each group, one by one, instead of `size` and `groups`.' }),
        about: t.arg.string(),
        rules: t.arg({ type: 'JSON' }),
        rounds: t.arg.int(),
        seed: t.arg.int(),
        seconds: t.arg.int(),
        proposals: t.arg.int(),
        language: t.arg.string(),
        wait: t.arg.int({ description: 'Seconds to wait for the result, up to 25 (default 0).' }),
      },
      resolve: async (_root, { ownFormat, members, wait, ...asked }, context) => {
        const { wait: seconds } = validate(StartQuery, { wait: wait ?? 0 });
        const wish = withoutNulls({ ...asked, format: ownFormat ?? asked.format, pool: members ?? asked.pool });
        const begun = await context.seedings.start(wish, context.request.viewer, context.request.signal);
        const value = seconds > 0 ? await waitForSeeding(context.seedings, begun, context.request, seconds) : begun;
        return { view: rootView(context), value };
      },
    }),
    cancelSeeding: t.field({
      type: Seeding,
      nullable: true,
      description: 'Stops a seeding; its best so far is kept.',
      args: { id: t.arg.id({ required: true }) },
      resolve: async (_root, { id }, context) => ({
        view: rootView(context),
        value: await context.seedings.cancel(id, context.request.viewer),
      }),
    }),
  }),
});

/** Over server-sent events: the same states, one after the other, as under `/api/seedings/ID/events`. */
builder.subscriptionType({
  fields: (t) => ({
    seeding: t.field({
      type: Seeding,
      nullable: true,
      description:
        'How far a seeding is, at each change, and at its end its result, once; ask with Accept: text/event-stream.',
      args: { id: t.arg.id({ required: true }) },
      subscribe: async (_root, { id }, context) => {
        // Asked for beforehand, so that what may not be seen is an error of the operation.
        await context.seedings.read(id, context.request.viewer);
        return context.seedings.follow(id, context.request.viewer, context.over);
      },
      resolve: (value: SeedingJob, _arguments, context) => ({ view: rootView(context), value }),
    }),
  }),
});

const withoutNulls = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null && value !== undefined));
