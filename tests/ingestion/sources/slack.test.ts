import { describe, expect, it } from 'vitest';
import { fileOf } from '../read-source.ts';
import { folderOf, keepsTheContract, readAt } from './source-contract.ts';
import { zipOf } from './zip-of.ts';

const json = (value: unknown) => JSON.stringify(value, null, 4);
const message = (ts: string, user: string, text: string, more: object = {}) => ({
  type: 'message',
  user,
  text,
  ts,
  ...more,
});
const thread = (ts: string) => ({ thread_ts: ts });

const FILES = {
  'channels.json': json([
    {
      id: 'C1',
      name: 'atelier',
      purpose: { value: 'Réparer &amp; transmettre' },
      topic: { value: '' },
      members: ['U1'],
    },
  ]),
  'groups.json': json([{ id: 'G1', name: 'bureau' }]),
  'dms.json': json([{ id: 'D1', members: ['U1', 'U2'] }]),
  'users.json': json([
    {
      id: 'U1',
      name: 'lucie',
      real_name: 'Lucie Marchal',
      profile: { email: 'lucie@velo.example', title: 'Mécanicienne' },
    },
    { id: 'U2', name: 'tom', profile: { display_name: 'Tom', real_name: '' }, is_restricted: true },
    { id: 'U3', name: 'ana', real_name: 'Ana', deleted: true, profile: {} },
    { id: 'B1', name: 'robot', is_bot: true, profile: {} },
  ]),
  'atelier/2026-01-02.json': json([
    message(
      '1767340000.000100',
      'U2',
      'Qui connaît les freins, <@U1> ?\nVoir <https://velo.example/f|la fiche>.',
      thread('1767340000.000100'),
    ),
    message('1767340100.000200', 'U1', '&lt;moi&gt; &amp; <@U3>', thread('1767340000.000100')),
    message('1767340200.000300', 'U2', 'Merci', thread('1767340000.000100')),
    message('1767340300.000400', 'U1', 'Bonne année'),
    message('1767340350.000400', 'U3', 'est là', { subtype: 'channel_join' }),
    message('1767340360.000400', 'B1', 'bip', thread('1767340360.000400')),
    message('1767340361.000400', 'U1', 'tais-toi', thread('1767340360.000400')),
    message('1767340362.000400', 'U1', 'seul avec un robot', thread('1767340362.000400')),
    message('1767340363.000400', 'B1', 'bip bip', { ...thread('1767340362.000400'), bot_id: 'B' }),
  ]),
  'atelier/2026-01-03.json': json([
    message('1767430000.000100', 'U9', 'Regarde <#C1>', {
      ...thread('1767340000.000100'),
      ...{ user_profile: { real_name: 'Piet' }, files: [{ id: 'F1' }] },
    }),
    message('1767430001.000100', 'U1', 'à quoi ?', thread('1700000000.000100')),
  ]),
  'D1/2026-01-02.json': json([message('1767340000.000100', 'U1', 'entre nous', thread('1767340000.000100'))]),
  'bureau/2026-01-02.json': json([message('1767340000.000100', 'U1', 'secret', thread('1767340000.000100'))]),
};

const RECORDS = [
  { type: 'community', id: 'velo', name: 'velo' },
  ...[
    { type: 'member', id: 'velo-U1', name: 'Lucie Marchal', email: 'lucie@velo.example', function: 'Mécanicienne' },
    { type: 'member', id: 'velo-U2', name: 'Tom', external: true },
    { type: 'member', id: 'velo-U3', name: 'Ana', paused: true },
  ],
  { type: 'topic', id: 'velo-C1', label: 'atelier', description: 'Réparer & transmettre' },
  {
    ...{ type: 'question', id: 'velo-C1-1767340000.000100', title: 'Qui connaît les freins, @Lucie Marchal ?' },
    ...{ text: 'Qui connaît les freins, @Lucie Marchal ?\nVoir la fiche.', askedBy: 'velo-U2', topics: ['velo-C1'] },
    created: '2026-01-02T07:46:40.000Z',
  },
  {
    ...{ type: 'answer', id: 'velo-C1-1767340100.000200', question: 'velo-C1-1767340000.000100' },
    ...{ answeredBy: 'velo-U1', text: '<moi> & @Ana', created: '2026-01-02T07:48:20.000Z' },
  },
  {
    ...{ type: 'comment', id: 'velo-C1-1767340200.000300', question: 'velo-C1-1767340000.000100' },
    ...{ writtenBy: 'velo-U2', text: 'Merci', created: '2026-01-02T07:50:00.000Z' },
  },
  { type: 'member', id: 'velo-U9', name: 'Piet' },
  {
    ...{ type: 'answer', id: 'velo-C1-1767430000.000100', question: 'velo-C1-1767340000.000100' },
    ...{ answeredBy: 'velo-U9', text: 'Regarde #atelier', created: '2026-01-03T08:46:40.000Z' },
  },
];

describe('a Slack export, as every source,', () => {
  // What is private is not read, whole or not.
  const mayEndAnywhere = ['groups.json', 'dms.json', 'D1/2026-01-02.json', 'bureau/2026-01-02.json'];
  keepsTheContract({ kind: 'chat', folder: 'velo', name: 'velo', files: withoutChannelsAtRisk(), mayEndAnywhere });
});

/** A second channel keeps something of the lists that name channels and people when they are cut off. */
function withoutChannelsAtRisk(): Readonly<Record<string, string>> {
  const first = { id: 'C0', name: 'accueil' };
  return {
    ...FILES,
    'channels.json': json([
      { ...first, purpose: { value: 'x'.repeat(10) } },
      { id: 'C1', name: 'atelier' },
      { id: 'C2', name: 'zinc', purpose: { value: 'y'.repeat(400) } },
    ]),
  };
}

describe('a Slack export', () => {
  it('gives threads as questions with their answers, and channels as topics', async () => {
    const { records, faults, told } = await readAt(folderOf(FILES, 'velo'));
    expect(faults).toEqual([]);
    expect(records).toEqual(RECORDS);
    expect(told).toEqual([
      'closed accounts, taken as paused, for the day they left is not in it: 1',
      'passed over, bots: 1',
      'passed over, messages that nobody replied to: 2',
      'passed over, joins and other notices: 1',
      'passed over, messages of bots: 2',
      'passed over, replies to what a bot wrote or what is not in the export: 2',
      'not taken, files of messages: 1',
      'left out, private channels and direct messages: 2',
      'not in it: which answers were accepted; reactions are no votes and were passed over',
    ]);
  });

  it('may be the zip that Slack gives, which is named after days', async () => {
    const { records } = await readAt(fileOf(zipOf(FILES), 'velo Slack export Jan 1 2026 - Jan 31 2026.zip'));
    expect(records).toEqual(RECORDS);
  });

  it('never shows what stands in private channels', async () => {
    const { items } = await readAt(folderOf(FILES, 'velo'));
    expect(JSON.stringify(items.map(({ value }) => value))).not.toMatch(/secret|entre nous/);
  });
});
