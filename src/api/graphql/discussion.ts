import { Paging } from '../../directory/index.ts';
import {
  GiveAnswer,
  HandedOn,
  HandOn,
  History,
  KeptMark,
  MakeComment,
  PutPreview,
  PutQuestion,
  PutResult,
  QuestionChange,
  QuestionDraft,
  type Spoken,
  STEPPED,
  type Stepped,
  TextChange,
  Thread,
} from '../../discussion/index.ts';
import { AppError } from '../../domain/index.ts';
import { MailWish, Notices, Unsent } from '../../notices/index.ts';
import { validate } from '../rest/validate.ts';
import { builder, seen, spend } from './builder.ts';
import { objectFromZod } from './from-zod.ts';
import { bounded, limitArgument } from './limit.ts';

/** Questions put to the community, what is said under them, and what members are told. */

const Kept = objectFromZod(KeptMark, 'KeptMark');

const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));

function spoken(type: string): Spoken {
  if (type === 'question' || type === 'answer' || type === 'comment') return type;
  throw new AppError(
    'bad-input',
    `type: ${JSON.stringify(type.slice(0, 40))} is none: give question, answer or comment`,
  );
}

function stepped(type: string): Stepped {
  const known = STEPPED.find((one) => one === type);
  if (known !== undefined) return known;
  throw new AppError(
    'bad-input',
    `type: ${JSON.stringify(type.slice(0, 40))} is none: give ${STEPPED.slice(0, -1).join(', ')} or ${STEPPED.at(-1)}`,
  );
}

builder.queryFields((t) => ({
  questionPreview: t.field({
    type: objectFromZod(PutPreview, 'PutPreview'),
    nullable: true,
    description: 'What a question is about, the like of it, and whom it would reach, before it is put.',
    args: { title: t.arg.string({ required: true }), text: t.arg.string() },
    resolve: async (_root, args, context) => {
      const { viewer, language, signal } = context.request;
      const preview = await context.discussion.preview(validate(QuestionDraft, given(args)), viewer, {
        language,
        signal,
      });
      spend(context, preview.reaches.length + preview.similar.length);
      return seen(context, preview);
    },
  }),
  discussion: t.field({
    type: objectFromZod(Thread, 'Thread'),
    nullable: true,
    description: 'A question with all that was said under it, and what you may do.',
    args: { question: t.arg.id({ required: true }) },
    resolve: async (_root, { question }, context) => {
      const { viewer, language } = context.request;
      const thread = await context.discussion.thread(question, viewer, language);
      spend(context, thread.answers.length + thread.comments.length);
      return seen(context, thread);
    },
  }),
  recordHistory: t.field({
    type: objectFromZod(History, 'History'),
    nullable: true,
    description: 'How a question, an answer, a comment, an artefact or a challenge of yours stood after each step.',
    args: { type: t.arg.string({ required: true }), id: t.arg.id({ required: true }) },
    resolve: async (_root, { type, id }, context) => {
      const history = await context.discussion.history(stepped(type), id, context.request.viewer);
      spend(context, history.items.length);
      return seen(context, history);
    },
  }),
  notices: t.field({
    type: objectFromZod(Notices, 'Notices'),
    nullable: true,
    description: 'What you are told, newest first.',
    args: { offset: t.arg.int({ defaultValue: 0 }), ...limitArgument },
    resolve: async (_root, args, context) => {
      const part = validate(Paging, { offset: args.offset ?? 0, limit: bounded(args) });
      const page = await context.notices.list(context.request.viewer, part);
      spend(context, page.items.length);
      return seen(context, page);
    },
  }),
  unsentNotices: t.field({
    type: [objectFromZod(Unsent, 'Unsent')],
    nullable: true,
    description: 'What could not be mailed, for the keeper.',
    resolve: async (_root, _arguments, context) => {
      const unsent = await context.notices.unsent(context.request.viewer);
      spend(context, unsent.length);
      return unsent.map((one) => seen(context, one));
    },
  }),
}));

