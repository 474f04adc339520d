import yauzl from 'yauzl';
import { type DocumentLimits, refused } from '../document.ts';

/** What stands in a packed file, once it is known that unpacking it does no harm. */
export interface ZipContents {
  readonly names: readonly string[];
  /** Parts that were asked for, as text, by their names. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Looks at a packed file before anything unpacks it: how many entries, how large they say they are, and, of those that
 * hold text, whether they are as large as they say, by unpacking them piece by piece; those that `keep` names are kept.
 */
export function checkZip(bytes: Buffer, limits: DocumentLimits, keep: RegExp): Promise<ZipContents> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) {
        reject(broken(error));
        return;
      }
      const names: string[] = [];
      const kept = new Map<string, string>();
      let unpacked = 0;
      let texts = 0;
      const fail = (reason: unknown): void => {
        zip.close();
        reject(reason);
      };
      if (zip.entryCount > limits.entries) {
        fail(tooMuch(`it holds ${zip.entryCount} entries, and ${limits.entries} are the most`));
        return;
      }
      zip.on('error', (fault: Error) => fail(broken(fault)));
      zip.on('end', () => resolve({ names, kept }));
      zip.on('entry', (entry: yauzl.Entry) => {
        names.push(entry.fileName);
        unpacked += entry.uncompressedSize;
        if (names.length > limits.entries) return fail(tooMuch(`it holds more than ${limits.entries} entries`));
        if (unpacked > limits.unpacked)
          return fail(tooMuch(`unpacked it would be larger than ${megabytes(limits.unpacked)} MB`));
        if (entry.isEncrypted())
          return fail(refused('protected', 'this file has a password: save it without one and share it again'));
        if (!/\.(xml|rels)$/i.test(entry.fileName)) return zip.readEntry();
        const isKept = keep.test(entry.fileName);
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return fail(broken(fault));
          const pieces: Buffer[] = [];
          stream.on('error', (mismatch: Error) => fail(broken(mismatch)));
          stream.on('data', (piece: Buffer) => {
            texts += piece.length;
            if (isKept) pieces.push(piece);
            if (texts <= limits.unpackedText) return;
            stream.destroy();
            fail(tooMuch(`its text alone would be larger than ${megabytes(limits.unpackedText)} MB`));
          });
          stream.on('end', () => {
            if (isKept) kept.set(entry.fileName, Buffer.concat(pieces).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

const tooMuch = (what: string) =>
  refused('packed-too-much', `this packed file is not opened: ${what}. Save it anew, or share it as PDF`);

/** The words of the library may hold names of entries, which are not ours to repeat. */
const broken = (cause: Error) => {
  const error = refused('broken', 'this file is damaged and cannot be unpacked: save it anew and share it again');
  error.cause = cause;
  return error;
};
