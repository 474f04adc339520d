import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mappingText } from '../../../src/cli/mapping-text.ts';
import { proposeMapping } from '../../../src/ingestion/sources/tables/mapping/propose-mapping.ts';
import { mapTable } from '../../../src/ingestion/sources/tables/mapping/table-mapping.ts';
import { topicIn } from '../../../src/ingestion/sources/tables/mapping/topic-in.ts';
import { placeOf, readTables } from './read-tables.ts';

/** A survey as forms on the web give it: questions for headings, sentences with a number for levels. */
const SURVEY = `Timestamp,What is your first name?,What is your last name?,What is your email address?,With which gender do you identify?,"How do you identify your race, ethnicity, or cultural heritage?",What is your personal experience with computer programming?,What is your personal experience with hands-on build or repair tasks?,What is your academic major?,Check the times that you will be UNAVAILABLE for group work. [Sunday],In which section are you enrolled?,Notes
2018/02/07 3:48:34PM EST,Ada,Berg,a.berg@school.example,woman,x,4. I have written programs A NUMBER OF TIMES.,1. I have NEVER built anything.,Chemistry,8AM;9AM;noon,Section 19,Won a prize
2018/02/07 3:50:00PM EST,Bram,Claes,b.claes@school.example,man,y,2. I have VERY LIMITED experience.,3. I have built things A FEW TIMES.,Biology,,Section 11,
2018/02/07 3:51:00PM EST,Chloé,Dupont,c.dupont@school.example,woman,,1. I have NEVER written a program.,4. I have built things A NUMBER OF TIMES.,Chemistry,8AM;1PM,Section 19,
`;
const MATRIX = `Nom;Prénom;Excel (1-5);Soudure;Niveau en gestion d'équipe;Anglais /10;Années d'expérience;Que pouvez-vous apporter aux autres ?;Qu'aimeriez-vous apprendre ?;Parlez-nous de vous;Numéro de GSM;Confidentiel
Dupont;Ada;4;x;débutant;8;12;relire des dossiers européens;animer une réunion;Je travaille depuis longtemps dans la santé;0470;
Peeters;Bo;0;;expert;3;3;faire des budgets;;J'ai appris mon métier sur le tas;0471;oui
`;

const usesOf = (columns: readonly { is: string; called?: string | undefined; most?: number | undefined }[]) =>
  columns.map(({ is, called, most }) =>
    [is, ...(called === undefined ? [] : [called]), ...(most ? [most] : [])].join(' '),
  );

describe('a table with columns of its own', () => {
  it('has a proposal: fields, levels of topics, and what others need not know left out', async () => {
    const { columns } = await mapTable(placeOf({ 'survey.csv': SURVEY }));
    expect(usesOf(columns)).toEqual([
      ...['left-out', 'first-name', 'last-name', 'email', 'left-out', 'left-out', 'topic computer programming'],
      ...['topic hands-on build or repair tasks', 'topics', 'left-out', 'left-out', 'left-out'],
    ]);
    expect(columns.every(({ why }) => (why ?? '').length > 5)).toBe(true);
    expect(columns[1]?.examples).toEqual(['Ada', 'Bram', 'Chloé']);
  });

  it('takes a department for a text, and who comes when or eats what for nothing', async () => {
    const table = `Nom;Service;Can you attend [Mon 10];Aanwezig op 3 mei;Allergies\nAda Berg;IT;x;ja;noix\nBo Claes;Qualité;;nee;\n`;
    const { columns } = await mapTable(placeOf({ 'staff.csv': table }));
    expect(usesOf(columns)).toEqual(['name', 'text Service', 'left-out', 'left-out', 'left-out']);
  });

  it('is read as the mapping beside it says, and always the same', async () => {
    const path = placeOf({ 'survey.csv': SURVEY });
    expect((await readTables(path)).wrong).toHaveLength(1);
    await mapTable(path);
    const { records, wrong, warned, told } = await readTables(path);
    expect([wrong, warned]).toEqual([[], []]);
    const people = Object.entries(records).filter(([id]) => id.startsWith('member/'));
    expect(people.map(([, fields]) => fields)).toEqual([
      {
        name: 'Ada Berg',
        email: 'a.berg@school.example',
        topics: [{ topic: 'computer-programming', level: 4 }, 'chemistry'],
      },
      {
        name: 'Bram Claes',
        email: 'b.claes@school.example',
        topics: [
          { topic: 'computer-programming', level: 2 },
          { topic: 'hands-on-build-or-repair-tasks', level: 3 },
          'biology',
        ],
      },
      {
        name: 'Chloé Dupont',
        email: 'c.dupont@school.example',
        topics: [{ topic: 'hands-on-build-or-repair-tasks', level: 4 }, 'chemistry'],
      },
    ]);
    expect(records['topic/computer-programming']).toEqual({ label: 'computer programming' });
    expect(told[0]).toBe('survey.csv: its columns are read as survey.mapping.json says');
    expect((await readTables(path)).records).toEqual(records);
    expect((await mapTable(path)).isNew).toBe(false);
  });

  it('may be a matrix of competences with levels, words and crosses', async () => {
    const path = placeOf({ 'annuaire compétences.csv': MATRIX });
    const { columns } = await mapTable(path);
    expect(usesOf(columns)).toEqual([
      ...['last-name', 'first-name', 'topic Excel', 'topic Soudure', "topic gestion d'équipe", 'topic Anglais 10'],
      ...['left-out', 'offer', 'need', 'text Parlez-nous de vous', 'left-out', 'visibility'],
    ]);
    const { records } = await readTables(path);
    expect(records['member/ada-dupont']).toEqual({
      name: 'Ada Dupont',
      topics: [
        { topic: 'excel', level: 4 },
        'soudure',
        { topic: 'gestion-d-equipe', level: 1 },
        { topic: 'anglais', level: 4 },
      ],
      offers: ['relire des dossiers européens'],
      needs: ['animer une réunion'],
      bio: 'Parlez-nous de vous: Je travaille depuis longtemps dans la santé',
    });
    expect(records['member/bo-peeters']).toMatchObject({ visibility: 'hidden' });
  });

  it('is read as a corrected mapping says, and a column that came since is told once', async () => {
    const path = placeOf({ 'survey.csv': SURVEY.replaceAll('\n', ',new\n') });
    const { file } = await mapTable(placeOf({ 'survey.csv': SURVEY }));
    const mapping = readFileSync(file, 'utf8').replace('"called":"computer programming"', '"called":"Code"');
    writeFileSync(path.replace('.csv', '.mapping.json'), mapping);
    const { records, warned } = await readTables(path);
    expect(records['topic/code']).toEqual({ label: 'Code' });
    expect(warned).toEqual(['2 "new" is no field of a member: it was left out']);
  });

  it.each([
    ['no JSON', '{', 'is no mapping'],
    ['another form', '{"records":"topic","columns":[]}', /records is "topic".*columns is \[\]/],
    [
      'a use that is none',
      '{"records":"member","columns":[{"column":"Name","is":"shoe"}]}',
      /columns.0.is is "shoe": must be one of/,
    ],
    [
      'a column that is not there',
      '{"records":"member","columns":[{"column":"Nom","is":"name"}]}',
      'has no column "Nom"',
    ],
    [
      'a sheet that is not there',
      '{"records":"member","sheet":"A","columns":[{"column":"Name","is":"name"}]}',
      'names the sheet "A"',
    ],
  ])('says what is wrong with a mapping: %s', async (_, mapping, error) => {
    const folder = placeOf({ 'x.csv': 'Name\nA\n', 'x.mapping.json': mapping });
    await expect(readTables(folder)).rejects.toThrow(error);
  });

  it('is shown in words, with values that stand in it', async () => {
    const text = mappingText(await mapTable(placeOf({ 'survey.csv': SURVEY })));
    expect(text).toContain(
      'What is your first name?\n    is: first-name (the heading says so)\n    such as Ada | Bram | Chloé',
    );
    expect(text).toContain('is: topic "computer programming" (its values are levels up to 5)');
    expect(text).toContain('survey.mapping.json: correct it there');
  });

  it('that is no single table has no mapping', async () => {
    await expect(mapTable(placeOf({ 'a.csv': 'x\n', 'b.csv': 'y\n' }))).rejects.toThrow('no single table');
    await expect(mapTable(placeOf({ 'a.csv': '\n\n' }))).rejects.toThrow('is empty');
  });
});

