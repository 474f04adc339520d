import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/cli/text-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillon-text-'));
const file = join(folder, 'people.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file of text that a command is given', () => {
  it('is read in UTF-8, with the mark that some programs put in front', async () => {
    writeFileSync(file, '\uFEFFané');
    expect(await readTextFile(file, 100)).toBe('ané');
  });

  it.each([
    [Buffer.from('ané', 'latin1'), 'save it as UTF-8'],
    [Buffer.from('\uFEFFané', 'utf16le'), 'is UTF-16: save it as UTF-8'],
    [Buffer.alloc(101, 'a'), 'has 101 bytes, over 100'],
  ])('says why it is not (%#)', async (bytes, why) => {
    writeFileSync(file, bytes);
    await expect(readTextFile(file, 100)).rejects.toThrow(why);
  });

  it('says where there is none', async () => {
    await expect(readTextFile(join(folder, 'none.csv'), 100)).rejects.toThrow('none.csv is no file: give one');
    await expect(readTextFile(folder, 100)).rejects.toThrow('is no file');
  });
});
