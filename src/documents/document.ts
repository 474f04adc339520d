import { AppError } from '../domain/index.ts';

/** Kinds of files whose text is read; told by what they hold, not by their names. */
export const DOCUMENT_TYPES = ['pdf', 'docx', 'odt', 'pptx', 'html', 'markdown', 'text'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/**
 * What whoever shares a file may want to look at before they do.
 *
 * - `cut` only the beginning of a very long text was read
 * - `renamed` the name ended otherwise than what the file holds
 * - `letters-guessed` no UTF-8: letters with accents may have been read wrongly
 * - `little-text` most pages hold pictures alone, and only what is written was read
 */
export const DOCUMENT_WARNINGS = ['cut', 'renamed', 'letters-guessed', 'little-text'] as const;
export type DocumentWarning = (typeof DOCUMENT_WARNINGS)[number];

/** A file in words: its text with headings as `# …` and paragraphs parted by an empty line. */
export interface DocumentText {
  readonly type: DocumentType;
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  /** When it was written and changed last, as the file says itself; days. */
  readonly created: string | null;
  readonly updated: string | null;
  /** BCP 47, as the file says itself. */
  readonly language: string | null;
  readonly warnings: DocumentWarning[];
}

/** What a file is held to. */
export interface DocumentLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Entries of a packed file, bytes of all of them unpacked, and bytes of those that hold its text. */
  readonly entries: number;
  readonly unpacked: number;
  readonly unpackedText: number;
  readonly pages: number;
  /** Characters of text: what comes after is not read. */
  readonly characters: number;
  /** Milliseconds that reading may take. */
  readonly time: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 25 * 1024 * 1024,
  entries: 2_000,
  unpacked: 200 * 1024 * 1024,
  unpackedText: 30 * 1024 * 1024,
  pages: 1_000,
  characters: 1_000_000,
  time: 20_000,
};

/** Why a file is not taken: for pages that say it in their reader's language. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'wrong-type'
  | 'picture'
  | 'packed-too-much'
  | 'protected'
  | 'scan'
  | 'scripts'
  | 'broken'
  | 'too-slow'
  | 'name';

/** A file that is not taken, with what to do about it. */
export function refused(reason: RefusalReason, message: string, facts: Record<string, unknown> = {}): AppError {
  return new AppError(reason === 'too-large' ? 'too-large' : 'bad-input', message, { details: { reason, ...facts } });
}

/** A text as it is kept: one kind of line end, no signs that no reader sees, and no longer than it may be. */
export function tidyText(text: string, limits: DocumentLimits): { readonly text: string; readonly isCut: boolean } {
  const tidy = text
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTED, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (tidy.length <= limits.characters) return { text: tidy, isCut: false };
  const end = tidy.lastIndexOf('\n', limits.characters);
  return { text: tidy.slice(0, end > limits.characters / 2 ? end : limits.characters).replace(HALF, ''), isCut: true };
}

/** Half of a character, where a text was cut. */
const HALF = /\p{Cs}/gu;

/** Control characters but tab and line end; what turns the direction of a text round; half characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const UNPRINTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** One line of at most so many characters, as titles and names are; null for none. */
export function oneLine(text: string | null | undefined, longest = 300): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').replace(UNPRINTED, '').trim().slice(0, longest).replace(HALF, '');
  return line === '' ? null : line;
}

/** The day of a date that a file tells of itself; null when it is none, or none that can be. */
export function dayOf(told: string | null | undefined): string | null {
  const [, year, month, dayOfMonth] = /^\s*(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(told ?? '') ?? [];
  const day = `${year}-${month}-${dayOfMonth}`;
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day) return null;
  return day > '1970-01-01' && instant <= Date.now() + 86_400_000 ? day : null;
}

/** A language tag that a file tells of itself; null when it is none. */
export function languageTagOf(told: string | null | undefined): string | null {
  const tag = (told ?? '').trim().replace(/_/g, '-');
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}
