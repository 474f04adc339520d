import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../src/ingestion/reading/open-source.ts';
import { unpack } from '../../../src/ingestion/reading/unpack.ts';
import { fileOf } from '../read-source.ts';
import { folderOf, readAt, readSource } from './source-contract.ts';
import { zipOf } from './zip-of.ts';

const MEMBERS = 'id,name\nlucie,Lucie\ntom,Tom\n';
const TOPICS = 'id,label\nfreins,Freins\n';

// A place of its own for what is unpacked: other tests unpack at the same time.
process.env['TMPDIR'] = mkdtempSync(join(tmpdir(), 'maillon-packed-'));

/** Folders that imports unpack into, as they stand now. */
function standing(): string[] {
  return readdirSync(tmpdir()).filter((entry) => entry.startsWith('maillon-import-'));
}

describe('a zip', () => {
  it('is the folder that it was made of, and leaves nothing behind', async () => {
    const before = standing();
    const zip = fileOf(
      zipOf({ 'members.csv': MEMBERS, '__MACOSX/._members.csv': 'x', 'topics.csv': TOPICS }),
      'velo.zip',
    );
    const source = await openSource(zip);
    expect([source.kind, source.name]).toEqual(['folder', 'velo']);
    const { records, items, told } = await readSource(source);
    expect(records.map(({ type, id }) => `${type}/${id}`)).toEqual(['member/lucie', 'member/tom', 'topic/freins']);
    expect(items[0]?.place).toEqual({ file: 'members.csv', line: 2 });
    expect(told).toEqual([]);
    expect((await readSource(source)).records).toEqual(records);
    expect(standing().length).toBe(before.length + 1);
    await source.close?.();
    expect(standing()).toEqual(before);
  });

  it('that holds one folder alone stands for that folder', async () => {
    const dump = '<posts><row Id="1" PostTypeId="1" Title="Frein" Body="mou" /></posts>';
    const { records } = await readAt(fileOf(zipOf({ 'velo.example/Posts.xml': dump }), 'download.zip'));
    expect(records.map(({ id }) => id)).toEqual(['velo', 'velo-1']);
  });

  it('stands in a folder beside other files', async () => {
    const folder = folderOf({ 'a.zip': zipOf({ 'members.csv': MEMBERS }), 'topics.csv': TOPICS });
    expect((await readAt(folder)).records).toHaveLength(3);
  });

  it('is refused where it would harm, and nothing of it is left', async () => {
    const before = standing();
    const outside = join(mkdtempSync(join(tmpdir(), 'maillon-zip-')), 'outside.csv');
    await expect(openSource(fileOf(zipOf({ [`../../${outside}`]: MEMBERS }), 'velo.zip'))).rejects.toThrow(
      /an entry leads out of its folder/,
    );
    await expect(openSource(fileOf(zipOf({ [outside]: MEMBERS }), 'velo.zip'))).rejects.toThrow(
      /leads out of its folder/,
    );
    expect(existsSync(outside)).toBe(false);
    const large = fileOf(zipOf({ 'members.csv': 'x'.repeat(3_000_000) }), 'velo.zip');
    await expect(unpack(large, { entries: 10, bytes: 2 * 2 ** 20 })).rejects.toThrow(/unpacked it would be over 2 MiB/);
    const many = fileOf(zipOf({ a: '', b: '', c: '' }), 'velo.zip');
    await expect(unpack(many, { entries: 2, bytes: 1_000 })).rejects.toThrow(/it holds over 2 entries/);
    const cut = zipOf({ 'members.csv': MEMBERS }).subarray(0, 60);
    await expect(openSource(fileOf(cut, 'velo.zip'))).rejects.toThrow(/velo\.zip is not unpacked: it is damaged/);
    await expect(openSource(fileOf(zipOf({ 'photo.png': 'x' }), 'velo.zip'))).rejects.toThrow(
      /velo\.zip holds nothing/,
    );
    expect(standing()).toEqual(before);
  });

  it('makes no link of what says that it is one', async () => {
    const zip = zipOf({ 'members.csv': MEMBERS, 'topics.csv': '/etc/passwd' }, { links: ['topics.csv'] });
    const { folder, remove } = await unpack(fileOf(zip, 'velo.zip'));
    expect(readdirSync(folder)).toEqual(['members.csv']);
    await remove();
  });
});

describe('what is given in place of data', () => {
  const tar = Buffer.alloc(1_024);
  tar.write('members.csv', 0);
  tar.write('ustar', 257);
  it.each([
    ['velo.7z', Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), /is a 7-Zip archive: unpack it/],
    ['velo.rar', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'), /is a RAR archive: unpack it/],
    ['velo.tar.gz', gzipSync(tar), /is a tar archive: unpack it/],
    ['velo.tgz', gzipSync(tar), /is packed by gzip: unpack it/],
    [
      'velo.ndjson',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 3\n'),
      /Git LFS pointer/,
    ],
    ['members.csv', Buffer.from('[InternetShortcut]\r\nURL=https://velo.example/members.csv\r\n'), /is a shortcut/],
    ['members.csv', Buffer.from('<!DOCTYPE html>\n<html><body>Sign in</body></html>'), /is a web page/],
  ])('%s is named as what it is', async (name, content, message) => {
    await expect(openSource(fileOf(content, name))).rejects.toThrow(message);
  });

  it('is told of beside what was read', async () => {
    const folder = folderOf({ 'members.csv': MEMBERS, 'topics.csv': 'version https://git-lfs.github.com/spec/v1\n' });
    writeFileSync(join(folder, 'notes.txt'), 'x');
    expect((await readAt(folder)).told).toEqual([
      'passed over, for no source reads them: notes.txt, topics.csv (the file is a Git LFS pointer, not the data: fetch it by "git lfs pull")',
    ]);
  });
});
