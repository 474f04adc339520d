import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../src/ingestion/reading/html-to-text.ts';
import { NumberSet } from '../../src/ingestion/sources/stack-exchange/number-set.ts';
import { FIXTURES, readRecords } from './read-source.ts';

const DUMP = `${FIXTURES}/dump`;

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
      {
        type: 'question',
        id: 'dump-2',
        title: 'Purge encore',
        text: "Pareil'\u00a0?",
        topics: ['dump-freins'],
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

  it('is the same packed, and names the line of XML that is broken', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'maillon-dump-')), 'dump');
    cpSync(DUMP, folder, { recursive: true });
    writeFileSync(join(folder, 'Posts.xml.gz'), gzipSync(readFileSync(join(folder, 'Posts.xml'))));
    rmSync(join(folder, 'Posts.xml'));
    expect((await readRecords(folder)).records).toEqual((await readRecords(DUMP)).records);
    const users = readFileSync(join(folder, 'Users.xml'), 'utf8');
    writeFileSync(join(folder, 'Users.xml'), users.replace('<row Id="2"', '<row Id=2'));
    const { faults } = await readRecords(folder);
    expect(faults.map(({ code }) => code)).toEqual(['broken-file']);
    expect(faults[0]?.message).toMatch(/Users\.xml.*line 5/);
  });

  it('reads control characters that XML forbids', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'maillon-dump-')), 'dump');
    cpSync(DUMP, folder, { recursive: true });
    const path = join(folder, 'Comments.xml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Quel', '&#x1F;Quel'));
    const { records, faults } = await readRecords(folder);
    expect(faults).toEqual([]);
    expect(records.at(-1)?.['text']).toMatch(/Quel modèle/);
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
