import { FeedbackCard, LoggedRecommendation, MadeAsk, Paging } from '../../directory/index.ts';
import { GiveFeedback, NotNow, TurnTo } from '../../domain/index.ts';
import { askerViewer } from '../ask-as.ts';
import { validate } from '../rest/validate.ts';
import { builder, rootView, type Seen, spend, viewAs } from './builder.ts';
import { fieldsFromZod, objectFromZod } from './from-zod.ts';
import { bounded, limitArgument } from './limit.ts';
import * as things from './things.ts';
import { toOne } from './walks.ts';

/** What members say for themselves and read of themselves: asks, feedback, "not now", their own log. */

things.MadeAsk.implement({
  description: 'That a member turned to another with a question; read by the two of them alone.',
  fields: (t) => ({
    ...fieldsFromZod(t, MadeAsk, 'MadeAsk', ['asker', 'member']),
    asker: t.field({
      type: things.Member,
      ...toOne(
        (ask: Seen<MadeAsk>) => ask.value.asker,
        (view) => view.members,
      ),
    }),
    member: t.field({
      type: things.Member,
      ...toOne(
        (ask: Seen<MadeAsk>) => ask.value.member,
        (view) => view.members,
      ),
    }),
  }),
});

things.Feedback.implement({
  description: 'What was said of a suggestion on a question.',
  fields: (t) => ({
    ...fieldsFromZod(t, FeedbackCard, 'Feedback', ['question', 'member', 'artefact', 'by']),
    question: t.field({
      type: things.Question,
      ...toOne(
        (said: Seen<FeedbackCard>) => said.value.question,
        (view) => view.questions,
      ),
    }),
    member: t.field({
      type: things.Member,
      ...toOne(
        (said: Seen<FeedbackCard>) => said.value.member,
        (view) => view.members,
      ),
    }),
    artefact: t.field({
      type: things.Artefact,
      ...toOne(
        (said: Seen<FeedbackCard>) => said.value.artefact,
        (view) => view.artefacts,
      ),
    }),
    by: t.field({
      type: things.Member,
      ...toOne(
        (said: Seen<FeedbackCard>) => said.value.by,
        (view) => view.members,
      ),
    }),
  }),
});

const offset = builder.args((t) => ({ offset: t.int({ defaultValue: 0 }), ...limitArgument }));
const partOf = (args: { readonly offset?: number | null | undefined; readonly limit?: number | null | undefined }) =>
  validate(Paging, { offset: args.offset ?? 0, limit: bounded(args) });

builder.objectFields(things.Member, (t) => ({
  recommendations: t.field({
    type: [objectFromZod(LoggedRecommendation, 'LoggedRecommendation')],
    nullable: true,
    description: 'Answers this member was shown in, newest first; read by the member alone.',
    args: offset,
    resolve: async ({ view, value }, args, context) => {
      const { items } = await view.recommendations(value.id, partOf(args));
      spend(context, items.length);
      return items.map((item) => ({ view, value: item }));
    },
  }),
}));

builder.queryFields((t) => ({
  asks: t.field({
    type: [things.MadeAsk],
    nullable: true,
    description: 'Asks you made or were made, newest first.',
    args: offset,
    resolve: async (_root, args, context) => {
      const view = rootView(context);
      const { items } = await view.ownAsks(partOf(args));
      spend(context, items.length);
      return items.map((value) => ({ view, value }));
    },
  }),
  feedback: t.field({
    type: [things.Feedback],
    nullable: true,
    description: 'Feedback you gave or were given, newest first.',
    args: offset,
    resolve: async (_root, args, context) => {
      const view = rootView(context);
      const { items } = await view.ownFeedback(partOf(args));
      spend(context, items.length);
      return items.map((value) => ({ view, value }));
    },
  }),
}));

builder.mutationFields((t) => ({
  turnTo: t.field({
    type: things.MadeAsk,
    nullable: true,
    description: 'Says whom you turn to with a question: an ask of that member. The question is not kept.',
    args: {
      question: t.arg.string({ required: true }),
      member: t.arg.id({ required: true }),
      asker: t.arg.id({ description: 'Id of the member who asks: whoever looks, when left out.' }),
    },
    resolve: async (_root, { question, member, asker: named }, context) => {
      const { asker, ...ask } = validate(TurnTo, { question, member, ...(named == null ? {} : { asker: named }) });
      const viewer = await askerViewer(asker, context.request, context.directory);
      const { id } = await context.asks.turnTo(ask, viewer);
      const view = viewAs(context, viewer);
      return { view, value: await view.asks.read(id) };
    },
  }),
  takeBackAsk: t.boolean({
    nullable: true,
    description: 'Takes an ask back: one you made, or one that was made of you.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      await context.asks.takeBack(id, context.request.viewer);
      return true;
    },
  }),
  giveFeedback: t.field({
    type: things.Feedback,
    nullable: true,
    description: 'Says how a suggestion went; said again of the same on the same question, it changes.',
    args: {
      question: t.arg.id(),
      asked: t.arg.string({ description: 'The question as it was asked, where it is none of the community’s yet.' }),
      member: t.arg.id(),
      artefact: t.arg.id(),
      verdict: t.arg.string({ required: true, description: 'helped, answered, passed or not-relevant' }),
    },
    resolve: async (_root, args, context) => {
      const said = Object.fromEntries(Object.entries(args).filter(([, value]) => value != null));
      const given = validate(GiveFeedback, said);
      const { id } = await context.voice.giveFeedback(given, context.request.viewer);
      const view = rootView(context);
      return { view, value: await view.feedback.read(id) };
    },
  }),
  withdrawFeedback: t.boolean({
    nullable: true,
    description: 'Takes feedback back.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      await context.voice.withdrawFeedback(id, context.request.viewer);
      return true;
    },
  }),
  notNow: t.string({
    nullable: true,
    description: 'Says until when you are not to be asked; without a day, that you may be asked again.',
    args: { until: t.arg.string({ description: 'Day before which you are not asked, such as 2026-03-01.' }) },
    resolve: async (_root, { until }, context) => {
      const day = validate(NotNow, { until: until ?? null }).until;
      const { viewer } = context.request;
      await context.voice.setNotNow(viewer.kind === 'member' ? viewer.id : '', day, viewer);
      return day;
    },
  }),
}));
