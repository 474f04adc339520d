import { describe, expect, it } from 'vitest';
import { readTables } from './read-tables.ts';

const ANNA = { 'member/anna': { name: 'Anna Ölund', function: 'nurse' } };

describe('a table as programs write it', () => {
  const rows = [
    ['id', 'name', 'function'],
    ['anna', 'Anna Ölund', 'nurse'],
  ];
  const written = (separator: string, end = '\n') => rows.map((row) => row.join(separator)).join(end) + end;
  const wide = (text: string) => Buffer.from(text, 'utf16le');

  it.each([
    ['commas', 'members.csv', written(',')],
    ['semicolons', 'members.csv', written(';')],
    ['tabs', 'members.tsv', written('\t')],
    ['bars, where the heading has nothing else', 'members.txt', written('|')],
    ['an ending in capitals', 'MEMBERS.CSV', written(',')],
    ['the line by which Excel is told the separator', 'members.csv', `sep=;\r\n${written(';', '\r\n')}`],
    ['line ends of old Macs', 'members.csv', written(';', '\r')],
    ['a byte order mark', 'members.csv', `\ufeff${written(';', '\r\n')}`],
    ['UTF-16, little end first', 'members.csv', wide(`\ufeff${written('\t')}`)],
    ['UTF-16, big end first', 'members.csv', wide(`\ufeff${written('\t')}`).swap16()],
    ['UTF-16 without a mark', 'members.csv', wide(written('\t'))],
    ['blank rows and rows of separators', 'members.csv', `\n;;\n${written(';')};;\n\n ; ;\n`],
    ['trailing columns that are empty', 'members.csv', 'id,name,function,,\nanna,Anna Ölund,nurse,,,,\n'],
    ['a title above the heading', 'members.csv', `Ledenlijst 2026;;\n\n${written(';')}`],
  ])('is read with %s', async (_, name, content) => {
    const { records, wrong, warned } = await readTables({ [name]: content });
    expect(records).toEqual(ANNA);
    expect([...wrong, ...warned]).toEqual([]);
  });

  it('that is Windows-1252 is read as such, and told', async () => {
    const { records, told } = await readTables({ 'members.csv': Buffer.from(written(';'), 'latin1') });
    expect(records).toEqual(ANNA);
    expect(told).toEqual([expect.stringContaining('Windows-1252')]);
  });

  it('that is UTF-8 but for one row loses that row', async () => {
    const mixed = Buffer.concat([Buffer.from(written(',')), Buffer.from('b,Andr\xe9,x\nc,Cora Öz,y\n', 'latin1')]);
    const { records, wrong } = await readTables({ 'members.csv': Buffer.concat([mixed, Buffer.from('d,Zoé Öz,z\n')]) });
    expect(Object.keys(records)).toEqual(['member/anna', 'member/d']);
    expect(wrong).toEqual([expect.stringMatching(/^3 .*not UTF-8/), expect.stringMatching(/^4 .*not UTF-8/)]);
  });

  it('names the line where a row begins, under blank rows and cells of several lines', async () => {
    const table = 'id,name,since\r\n\r\na,"A\r\nB",soon\r\n\r\nb,B,later\r\n';
    const { records, warned } = await readTables({ 'members.csv': table });
    expect(records['member/a']).toEqual({ name: 'A\nB' });
    expect(warned).toEqual([expect.stringMatching(/^3 since/), expect.stringMatching(/^6 since/)]);
  });
});

