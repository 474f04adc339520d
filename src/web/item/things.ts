/** One line of a thing's page: a field of what the service gives, and the type of thing its values lead to. */
export interface Field {
  readonly name: string;
  readonly to?: string;
}

interface Thing {
  /** Where the service keeps it, under `/api`. */
  readonly path: string;
  readonly fields: readonly Field[];
}

const TOPICS: Field = { name: 'topics', to: 'topic' };

/** How each type of thing is read and shown. A tie's weight and a topic's level stay out: no numbers beside people. */
export const THINGS: Readonly<Record<string, Thing>> = {
  member: {
    path: 'members',
    fields: [
      { name: 'function' },
      { name: 'organisation', to: 'organisation' },
      { name: 'languages' },
      TOPICS,
      { name: 'endorsements', to: 'topic' },
      { name: 'offers' },
      { name: 'needs' },
      { name: 'groups', to: 'group' },
      { name: 'artefacts', to: 'artefact' },
      { name: 'answers', to: 'answer' },
      { name: 'questions', to: 'question' },
      { name: 'challenges', to: 'challenge' },
      { name: 'gatherings', to: 'gathering' },
      { name: 'ties', to: 'member' },
      { name: 'manager', to: 'member' },
      { name: 'reports', to: 'member' },
    ],
  },
  topic: {
    path: 'topics',
    fields: [
      { name: 'broader', to: 'topic' },
      { name: 'narrower', to: 'topic' },
      { name: 'members', to: 'member' },
      { name: 'groups', to: 'group' },
      { name: 'challenges', to: 'challenge' },
      { name: 'questions', to: 'question' },
      { name: 'artefacts', to: 'artefact' },
    ],
  },
  challenge: {
    path: 'challenges',
    fields: [
      { name: 'raisedBy', to: 'member' },
      { name: 'sharedBy', to: 'member' },
      TOPICS,
      { name: 'groups', to: 'group' },
      { name: 'questions', to: 'question' },
      { name: 'artefacts', to: 'artefact' },
    ],
  },
  question: {
    path: 'questions',
    fields: [
      { name: 'askedBy', to: 'member' },
      TOPICS,
      { name: 'answers' },
      { name: 'challenge', to: 'challenge' },
      { name: 'duplicateOf', to: 'question' },
      { name: 'related', to: 'question' },
      { name: 'comments' },
    ],
  },
  answer: {
    path: 'answers',
    fields: [{ name: 'answeredBy', to: 'member' }, { name: 'question', to: 'question' }, TOPICS, { name: 'comments' }],
  },
  comment: {
    path: 'comments',
    fields: [
      { name: 'writtenBy', to: 'member' },
      { name: 'question', to: 'question' },
      { name: 'answer', to: 'answer' },
    ],
  },
  artefact: {
    path: 'artefacts',
    fields: [
      { name: 'authors', to: 'member' },
      { name: 'contributors', to: 'member' },
      TOPICS,
      { name: 'madeIn', to: 'group' },
      { name: 'addresses', to: 'challenge' },
      { name: 'usedBy', to: 'member' },
    ],
  },
  group: {
    path: 'groups',
    fields: [
      TOPICS,
      { name: 'challenge', to: 'challenge' },
      { name: 'members', to: 'member' },
      { name: 'artefacts', to: 'artefact' },
      { name: 'gatherings', to: 'gathering' },
    ],
  },
  organisation: {
    path: 'organisations',
    fields: [
      { name: 'parent', to: 'organisation' },
      { name: 'parts', to: 'organisation' },
      { name: 'competitors', to: 'organisation' },
      { name: 'members', to: 'member' },
    ],
  },
  gathering: {
    path: 'gatherings',
    fields: [
      { name: 'group', to: 'group' },
      { name: 'attended', to: 'member' },
    ],
  },
  feedback: {
    path: 'feedback',
    fields: [
      { name: 'verdict' },
      { name: 'member', to: 'member' },
      { name: 'artefact', to: 'artefact' },
      { name: 'by', to: 'member' },
      { name: 'question', to: 'question' },
    ],
  },
  endorsement: {
    path: 'endorsements',
    fields: [
      { name: 'from', to: 'member' },
      { name: 'to', to: 'member' },
      { name: 'topic', to: 'topic' },
    ],
  },
  tie: {
    path: 'ties',
    fields: [
      { name: 'from', to: 'member' },
      { name: 'to', to: 'member' },
    ],
  },
};
