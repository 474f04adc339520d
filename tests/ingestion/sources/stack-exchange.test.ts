import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../src/ingestion/reading/html-to-text.ts';
import { NumberSet } from '../../../src/ingestion/sources/stack-exchange/number-set.ts';
import { FIXTURES, readRecords } from '../read-source.ts';
import { filesAt, folderOf, keepsTheContract, readAt, readUntilFirst } from './source-contract.ts';

const DUMP = `${FIXTURES}/dump`;
const DUMP_AS_FILES = filesAt(DUMP, readdirSync(DUMP));
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A file of a dump: one row a line, from line 3. */
function dumpFile(root: string, rows: readonly string[]): string {
  return `${HEAD}<${root}>\n${rows.map((row) => `  <row ${row} />\n`).join('')}</${root}>\n`;
}

describe('a Stack Exchange dump', () => {
  it('gives its site as a community of members, topics, questions, answers and comments', async () => {
    const { records, faults, warnings } = await readRecords(DUMP, true);
    expect([faults, warnings]).toEqual([[], []]);
    expect(records).toEqual([
      { type: 'community', id: 'dump', name: 'dump' },
      {
        type: 'member',
        id: 'dump-1',
        name: 'Lucie',
        bio: 'Je répare des vélos.\n\n- freins\n- roues & rayons',
        since: '2024-02-01T10:00:00.000Z',
        topics: [{ topic: 'dump-freins', level: 5, source: 'endorsed' }],
      },
      { type: 'member', id: 'dump-2', name: 'Tom', since: '2024-03-05T08:15:30.500Z' },
      { type: 'topic', id: 'dump-freins', label: 'freins', description: 'Tout ce qui freine.' },
      { type: 'topic', id: 'dump-roues', label: 'roues' },
      {
        type: 'question',
        id: 'dump-1',
        title: 'Comment purger un frein ?',
        text: 'Le levier est mou.\n\n```\npression = 0\n  \n```',
        askedBy: 'dump-2',
        topics: ['dump-freins', 'dump-roues'],
        created: '2024-04-01T09:00:00.000Z',
        related: ['dump-2'],
        score: 5,
      },
      { type: 'topic', id: 'dump-inconnu', label: 'inconnu' },
      {
        type: 'question',
        id: 'dump-2',
        title: 'Purge encore',
        text: "Pareil'\u00a0?",
        topics: ['dump-freins', 'dump-inconnu'],
        created: '2024-04-02T09:00:00.000Z',
        duplicateOf: 'dump-1',
        score: -1,
      },
      {
        type: 'answer',
        id: 'dump-3',
        question: 'dump-1',
        answeredBy: 'dump-1',
        text: 'De bas en haut.\nDeux fois.',
        created: '2024-04-01T10:00:00.000Z',
        accepted: true,
        score: 7,
      },
      {
        type: 'answer',
        id: 'dump-4',
        question: 'dump-1',
        text: 'Je ne sais pas.',
        created: '2024-04-01T11:00:00.000Z',
        score: 0,
      },
      {
        type: 'comment',
        id: 'dump-1',
        answer: 'dump-3',
        writtenBy: 'dump-2',
        text: 'Merci, "deux fois" suffit & fini',
        created: '2024-04-01T12:00:00.000Z',
        score: 2,
      },
      {
        type: 'comment',
        id: 'dump-2',
        question: 'dump-1',
        text: 'Quel modèle ?',
        created: '2024-04-01T12:30:00.000Z',
        score: 0,
      },
    ]);
  });

  it('is the same packed, and as Posts.xml alone is named', async () => {
    const folder = folderOf({ ...DUMP_AS_FILES, 'Posts.xml': '' }, 'dump');
    writeFileSync(join(folder, 'Posts.xml.gz'), gzipSync(readFileSync(join(DUMP, 'Posts.xml'))));
    rmSync(join(folder, 'Posts.xml'));
    const { records } = await readRecords(DUMP);
    expect((await readRecords(folder)).records).toEqual(records);
    expect((await readRecords(join(DUMP, 'Posts.xml'))).records).toEqual(records);
  });

  it('reads control characters that XML forbids', async () => {
    const comments = String(DUMP_AS_FILES['Comments.xml']).replace('Quel', '&#x1F;Quel');
    const { records, faults } = await readRecords(folderOf({ ...DUMP_AS_FILES, 'Comments.xml': comments }));
    expect(faults).toEqual([]);
    expect(records.at(-1)?.['text']).toMatch(/Quel modèle/);
  });
});

describe('a Stack Exchange dump, as every source,', () => {
  keepsTheContract({ kind: 'stack-exchange', folder: 'velo', name: 'velo', files: DUMP_AS_FILES });

  it('is read row by row, also where it is large', async () => {
    const rows = Array.from(
      { length: 9_000 },
      (_, at) => `Id="${at + 1}" DisplayName="Membre ${at}" AboutMe="${'mot '.repeat(80)}"`,
    );
    const folder = folderOf({ ...DUMP_AS_FILES, 'Users.xml': dumpFile('users', rows) });
    const { read, all } = await readUntilFirst(folder, 'member');
    expect(read).toBeLessThan(all / 4);
  });
});

