import type { Finding } from '../record/fault.ts';
import type { SourceItem } from './source.ts';

/** Spreadsheets begin UTF-8 files with it. */
export const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** An item that stands for a whole file, or the rest of one, that could not be read. */
export function broken(file: string, line: number, code: Finding['code'], message: string): SourceItem {
  return { place: { file, line }, original: () => '', value: undefined, fault: { code, message }, bytes: 0 };
}
