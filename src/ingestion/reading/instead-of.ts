/** What a file is instead of data, by its first bytes, with what to do; undefined when nothing speaks against it. */
export function insteadOf(beginning: Buffer): string | undefined {
  const packed = PACKED.find(({ mark, at = 0 }) => beginning.subarray(at, at + mark.length).equals(mark));
  if (packed !== undefined) return packed.told;
  const text = beginning.toString('utf8', 0, 400).replace(/^\ufeff/, '');
  return TEXTS.find(([form]) => form.test(text))?.[1];
}

const UNPACK = 'unpack it and give the folder';

const PACKED: readonly { readonly mark: Buffer; readonly at?: number; readonly told: string }[] = [
  { mark: Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), told: `the file is a 7-Zip archive: ${UNPACK}` },
  { mark: Buffer.from('Rar!\x1a\x07', 'latin1'), told: `the file is a RAR archive: ${UNPACK}` },
  { mark: Buffer.from('ustar', 'latin1'), at: 257, told: `the file is a tar archive: ${UNPACK}` },
  { mark: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), told: `the file is packed by xz: ${UNPACK}` },
  { mark: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), told: `the file is packed by zstd: ${UNPACK}` },
  // What is called .gz is unpacked as it is read.
  { mark: Buffer.from([0x1f, 0x8b]), told: `the file is packed by gzip: ${UNPACK}, or let its name end in .gz` },
  { mark: Buffer.from('BZh', 'latin1'), told: `the file is packed by bzip2: ${UNPACK}` },
];

const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    'the file is a Git LFS pointer, not the data: fetch it by "git lfs pull"',
  ],
  [
    /^\s*(\[InternetShortcut\]|\[Desktop Entry\])|<!DOCTYPE plist[\s\S]*<key>URL<\/key>/i,
    'the file is a shortcut to an address, not the data: download what it leads to',
  ],
  [
    /^\s*(<!DOCTYPE html|<html[\s>])/i,
    'the file is a web page, maybe one that asks to sign in: download the data itself',
  ],
];