describe('a dump of which not all is there', () => {
  const POSTS = dumpFile('posts', [
    'Id="1" PostTypeId="1" Title="Frein mou" Body="Il est mou." OwnerUserId="7" OwnerDisplayName="Lucie" Tags="&lt;freins&gt;"',
    'Id="2" PostTypeId="2" ParentId="1" Body="Purge." OwnerUserId="8" LastEditorUserId="9" LastEditorDisplayName="Aïcha"',
    'Id="3" PostTypeId="2" ParentId="1" Body="Ou change." OwnerDisplayName="de passage"',
  ]);

  it('takes members and topics from the posts, and tells what is not known', async () => {
    const { records, faults, told } = await readAt(folderOf({ 'Posts.xml': POSTS }, 'velo'));
    expect(faults).toEqual([]);
    expect(records).toEqual([
      { type: 'community', id: 'velo', name: 'velo' },
      { type: 'member', id: 'velo-7', name: 'Lucie' },
      { type: 'topic', id: 'velo-freins', label: 'freins' },
      {
        type: 'question',
        id: 'velo-1',
        title: 'Frein mou',
        text: 'Il est mou.',
        askedBy: 'velo-7',
        topics: ['velo-freins'],
      },
      { type: 'member', id: 'velo-8', name: 'user 8' },
      { type: 'answer', id: 'velo-2', question: 'velo-1', answeredBy: 'velo-8', text: 'Purge.' },
      { type: 'answer', id: 'velo-3', question: 'velo-1', text: 'Ou change.' },
    ]);
    expect(told.map((line) => line.split(':')[0])).toEqual([
      'without Users.xml',
      'without Tags.xml',
      'without Votes.xml',
      'without PostLinks.xml',
      'without Badges.xml',
      'without Comments.xml',
      'by somebody without a number of their own, so by no member',
    ]);
    expect(told.at(-1)).toMatch(/: 1 posts and comments$/);
  });

  it('takes names that stand in comments alone', async () => {
    const comments = dumpFile('comments', ['Id="5" PostId="1" Text="Oui." UserId="8" UserDisplayName="Tom"']);
    const { records } = await readAt(folderOf({ 'Posts.xml': POSTS, 'Comments.xml': comments }, 'velo'));
    expect(records.filter(({ type }) => type === 'member')).toEqual([
      { type: 'member', id: 'velo-7', name: 'Lucie' },
      { type: 'member', id: 'velo-8', name: 'Tom' },
    ]);
    expect(records.at(-1)).toEqual({
      type: 'comment',
      id: 'velo-5',
      question: 'velo-1',
      writtenBy: 'velo-8',
      text: 'Oui.',
    });
  });

  it('reads files and columns as those of 2009 are called', async () => {
    const posts = POSTS.replaceAll('ParentId', 'ParentID').replaceAll('OwnerUserId', 'OwnerUserID');
    const users = dumpFile('users', [
      'Id="7" DisplayName="Lucie M." CreationDate="2009-04-30T07:08:27.067" EmailHash="d41d8" Age="40"',
    ]);
    const { records, faults } = await readAt(folderOf({ 'posts.xml': posts, 'users.xml': users }, 'velo'));
    expect(faults).toEqual([]);
    expect(records[1]).toEqual({ type: 'member', id: 'velo-7', name: 'Lucie M.', since: '2009-04-30T07:08:27.067Z' });
    // Who has no row in a file that is whole is gone: what they wrote is by nobody.
    expect(records.find(({ id, type }) => type === 'answer' && id === 'velo-2')).not.toHaveProperty('answeredBy');
  });
});

