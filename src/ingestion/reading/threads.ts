import type { MadeRecord } from './made-item.ts';

/** Longest title that is made of a message, in characters. */
const TITLE = 120;

/** The title of a message that has none: its first line that says something, cut between words. */
export function titleOf(text: string): string {
  const line =
    text
      .split('\n')
      .map((one) => one.trim())
      .find((one) => one !== '') ?? '';
  const signs = [...line];
  if (signs.length <= TITLE) return line;
  const cut = signs.slice(0, TITLE).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > TITLE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** One message below another that began a thread. */
export interface Reply {
  readonly id: string;
  readonly question: string;
  readonly by: string | undefined;
  readonly text: string;
  readonly created: string | undefined;
  /** Whether whoever began the thread wrote it. */
  readonly isAskers: boolean;
}

/** A reply as a record: what whoever asked says further down is no answer to themselves. */
export function replyRecord({ id, question, by, text, created, isAskers }: Reply): MadeRecord {
  return isAskers
    ? { type: 'comment', id, question, writtenBy: by, text, created }
    : { type: 'answer', id, question, answeredBy: by, text, created };
}
