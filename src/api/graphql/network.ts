import { keeperAlone } from '../rest/network-imports.ts';
import { ImportNetwork, NetworkImported } from '../rest/network-imports-shapes.ts';
import { NetworkSeries, StepQuery } from '../rest/network-series.ts';
import * as shapes from '../rest/network-shapes.ts';
import { validate } from '../rest/validate.ts';
import { builder, type GraphqlContext, rootView, type Seen, spend } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

/** The community as a network: the same looks, figures and words as under `/api/network`. */

/** What a look at the network costs of what an operation may read, beside what it gives: measuring is work. */
const LOOK = 2_000;

const lookArguments = builder.args((t) => ({
  layer: t.stringList({ description: shapes.LOOK.layer.description ?? '' }),
  from: t.string(),
  to: t.string(),
  organisation: t.id(),
  function: t.string(),
  level: t.string(),
  speaks: t.string(),
  topic: t.id(),
  group: t.id(),
  involvement: t.string(),
}));

type Given = Readonly<Record<string, unknown>>;

/** GraphQL's arguments through the schema that reads an address: what is null is not there. */
const read = (given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));

function look(context: GraphqlContext, given: Given) {
  spend(context, LOOK);
  return shapes.lookOf(context.request.viewer, validate(shapes.LookQuery, read(given)));
}

function seen<Value>(context: GraphqlContext, value: unknown): Seen<Value> {
  return { view: rootView(context), value: value as Value };
}

builder.queryFields((t) => ({
  networkFigures: t.field({
    type: objectFromZod(shapes.NetworkFigures, 'NetworkFigures'),
    nullable: true,
    description: 'The network as a whole, in numbers.',
    args: lookArguments,
    resolve: async (_root, given, context) => seen(context, await context.network.figures(look(context, given))),
  }),
  network: t.field({
    type: objectFromZod(shapes.Network, 'Network'),
    nullable: true,
    description: 'The network, laid out. Refused to visitors.',
    args: { ...lookArguments, around: t.arg.stringList(), steps: t.arg.int() },
    resolve: async (_root, { around, steps, ...given }, context) => {
      const { language } = context.request;
      const options = validate(shapes.AroundQuery, read({ around, steps }));
      const view = await context.network.view(look(context, given), { language, ...options });
      spend(context, view.nodes.length + view.edges.length);
      return seen(context, view);
    },
  }),
  networkRoles: t.field({
    type: [objectFromZod(shapes.NetworkRole, 'NetworkRole')],
    nullable: true,
    description: 'Places that call for a next step; a member reads their own.',
    args: lookArguments,
    resolve: async (_root, given, context) => {
      const cards = await context.network.roles(look(context, given), { language: context.request.language });
      spend(context, cards.length);
      return cards.map((card) => seen<never>(context, card));
    },
  }),
  networkDeparture: t.field({
    type: objectFromZod(shapes.NetworkDeparture, 'NetworkDeparture'),
    nullable: true,
    description: 'What would be lost if a member left, told to them and to the keeper.',
    args: { ...lookArguments, member: t.arg.id({ required: true }) },
    resolve: async (_root, { member, ...given }, context) =>
      seen(context, await context.network.departure(look(context, given), member, context.request.language)),
  }),
  networkComparison: t.field({
    type: objectFromZod(shapes.NetworkComparison, 'NetworkComparison'),
    nullable: true,
    description: 'Two periods compared.',
    args: {
      ...lookArguments,
      beforeFrom: t.arg.string({ required: true }),
      beforeTo: t.arg.string({ required: true }),
    },
    resolve: async (_root, { beforeFrom, beforeTo, ...given }, context) => {
      const before = validate(shapes.BeforeQuery, { beforeFrom, beforeTo });
      const period = { from: before.beforeFrom, to: before.beforeTo };
      const asked = look(context, given);
      // Two periods are two looks.
      spend(context, LOOK);
      return seen(context, await context.network.compare(asked, period, context.request.language));
    },
  }),
  networkSeries: t.field({
    type: objectFromZod(NetworkSeries, 'NetworkSeries'),
    nullable: true,
    description: 'The network period by period.',
    args: { ...lookArguments, step: t.arg.string({ description: StepQuery.shape.step.description ?? '' }) },
    resolve: async (_root, { step, ...given }, context) => {
      const options = validate(StepQuery, read({ step }));
      return seen(context, await context.network.series(look(context, given), options));
    },
  }),
  networkOverlaps: t.field({
    type: [objectFromZod(shapes.NetworkOverlap, 'NetworkOverlap')],
    nullable: true,
    description: 'Groups that share people. Refused to visitors.',
    args: { from: t.arg.string(), to: t.arg.string() },
    resolve: async (_root, given, context) => {
      const { from, to } = validate(shapes.OverlapsQuery, read(given));
      const cards = await context.network.overlaps({ viewer: context.request.viewer, from, to });
      spend(context, cards.length);
      return cards.map((card) => seen<never>(context, card));
    },
  }),
}));

builder.mutationFields((t) => ({
  importNetwork: t.field({
    type: objectFromZod(NetworkImported, 'NetworkImported'),
    nullable: true,
    description: 'Brings in a network that was made elsewhere, as ties, or says what it would write. The keeper alone.',
    args: {
      name: t.arg.string({ required: true, description: ImportNetwork.shape.name.description ?? '' }),
      text: t.arg.string({ required: true, description: ImportNetwork.shape.text.description ?? '' }),
      nodes: t.arg.string({ description: ImportNetwork.shape.nodes.description ?? '' }),
      mapping: t.arg({ type: 'JSON', description: ImportNetwork.shape.mapping.description ?? '' }),
      kind: t.arg.string({ description: ImportNetwork.shape.kind.description ?? '' }),
      kinds: t.arg({ type: 'JSON', description: ImportNetwork.shape.kinds.description ?? '' }),
      by: t.arg.string({ description: ImportNetwork.shape.by.description ?? '' }),
      isDirected: t.arg.boolean({ description: ImportNetwork.shape.isDirected.description ?? '' }),
      source: t.arg.string({ description: ImportNetwork.shape.source.description ?? '' }),
      makeMembers: t.arg.boolean({ description: ImportNetwork.shape.makeMembers.description ?? '' }),
      dryRun: t.arg.boolean({ description: ImportNetwork.shape.dryRun.description ?? '' }),
    },
    resolve: async (_root, given, context) => {
      const { viewer, language, signal } = context.request;
      keeperAlone(viewer);
      const { text, ...options } = validate(ImportNetwork, read(given));
      return seen(context, await context.networkImports.importNetwork(text, { ...options, viewer, language, signal }));
    },
  }),
}));