describe('a dump that is broken', () => {
  it.each([
    ['Tom & co', 'Tom & co'],
    ['Tom &foo; co', 'Tom &foo; co'],
    ['Tom &#9999999; co', 'Tom &#9999999; co'],
    ['a&b="c" DisplayName=&quot;x', 'a&b="c" DisplayName="x'],
  ])('takes a bare & as it stands, and tells it: %s', async (written, name) => {
    const { records, faults, items } = await broken('Users.xml', (text) =>
      text.replace('DisplayName="Tom"', `DisplayName='${written}'`),
    );
    expect(faults).toEqual([]);
    expect(records).toContainEqual(expect.objectContaining({ type: 'member', name }));
    expect(items.flatMap(({ warnings = [] }) => warnings.map(({ message }) => message))).toEqual([
      'DisplayName: a bare & was read as it stands; write it as &amp;',
    ]);
  });

  const broken = (name: string, change: (text: string) => string) =>
    readAt(folderOf({ ...DUMP_AS_FILES, [name]: change(String(DUMP_AS_FILES[name])) }, 'dump'));

  it.each([
    [
      'a quote that is never closed',
      'DisplayName="Tom &amp; co"',
      'DisplayName="Tom',
      /cannot be read after DisplayName/,
    ],
    [
      'a quote too many',
      'DisplayName="Tom &amp; co"',
      'DisplayName="Tom "le petit""',
      /cannot be read after DisplayName/,
    ],
    ['a bare <', 'DisplayName="Tom &amp; co"', 'DisplayName="Tom <3"', /cannot be read after Id/],
    ['no quotes at all', 'Id="2"', 'Id=2', /cannot be read after row/],
    ['an attribute twice', 'Id="2"', 'Id="2" Id="4"', /Id stands twice/],
  ])('sets the row aside that has %s, and goes on with the next', async (_, good, bad, message) => {
    const { records, faults } = await broken('Users.xml', (text) =>
      text
        .replace('"Tom"', '"Tom &amp; co"')
        .replace('</users>', '  <row Id="3" DisplayName="Ana" />\n</users>')
        .replace(good, bad),
    );
    expect(faults).toEqual([
      { file: 'Users.xml', line: 5, code: 'broken-file', message: expect.stringMatching(message) },
    ]);
    const names = records.flatMap((record) => (record.type === 'member' ? record.name : []));
    // Tom is known by what he wrote, and by no name.
    expect(names).toEqual(['Lucie', 'Ana', 'user 2']);
  });

  it('reads of a file that is cut off what stands before, and all of the others', async () => {
    const { records, faults, told } = await broken('Comments.xml', (text) => text.slice(0, text.indexOf('Quel mod')));
    expect(faults).toEqual([
      { file: 'Comments.xml', line: 4, code: 'broken-file', message: 'the file ends in the middle of this row' },
      {
        file: 'Comments.xml',
        line: 4,
        code: 'broken-file',
        message: expect.stringMatching(/ends before <\/comments>/),
      },
    ]);
    expect(records.filter(({ type }) => type === 'comment')).toHaveLength(1);
    expect(records.filter(({ type }) => type === 'answer')).toHaveLength(2);
    expect(told).toEqual(['by somebody without a number of their own, so by no member: 1 posts and comments']);
  });

  it('says of files that make no records themselves where they are broken', async () => {
    const { records, faults } = await broken('PostLinks.xml', (text) =>
      text.replace('RelatedPostId="1"', 'RelatedPostId="1'),
    );
    expect(faults.map(({ file, line }) => [file, line])).toEqual([['PostLinks.xml', 3]]);
    expect(records.find(({ id, type }) => type === 'question' && id === 'dump-1')).toHaveProperty('related', [
      'dump-2',
    ]);
  });

  it('names what stands there instead of XML', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
    const { faults } = await broken('Badges.xml', () => pointer);
    expect(faults.map(({ file, message }) => [file, message])).toEqual([
      ['Badges.xml', 'the file is a Git LFS pointer, not the data: fetch it by "git lfs pull"'],
    ]);
  });

  it('reads an encoding that the file declares', async () => {
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>\n<users>\n<row Id="1" DisplayName="Andr\xe9" />\n</users>`;
    const { records } = await readAt(folderOf({ ...DUMP_AS_FILES, 'Users.xml': Buffer.from(text, 'latin1') }, 'dump'));
    expect(records.find(({ type }) => type === 'member')).toMatchObject({ name: 'André' });
  });
});

describe('the text of HTML', () => {
  it('keeps words, lists and code, and nothing else', () => {
    const html =
      '<h2>Titre</h2><p>Un <a href="https://x.example">lien</a>,\n une <img alt="roue" src="r.png"> &eacute;t&eacute;.</p>' +
      '<ol><li><p>un</p></li><li>deux</li></ol><pre><code>a  &lt; b\n</code></pre><script>alert(1)</script><p>fin<br/>là</p>';
    expect(htmlToText(html)).toBe('Titre\n\nUn lien, une roue été.\n\n- un\n\n- deux\n\n```\na  < b\n```\n\nfin\nlà');
  });

  it('gets through HTML that is never closed', () => {
    expect(htmlToText('<p>un <b>deux <i>trois')).toBe('un deux trois');
    expect(htmlToText('a < b && c > d')).toBe('a < b && c > d');
  });
});

describe('a set of numbers', () => {
  it('holds what was put in and nothing else', () => {
    const set = new NumberSet();
    for (const number of [0, 31, 32, 1_000_000, 25_000_000]) set.add(number);
    expect([0, 31, 32, 1_000_000, 25_000_000].every((number) => set.has(number))).toBe(true);
    expect([1, 30, 33, 999_999, 25_000_001, 90_000_000].some((number) => set.has(number))).toBe(false);
  });
});
