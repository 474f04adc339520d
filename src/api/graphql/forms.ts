import {
  Answered,
  AnswerForm,
  AnswerTable,
  FilledIn,
  Form,
  FormChange,
  FormWish,
  TableTaken,
} from '../../forms/index.ts';
import { validate } from '../rest/validate.ts';
import { builder, seen, spend } from './builder.ts';
import { objectFromZod } from './from-zod.ts';

/** Forms that people fill in; what is asked and answered stands as JSON, for it is of several kinds. */

const FormType = objectFromZod(Form, 'Form');
const AnsweredType = objectFromZod(Answered, 'Answered');

builder.queryFields((t) => ({
  forms: t.field({
    type: [FormType],
    nullable: true,
    description: 'Forms, those that close last first.',
    resolve: async (_root, _arguments, context) => {
      const found = await context.forms.list(context.request.viewer);
      spend(context, found.length);
      return found.map((form) => seen(context, form));
    },
  }),
  form: t.field({
    type: FormType,
    nullable: true,
    description: 'One form, with what you answered.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => seen(context, await context.forms.read(id, context.request.viewer)),
  }),
  formAnswers: t.field({
    type: [objectFromZod(FilledIn, 'FilledIn')],
    nullable: true,
    description: 'What everybody answered, for whoever keeps the form.',
    args: { form: t.arg.id({ required: true }) },
    resolve: async (_root, { form }, context) => {
      const found = await context.forms.answers(form, context.request.viewer);
      spend(context, found.length);
      return found.map((filled) => seen(context, filled));
    },
  }),
}));

builder.mutationFields((t) => ({
  makeForm: t.field({
    type: FormType,
    nullable: true,
    description: 'Makes a form, as under `/api/forms`.',
    args: { form: t.arg({ type: 'JSON', required: true }) },
    resolve: async (_root, { form }, context) =>
      seen(context, await context.forms.make(validate(FormWish, form), context.request.viewer)),
  }),
  changeForm: t.field({
    type: FormType,
    nullable: true,
    description: 'Changes a form; its questions only while nobody answered.',
    args: { form: t.arg.id({ required: true }), change: t.arg({ type: 'JSON', required: true }), version: t.arg.int() },
    resolve: async (_root, { form, change, version }, context) => {
      const { viewer } = context.request;
      return seen(
        context,
        await context.forms.change(form, validate(FormChange, change), viewer, version ?? undefined),
      );
    },
  }),
  removeForm: t.field({
    type: 'Boolean',
    nullable: true,
    description: 'Takes a form away with its answers.',
    args: { form: t.arg.id({ required: true }), version: t.arg.int() },
    resolve: async (_root, { form, version }, context) => {
      await context.forms.remove(form, context.request.viewer, version ?? undefined);
      return true;
    },
  }),
  answerForm: t.field({
    type: AnsweredType,
    nullable: true,
    description: 'Fills in a form, for yourself or, if you keep it, for somebody.',
    args: {
      form: t.arg.id({ required: true }),
      member: t.arg.id({ required: true }),
      answers: t.arg({ type: 'JSON', required: true }),
      version: t.arg.int(),
    },
    resolve: async (_root, { form, member, version, ...given }, context) => {
      const { answers } = validate(AnswerForm, given);
      const { viewer } = context.request;
      return seen(context, await context.forms.answer(form, member, answers, viewer, version ?? undefined));
    },
  }),
  takeBackFormAnswers: t.field({
    type: FormType,
    nullable: true,
    description: 'Takes back what a member answered.',
    args: { form: t.arg.id({ required: true }), member: t.arg.id({ required: true }) },
    resolve: async (_root, { form, member }, context) =>
      seen(context, await context.forms.takeBack(form, member, context.request.viewer)),
  }),
  takeFormTable: t.field({
    type: objectFromZod(TableTaken, 'TableTaken'),
    nullable: true,
    description: 'Takes answers from a table: every wrong line is told, and a table with one is not taken at all.',
    args: {
      form: t.arg.id({ required: true }),
      csv: t.arg.string({ required: true }),
      dryRun: t.arg.boolean(),
      version: t.arg.int(),
    },
    resolve: async (_root, { form, version, csv, dryRun }, context) => {
      const table = validate(AnswerTable, { csv, dryRun: dryRun ?? false });
      return seen(context, await context.forms.takeTable(form, table, context.request.viewer, version ?? undefined));
    },
  }),
}));