builder.mutationFields((t) => ({
  putQuestion: t.field({
    type: objectFromZod(PutResult, 'PutResult'),
    nullable: true,
    description: 'Puts a question to the community; `withoutName` keeps your name from all but the keeper.',
    args: {
      title: t.arg.string({ required: true }),
      text: t.arg.string(),
      language: t.arg.string(),
      topics: t.arg.idList(),
      to: t.arg.idList({ description: 'Members who are told of it.' }),
      withoutName: t.arg.boolean(),
      id: t.arg.id(),
    },
    resolve: async (_root, args, context) =>
      seen(context, await context.discussion.put(validate(PutQuestion, given(args)), context.request.viewer)),
  }),
  answerQuestion: t.field({
    type: Kept,
    nullable: true,
    description: 'Answers a question.',
    args: {
      question: t.arg.id({ required: true }),
      text: t.arg.string({ required: true }),
      language: t.arg.string(),
      id: t.arg.id(),
    },
    resolve: async (_root, { question, ...answer }, context) =>
      seen(
        context,
        await context.discussion.answer(question, validate(GiveAnswer, given(answer)), context.request.viewer),
      ),
  }),
  makeComment: t.field({
    type: Kept,
    nullable: true,
    description: 'Comments on a question or on an answer.',
    args: {
      question: t.arg.id(),
      answer: t.arg.id(),
      text: t.arg.string({ required: true }),
      language: t.arg.string(),
      id: t.arg.id(),
    },
    resolve: async (_root, { question, answer, ...comment }, context) => {
      if ((question == null) === (answer == null))
        throw new AppError('bad-input', 'give the question or the answer that the comment stands under');
      const on =
        question != null
          ? ({ type: 'question', id: question } as const)
          : ({ type: 'answer', id: answer ?? '' } as const);
      const { viewer } = context.request;
      return seen(context, await context.discussion.comment(on, validate(MakeComment, given(comment)), viewer));
    },
  }),
  reviseRecord: t.field({
    type: Kept,
    nullable: true,
    description: 'Revises a question, an answer or a comment of yours; how it was is kept.',
    args: {
      type: t.arg.string({ required: true }),
      id: t.arg.id({ required: true }),
      change: t.arg({ type: 'JSON', required: true }),
      version: t.arg.string(),
    },
    resolve: async (_root, { type, id, change, version }, context) => {
      const wish = validate(type === 'question' ? QuestionChange : TextChange, change);
      const { viewer } = context.request;
      return seen(context, await context.discussion.revise(spoken(type), id, wish, viewer, version ?? undefined));
    },
  }),
  withdrawRecord: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Withdraws a question, an answer or a comment: it then appears nowhere.',
    args: {
      type: t.arg.string({ required: true }),
      id: t.arg.id({ required: true }),
      version: t.arg.string(),
    },
    resolve: async (_root, { type, id, version }, context) => {
      await context.discussion.withdraw(spoken(type), id, context.request.viewer, version ?? undefined);
      return true;
    },
  }),
  acceptAnswer: t.field({
    type: Kept,
    nullable: true,
    description: 'Says that an answer settled your question, or did not.',
    args: { answer: t.arg.id({ required: true }), accepted: t.arg.boolean({ defaultValue: true }) },
    resolve: async (_root, { answer, accepted }, context) =>
      seen(context, await context.discussion.accept(answer, accepted ?? true, context.request.viewer)),
  }),
  thankForAnswer: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Thanks for an answer.',
    args: { answer: t.arg.id({ required: true }) },
    resolve: async (_root, { answer }, context) => {
      await context.discussion.thank(answer, context.request.viewer);
      return true;
    },
  }),
  handOnQuestion: t.field({
    type: objectFromZod(HandedOn, 'HandedOn'),
    nullable: true,
    description: 'Tells another member of a question: "ask her".',
    args: { question: t.arg.id({ required: true }), member: t.arg.id({ required: true }) },
    resolve: async (_root, { question, member }, context) =>
      seen(context, await context.discussion.handOn(question, validate(HandOn, { member }), context.request.viewer)),
  }),
  joinQuestion: t.field({
    type: Kept,
    nullable: true,
    description: 'Says which question another one repeats; none, when `original` is left out.',
    args: { question: t.arg.id({ required: true }), original: t.arg.id(), version: t.arg.string() },
    resolve: async (_root, { question, original, version }, context) =>
      seen(
        context,
        await context.discussion.join(question, original ?? null, context.request.viewer, version ?? undefined),
      ),
  }),
  seeNotices: t.field({
    type: 'Int',
    nullable: true,
    description: 'Notes that you looked at what you were told: at these, or at all. Gives how many were new.',
    args: { ids: t.arg.idList() },
    resolve: async (_root, { ids }, context) => context.notices.see(context.request.viewer, ids ?? undefined),
  }),
  chooseNoticeMail: t.field({
    type: 'String',
    nullable: true,
    description: 'Chooses when you are told by mail: at-once, daily, weekly or never.',
    args: { mail: t.arg.string({ required: true }) },
    resolve: async (_root, args, context) => context.notices.choose(validate(MailWish, args), context.request.viewer),
  }),
}));
