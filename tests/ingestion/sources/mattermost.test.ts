import { describe, expect, it } from 'vitest';
import { fileOf } from '../read-source.ts';
import { folderOf, keepsTheContract, readAt, readUntilFirst } from './source-contract.ts';
import { zipOf } from './zip-of.ts';

const AT = 1_767_340_000_000;
const post = (user: string, message: string, at: number, more: object = {}) => ({
  ...{ team: 'velo', channel: 'atelier', user, message, create_at: AT + at, ...more },
});
const reply = (user: string, message: string, at: number, more: object = {}) => ({
  ...{ user, message, create_at: AT + at, ...more },
});

const LINES = [
  { type: 'version', version: 1 },
  { type: 'team', team: { name: 'velo', display_name: 'Vélo', type: 'O' } },
  {
    type: 'channel',
    channel: { team: 'velo', name: 'atelier', display_name: 'Atelier', type: 'O', purpose: 'Réparer' },
  },
  { type: 'channel', channel: { team: 'velo', name: 'bureau', display_name: 'Bureau', type: 'P' } },
  {
    type: 'user',
    user: {
      username: 'lucie',
      email: 'lucie@velo.example',
      first_name: 'Lucie',
      last_name: 'Marchal',
      position: 'Mécanicienne',
    },
  },
  { type: 'user', user: { username: 'tom', email: 'tom@velo.example', roles: 'system_guest', delete_at: AT } },
  { type: 'bot', bot: { username: 'robot', owner: 'lucie' } },
  {
    type: 'post',
    post: post('tom', 'Qui connaît les freins, @lucie ?', 0, {
      replies: [
        reply('lucie', 'Moi.', 1_000, { attachments: [{ path: 'a.png' }] }),
        reply('lucie', 'Et Ana.', 1_000),
        reply('tom', 'Merci @lucie.', 2_000),
        reply('robot', 'bip', 3_000),
        reply('ana', 'Oui', 4_000),
      ],
    }),
  },
  { type: 'post', post: post('lucie', 'Bonne année', 5_000) },
  { type: 'post', post: post('lucie', 'lucie joined', 6_000, { type: 'system_join_channel' }) },
  { type: 'post', post: post('tom', 'secret', 7_000, { channel: 'bureau', replies: [reply('lucie', 'chut', 7_500)] }) },
  { type: 'direct_channel', direct_channel: { members: ['lucie', 'tom'] } },
  {
    type: 'direct_post',
    direct_post: { channel_members: ['lucie', 'tom'], user: 'tom', message: 'entre nous', create_at: AT },
  },
];
const EXPORT = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('a Mattermost export, as every source,', () => {
  keepsTheContract({
    ...{ kind: 'chat', folder: 'any', name: 'velo', files: { 'velo.jsonl': EXPORT }, given: 'velo.jsonl' },
  });

  it('is read line by line, also where it is large', async () => {
    const many = Array.from({ length: 6_000 }, (_, at) => ({
      type: 'post',
      post: post('tom', 'mot '.repeat(30), at, { replies: [reply('lucie', 'oui', at + 1)] }),
    }));
    const content = [...LINES.slice(0, 6), ...many].map((line) => JSON.stringify(line)).join('\n');
    const { read, all } = await readUntilFirst(fileOf(content, 'velo.jsonl'), 'question');
    expect(read).toBeLessThan(all / 3);
  });
});

describe('a Mattermost export', () => {
  it('gives threads as questions with their answers, and channels as topics', async () => {
    const { records, faults, told } = await readAt(fileOf(EXPORT, 'velo.jsonl'));
    expect(faults).toEqual([]);
    const id = (user: string, at: number) => `velo-velo-atelier-${AT + at}-${user}`;
    const question = id('tom', 0);
    expect(records).toEqual([
      { type: 'community', id: 'velo', name: 'velo' },
      { type: 'topic', id: 'velo-velo-atelier', label: 'Atelier', description: 'Réparer' },
      {
        ...{ type: 'member', id: 'velo-lucie', name: 'Lucie Marchal', email: 'lucie@velo.example' },
        function: 'Mécanicienne',
      },
      {
        ...{ type: 'member', id: 'velo-tom', name: 'tom', email: 'tom@velo.example' },
        ...{ until: '2026-01-02T07:46:40.000Z', external: true },
      },
      { type: 'member', id: 'velo-ana', name: 'ana' },
      {
        ...{ type: 'question', id: question, title: 'Qui connaît les freins, @Lucie Marchal ?' },
        ...{ text: 'Qui connaît les freins, @Lucie Marchal ?', askedBy: 'velo-tom', topics: ['velo-velo-atelier'] },
        created: '2026-01-02T07:46:40.000Z',
      },
      {
        ...{ type: 'answer', id: id('lucie', 1_000), question, answeredBy: 'velo-lucie', text: 'Moi.' },
        created: '2026-01-02T07:46:41.000Z',
      },
      {
        ...{ type: 'answer', id: `${id('lucie', 1_000)}-2`, question, answeredBy: 'velo-lucie', text: 'Et Ana.' },
        created: '2026-01-02T07:46:41.000Z',
      },
      {
        ...{ type: 'comment', id: id('tom', 2_000), question, writtenBy: 'velo-tom', text: 'Merci @Lucie Marchal.' },
        created: '2026-01-02T07:46:42.000Z',
      },
      {
        ...{ type: 'answer', id: id('ana', 4_000), question, answeredBy: 'velo-ana', text: 'Oui' },
        created: '2026-01-02T07:46:44.000Z',
      },
    ]);
    expect(told).toEqual([
      'left out, private channels: 1',
      'not taken, files of messages: 1',
      'passed over, messages of bots: 1',
      'passed over, messages that nobody replied to: 1',
      'passed over, joins and other notices: 1',
      'left out, messages of private channels: 1',
      'left out, direct and group messages: 1',
      'not in it: which answers were accepted; reactions are no votes and were passed over',
    ]);
  });

  it('may be the zip with the attachments', async () => {
    const files = { 'import.jsonl': EXPORT, 'data/a.png': 'x' };
    const { records } = await readAt(fileOf(zipOf(files), 'velo.zip'));
    expect(records).toEqual((await readAt(folderOf(files, 'velo'))).records);
    expect(records).toHaveLength(10);
  });

  it('loses by a line that is broken that line alone', async () => {
    const { records, faults } = await readAt(
      fileOf(EXPORT.replace('"username":"tom"', '"username":tom'), 'velo.jsonl'),
    );
    expect(faults.map(({ line, code }) => [line, code])).toEqual([[6, 'not-json']]);
    expect(records).toContainEqual({ type: 'member', id: 'velo-tom', name: 'tom' });
  });
});