describe('headings', () => {
  it.each([
    ['nom', 'courriel', 'fonction', 'langues', 'entreprise', 'compétences', 'depuis', 'responsable'],
    ['Naam', 'E-mail', 'Functie', 'Talen', 'Bedrijf', 'Vaardigheden', 'Sinds', 'Leidinggevende'],
    ['NAME', 'mail', 'Job title', 'Languages', 'Organization', 'Skills', 'since', 'Manager'],
  ])('are read in three languages and any case: %s, %s', async (...headings) => {
    const rows = [
      ['Id', ...headings],
      ['a', 'Anna', 'a@example.org', 'nurse', 'Frans, nl', 'CHU', 'Triage', '2 mars 2021', 'Bo'],
      ['b', 'Bo', '', '', '', '', '', '', ''],
    ];
    const { records, warned } = await readTables({ 'leden.csv': rows.map((row) => row.join(';')).join('\n') });
    expect(warned).toEqual([]);
    expect(records['member/a']).toEqual({
      ...{ name: 'Anna', email: 'a@example.org', function: 'nurse', languages: ['fr', 'nl'], organisation: 'chu' },
      ...{ topics: ['triage'], since: '2021-03-02', manager: 'b' },
    });
  });

  it.each(['Prénom;Nom', 'Voornaam;Familienaam', 'first_name;Last name'])('join %s to one name', async (headings) => {
    const { records } = await readTables({ 'members.csv': `id;${headings}\na;Anna;Ölund\nb;;Bo\n` });
    expect(records).toEqual({ 'member/a': { name: 'Anna Ölund' }, 'member/b': { name: 'Bo' } });
  });

  it('that stand twice are told: the first filled cell counts, and all of a list', async () => {
    const { records, told } = await readTables({
      'members.csv': 'id,name,Name,skills,skills\na,,Anna,Triage,Care\nb,Bo,Bob,,Care\n',
    });
    expect(records).toMatchObject({
      'member/a': { name: 'Anna', topics: ['triage', 'care'] },
      'member/b': { name: 'Bo', topics: ['care'] },
    });
    expect(told.slice(0, 2)).toEqual([
      'members.csv: "name", "Name" are all name: the first filled cell of a row counts',
      'members.csv: "skills", "skills" are all topics: all of them count',
    ]);
  });

  it('that are not known are told once a column, and hide nobody’s wish to be hidden', async () => {
    const { warned } = await readTables({ 'members.csv': 'id,name,shoe size,pet\na,A,38,cat\nb,B,40,dog\n' });
    expect(warned).toEqual([
      '2 "shoe size" is no field of a member: it was left out',
      '2 "pet" is no field of a member: it was left out',
    ]);
    const { records } = await readTables({ 'members.csv': 'id,name,visiblity\na,A,everyone\nb,B,\nc,C,hidden\n' });
    expect(records).toEqual({
      'member/a': { name: 'A', visibility: 'hidden' },
      'member/b': { name: 'B' },
      'member/c': { name: 'C', visibility: 'hidden' },
    });
  });

  it.each([
    ['membres.csv', 'member'],
    ['sujets.tsv', 'topic'],
    ['thèmes.csv', 'topic'],
    ['Vragen.csv', 'question'],
    ['Export leden 2026.csv', 'member'],
    ['organisaties.csv', 'organisation'],
    ['feedback.csv', 'feedback'],
  ])('of %s are those of a %s', async (name, type) => {
    const { records, wrong } = await readTables({ [name]: 'id,name,member,question,verdict\nx,X,a,q,helped\n' });
    expect([Object.keys(records), wrong]).toEqual([[`${type}/x`], []]);
  });

  it('of a table whose name says nothing are refused with names that are accepted', async () => {
    const { wrong } = await readTables({ 'invoices.csv': 'id\na\n' });
    expect(wrong).toHaveLength(1);
    const offered = /call the table or sheet one of (.*), or say/.exec(wrong[0] ?? '')?.[1]?.split(', ') ?? [];
    expect(offered.length).toBeGreaterThan(12);
    for (const name of offered) expect((await readTables({ [`${name}.csv`]: 'foo\n' })).wrong).toEqual([]);
  });
});

