import * as directory from '../../directory/index.ts';
import { validate } from '../rest/validate.ts';
import { builder, type GraphqlContext, rootView, type Seen, spend } from './builder.ts';
import * as things from './things.ts';
import { see } from './walks.ts';

/** The whole of each kind, page by page and one by one: the same filters as under `/api`. */

interface SeenPage<Card> {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly items: Seen<Card>[];
}

function pageOf<Card>(name: string, item: ReturnType<typeof builder.objectRef<Seen<Card>>>) {
  return builder.objectRef<SeenPage<Card>>(name).implement({
    fields: (t) => ({
      total: t.exposeInt('total', { description: 'How many there are in all.' }),
      offset: t.exposeInt('offset'),
      limit: t.exposeInt('limit'),
      items: t.field({ type: [item], resolve: (page) => page.items as never }),
    }),
  });
}

const paging = builder.args((t) => ({ search: t.string(), offset: t.int(), limit: t.int() }));

/** GraphQL's arguments through the schema that reads an address: what is left out or null is not there. */
async function list<Card extends { readonly id: string }, Details extends object, Filter extends object>(
  context: GraphqlContext,
  of: (view: directory.View) => directory.Collection<Card, Details, Filter>,
  filter: Parameters<typeof directory.Paging.extend>[0],
  given: Readonly<Record<string, unknown>>,
): Promise<SeenPage<Card>> {
  const written = Object.entries(given).flatMap(([name, value]) =>
    value == null ? [] : [[name, typeof value === 'boolean' ? String(value) : value]],
  );
  const asked = validate(directory.Paging.extend(filter), Object.fromEntries(written));
  const view = rootView(context);
  const page = await of(view).list(asked as unknown as Filter & directory.Paging);
  spend(context, page.items.length);
  return { ...page, items: page.items.map((value) => ({ view, value })) };
}

const MemberPage = pageOf('MemberPage', things.Member);
const TopicPage = pageOf('TopicPage', things.Topic);
const ChallengePage = pageOf('ChallengePage', things.Challenge);
const QuestionPage = pageOf('QuestionPage', things.Question);
const AnswerPage = pageOf('AnswerPage', things.Answer);
const ArtefactPage = pageOf('ArtefactPage', things.Artefact);
const GroupPage = pageOf('GroupPage', things.Group);
const OrganisationPage = pageOf('OrganisationPage', things.Organisation);
const GatheringPage = pageOf('GatheringPage', things.Gathering);

builder.queryFields((t) => ({
  members: t.field({
    type: MemberPage,
    nullable: true,
    args: { ...paging, topic: t.arg.id(), organisation: t.arg.id(), group: t.arg.id(), language: t.arg.string() },
    resolve: (_root, args, context) => list(context, (view) => view.members, directory.MemberFilter.shape, args),
  }),
  topics: t.field({
    type: TopicPage,
    nullable: true,
    args: { ...paging, broader: t.arg.id(), top: t.arg.boolean() },
    resolve: (_root, args, context) => list(context, (view) => view.topics, directory.TopicFilter.shape, args),
  }),
  challenges: t.field({
    type: ChallengePage,
    nullable: true,
    args: { ...paging, topic: t.arg.id(), status: t.arg.string() },
    resolve: (_root, args, context) => list(context, (view) => view.challenges, directory.ChallengeFilter.shape, args),
  }),
  questions: t.field({
    type: QuestionPage,
    nullable: true,
    args: {
      ...paging,
      topic: t.arg.id(),
      askedBy: t.arg.id(),
      language: t.arg.string(),
      answered: t.arg.boolean(),
    },
    resolve: (_root, args, context) => list(context, (view) => view.questions, directory.QuestionFilter.shape, args),
  }),
  answers: t.field({
    type: AnswerPage,
    nullable: true,
    args: { ...paging, question: t.arg.id(), answeredBy: t.arg.id() },
    resolve: (_root, args, context) => list(context, (view) => view.answers, directory.AnswerFilter.shape, args),
  }),
  artefacts: t.field({
    type: ArtefactPage,
    nullable: true,
    args: {
      ...paging,
      kind: t.arg.string(),
      topic: t.arg.id(),
      language: t.arg.string(),
      madeBy: t.arg.id(),
      madeIn: t.arg.id(),
    },
    resolve: (_root, args, context) => list(context, (view) => view.artefacts, directory.ArtefactFilter.shape, args),
  }),
  groups: t.field({
    type: GroupPage,
    nullable: true,
    args: { ...paging, kind: t.arg.string(), topic: t.arg.id(), member: t.arg.id(), running: t.arg.boolean() },
    resolve: (_root, args, context) => list(context, (view) => view.groups, directory.GroupFilter.shape, args),
  }),
  organisations: t.field({
    type: OrganisationPage,
    nullable: true,
    args: { ...paging, parent: t.arg.id() },
    resolve: (_root, args, context) =>
      list(context, (view) => view.organisations, directory.OrganisationFilter.shape, args),
  }),
  gatherings: t.field({
    type: GatheringPage,
    nullable: true,
    args: { ...paging, group: t.arg.id() },
    resolve: (_root, args, context) => list(context, (view) => view.gatherings, directory.GatheringFilter.shape, args),
  }),
}));

builder.queryFields((t) => {
  const one = <Card>(
    type: ReturnType<typeof builder.objectRef<Seen<Card>>>,
    from: (view: directory.View) => { card(id: string): Promise<Card | null> },
  ) =>
    t.field({
      type,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: ((_root: unknown, { id }: { id: string }, context: GraphqlContext) => {
        const view = rootView(context);
        return see(view, from(view), { id });
      }) as never,
    });
  return {
    member: one(things.Member, (view) => view.members),
    topic: one(things.Topic, (view) => view.topics),
    challenge: one(things.Challenge, (view) => view.challenges),
    question: one(things.Question, (view) => view.questions),
    answer: one(things.Answer, (view) => view.answers),
    artefact: one(things.Artefact, (view) => view.artefacts),
    group: one(things.Group, (view) => view.groups),
    organisation: one(things.Organisation, (view) => view.organisations),
    gathering: one(things.Gathering, (view) => view.gatherings),
  };
});
