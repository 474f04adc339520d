import { z } from 'zod';
import * as directory from '../../directory/index.ts';
import { LANGUAGES } from '../../domain/index.ts';
import { validate } from './validate.ts';

/** Parameters that every reading takes. */
export const COMMON_QUERY = {
  as: z.string().max(512).optional().describe('Id of the member through whose eyes to look; the public when left out.'),
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe('Language of topic labels; that of the Accept-Language header when left out.'),
};

/** One kind of thing under `/api`: how it is listed and read, and the schemas that validate and document both. */
export interface Resource {
  /** Under `/api`, such as `members`. */
  readonly path: string;
  /** One of them, such as `member`. */
  readonly type: string;
  readonly card: z.ZodObject;
  readonly whole: z.ZodObject;
  readonly listQuery: z.ZodObject | null;
  list(view: directory.View, query: unknown): Promise<directory.Page<unknown>>;
  read(view: directory.View, id: string): Promise<unknown>;
}

type Schema<Output> = z.ZodObject & z.ZodType<Output>;

function resource<Card extends { readonly id: string }, Details extends object, Filter extends object>(
  path: string,
  type: string,
  schemas: { readonly card: Schema<Card>; readonly details: Schema<Details>; readonly filter: Schema<Filter> },
  of: (view: directory.View) => directory.Collection<Card, Details, Filter>,
): Resource {
  const listQuery = z.strictObject({ ...directory.Paging.shape, ...schemas.filter.shape, ...COMMON_QUERY });
  return {
    path,
    type,
    card: schemas.card,
    whole: schemas.card.extend(schemas.details.shape),
    listQuery,
    list(view, query) {
      const { as: _as, language: _language, ...asked } = validate(listQuery, query);
      // The parts of the schema are those of the filter and of paging, which the compiler cannot see through a spread.
      return of(view).list(asked as unknown as Filter & directory.Paging);
    },
    read: (view, id) => of(view).read(id),
  };
}

function piece(
  path: string,
  type: string,
  card: z.ZodObject,
  read: (view: directory.View, id: string) => Promise<unknown>,
): Resource {
  return {
    path,
    type,
    card,
    whole: card,
    listQuery: null,
    list: () => Promise.reject(new Error(`no list of ${path}`)),
    read,
  };
}

const { MemberCard, MemberDetails, MemberFilter, TopicCard, TopicDetails, TopicFilter } = directory;
const { ChallengeCard, ChallengeDetails, ChallengeFilter, QuestionCard, QuestionDetails, QuestionFilter } = directory;
const { AnswerCard, AnswerDetails, AnswerFilter, ArtefactCard, ArtefactDetails, ArtefactFilter } = directory;
const { GroupCard, GroupDetails, GroupFilter, GatheringCard, GatheringDetails, GatheringFilter } = directory;
const { OrganisationCard, OrganisationDetails, OrganisationFilter } = directory;

export const RESOURCES: readonly Resource[] = [
  resource(
    'members',
    'member',
    { card: MemberCard, details: MemberDetails, filter: MemberFilter },
    (view) => view.members,
  ),
  resource('topics', 'topic', { card: TopicCard, details: TopicDetails, filter: TopicFilter }, (view) => view.topics),
  resource(
    'challenges',
    'challenge',
    { card: ChallengeCard, details: ChallengeDetails, filter: ChallengeFilter },
    (view) => view.challenges,
  ),
  resource(
    'questions',
    'question',
    { card: QuestionCard, details: QuestionDetails, filter: QuestionFilter },
    (view) => view.questions,
  ),
  resource(
    'answers',
    'answer',
    { card: AnswerCard, details: AnswerDetails, filter: AnswerFilter },
    (view) => view.answers,
  ),
  resource(
    'artefacts',
    'artefact',
    { card: ArtefactCard, details: ArtefactDetails, filter: ArtefactFilter },
    (view) => view.artefacts,
  ),
  resource('groups', 'group', { card: GroupCard, details: GroupDetails, filter: GroupFilter }, (view) => view.groups),
  resource(
    'organisations',
    'organisation',
    { card: OrganisationCard, details: OrganisationDetails, filter: OrganisationFilter },
    (view) => view.organisations,
  ),
  resource(
    'gatherings',
    'gathering',
    { card: GatheringCard, details: GatheringDetails, filter: GatheringFilter },
    (view) => view.gatherings,
  ),
  piece('comments', 'comment', directory.CommentCard, (view, id) => view.comments.read(id)),
  piece('endorsements', 'endorsement', directory.EndorsementCard, (view, id) => view.endorsements.read(id)),
  piece('ties', 'tie', directory.TieCard, (view, id) => view.ties.read(id)),
];
