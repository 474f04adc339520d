import { z } from 'zod';
import * as directory from '../../directory/index.ts';
import { Ask, MAX_QUESTION_LENGTH } from '../../domain/index.ts';
import { validate } from '../rest/validate.ts';
import { builder, rootView, spend, viewAs } from './builder.ts';
import { objectFromZod } from './from-zod.ts';
import { bounded, limitArgument } from './limit.ts';
import { Item, openItem, Recommendation, SimilarQuestion } from './recommendation.ts';

const SearchArguments = z.object({
  text: z.string().min(1).max(200),
  types: z.array(z.enum(directory.SEARCHABLE)).default([...directory.SEARCHABLE]),
});

const SimilarArguments = z.object({
  text: z.string().min(1).max(MAX_QUESTION_LENGTH),
  limit: z.int().min(1).max(20).default(5),
});

/** A field that fails is null beside those that were answered: none of them may be required. */
builder.queryType({
  fields: (t) => ({
    ask: t.field({
      type: Recommendation,
      nullable: true,
      description: 'Who knows about this? People, groups, artefacts and earlier answers, each with its reasons.',
      args: {
        question: t.arg.string({ required: true }),
        asker: t.arg.id(),
        limit: t.arg.int(),
        team: t.arg.string({ description: Ask.shape.team.description ?? '' }),
        language: t.arg.string({ description: Ask.shape.language.description ?? '' }),
      },
      resolve: async (_root, { question, asker, limit, team, language }, context) => {
        const ask = validate(Ask, {
          question,
          ...{ asker: asker ?? undefined, limit: limit ?? undefined },
          ...{ team: team ?? undefined, language: language ?? undefined },
        });
        const { answer, viewer } = await context.askAs(ask, context.request);
        return { view: viewAs(context, viewer), value: answer };
      },
    }),
    similar: t.field({
      type: [SimilarQuestion],
      nullable: true,
      description: 'Earlier questions close to a text that is being typed, best first.',
      args: { text: t.arg.string({ required: true }), limit: t.arg.int() },
      resolve: async (_root, { text, limit }, context) => {
        const { viewer, signal } = context.request;
        const asked = validate(SimilarArguments, { text, limit: limit ?? undefined });
        const found = await context.recommender.similar(asked.text, viewer, asked.limit, { signal });
        return found.map((value) => ({ view: rootView(context), value }));
      },
    }),
    search: t.field({
      type: [objectFromZod(directory.SearchHit, 'SearchHit')],
      nullable: true,
      description: 'Things whose name or text holds the words, best first.',
      args: { text: t.arg.string({ required: true }), types: t.arg.stringList(), ...limitArgument },
      resolve: async (_root, { text, types, ...rest }, context) => {
        const asked = validate(SearchArguments, { text, types: types ?? undefined });
        const view = rootView(context);
        const hits = await view.search({ ...asked, limit: bounded(rest) });
        spend(context, hits.length);
        return hits.map((value) => ({ view, value }));
      },
    }),
    item: t.field({
      type: Item,
      nullable: true,
      description: 'A thing by its type and id, such as a piece of evidence names.',
      args: { type: t.arg.string({ required: true }), id: t.arg.id({ required: true }) },
      resolve: (_root, { type, id }, context) => openItem(rootView(context), type, id),
    }),
    community: t.field({
      type: objectFromZod(directory.Community, 'Community'),
      nullable: true,
      resolve: async (_root, _arguments, context) => {
        const view = rootView(context);
        const value = await view.community();
        return value === null ? null : { view, value };
      },
    }),
  }),
});