describe('cells', () => {
  it('with HTML become text, and code stays code', async () => {
    const { records, told } = await readTables({
      'members.csv':
        'id,name,bio\na,R&eacute;mi &amp; Co,<p>One</p><p>Two &lt;3</p>\nb,Bo,centre a <div> in List<String> & more\n',
    });
    expect(records).toEqual({
      'member/a': { name: 'Rémi & Co', bio: 'One\n\nTwo <3' },
      'member/b': { name: 'Bo', bio: 'centre a <div> in List<String> & more' },
    });
    expect(told).toEqual(['members.csv: 2 cells hold HTML and were read as text (name, bio)']);
  });

  it('hold lists by bars, semicolons, lines, and by commas where they are words', async () => {
    const { records } = await readTables({
      'members.csv':
        'id,topics,offers\na,"History, Art, Education","tea, coffee and talk"\nb,Art; History,help|advice; now\nc,"Art\nHistory","one\ntwo"\n',
    });
    expect(records).toMatchObject({
      'member/a': { topics: ['history', 'art', 'education'], offers: ['tea, coffee and talk'] },
      'member/b': { topics: ['art', 'history'], offers: ['help', 'advice; now'] },
      'member/c': { topics: ['art', 'history'], offers: ['one', 'two'] },
      'topic/education': { label: 'Education' },
    });
  });

  it('may hold ids with a colon', async () => {
    const { records } = await readTables({
      'members.csv': 'id,name,topics\nu:a,A,urn:skill:care|urn:skill:triage:4|x:y:5:declared\n',
      'groups.csv': 'id,name,members\ng,G,u:a:chair:2024-01-01|u:a\n',
      'topics.csv': 'id,label\nx:y,XY\n',
    });
    expect(records['member/u:a']?.['topics']).toEqual([
      'urn:skill:care',
      { topic: 'urn:skill:triage', level: 4 },
      { topic: 'x:y', level: 5, source: 'declared' },
    ]);
    expect(records['group/g']?.['members']).toEqual([
      { member: 'u:a', role: 'chair', from: '2024-01-01' },
      { member: 'u:a' },
    ]);
  });

  it('may hold the number of a day by which spreadsheets keep it, and how it was read is told', async () => {
    const { records, warned } = await readTables({ 'members.csv': 'id,name,since\na,A,41310\n' });
    expect(records['member/a']).toEqual({ name: 'A', since: '2013-02-05' });
    expect(warned).toHaveLength(1);
  });

  it('take the end of an id for no level where it is a word', async () => {
    const { records } = await readTables({
      'members.csv': 'id,name,topics\na,A,urn:x:y|team:ja:4\n',
      'topics.csv': 'id,label\nurn:x:y,One\nteam:ja,Two\n',
    });
    expect(records['member/a']?.['topics']).toEqual(['urn:x:y', { topic: 'team:ja', level: 4 }]);
  });
});

describe('names in place of ids', () => {
  const folder = {
    'members.csv':
      'id,name,email,organisation,manager,skills\na,Anna,anna@example.org,"CHU Liège",bo@example.org,Vélo; Co-Design; soins\nb,Bo,bo@example.org,o2,Anna,co-design; C++; C; t-17\n',
    'topics.csv': 'id,label.fr,label.nl,aliases\nT1,Vélo,fiets,bicyclette\nsoins,,zorg,\n',
    'organisations.csv': 'id,name\no2,Ville\n',
    'groups.csv': 'id,name,topics,members\ng,G,FIETS|bicyclette,Anna:chair|Nobody\n',
  };

  it('are those of the files, whatever their case and language; an id wins over a name', async () => {
    const { records, wrong } = await readTables(folder);
    expect(wrong).toEqual([]);
    expect(records).toMatchObject({
      'member/a': { organisation: 'chu-liege', manager: 'b', topics: ['T1', 'co-design', 'soins'] },
      'member/b': { organisation: 'o2', manager: 'a', topics: ['co-design', 'c++', 'c', 't-17'] },
      'group/g': { topics: ['T1'], members: [{ member: 'a', role: 'chair' }, { member: 'Nobody' }] },
    });
  });

  it('become records of their own where none stands, and codes do not', async () => {
    const { records, standIns, told } = await readTables(folder);
    expect(standIns).toEqual(['organisation/chu-liege', 'topic/co-design', 'topic/c++', 'topic/c']);
    expect(records['topic/co-design']).toEqual({ label: 'Co-Design' });
    expect(told).toEqual([
      expect.stringMatching(/^3 topics are known by name/),
      expect.stringMatching(/^1 organisations/),
    ]);
  });

  it('tell two people of one name not apart, and guess none of them', async () => {
    const { records } = await readTables({ 'members.csv': 'id,name,manager\na,Jo,\nb,Jo,\nc,Cas,Jo\n' });
    expect(records['member/c']).toEqual({ name: 'Cas', manager: 'Jo' });
  });

  it('give members without ids the same ones in every reading, and never their address', async () => {
    const table = { 'leden.csv': 'Naam,E-mail,Functie\nAnna Öz,Anna.Oz@example.org,x\nBo,,y\n' };
    const { records, told } = await readTables(table);
    const ids = Object.keys(records);
    expect(ids).toEqual([expect.stringMatching(/^member\/member-[0-9a-f]{10}$/), 'member/bo']);
    const later = await readTables({ 'leden.csv': 'E-mail,Naam\n,Bo\nanna.oz@EXAMPLE.org,Anna Öz-Smit\n' });
    expect(new Set(Object.keys(later.records))).toEqual(new Set(ids));
    expect(told).toEqual([expect.stringContaining('2 rows have no id')]);
  });
});
