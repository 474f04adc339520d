import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { BrokenFileError, fileBytes, type OnBytes } from './file-bytes.ts';

/** One `<row …/>` of a dump's file. */
export interface XmlRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** The rows of a dump's file, some at a time. Signs that XML forbids are left out; broken XML ends the reading. */
export async function* xmlRows(path: string, onBytes: OnBytes): AsyncGenerator<readonly XmlRow[]> {
  const parser = new SaxesParser({ position: true });
  const decoder = new TextDecoder('utf-8');
  let rows: XmlRow[] = [];
  let broken: string | undefined;
  parser.on('opentag', (tag) => {
    if (tag.name === 'row') rows.push({ line: parser.line, fields: tag.attributes as Record<string, string> });
  });
  parser.on('error', (error) => {
    // Dumps hold references to control characters (&#x1F;), which XML 1.0 forbids: no reason to give up the file.
    if (!/character/i.test(error.message)) broken ??= error.message.replace(/^(?:.*:)?(\d+):\d+: /, 'line $1: ');
  });
  for await (const chunk of fileBytes(path, onBytes)) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (broken !== undefined) break;
    if (rows.length > 0) yield rows;
    rows = [];
  }
  if (broken === undefined) parser.close();
  if (rows.length > 0) yield rows;
  if (broken !== undefined) throw new BrokenFileError(`${basename(path)} is not XML (${broken})`);
}
