import { oneLine } from '../document.ts';
import type { HtmlDocument } from './html-document.ts';

/** A Markdown text: what stands at its head as `title: …` is told of it and is no part of its words. */
export function readMarkdown(text: string): HtmlDocument {
  const normal = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const head = /^---\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)\n/.exec(normal);
  const told = (name: string): string | null =>
    new RegExp(String.raw`^${name}:[ \t]*["']?([^\n]*?)["']?[ \t]*$`, 'im').exec(head?.[1] ?? '')?.[1] ?? null;
  const body = head === null ? normal : normal.slice(head[0].length);
  return {
    text: body,
    title: told('title') || (/^#{1,3} +(.+?)(?: +#+)?$/m.exec(body)?.[1] ?? null),
    author: told('author'),
    created: told('date') ?? told('created'),
    updated: told('updated'),
    language: told('lang') ?? told('language'),
  };
}

/** Longest line that may be a title. */
const LONGEST_TITLE = 120;

/** A text of no kind: a short first line with nothing under it is its title. */
export function readPlain(text: string): HtmlDocument {
  const normal = text.replace(/\r\n?/g, '\n');
  const [first = '', second = ''] = normal.trimStart().split('\n', 2);
  const isTitle = first.trim().length <= LONGEST_TITLE && second.trim() === '' && !/[.;,:]$/.test(first.trim());
  const title = isTitle && normal.trim() !== first.trim() ? oneLine(first) : null;
  return { text: normal, title, author: null, created: null, updated: null, language: null };
}
