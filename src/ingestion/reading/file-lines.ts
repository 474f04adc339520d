import { fileBytes, type OnBytes } from './file-bytes.ts';

/** Longest line that is read: six times the longest text a record may hold. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;

/** One line of a file as bytes, without its line end. */
export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** Length of the whole line, more than `bytes` holds when it was too long to keep. */
  readonly length: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The lines of a file, some at a time. A line over the limit is skipped, not kept: `bytes` then holds its beginning. */
export async function* fileLines(path: string, onBytes: OnBytes): AsyncGenerator<readonly FileLine[]> {
  let parts: Buffer[] = [];
  let kept = 0;
  let length = 0;
  let number = 1;

  const keep = (part: Buffer) => {
    length += part.length;
    if (kept + part.length > MAX_LINE_BYTES) return;
    parts.push(part);
    kept += part.length;
  };
  const close = (): FileLine => {
    const only = parts[0];
    const whole = parts.length === 1 && only ? only : Buffer.concat(parts);
    const bytes = whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
    const line = { number, bytes, length };
    parts = [];
    kept = 0;
    length = 0;
    number += 1;
    return line;
  };

  for await (const chunk of fileBytes(path, onBytes)) {
    const lines: FileLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      lines.push(close());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [close()];
}
