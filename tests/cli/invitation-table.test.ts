import { describe, expect, it } from 'vitest';
import { readInvitations } from '../../src/cli/invitation-table.ts';

describe('a table of people to invite', () => {
  it.each([',', ';', '\t'])('is read whatever its columns are called and set apart by (%j)', (sign) => {
    const text = [
      ['Member', 'E-Mail', 'language', 'role'],
      ['ana', ' ana@example.org ', 'NL', ''],
      ['', 'keeper@example.org', '', 'keeper'],
    ]
      .map((row) => row.join(sign))
      .join('\r\n');
    expect(readInvitations(`\uFEFF${text}\r\n`, 'people.csv')).toEqual({
      people: [
        { line: 2, mail: 'ana@example.org', member: 'ana', language: 'nl', role: undefined },
        { line: 3, mail: 'keeper@example.org', member: undefined, language: undefined, role: 'keeper' },
      ],
      wrong: [],
    });
  });

  it('lets what is wrong with a line keep nobody else out, and tells line, value and remedy', () => {
    const text = `mail,role,language
ana@example.org,chief,
,member,

tom@example.org,,de
lucie@example.org,member,fr
`;
    const { people, wrong } = readInvitations(text, 'people.csv');
    expect(people.map(({ mail }) => mail)).toEqual(['lucie@example.org']);
    expect(wrong).toEqual([
      {
        line: 2,
        mail: 'ana@example.org',
        problem: '"chief" is no role: give member, facilitator, keeper, or leave it empty',
      },
      { line: 3, mail: '', problem: 'there is no mail address: give one such as ana@example.org' },
      {
        line: 5,
        mail: 'tom@example.org',
        problem: '"de" is no language of the letters: give fr, nl, en, or leave it empty',
      },
    ]);
  });

  it.each([
    ['', 'no column holds mail addresses'],
    ['name,phone\nAna,1', 'no column holds mail addresses (found name, phone)'],
    ['mail\n"ana@example.org', 'line 2 cannot be read: close or double the quotes there'],
  ])('says why %j is none', (text, why) => {
    expect(() => readInvitations(text, 'people.csv')).toThrow(why);
  });
});
