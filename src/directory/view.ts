import type { Viewer } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import { collection } from './collection.ts';
import type * as items from './items/index.ts';
import { type Named, nameOf } from './name-of.ts';
import { loader, notFound } from './one-reading.ts';
import { readOwnLog } from './own-log.ts';
import type { Page, Paging } from './page.ts';
import { openReading, type ReadingOptions } from './reading.ts';

export type View = ReturnType<typeof openView>;

/** How many of each relation a page of one thing holds at most; the lists give the rest. */
const CAP = 50;

/** The community as one viewer sees it, for as long as one request lasts: what was read once is kept. */
export function openView(graph: Graph, viewer: Viewer, options: ReadingOptions = {}) {
  const { run, find, finder, who, label } = openReading(graph, viewer, options);
  const cap = CAP;

  const collections = {
    members: collection<items.MemberCard, items.MemberDetails, items.MemberFilter>({
      type: 'member',
      ids: (asked) => run('directory/members', { ...asked, ...who }),
      cards: (ids) => run('directory/member-cards', { ids, ...who }),
      details: async (ids) => {
        const [profiles, works] = await Promise.all([
          run('directory/member-profile', { ids, label, cap, ...who }),
          run('directory/member-work', { ids, cap, ...who }),
        ]);
        const workOf = new Map(works.map((work) => [work.id, work]));
        return profiles.flatMap((profile) => {
          const work = workOf.get(profile.id);
          return work ? [{ ...profile, ...work }] : [];
        });
      },
      find: finder('member'),
      // Whoever was joined to another is found by the id that is gone.
      idOf: async (id) => (await run('joins/alias', { id }))[0]?.kept,
    }),
    topics: collection<items.TopicCard, items.TopicDetails, items.TopicFilter>({
      type: 'topic',
      ids: ({ top = false, ...asked }) => run('directory/topics', { ...asked, top, label }),
      cards: (ids) => run('directory/topic-cards', { ids, label }),
      details: (ids) => run('directory/topic-details', { ids, label, cap, ...who }),
      find: finder('topic'),
    }),
    challenges: collection<items.ChallengeCard, items.ChallengeDetails, items.ChallengeFilter>({
      type: 'challenge',
      ids: (asked) => run('directory/challenges', { ...asked, ...who }),
      cards: (ids) => run('directory/challenge-cards', { ids, label, ...who }),
      details: (ids) => run('directory/challenge-details', { ids, cap, ...who }),
      find: finder('challenge'),
    }),
    questions: collection<items.QuestionCard, items.QuestionDetails, items.QuestionFilter>({
      type: 'question',
      ids: (asked) => run('directory/questions', { ...asked, ...who }),
      cards: (ids) => run('directory/question-cards', { ids, label, ...who }),
      details: (ids) => run('directory/question-details', { ids, cap, ...who }),
      find: finder('question'),
    }),
    answers: collection<items.AnswerCard, items.AnswerDetails, items.AnswerFilter>({
      type: 'answer',
      ids: (asked) => run('directory/answers', { ...asked, ...who }),
      cards: (ids) => run('directory/answer-cards', { ids, ...who }),
      details: (ids) => run('directory/answer-details', { ids, label, cap, ...who }),
      find: finder('answer'),
    }),
    artefacts: collection<items.ArtefactCard, items.ArtefactDetails, items.ArtefactFilter>({
      type: 'artefact',
      ids: (asked) => run('directory/artefacts', { ...asked, ...who }),
      cards: (ids) => run('directory/artefact-cards', { ids, label, ...who }),
      details: (ids) => run('directory/artefact-details', { ids, cap, ...who }),
      find: finder('artefact'),
    }),
    groups: collection<items.GroupCard, items.GroupDetails, items.GroupFilter>({
      type: 'group',
      ids: (asked) => run('directory/groups', { ...asked, ...who }),
      cards: (ids) => run('directory/group-cards', { ids, label }),
      details: (ids) => run('directory/group-details', { ids, cap, ...who }),
      find: finder('group'),
    }),
    organisations: collection<items.OrganisationCard, items.OrganisationDetails, items.OrganisationFilter>({
      type: 'organisation',
      ids: (asked) => run('directory/organisations', asked),
      cards: (ids) => run('directory/organisation-cards', { ids }),
      details: (ids) => run('directory/organisation-details', { ids, cap, ...who }),
      find: finder('organisation'),
    }),
    gatherings: collection<items.GatheringCard, items.GatheringDetails, items.GatheringFilter>({
      type: 'gathering',
      ids: (asked) => run('directory/gatherings', { ...asked, ...who }),
      cards: (ids) => run('directory/gathering-cards', { ids }),
      details: (ids) => run('directory/gathering-details', { ids, cap, ...who }),
      find: finder('gathering'),
    }),
  };

  /** Things that are read by their id alone: a whole list of them says nothing. */
  const pieces = {
    asks: piece('ask', (ids) => run('asks/cards', { ids, ...who })),
    comments: piece('comment', (ids) => run('directory/comment-cards', { ids, ...who })),
    endorsements: piece('endorsement', (ids) => run('directory/endorsement-cards', { ids, label, ...who })),
    feedback: piece('feedback', (ids) => run('feedback/cards', { ids, ...who })),
    ties: piece('tie', (ids) => run('directory/tie-cards', { ids, ...who })),
  };

  return {
    viewer,
    ...collections,
    ...pieces,

    /** Things of the asked kinds whose name or text holds the words, best first. */
    async search(asked: {
      readonly text: string;
      readonly types: readonly items.Searchable[];
      readonly limit: number;
    }): Promise<items.SearchHit[]> {
      const found = await find(asked.text, asked.types, asked.limit);
      const names = await Promise.all(found.map(({ type, id }) => nameOf({ ...collections, ...pieces }, type, id)));
      return found.flatMap((hit, index) => {
        const name = names[index];
        return name == null ? [] : [{ ...hit, name }];
      });
    },

    /** What each of these is called, such as pieces of evidence; null where the viewer may not see it. */
    names: (things: readonly Named[]): Promise<(string | null)[]> =>
      Promise.all(things.map(({ type, id }) => nameOf({ ...collections, ...pieces }, type, id))),

    /** Answers that a member was shown in, newest first; `forbidden` to everybody else. */
    recommendations: (memberId: string, paging: Pick<Paging, 'offset' | 'limit'>) =>
      readOwnLog(run, viewer, who, memberId, paging),

    /** Feedback that whoever looks gave or was given, newest first. */
    async ownFeedback({ offset, limit }: Pick<Paging, 'offset' | 'limit'>): Promise<Page<items.FeedbackCard>> {
      const id = viewer.kind === 'member' ? viewer.id : '';
      const [row] = await run('feedback/of-member', { id, offset, limit });
      const cards = await Promise.all((row?.ids ?? []).map((said) => pieces.feedback.card(said)));
      return { total: row?.total ?? 0, offset, limit, items: cards.filter((card) => card !== null) };
    },

    /** Asks that whoever looks made or was made, newest first. */
    async ownAsks({ offset, limit }: Pick<Paging, 'offset' | 'limit'>): Promise<Page<items.MadeAsk>> {
      const id = viewer.kind === 'member' ? viewer.id : '';
      const [row] = await run('asks/of-member', { id, offset, limit });
      const cards = await Promise.all((row?.ids ?? []).map((ask) => pieces.asks.card(ask)));
      return { total: row?.total ?? 0, offset, limit, items: cards.filter((card) => card !== null) };
    },

    async community(): Promise<items.Community | null> {
      const [row] = await run('directory/community', {});
      return row ?? null;
    },

    async counts(): Promise<items.Counts> {
      const [row] = await run('directory/counts', who);
      if (row === undefined) throw new Error('directory/counts gave no row');
      return row;
    },
  };
}

function piece<Card extends { readonly id: string }>(type: string, read: (ids: readonly string[]) => Promise<Card[]>) {
  const cards = loader(read);
  return {
    card: (id: string): Promise<Card | null> => cards.load(id),
    async read(id: string): Promise<Card> {
      const card = await cards.load(id);
      if (card === null) throw notFound(type, id);
      return card;
    },
  };
}
