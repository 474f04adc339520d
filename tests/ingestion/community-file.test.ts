import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FIXTURES, fileOf, readRecords } from './read-source.ts';

const ANNA = '{"type":"member","id":"anna","name":"Anna"}';
const codes = async (content: string | Buffer, strict = false) =>
  (await readRecords(fileOf(content), strict)).faults.map(({ line, code }) => `${line} ${code}`);

describe('a community file', () => {
  it('gives every record of every type', async () => {
    const { records, faults, warnings } = await readRecords(`${FIXTURES}/community.ndjson`);
    expect(faults).toEqual([]);
    expect(warnings).toEqual([]);
    expect(records).toHaveLength(21);
    expect(new Set(records.map((record) => record['type'])).size).toBe(14);
  });

  it('may be packed, have Windows line ends, empty lines and no last line end', async () => {
    const { records, faults } = await readRecords(fileOf(gzipSync(`\r\n${ANNA}\r\n\r\n${ANNA}`), 'a.ndjson.gz'));
    expect([records.length, faults]).toEqual([2, []]);
  });

  it('names the line and the kind of everything that can be wrong with a line, and keeps the good ones', async () => {
    const lines: (string | Buffer)[] = [
      ANNA,
      '{"type":"member","id":',
      '{"type":"mentor","id":"m"}',
      '{"id":"m"}',
      '[1,2]',
      '{"type":"member","id":["7"],"name":"Seven"}',
      '{"type":"tie","id":"t","from":"anna","kind":"advice"}',
      '{"type":"member","id":"d","name":"D","since":"in spring"}',
      '{"type":"member","id":"n","name":"A\\u0000B"}',
      Buffer.concat([Buffer.from('{"type":"member","id":"l","name":"Andr'), Buffer.from([0xe9]), Buffer.from('"}')]),
      Buffer.from('{"type":"member",\0"id":"z"}'),
      `{"type":"member","id":"b","name":"B","bio":"${'x'.repeat(10_000_000)}"}`,
      '{"type":"tie","id":"t","from":"anna","to":"anna","kind":"friendship"}',
      '{"type":"comment","id":"c","text":"under nothing"}',
      '{"type":"member","id":"k","name":"K","topics":[{"topic":"x","level":9}]}',
      ANNA.replace('anna', 'last'),
    ];
    const content = Buffer.concat(lines.flatMap((line) => [Buffer.from(line as string), Buffer.from('\n')]));
    const { records, faults, warnings } = await readRecords(fileOf(content));
    expect(records.map((record) => record['id'])).toEqual(['anna', 'd', 'n', 'b', 'k', 'last']);
    expect(warnings.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '8 field-set-aside',
      '9 changed-text',
      '12 field-set-aside',
      '15 field-set-aside',
    ]);
    expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 not-json',
      '3 unknown-type',
      '4 missing-field',
      '5 not-a-record',
      '6 wrong-field',
      '7 missing-field',
      '10 wrong-encoding',
      '11 nul',
      '13 wrong-field',
      '14 wrong-field',
    ]);
    for (const { message } of faults) expect(message.length).toBeLessThan(320);
    const said = Object.fromEntries([...faults, ...warnings].map(({ line, message }) => [line, message]));
    expect(said[8]).toBe(
      'since is "in spring": must be an ISO 8601 date such as 2026-03-01 or 2026-03-01T09:30:00Z; the rest of the record was kept',
    );
    expect(said[7]).toBe('to is missing: every record of this type needs it');
    expect(said[12]).toBe(
      'bio is a text of 10,000,000 characters: must have at most 5,000,000 characters; shorten it; the rest of the record was kept',
    );
    expect(said[13]).toBe('kind is "friendship": must be one of advice, information, trust, energy, collaboration');
    expect(said[15]).toBe('topics[0].level is 9: must be at most 5; the rest of the record was kept');
  });

  it('never repeats a text that people wrote', async () => {
    const { warnings } = await readRecords(
      fileOf('{"type":"member","id":"a","name":"A","bio":["Mon histoire intime"]}'),
    );
    expect(warnings[0]?.message).toBe('bio is a list of 1: must be text, in quotes; the rest of the record was kept');
  });

  it('leaves unknown fields out with a warning, and refuses them when strict', async () => {
    const line = '{"type":"member","id":"a","name":"A","nickname":"x","topics":[{"topic":"t","since":2}],"email":null}';
    const lenient = await readRecords(fileOf(line));
    expect(lenient.records).toEqual([{ type: 'member', id: 'a', name: 'A', topics: ['t'] }]);
    expect(lenient.warnings.map(({ message }) => message)).toEqual([
      '"nickname" is no field of a member: it was left out',
      '"topics[0].since" is no field of a member: it was left out',
    ]);
    expect(await codes(line, true)).toEqual(['1 unknown-field', '1 unknown-field']);
  });

  it('lets the id of a member stand in for a missing name', async () => {
    const { records, warnings } = await readRecords(fileOf('{"type":"member","id":"x"}'), true);
    expect(records).toEqual([{ type: 'member', id: 'x', name: 'x' }]);
    expect(warnings).toHaveLength(1);
  });

  it('reads past a byte order mark and half an emoji, and says so', async () => {
    const { records, warnings } = await readRecords(fileOf(`\ufeff${ANNA.replace('Anna', 'An\\ud83d')}`));
    expect(records[0]?.['name']).toBe('An\ufffd');
    expect(warnings.map(({ code }) => code)).toEqual(['byte-order-mark', 'changed-text']);
  });

  it('says of a UTF-16 file and of a file cut short what they are', async () => {
    expect(await codes(Buffer.from(`\ufeff${ANNA}\n`, 'utf16le'))).toEqual(['1 wrong-encoding']);
    const packed = gzipSync(`${`${ANNA}\n`.repeat(200_000)}`);
    const cut = await readRecords(fileOf(packed.subarray(0, packed.length / 2), 'cut.ndjson.gz'));
    expect(cut.faults.map(({ code }) => code)).toEqual(['broken-file']);
    expect(cut.records.length).toBeGreaterThan(0);
  });

  it('skips a line too long to hold, whatever its length, and goes on', async () => {
    const huge = `{"type":"member","id":"h","bio":"${'y'.repeat(40 * 1024 * 1024)}"}`;
    const { records, faults } = await readRecords(fileOf(`${huge}\n${ANNA}\n`));
    expect(faults.map(({ line, code }) => [line, code])).toEqual([[1, 'too-long']]);
    expect(records).toHaveLength(1);
  });

  it('tells what stands twice in a record, and hides whose visibility does', async () => {
    const { records, warnings } = await readRecords(
      fileOf(
        [
          '{"type":"member","id":"a","name":"One","bio":"\\"name\\":\\\\","name":"Two","topics":[{"topic":"x","topic":"y"}]}',
          '{"type":"member","id":"b","visibility":"hidden","name":"B","visibility":"everyone"}',
          '{"type":"member","id":"c","name":"C","bio":"name: \\"name\\": x"}',
        ].join('\n'),
      ),
    );
    expect(records.map((record) => [record['name'], record['visibility']])).toEqual([
      ['Two', undefined],
      ['B', 'hidden'],
      ['C', undefined],
    ]);
    expect(warnings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 "name" stands more than once: the last counts; take the others out',
      '2 "visibility" stands more than once: the last counts; take the others out',
      expect.stringMatching(/^2 visibility is "given twice": .+; until it can be read the member is hidden$/),
    ]);
  });

  it('says of a file that holds nothing, and of a network, what they are', async () => {
    await expect(readRecords(fileOf('', 'members.csv'))).rejects.toThrow(/the file is empty/);
    await expect(readRecords(fileOf('<gexf/>', 'net.gexf'))).rejects.toThrow(/maillon network import net\.gexf/);
  });

  it('says what is wrong with a path', async () => {
    await expect(readRecords('/nowhere/at-all.ndjson')).rejects.toMatchObject({ code: 'not-found' });
    await expect(readRecords(fileOf('', 'photo.png').replace(/\/[^/]*$/, ''))).rejects.toMatchObject({
      code: 'bad-input',
    });
  });
});