describe('a proposal', () => {
  it.each([
    ['Skills [Python]', 'Python'],
    ['Niveau en gestion de projet (1 à 5) ?', 'gestion de projet'],
    ['Ervaring met intervisie?', 'intervisie'],
    ['Compétence : Soudure', 'Soudure'],
    ['First aid', 'First aid'],
    ['Êtes-vous à l’aise avec l’animation de réunions ? [1 = pas du tout, 5 = tout à fait]', 'animation de réunions'],
    ['Hoe goed kent u PowerPoint?', 'PowerPoint'],
    ['Can you help others with Excel? (1: no, 5: yes)', 'Excel'],
  ])('takes out of %s the topic %s', (heading, topic) => {
    expect(topicIn(heading)).toBe(topic);
  });

  it.each([
    ['Nom et prénom', ['Ada Dupont', 'Bo Peeters'], 'name'],
    ['Voor- en achternaam', ['Ada Dupont', 'Bo Peeters'], 'name'],
    ['Adresse e-mail', ['ada@example.org', 'à demander'], 'email'],
    ['Votre employeur', ['Ville de Liers', 'Ressourcerie'], 'organisation'],
    ['Waar bent u goed in?', ['coaching, intervisie', 'lassen'], 'topics'],
    ['Waarover wilt u bijleren?', ['budgetten maken', 'vergaderen'], 'need'],
    ['Kunt u anderen helpen met Excel?', ['Ja', 'Nee'], 'offer Excel'],
    ['Acceptez-vous d’être contacté ?', ['Oui', 'Non'], 'left-out'],
    ['Code postal', ['4000', '3500'], 'left-out'],
  ])('takes %s for what it asks', (heading, values, use) => {
    const { columns } = proposeMapping({ headings: [heading], rows: values.map((value) => [value]) });
    expect(usesOf(columns)).toEqual([use]);
  });

  it('takes counts, codes and consent for no topic, and one column of each kind', () => {
    const headings = [
      'Name',
      'Years here',
      'Postal code',
      'Do you accept our rules?',
      'Mail',
      'Second mail',
      'Manager',
    ];
    const rows = [
      ['Ada', '3', '4000', 'yes', 'a@example.org', 'b@example.org', 'Bo'],
      ['Bo', '5', '3000', 'no', 'c@example.org', 'd@example.org', ''],
    ];
    const { columns } = proposeMapping({ headings, rows });
    expect(columns.map(({ is }) => is)).toEqual([
      'name',
      'left-out',
      'left-out',
      'left-out',
      'email',
      'left-out',
      'manager',
    ]);
  });
});
