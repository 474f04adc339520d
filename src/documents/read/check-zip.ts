import yauzl from 'yauzl';
import { type DocumentLimits, refused } from '../document.ts';

/** What stands in a packed file, once it is known that unpacking it does no harm. */
export interface ZipContents {
  readonly names: readonly string[];
  /** Its small properties (`docProps/core.xml`), as text; null without any. */
  readonly properties: string | null;
}

const PROPERTIES = 'docProps/core.xml';
const LONGEST_PROPERTIES = 100_000;

/**
 * Looks at a packed file before anything unpacks it: how many entries, how large they say they are, and, of those that
 * hold text, whether they are as large as they say, by unpacking them piece by piece without keeping them.
 */
export function checkZip(bytes: Buffer, limits: DocumentLimits): Promise<ZipContents> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) {
        reject(broken(error));
        return;
      }
      const names: string[] = [];
      let properties: string | null = null;
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
      zip.on('end', () => resolve({ names, properties }));
      zip.on('entry', (entry: yauzl.Entry) => {
        names.push(entry.fileName);
        unpacked += entry.uncompressedSize;
        if (names.length > limits.entries) return fail(tooMuch(`it holds more than ${limits.entries} entries`));
        if (unpacked > limits.unpacked)
          return fail(tooMuch(`unpacked it would be larger than ${megabytes(limits.unpacked)} MB`));
        if (entry.isEncrypted())
          return fail(refused('protected', 'this file has a password: save it without one and share it again'));
        if (!/\.(xml|rels)$/i.test(entry.fileName)) return zip.readEntry();
        const isProperties = entry.fileName === PROPERTIES && entry.uncompressedSize <= LONGEST_PROPERTIES;
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return fail(broken(fault));
          const pieces: Buffer[] = [];
          stream.on('error', (mismatch: Error) => fail(broken(mismatch)));
          stream.on('data', (piece: Buffer) => {
            texts += piece.length;
            if (isProperties) pieces.push(piece);
            if (texts <= limits.unpackedText) return;
            stream.destroy();
            fail(tooMuch(`its text alone would be larger than ${megabytes(limits.unpackedText)} MB`));
          });
          stream.on('end', () => {
            if (isProperties) properties = Buffer.concat(pieces).toString('utf8');
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
