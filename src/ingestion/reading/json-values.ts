import { type Finding, showValue } from '../record/fault.ts';
import { UTF8_MARK } from './broken.ts';
import { BrokenFileError, fileBytes, type OnBytes } from './file-bytes.ts';
import { MAX_LINE_BYTES } from './file-lines.ts';
import { insteadOf } from './instead-of.ts';
import { whyNotJson } from './not-json.ts';

/** One value of a JSON file: an element of the list that the file is, else one of those that follow each other. */
export interface JsonValue {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Undefined when it could not be read. */
  readonly value: unknown;
  readonly fault?: Finding;
  /** As it stands in the file; empty for what is no value. */
  readonly text: string;
}

/**
 * The values of a JSON file, some at a time: the elements of a list one by one, however the file is laid out. What is wrong
 * with one costs that one, unless it leaves a bracket open: a quote that is left open ends with its line.
 */
export async function* jsonValues(path: string, onBytes: OnBytes): AsyncGenerator<readonly JsonValue[]> {
  const scanner = new ValueScanner();
  let isFirst = true;
  try {
    for await (const chunk of fileBytes(path, onBytes)) {
      const other = isFirst ? insteadOf(chunk) : undefined;
      if (other !== undefined) return yield [noValue(1, 'broken-file', other)];
      const values = scanner.push(isFirst && chunk.subarray(0, 3).equals(UTF8_MARK) ? chunk.subarray(3) : chunk);
      isFirst = false;
      if (values.length > 0) yield values;
    }
    yield scanner.end();
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    yield scanner.end(`${error.message}: what stands before was read; fetch the file again`);
  }
}

function noValue(line: number, code: Finding['code'], message: string): JsonValue {
  return { line, value: undefined, fault: { code, message }, text: '' };
}

const BYTE = { quote: 34, escape: 92, comma: 44, openList: 91, closeList: 93, open: 123, close: 125, lineFeed: 10 };
const utf8 = new TextDecoder('utf-8', { fatal: true });

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}

/** Finds where values begin and end, by quotes and brackets alone; bytes of many-byte signs are none of these. */
class ValueScanner {
  #line = 1;
  /** Whether the file is a list, and what is sought are its elements. */
  #inList = false;
  #hasBegun = false;
  /** Brackets open within the value; 0 outside of one, and in one that has none. */
  #depth = 0;
  #inValue = false;
  #inString = false;
  #isEscaped = false;
  #valueLine = 1;
  /** What follows a quote that was left open is passed over up to a line that begins an object. */
  #isLost = false;
  #atLineStart = false;
  #parts: Buffer[] = [];
  #length = 0;
  #values: JsonValue[] = [];

  push(chunk: Buffer): readonly JsonValue[] {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === BYTE.lineFeed) this.#line += 1;
      if (this.#isLost && !this.#isFoundAt(byte)) continue;
      if (this.#inString && byte === BYTE.lineFeed) {
        this.#keep(chunk.subarray(start, at));
        this.#closeValue();
        this.#inString = false;
        this.#isLost = true;
        this.#atLineStart = true;
        continue;
      }
      if (!this.#inValue) {
        if (isSpace(byte) || byte === BYTE.comma) continue;
        if (byte === BYTE.openList && !this.#hasBegun) {
          this.#inList = true;
          this.#hasBegun = true;
          continue;
        }
        this.#hasBegun = true;
        if (byte === BYTE.closeList && this.#inList) {
          this.#inList = false;
          continue;
        }
        this.#inValue = true;
        this.#valueLine = this.#line;
        start = at;
      }
      const end = this.#endsAt(byte);
      if (end === null) continue;
      this.#keep(chunk.subarray(start, end === 'with' ? at + 1 : at));
      this.#closeValue();
      if (end === 'before' && byte === BYTE.closeList) this.#inList = false;
    }
    if (this.#inValue) this.#keep(chunk.subarray(start));
    return this.#taken();
  }

  end(why?: string): readonly JsonValue[] {
    const isWord = this.#inValue && this.#depth === 0 && !this.#inString;
    if (isWord) this.#closeValue();
    if (why !== undefined) this.#values.push(noValue(this.#line, 'broken-file', why));
    else if (this.#inValue)
      this.#values.push(
        noValue(this.#valueLine, 'broken-file', 'the file ends in the middle of what begins here: fetch it again'),
      );
    else if (this.#inList)
      this.#values.push(noValue(this.#line, 'broken-file', 'the file ends before its list does: fetch it again'));
    return this.#taken();
  }

  #isFoundAt(byte: number): boolean {
    if (byte === BYTE.lineFeed) this.#atLineStart = true;
    else if (byte === BYTE.open && this.#atLineStart) this.#isLost = false;
    else if (!isSpace(byte)) this.#atLineStart = false;
    return !this.#isLost;
  }

  /** Whether the value ends with this byte, or before it as numbers and words do; null when it goes on. */
  #endsAt(byte: number): 'with' | 'before' | null {
    if (this.#inString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BYTE.escape) this.#isEscaped = true;
      else if (byte === BYTE.quote) {
        this.#inString = false;
        return this.#depth === 0 ? 'with' : null;
      }
      return null;
    }
    if (byte === BYTE.quote) this.#inString = true;
    else if (byte === BYTE.open || byte === BYTE.openList) this.#depth += 1;
    else if (byte === BYTE.close || byte === BYTE.closeList) {
      if (this.#depth === 0) return byte === BYTE.closeList ? 'before' : 'with';
      this.#depth -= 1;
      return this.#depth === 0 ? 'with' : null;
    } else if (this.#depth === 0 && (isSpace(byte) || byte === BYTE.comma)) return 'before';
    return null;
  }

  #keep(part: Buffer): void {
    this.#length += part.length;
    if (this.#length <= MAX_LINE_BYTES) this.#parts.push(part);
  }

  #closeValue(): void {
    this.#values.push(
      this.#length > MAX_LINE_BYTES
        ? noValue(this.#valueLine, 'too-long', `it is over ${MAX_LINE_BYTES / 2 ** 20} MiB long: shorten its texts`)
        : parse(this.#valueLine, Buffer.concat(this.#parts)),
    );
    this.#parts = [];
    this.#length = 0;
    this.#inValue = false;
    this.#depth = 0;
  }

  #taken(): readonly JsonValue[] {
    const values = this.#values;
    this.#values = [];
    return values;
  }
}

function parse(line: number, bytes: Buffer): JsonValue {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return noValue(line, 'wrong-encoding', 'what begins here is not UTF-8: save the file as UTF-8');
  }
  try {
    return { line, value: JSON.parse(text) as unknown, text };
  } catch (error) {
    const message = `this is not JSON (${whyNotJson(error)}; it begins ${showValue(text)}): correct it`;
    return { ...noValue(line, 'not-json', message), text };
  }
}
