import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../src/ingestion/record/check-record.ts';
import { readDate, readLanguage, readMail, readYesNo } from '../../src/ingestion/record/read-value.ts';
import { inForm } from '../../src/ingestion/record/text-form.ts';

function check(value: unknown, strict = false) {
  const checked = checkRecord(value, strict);
  return 'faults' in checked
    ? { record: undefined, told: checked.faults.map(({ message }) => message) }
    : { record: checked.record as unknown, told: checked.warnings.map(({ message }) => message) };
}
const member = (fields: Record<string, unknown>) => ({ type: 'member', id: 'a', name: 'A', ...fields });

describe('what cannot be read of a record', () => {
  it.each([
    ['email', 'nobody at example'],
    ['since', 'soon'],
    ['languages', ['the mother tongue']],
    ['external', 'perhaps'],
    ['participation', 'a bit'],
    ['askBudget', -3],
    ['askBudget', 'many'],
    ['manager', { name: 'Bo' }],
    ['offers', { text: 'tea' }],
    ['topics', [{ level: 3 }]],
    ['bio', { html: 'x' }],
  ])('costs %s alone, with its value and the remedy', (field, value) => {
    const { record, told } = check(member({ [field]: value, function: 'nurse' }));
    expect(record).toMatchObject({ id: 'a', function: 'nurse' });
    expect(record).not.toHaveProperty(field);
    expect(told.join()).toMatch(new RegExp(`^${field}.*: .*the rest of the record was kept$`, 's'));
    expect(check(member({ [field]: value }), true).record).toBeUndefined();
  });

  it('costs that element of a list, or that part of an element', () => {
    const { record, told } = check(
      member({ topics: ['t', { topic: 'u', level: 9 }, { level: 2 }, { topic: 'v', source: 'heard' }, 'w'] }),
    );
    expect(record).toMatchObject({ topics: ['t', 'u', 'v', 'w'] });
    expect(told).toHaveLength(3);
  });

  it('costs the record where that cannot be without it', () => {
    for (const value of [
      { type: 'member', id: [], name: 'A' },
      { type: 'answer', id: 'a', question: 'q' },
      { type: 'tie', id: 't', from: 'a', to: 'b', kind: 'friendship' },
      { type: 'tie', id: 't', from: 'a', to: 'a', kind: 'advice' },
      { type: 'endorsement', id: 'e', from: 'a', to: 'a', topic: 't' },
    ])
      expect(check(value).record).toBeUndefined();
  });

  it.each([null, 'Hidden!', 'colleagues', 7, ['everyone']])('hides whom visibility %j is said of', (visibility) => {
    const { record, told } = check(member({ visibility }));
    expect([record, told.length]).toMatchObject([{ visibility: 'hidden' }, 1]);
  });

  it.each(['visiblity', 'Visibility', 'visibilité', 'zichtbaarheid', 'visibilty'])(
    'hides whoever has a field %s',
    (field) => {
      expect(check(member({ [field]: 'everyone' })).record).toMatchObject({ visibility: 'hidden' });
      expect(check(member({ [field]: 'hidden', visibility: 'community' })).record).toMatchObject({
        visibility: 'community',
      });
    },
  );

  it('reads past what contradicts itself, and says so', () => {
    expect(check(member({ since: '2020-01-01', until: '2019-01-01', manager: 'a' }))).toMatchObject({
      record: { until: '2019-01-01' },
      told: [expect.stringContaining('since'), expect.stringContaining('manager')],
    });
    const members = [
      { member: 'a', from: '2020-01-01', to: '2019-01-01' },
      { member: 'b', from: '2020-01-01' },
    ];
    expect(check({ type: 'group', id: 'g', name: 'G', members }).record).toMatchObject({
      members: [
        { member: 'a', to: '2019-01-01' },
        { member: 'b', from: '2020-01-01' },
      ],
    });
  });

  it('is no depth that ends the reading', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    for (const field of ['bio', 'offers', 'topics', 'languages', 'nonsense'])
      expect(check(member({ [field]: deep })).record).toMatchObject({ id: 'a' });
    expect(check({ type: 'member', id: deep }).record).toBeUndefined();
    expect(check(deep).record).toBeUndefined();
  });
});

