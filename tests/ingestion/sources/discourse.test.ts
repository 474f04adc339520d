import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, keepsTheContract, readAt } from './source-contract.ts';

const USERS =
  'id,name,username,email,title,created_at,last_seen_at,trust_level,active,staged,location,Métier (custom user field),group_names\n' +
  '1,Lucie Marchal,lucie,lucie@velo.example,"Mécanicienne, chef",2013-02-05 21:29:20 UTC,,3,true,false,Liège,soudure,trust_level_1;ateliers\n' +
  '2,,tom,tom@velo.example,,2014-01-02 08:00:00 UTC,,1,true,false,,,trust_level_1\n' +
  '3,,spam,spam@velo.example,,2014-01-02 08:00:00 UTC,,0,false,false,,,\n';

function post(id: number, number: number, user: readonly [number, string], cooked: string, more: object = {}): object {
  return {
    ...{ id, post_number: number, post_type: 1, topic_id: 12, user_id: user[0], username: user[1], name: '' },
    ...{ cooked, created_at: `2024-04-0${number}T09:00:00.000Z`, reply_to_post_number: null, actions_summary: [] },
    ...more,
  };
}

const LUCIE = [1, 'lucie'] as const;
const TOM = [2, 'tom'] as const;
const ANA = [9, 'ana'] as const;
const POSTS = [
  post(100, 1, TOM, '<p>Le levier est <b>mou</b>.</p>', { actions_summary: [{ id: 2, count: 3 }] }),
  post(101, 2, LUCIE, '<aside class="quote" data-post="1"><blockquote>Le levier</blockquote></aside><p>Purge-le.</p>', {
    accepted_answer: true,
  }),
  post(102, 3, TOM, '<p>Merci !</p>', { reply_to_post_number: 2 }),
  post(103, 4, ANA, '<p>Deux fois.</p>', { reply_to_post_number: 3, name: 'Ana Pires' }),
  post(104, 5, ANA, '<p>Ou change le câble.</p>'),
  post(105, 6, TOM, '<p>Lequel ?</p>'),
  post(106, 7, LUCIE, '', { post_type: 3 }),
  post(107, 8, LUCIE, '<p>entre nous</p>', { post_type: 4 }),
];
const TOPIC = {
  post_stream: { posts: POSTS, stream: POSTS.map((_, at) => 100 + at) },
  ...{ id: 12, title: 'Frein mou ?', created_at: '2024-04-01T09:00:00.000Z', user_id: 2, category_id: 5 },
  ...{ tags: ['freins'], archetype: 'regular', visible: true },
};
const CATEGORIES = {
  category_list: {
    categories: [
      { id: 1, name: 'Sans catégorie', slug: 'uncategorized' },
      { id: 5, name: 'Atelier', slug: 'atelier', description_text: 'Réparer.', read_restricted: false },
      { id: 6, name: 'Bureau', slug: 'bureau', read_restricted: true },
    ],
  },
};
const TAGS = { tags: [{ id: 'freins', text: 'freins', name: 'freins', description: 'Tout ce qui freine', count: 1 }] };
const LATEST = {
  users: [{ id: 2, username: 'tom' }],
  topic_list: {
    topics: [
      { id: 12, title: 'Frein mou ?', category_id: 5, tags: ['freins'], created_at: '2024-04-01T09:00:00.000Z' },
      { id: 13, title: 'Roue voilée', category_id: 1, tags: ['roues'], created_at: '2024-05-01T09:00:00.000Z' },
      { id: 14, title: 'Salaires', category_id: 6, created_at: '2024-05-01T09:00:00.000Z' },
    ],
  },
};
const FILES = {
  'user-list-240601-101010.csv': USERS,
  'categories.json': JSON.stringify(CATEGORIES, null, 1),
  'latest.json': JSON.stringify(LATEST),
  'tags.json': JSON.stringify(TAGS),
  't/12.json': JSON.stringify(TOPIC),
};

describe('what Discourse gives, as every source,', () => {
  // A table that is cut off between two cells of its last column is a table.
  const mayEndAnywhere = ['user-list-240601-101010.csv'];
  keepsTheContract({ kind: 'discourse', folder: 'velo', name: 'velo', files: FILES, mayEndAnywhere });
});

