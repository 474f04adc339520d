import { htmlToText } from '../../reading/html-to-text.ts';

const ELEMENT =
  /<(p|div|span|b|i|u|strong|em|a|ul|ol|li|h[1-6]|table|tbody|tr|td|th|pre|code|blockquote|font|small|sub|sup|script|style|section|article)(\s[^<>]*)?>[\s\S]*?<\/\1>|<(br|hr)\s*\/?>|<img\s[^<>]*>/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
/** What spreadsheets run as a formula when a cell begins with it. */
const RUNS = /^'*[=+\-@\t\n\r＝＋－＠]/;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/** A cell as the text it means: HTML and its entities become text, an apostrophe that kept a formula from running goes. */
export function cellText(cell: string): { readonly text: string; readonly wasHtml: boolean } {
  const trimmed = cell.trim();
  const bare = /^'/.test(trimmed) && RUNS.test(trimmed) ? trimmed.slice(1) : trimmed;
  if (hasElement(bare)) return { text: htmlToText(bare), wasHtml: true };
  const text = bare.replace(ENTITY, decoded);
  return { text, wasHtml: text !== bare };
}

/** A text as a cell that no spreadsheet runs, and that `cellText` reads back as it is. */
export function textCell(text: string): string {
  let cell = text;
  if (hasElement(text) || text.search(ENTITY) !== -1) cell = cell.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  cell = cell
    .replace(/\r/g, '&#13;')
    .replace(/^\s+|\s+$/g, (space) => [...space].map((sign) => `&#${sign.codePointAt(0)};`).join(''));
  return RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** Signs that are looked through for elements: a text that begins without any is no page. */
const LOOKED_THROUGH = 50_000;

function hasElement(text: string): boolean {
  return text.includes('<') && ELEMENT.test(text.slice(0, LOOKED_THROUGH));
}

// A name of no entity stays as it is; a sign by its number is that sign, also a line end or a space.
function decoded(entity: string): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity) ?? [];
  if (hex === undefined && decimal === undefined) return htmlToText(`x${entity}x`).slice(1, -1);
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : entity;
}
