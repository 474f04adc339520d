import { htmlToText } from '../../reading/html-to-text.ts';

const ELEMENT =
  /<(p|div|span|b|i|u|strong|em|a|ul|ol|li|h[1-6]|table|tbody|tr|td|th|pre|code|blockquote|font|small|sub|sup|script|style|section|article)(\s[^<>]*)?>[\s\S]*?<\/\1>|<(br|hr)\s*\/?>|<img\s[^<>]*>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** What spreadsheets run as a formula when a cell begins with it. */
const RUNS = /^'*[=+\-@\t\n\r＝＋－＠]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** A cell as the text it means: HTML and its entities become text, an apostrophe that kept a formula from running goes. */
export function cellText(cell: string): { readonly text: string; readonly wasHtml: boolean } {
  const trimmed = cell.trim();
  const bare = /^'/.test(trimmed) && RUNS.test(trimmed) ? trimmed.slice(1) : trimmed;
  if (ELEMENT.test(bare)) return { text: htmlToText(bare), wasHtml: true };
  const text = bare.replace(ENTITY, decoded);
  return { text, wasHtml: text !== bare };
}

/** A text as a cell that no spreadsheet runs, and that `cellText` reads back as it is. */
export function textCell(text: string): string {
  let cell = text;
  if (ELEMENT.test(text) || text.search(ENTITY) !== -1) cell = cell.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  cell = cell
    .replace(/\r/g, '&#13;')
    .replace(/^\s+|\s+$/g, (space) => [...space].map((sign) => `&#${sign.codePointAt(0)};`).join(''));
  return RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

// A name of no entity stays as it is.
function decoded(entity: string): string {
  return htmlToText(`x${entity}x`).slice(1, -1);
}
