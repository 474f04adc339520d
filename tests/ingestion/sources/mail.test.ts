import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ownText } from '../../../src/ingestion/sources/mail/mail-text.ts';
import { fileOf } from '../read-source.ts';
import { folderOf, keepsTheContract, readAt, readUntilFirst } from './source-contract.ts';

const idOf = (text: string) => `velo-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
const LUCIE = idOf('lucie@velo.example');
const TOM = idOf('tom@velo.example');

interface Mail {
  readonly id: string;
  readonly from: string;
  readonly subject?: string;
  readonly follows?: readonly string[];
  readonly more?: readonly string[];
  readonly body: string;
}

function mailOf({ id, from, subject = 'Frein mou ?', follows = [], more = [], body }: Mail): string {
  return [
    `Message-ID: <${id}@velo.example>`,
    `From: ${from}`,
    `Date: Fri, 2 Jan 2026 09:00:00 +0100 (CET)`,
    `Subject: ${subject}`,
    ...(follows.length > 0 ? [`References: ${follows.map((one) => `<${one}@velo.example>`).join('\n ')}`] : []),
    ...(more.length > 0 ? more : ['Content-Type: text/plain; charset=utf-8']),
    '',
    body,
  ].join('\n');
}

const mboxOf = (mails: readonly Mail[]) =>
  mails
    .map((mail) => `From x@velo.example Fri Jan  2 09:00:00 2026\n${mailOf(mail).replace(/^From /gm, '>From ')}\n\n`)
    .join('');

const ASKED: Mail = {
  id: 'a1',
  from: '=?iso-8859-1?Q?Tom_Th=E9o?= <tom@velo.example>',
  subject: '=?utf-8?B?RnJlaW4gbW91IOKAkyBxdWkgc2FpdMKgPw==?=',
  body: 'Mon levier est mou.\nFrom here on: rien.\n\n-- \nTom\n06 00 00 00 00',
};
const ANSWERED: Mail = {
  id: 'a2',
  from: 'Lucie <Lucie@Velo.example>',
  subject: 'Re: Frein mou',
  follows: ['a1'],
  body: 'Purge-le.\n\nLe ven. 2 janv. 2026 à 09:00, Tom Théo\n<tom@velo.example> a écrit :\n> Mon levier est mou.\n> From here on: rien.\n\nDeux fois.\n-- \nLucie',
};
const THANKED: Mail = {
  id: 'a3',
  from: 'tom@velo.example',
  subject: 'Re: Frein mou',
  follows: ['a1', 'a2'],
  body: 'Merci !',
};
const MAILS = [ASKED, ANSWERED, THANKED];

const RECORDS = [
  { type: 'community', id: 'velo', name: 'velo' },
  { type: 'member', id: TOM, name: 'Tom Théo', email: 'tom@velo.example' },
  {
    ...{ type: 'question', id: idOf('<a1@velo.example>'), title: 'Frein mou – qui sait\u00a0?', askedBy: TOM },
    ...{ text: 'Mon levier est mou.\nFrom here on: rien.', created: '2026-01-02T08:00:00.000Z' },
  },
  { type: 'member', id: LUCIE, name: 'Lucie', email: 'lucie@velo.example' },
  {
    ...{ type: 'answer', id: idOf('<a2@velo.example>'), question: idOf('<a1@velo.example>'), answeredBy: LUCIE },
    ...{ text: 'Purge-le.\n\nDeux fois.', created: '2026-01-02T08:00:00.000Z' },
  },
  {
    ...{ type: 'comment', id: idOf('<a3@velo.example>'), question: idOf('<a1@velo.example>'), writtenBy: TOM },
    ...{ text: 'Merci !', created: '2026-01-02T08:00:00.000Z' },
  },
];

describe('an mbox, as every source,', () => {
  // A mail that is cut off is a shorter mail.
  const files = { 'velo.mbox': mboxOf(MAILS) };
  keepsTheContract({
    kind: 'mail',
    folder: 'any',
    name: 'velo',
    files,
    given: 'velo.mbox',
    mayEndAnywhere: ['velo.mbox'],
  });

  it('is read mail by mail, also where it is large', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => ({ ...ASKED, id: `m${at}`, body: 'mot '.repeat(200) }));
    const { read, all } = await readUntilFirst(fileOf(mboxOf(many), 'velo.mbox'), 'question');
    expect(read).toBeLessThan(all / 4);
  });
});

describe('mails', () => {
  it('are threads of questions and answers, by whoever sent them, without what they quote', async () => {
    const { records, faults, told } = await readAt(fileOf(mboxOf(MAILS), 'velo.mbox'));
    expect(faults).toEqual([]);
    expect(records).toEqual(RECORDS);
    expect(told).toEqual([
      'not in it: what mails are about but for their words, which answers helped, and what people do',
    ]);
  });

  it('may be packed, an archive of a list under another name, with Windows line ends, or one file each', async () => {
    const mbox = mboxOf(MAILS);
    expect((await readAt(fileOf(gzipSync(mbox), 'velo.txt.gz'))).records).toEqual(RECORDS);
    expect((await readAt(fileOf(mbox.replaceAll('\n', '\r\n'), 'velo.mbox'))).records).toEqual(RECORDS);
    const files = Object.fromEntries(MAILS.map((mail) => [`${mail.id}.eml`, mailOf(mail)]));
    const folder = await readAt(folderOf(files, 'velo'));
    expect(folder.records).toEqual(RECORDS);
    expect(folder.items.at(-1)?.place).toEqual({ file: 'a3.eml', line: 1 });
  });

  it('keep their threads in any order, and begin one whose beginning is missing by its first mail', async () => {
    const turned = await readAt(fileOf(mboxOf([...MAILS].reverse()), 'velo.mbox'));
    const byId = (records: readonly { readonly id: string; readonly type: string }[]) =>
      records.filter(({ type }) => type !== 'member').sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(turned.records)).toEqual(byId(RECORDS));
    const { records, told } = await readAt(fileOf(mboxOf([ANSWERED, THANKED]), 'velo.mbox'));
    expect(records.flatMap((record) => (record.type === 'question' ? record.title : []))).toEqual(['Frein mou']);
    expect(records.filter(({ type }) => type === 'answer')).toHaveLength(1);
    expect(told[0]).toBe('threads whose beginning is not in it, so begun by their first mail: 1');
  });

  it('that nobody wrote, that were thrown away or are there twice are passed over and counted', async () => {
    const { records, told } = await readAt(
      fileOf(
        mboxOf([
          ...MAILS,
          THANKED,
          { ...THANKED, id: 'b1', more: ['Auto-Submitted: auto-replied'] },
          { ...ASKED, id: 'b2', more: ['X-Gmail-Labels: Spam'] },
          { ...ANSWERED, id: 'b3', body: '> Mon levier est mou.' },
        ]),
        'velo.mbox',
      ),
    );
    expect(records).toEqual(RECORDS);
    expect(told.slice(0, -1)).toEqual([
      'passed over, copies of mails: 1',
      'passed over, mails that nobody wrote (absence, delivery): 1',
      'passed over, mails from spam and trash: 1',
      'passed over, mails that say nothing of their own: 1',
    ]);
  });

  it('are read in their charset, as HTML where there is nothing else, and without attachments', async () => {
    const parts = (html: string) => [
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--x',
      'Content-Type: application/pdf; name=a.pdf',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename=a.pdf',
      '',
      'JVBERi0=',
      '--x--',
    ];
    const latin = mailOf({
      ...ASKED,
      more: ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: quoted-printable'],
      body: 'Le c=E2ble',
    });
    const html = mailOf({
      ...ANSWERED,
      more: ['Content-Type: multipart/mixed; boundary=x'],
      body: parts('<p>Changez-<b>le</b>.</p><div class="gmail_quote">Le câble</div>').join('\n'),
    });
    const { records, told } = await readAt(folderOf({ '1.eml': latin, '2.eml': html }, 'velo'));
    expect(records.flatMap((record) => ('text' in record ? record.text : []))).toEqual(['Le câble', 'Changez-le.']);
    expect(told[0]).toBe('not taken, attachments: 1');
  });

  it('are by those who sent them, also where a list or an archive hides the address', async () => {
    const { records } = await readAt(
      fileOf(
        mboxOf([
          { ...ASKED, id: 'c1', from: 'anna at velo.example (Anna Berg)' },
          { ...ASKED, id: 'c2', from: 'Ben Claes via Velo <velo@lists.example>' },
          { ...ASKED, id: 'c3', from: 'Cas via Velo <velo@lists.example>', more: ['Reply-To: Cas <cas@velo.example>'] },
        ]),
        'velo.mbox',
      ),
    );
    expect(records.flatMap((record) => (record.type === 'member' ? [[record.name, record.email]] : []))).toEqual([
      ['Anna Berg', undefined],
      ['Ben Claes', undefined],
      ['Cas', 'cas@velo.example'],
    ]);
  });

  it('that are none or broken are told by their line, and the others are read', async () => {
    const { records, faults } = await readAt(
      folderOf({ '1.eml': mailOf(ASKED), '2.eml': 'Subject: sans fin', '3.eml': mailOf(ANSWERED) }, 'velo'),
    );
    expect(faults.map(({ file, line, code }) => [file, line, code])).toEqual([['2.eml', 1, 'broken-file']]);
    expect(records.filter(({ type }) => type === 'answer')).toHaveLength(1);
    const packed = gzipSync(
      mboxOf(
        Array.from({ length: 400 }, (_, at) => ({ ...ASKED, id: `d${at}`, body: String(Math.sin(at)).repeat(40) })),
      ),
    );
    const cut = await readAt(fileOf(packed.subarray(0, packed.length / 2), 'velo.mbox.gz'));
    expect(cut.faults.map(({ code }) => code)).toEqual(['broken-file']);
  });
});

describe('the text of an answer', () => {
  it.each([
    ['Oui.\n\nOn Fri, 2 Jan 2026, Tom wrote:\n> Sûr ?\n', 'Oui.'],
    ['Ja.\n\nOp vr 2 jan 2026 schreef Tom <t@velo.example>:\n\n> Zeker?\n', 'Ja.'],
    ['Oui.\n\n-----Original Message-----\nFrom: Tom\nSent: Friday\n\nSûr ?', 'Oui.'],
    ['Oui.\n\nDe : Tom <t@velo.example>\nEnvoyé : vendredi\nÀ : Lucie\nObjet : Sûr ?\n\nSûr ?', 'Oui.'],
    ['> Sûr ?\nOui.\n> Vraiment ?\nVraiment.', 'Oui.\nVraiment.'],
    ['Oui.\n____________________________________\nvelo mailing list\nvelo@lists.example', 'Oui.'],
    ['From: it says where a thing is from.\nNothing else.', 'From: it says where a thing is from.\nNothing else.'],
  ])('is what somebody wrote themselves: %j', (text, own) => {
    expect(ownText({ text, html: undefined }, true)).toBe(own);
  });

  it('stays whole in what begins a thread, but for the signature', () => {
    expect(ownText({ text: 'Voyez :\n> cité\n-- \nTom', html: undefined }, false)).toBe('Voyez :\n> cité');
  });
});
