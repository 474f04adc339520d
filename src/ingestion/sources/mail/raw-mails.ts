import { BrokenFileError, type OnBytes } from '../../reading/file-bytes.ts';
import { fileLines } from '../../reading/file-lines.ts';
import type { WalkedFile } from '../../reading/walk.ts';

/** One mail as its bytes. */
export interface RawMail {
  /** Line on which it begins. */
  readonly line: number;
  readonly bytes: Buffer;
  /** It was longer than is held; the rest of it, attachments as a rule, was passed over. */
  readonly isCut: boolean;
  readonly broken?: undefined;
}

/** Why the rest of a file cannot be read. */
export interface BrokenMails {
  readonly line: number;
  readonly broken: string;
}

/** How much of one mail is held: more than most servers carry. */
const LONGEST_MAIL = 64 * 2 ** 20;
const SEPARATOR = /^From .*\d\d:\d\d/;
const QUOTED_SEPARATOR = /^>+From /;

/** The mails of a file one by one: one alone in an `.eml`, else those of an mbox. */
export async function* rawMails(file: WalkedFile, onBytes: OnBytes): AsyncGenerator<RawMail | BrokenMails> {
  const isMbox = !/\.eml$/i.test(file.name);
  let lines: Buffer[] = [];
  let begin = 1;
  let held = 0;
  let isCut = false;
  let number = 0;
  let isAfterEmpty = true;
  const close = (): RawMail | undefined => {
    const bytes = Buffer.from(Buffer.concat(lines));
    const mail = lines.length === 0 ? undefined : { line: begin, bytes, isCut };
    lines = [];
    held = 0;
    isCut = false;
    return mail;
  };
  try {
    for await (const some of fileLines(file.path, onBytes)) {
      for (const line of some) {
        number = line.number;
        const start = isMbox ? line.bytes.toString('latin1', 0, 200) : '';
        if (isMbox && isAfterEmpty && SEPARATOR.test(start)) {
          const mail = close();
          if (mail !== undefined) yield mail;
          begin = number;
          isAfterEmpty = false;
          continue;
        }
        isAfterEmpty = line.length <= 1 && line.bytes.length === 0;
        held += line.bytes.length + 1;
        if (held > LONGEST_MAIL) isCut = true;
        else lines.push(QUOTED_SEPARATOR.test(start) ? line.bytes.subarray(1) : line.bytes, LINE_END);
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    lines = [];
    yield { line: number + 1, broken: `${error.message}: the mails before were read; fetch the file again` };
  }
  const last = close();
  if (last !== undefined) yield last;
}

const LINE_END = Buffer.from('\n');