describe('what Discourse gives', () => {
  it('is a community of members, groups, topics, questions, answers and comments', async () => {
    const { records, faults, told } = await readAt(folderOf(FILES, 'velo'));
    expect(faults).toEqual([]);
    expect(records).toEqual([
      { type: 'community', id: 'velo', name: 'velo' },
      {
        ...{ type: 'member', id: 'velo-1', name: 'Lucie Marchal', email: 'lucie@velo.example' },
        ...{ function: 'Mécanicienne, chef', since: '2013-02-05T21:29:20Z' },
      },
      { type: 'member', id: 'velo-2', name: 'tom', email: 'tom@velo.example', since: '2014-01-02T08:00:00Z' },
      { type: 'group', id: 'velo-group-ateliers', name: 'ateliers', members: [{ member: 'velo-1' }] },
      { type: 'topic', id: 'velo-category-5', label: 'Atelier', description: 'Réparer.' },
      { type: 'topic', id: 'velo-tag-roues', label: 'roues' },
      {
        type: 'question',
        id: 'velo-13',
        title: 'Roue voilée',
        topics: ['velo-tag-roues'],
        created: '2024-05-01T09:00:00.000Z',
      },
      { type: 'member', id: 'velo-9', name: 'Ana Pires' },
      { type: 'topic', id: 'velo-tag-freins', label: 'freins' },
      {
        ...{ type: 'question', id: 'velo-12', title: 'Frein mou ?', text: 'Le levier est mou.', askedBy: 'velo-2' },
        ...{ topics: ['velo-category-5', 'velo-tag-freins'], created: '2024-04-01T09:00:00.000Z', score: 3 },
      },
      {
        ...{ type: 'answer', id: 'velo-101', question: 'velo-12', answeredBy: 'velo-1', text: 'Purge-le.' },
        ...{ created: '2024-04-02T09:00:00.000Z', accepted: true, score: 0 },
      },
      {
        ...{ type: 'comment', id: 'velo-102', answer: 'velo-101', writtenBy: 'velo-2', text: 'Merci !' },
        ...{ created: '2024-04-03T09:00:00.000Z', score: 0 },
      },
      {
        ...{ type: 'comment', id: 'velo-103', answer: 'velo-101', writtenBy: 'velo-9', text: 'Deux fois.' },
        ...{ created: '2024-04-04T09:00:00.000Z', score: 0 },
      },
      {
        ...{ type: 'answer', id: 'velo-104', question: 'velo-12', answeredBy: 'velo-9', text: 'Ou change le câble.' },
        ...{ created: '2024-04-05T09:00:00.000Z', score: 0 },
      },
      {
        ...{ type: 'comment', id: 'velo-105', question: 'velo-12', writtenBy: 'velo-2', text: 'Lequel ?' },
        ...{ created: '2024-04-06T09:00:00.000Z', score: 0 },
      },
    ]);
    expect(told).toEqual([
      'passed over, columns of the user list: location, métier (custom user field)',
      'passed over, users who never took up their account: 1',
      'left out, topics that not everyone may read (messages, reserved categories, unlisted): 1',
      'passed over, notes of moderators and of the system: 2',
    ]);
  });

  it('may be a list of users alone, or one topic', async () => {
    const folder = folderOf(FILES);
    const users = await readAt(join(folder, 'user-list-240601-101010.csv'));
    expect(users.records.map(({ id }) => id)).toEqual([
      'user-list',
      'user-list-1',
      'user-list-2',
      'user-list-group-ateliers',
    ]);
    expect(users.told).toContain('without topics: there are members alone');
    const topic = await readAt(join(folder, 't/12.json'));
    expect(
      topic.records.filter(({ type }) => type === 'member').map((member) => 'name' in member && member.name),
    ).toEqual(['tom', 'lucie', 'Ana Pires']);
    expect(topic.told[0]).toMatch(/^without a user list/);
  });

  it('leaves out what only some may read, and what was taken away', async () => {
    const left = async (more: object, posts: readonly object[] = POSTS) => {
      const topic = { ...TOPIC, ...more, post_stream: { posts } };
      const { records } = await readAt(folderOf({ ...FILES, 't/12.json': JSON.stringify(topic) }, 'velo'));
      return records.filter(({ id }) => /^velo-1(2|0\d)$/.test(id)).length;
    };
    expect(await left({})).toBe(6);
    expect(await left({ archetype: 'private_message' })).toBe(0);
    expect(await left({ category_id: 6 })).toBe(0);
    expect(await left({ visible: false })).toBe(0);
    expect(await left({ deleted_at: '2024-05-05T00:00:00Z' })).toBe(0);
    expect(await left({}, [POSTS[0] ?? {}, post(101, 2, LUCIE, 'x', { hidden: true })])).toBe(1);
  });

  it('reads of a list of users that is cut off what stands before, and says where it ends', async () => {
    const cut = USERS.slice(0, USERS.indexOf('tom@velo'));
    const { records, faults } = await readAt(folderOf({ 'user-list.csv': cut }, 'velo'));
    expect(records.map(({ id }) => id)).toEqual(['velo', 'velo-1', 'velo-group-ateliers']);
    expect(faults).toEqual([
      {
        file: 'user-list.csv',
        line: 3,
        code: 'broken-file',
        message: expect.stringMatching(/^the row has 4 cells for 13/),
      },
    ]);
  });

  it('puts the pages of one topic together, and says which posts are missing', async () => {
    const stream = POSTS.map((_, at) => 100 + at);
    const files = {
      ...FILES,
      't/12.json': JSON.stringify({ ...TOPIC, post_stream: { posts: POSTS.slice(0, 2), stream } }),
      't/12-page-2.json': JSON.stringify({ post_stream: { posts: POSTS.slice(4, 6) } }),
    };
    const { records, told } = await readAt(folderOf(files, 'velo'));
    expect(records.flatMap(({ type, id }) => (type === 'answer' || type === 'comment' ? id : []))).toEqual([
      'velo-104',
      'velo-105',
      'velo-101',
    ]);
    expect(told).toContain('posts that topics count and no file holds: 4');
  });
});