describe('values as people write them', () => {
  it('are read as the contract writes them', () => {
    const { record, told } = check({
      ...{ type: 'member', id: 12, name: 'Zoé', email: 'Zoé <zoe@example.org>', organisation: 4 },
      ...{ since: '2013-02-05 21:29:20 UTC', languages: 'Français, nl_BE', external: 'oui', participation: 'Core' },
      ...{ askBudget: '3', offers: 'co-development', paused: 'nee' },
    });
    expect(record).toMatchObject({
      ...{ id: '12', email: 'zoe@example.org', organisation: '4', since: '2013-02-05T21:29:20Z' },
      ...{ languages: ['fr', 'nl-BE'], external: true, participation: 'core', askBudget: 3 },
      ...{ offers: ['co-development'], paused: false },
    });
    expect(told).toEqual([]);
  });

  it.each([
    ['2013-02-05 21:29:20 UTC', '2013-02-05T21:29:20Z'],
    ['2013-02-05 21:29:20', '2013-02-05T21:29:20'],
    ['2013-02-05T21:29:20.123+0100', '2013-02-05T21:29:20+01:00'],
    ['2013/2/5', '2013-02-05'],
    ['20130205', '2013-02-05'],
    ['25/02/2013', '2013-02-25'],
    ['02/25/2013', '2013-02-25'],
    ['25.2.2013 21:29', '2013-02-25T21:29:00'],
    ['5 février 2013', '2013-02-05'],
    ['5 februari 2013', '2013-02-05'],
    ['Feb 5, 2013', '2013-02-05'],
    ['Tue, 05 Feb 2013 21:29:20 GMT', '2013-02-05T21:29:20Z'],
    ['9999-12-31', '9999-12-31'],
    [new Date('2013-02-05T21:29:20Z'), '2013-02-05T21:29:20Z'],
  ])('reads %s', (written, read) => {
    expect(readDate(written)).toEqual({ value: read, isSure: true });
  });

  it.each([
    ['05/02/2013', '2013-02-05'],
    ['2013', '2013-01-01'],
    ['2013-02', '2013-02-01'],
    [1_360_099_760, '2013-02-05T21:29:20Z'],
    ['41310', '2013-02-05'],
  ])('reads %s and says how', (written, read) => {
    expect(readDate(written)).toEqual({ value: read, isSure: false });
  });

  it.each([
    '31/02/2013',
    '2013-13-01',
    'tomorrow',
    'next Friday',
    'soon',
    '',
    '12',
    12,
    '99/99/9999',
    'in 2013 or so, perhaps',
  ])('guesses no date from %s', (written) => {
    expect(readDate(written)).toBeUndefined();
  });

  it('reads languages by their names in three languages, and no other words', () => {
    expect(
      ['néerlandais', 'Dutch', 'NEDERLANDS', 'fr_BE', 'de_DE.UTF-8', 'eng', 'Klingonish tongue'].map(readLanguage),
    ).toEqual(['nl', 'nl', 'nl', 'fr-BE', 'de-DE', 'en', undefined]);
  });

  it('reads yes and no, and addresses', () => {
    expect(['VRAI', 'oui', 'ja', 'X', 'faux', 'Neen', 'maybe'].map(readYesNo)).toEqual([
      ...[true, true, true, true, false, false, undefined],
    ]);
    expect(readMail('mailto:a@example.org?subject=hi')).toBe('a@example.org');
  });
});

describe('the one form of texts', () => {
  it('joins ids that differ only in form', () => {
    const composed = check(member({ id: 'zo\u00e9' })).record;
    const decomposed = check(member({ id: ' zoe\u0301\u200b' }));
    expect(decomposed.record).toEqual(composed);
    expect(decomposed.told).toEqual([expect.stringContaining('U+200B')]);
  });

  it('holds no sign that is not seen, turns lines round or steers a terminal', () => {
    const { record, told } = check(member({ name: 'A\u00adn\u202en\u001b[31ma', bio: 'ca\u00adfé\r\n\tx\u0092y' }));
    expect(record).toMatchObject({ name: 'Ann[31ma', bio: 'café\r\n\tx’y' });
    expect(told).toHaveLength(2);
  });

  it('is the same when brought to it again, and tells nothing of what was well', () => {
    for (const text of ['👩\u200d👧 Zoé', 'a\u0000b\u00ad', 'e\u0301\u200be', '\ud800x', ' a ', 'می\u200cخواهم'])
      for (const use of ['id', 'name', 'text'] as const) {
        const once = inForm(text, use).text;
        expect(inForm(once, use)).toEqual({ text: once, told: undefined });
      }
    expect(inForm('👩\u200d👧', 'name').told).toBeUndefined();
  });
});
