import { BrokenFileError, fileBytes, type OnBytes } from './file-bytes.ts';
import { MAX_LINE_BYTES } from './file-lines.ts';
import { insteadOf } from './instead-of.ts';

/** One `<row …/>` of a dump's file. */
export interface XmlRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
  /** Attributes that hold a `&` which begins no reference: it was read as it stands. */
  readonly bare: readonly string[];
  readonly broken?: undefined;
}

/** A row that cannot be read, or the end of a file that comes too early. */
export interface BrokenXml {
  readonly line: number;
  /** What is wrong and what to do. */
  readonly broken: string;
}

/**
 * The rows of a dump's file, some at a time. No sign `<` may stand in an attribute, so each row reaches to the next one at
 * most: what is wrong with a row costs that row, whichever quote it is. Signs that XML forbids are left out.
 */
export async function* xmlRows(path: string, onBytes: OnBytes): AsyncGenerator<readonly (XmlRow | BrokenXml)[]> {
  const scanner = new RowScanner();
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of fileBytes(path, onBytes)) {
      if (decoder === undefined) {
        const other = insteadOf(chunk);
        if (other !== undefined) return yield [{ line: 1, broken: other }];
        decoder = new TextDecoder(encodingOf(chunk));
      }
      const rows = scanner.push(decoder.decode(chunk, { stream: true }));
      if (rows.length > 0) yield rows;
    }
    yield scanner.end();
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    yield scanner.end(`${error.message}: what stands before was read; fetch the file again`);
  }
}

/** The encoding that the first line declares, or that the first bytes show; UTF-8 without either. */
function encodingOf(beginning: Buffer): string {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be';
  const declared = /^[^>]{0,20}<\?xml[^>]*encoding=["']([\w.-]+)/.exec(beginning.toString('latin1', 0, 200))?.[1];
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}

/** What may hold a `<` that begins nothing, with how it ends. */
const PASSED_OVER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
const LONGEST_OPENING = 9;
/** Where a piece that never ends is given up. */
const LONGEST_PIECE = MAX_LINE_BYTES;

class RowScanner {
  #text = '';
  #line = 1;
  #root: string | undefined;
  #hasEnded = false;
  #rows: (XmlRow | BrokenXml)[] = [];

  push(text: string): readonly (XmlRow | BrokenXml)[] {
    this.#text += text;
    this.#scan(false);
    return this.#taken();
  }

  /** What is left, and what is wrong with the end: `why`, or that the file ends before it should. */
  end(why?: string): readonly (XmlRow | BrokenXml)[] {
    this.#scan(true);
    if (why !== undefined) this.#rows.push({ line: this.#line, broken: why });
    else if (this.#root === undefined)
      this.#rows.push({ line: 1, broken: 'the file is not XML: give the file as it was downloaded' });
    else if (!this.#hasEnded)
      this.#rows.push({
        line: this.#line,
        broken: `the file ends before </${this.#root}>: what stands before was read; fetch the file again`,
      });
    return this.#taken();
  }

  #taken(): readonly (XmlRow | BrokenXml)[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #scan(isEnd: boolean): void {
    let at = 0;
    for (;;) {
      const open = this.#text.indexOf('<', at);
      this.#countLines(at, open === -1 ? this.#text.length : open);
      at = open === -1 ? this.#text.length : open;
      if (open === -1 || (!isEnd && this.#text.length - at < LONGEST_OPENING)) break;
      const end = this.#endOf(at);
      if (end === -1 && !isEnd && this.#text.length - at < LONGEST_PIECE) break;
      const piece = this.#text.slice(at, end === -1 ? undefined : end);
      this.#take(piece, end === -1 && isEnd);
      this.#countLines(at, at + piece.length);
      at += piece.length;
    }
    this.#text = this.#text.slice(at);
  }

  #endOf(at: number): number {
    const passedOver = PASSED_OVER.find(([opening]) => this.#text.startsWith(opening, at));
    if (passedOver === undefined) return this.#text.indexOf('<', at + 1);
    const end = this.#text.indexOf(passedOver[1], at);
    return end === -1 ? -1 : end + passedOver[1].length;
  }

  #countLines(from: number, to: number): void {
    for (let at = this.#text.indexOf('\n', from); at !== -1 && at < to; at = this.#text.indexOf('\n', at + 1))
      this.#line += 1;
  }

  #take(piece: string, isLast: boolean): void {
    const name = /^<(\/?)([\p{L}_][\p{L}\d:._-]*)/u.exec(piece);
    if (name === null) return;
    if (name[1] === '/') this.#hasEnded ||= name[2] === this.#root;
    else if (name[2] !== 'row') {
      this.#root ??= name[2];
      if (name[2] === this.#root && /\/>\s*$/.test(piece)) this.#hasEnded = true;
    } else if (isLast && !piece.trimEnd().endsWith('>'))
      this.#rows.push({ line: this.#line, broken: 'the file ends in the middle of this row' });
    else {
      this.#root ??= '';
      const read = readRow(piece);
      this.#rows.push(typeof read === 'string' ? { line: this.#line, broken: read } : { line: this.#line, ...read });
    }
  }
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const END_OF_ROW = /\s*\/?>\s*$/y;

/** The attributes of a row, or what is wrong with it. */
function readRow(piece: string): Pick<XmlRow, 'fields' | 'bare'> | string {
  const fields: Record<string, string> = {};
  const bare: string[] = [];
  let at = '<row'.length;
  let last = 'row';
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(piece);
    if (found === null) break;
    last = found[1] ?? '';
    const { value, isBare } = decode(found[2] ?? found[3] ?? '');
    if (isBare) bare.push(last);
    if (Object.hasOwn(fields, last)) return `the row is not XML (${last} stands twice): correct it`;
    fields[last] = value;
    at = ATTRIBUTE.lastIndex;
  }
  END_OF_ROW.lastIndex = at;
  if (END_OF_ROW.test(piece)) return { fields, bare };
  return `the row is not XML (it cannot be read after ${last}): write < and " in values as &lt; and &quot;`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#[xX]([\da-fA-F]{1,6});|#(\d{1,7});|([a-z]{2,4});)?/g;

/** A value as it is meant. A `&` that begins no reference, or one that XML does not know, stands for itself. */
function decode(value: string): { readonly value: string; readonly isBare: boolean } {
  const flowing = value.replace(/[^\P{Cc}\t\n\r]/gu, '').replace(/[\t\r\n]/g, ' ');
  if (!flowing.includes('&')) return { value: flowing, isBare: false };
  let isBare = false;
  const decoded = flowing.replace(REFERENCE, (written: string, hex?: string, decimal?: string, name?: string) => {
    const named = name === undefined ? undefined : NAMED[name];
    if (named !== undefined) return named;
    const number = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
    if (number <= 0x10ffff) return isForbidden(number) ? '' : String.fromCodePoint(number);
    isBare = true;
    return written;
  });
  return { value: decoded, isBare };
}

/** Signs that no XML may hold; dumps refer to them all the same (`&#x1F;`). */
function isForbidden(number: number): boolean {
  const isControl = number < 0x20 && number !== 0x9 && number !== 0xa && number !== 0xd;
  return isControl || (number >= 0xd800 && number <= 0xdfff) || number === 0xfffe || number === 0xffff;
}
