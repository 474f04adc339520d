import { Parser } from 'htmlparser2';
import type { HtmlDocument } from './html-document.ts';
import { readProperties } from './read-properties.ts';

/** Elements of which nothing is read: what was struck out, remarks, scripts. */
const UNREAD = new Set(['text:tracked-changes', 'office:annotation', 'office:scripts', 'office:forms', 'draw:frame']);

/** The text of an OpenDocument text with its headings, lists and tables; pictures are left out. */
export function readOdt(content: string, meta: string): HtmlDocument {
  const parts: string[] = [];
  let unread = 0;
  let inItem = 0;
  let cells: string[] | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNREAD.has(name)) unread += 1;
        if (unread > 0) return;
        if (name === 'text:h') parts.push(`\n\n${'#'.repeat(levelOf(attributes['text:outline-level']))} `);
        else if (name === 'text:p') parts.push(inItem > 0 ? '\n- ' : cells === undefined ? '\n\n' : '');
        else if (name === 'text:list-item') inItem += 1;
        else if (name === 'table:table-row') cells = [];
        else if (name === 'table:table-cell' && cells !== undefined) parts.push(cells.push('') === 1 ? '\n' : ' | ');
        else if (name === 'text:s') parts.push(' '.repeat(Math.min(20, Number(attributes['text:c'] ?? 1) || 1)));
        else if (name === 'text:tab') parts.push('\t');
        else if (name === 'text:line-break') parts.push('\n');
      },
      onclosetag(name) {
        if (UNREAD.has(name)) unread -= 1;
        else if (name === 'text:list-item') inItem -= 1;
        else if (name === 'table:table-row') cells = undefined;
      },
      ontext(words) {
        // Line ends of the file itself are spaces; those of the text are elements.
        if (unread === 0 && words.trim() !== '') parts.push(words.replace(/\s+/g, ' '));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(content.slice(Math.max(0, content.indexOf('<office:body'))));
  const told = readProperties(meta);
  return {
    text: parts.join(''),
    title: told['dc:title'] ?? null,
    author: told['meta:initial-creator'] ?? told['dc:creator'] ?? null,
    created: told['meta:creation-date'] ?? null,
    updated: told['dc:date'] ?? null,
    language: told['dc:language'] ?? null,
  };
}

function levelOf(outline: string | undefined): number {
  return Math.min(6, Math.max(1, Number(outline ?? 1) || 1));
}
