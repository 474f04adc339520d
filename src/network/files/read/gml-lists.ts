import { MAX_DEPTH } from '../limits.ts';
import { show } from './found.ts';
import { numberIn } from './read-values.ts';
import { refuse } from './read-xml.ts';

export interface GmlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: string | number | GmlList;
}

export type GmlList = readonly GmlEntry[];

const TOKEN = /#[^\n]*|"[^"]*"|[[\]]|[^\s[\]"#]+|"/g;
const NAMED_SIGNS: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
};

/** The keys and values of GML, lists in lists; what stands after # on a line is a remark. */
export function readGmlLists(text: string): GmlList {
  const open: { readonly key: string; readonly line: number; readonly entries: GmlEntry[] }[] = [];
  const top: GmlEntry[] = [];
  let key: string | undefined;
  let line = 1;
  let counted = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    for (; counted < index; counted++) if (text[counted] === '\n') line += 1;
    if (token.startsWith('#') && key === undefined) continue;
    const entries = open.at(-1)?.entries ?? top;
    if (token === ']') {
      const closed = open.pop();
      if (closed === undefined || key !== undefined) refuse(line, 'a ] stands where none belongs: this is no GML');
      (open.at(-1)?.entries ?? top).push({ key: closed.key, line: closed.line, value: closed.entries });
    } else if (key === undefined) {
      if (!/^[a-z_]\w*$/i.test(token)) refuse(line, `${show(token)} stands where a name belongs: this is no GML`);
      key = token;
    } else if (token === '[') {
      if (open.length >= MAX_DEPTH) refuse(line, `lists stand more than ${MAX_DEPTH} deep: flatten the file`);
      open.push({ key, line, entries: [] });
      key = undefined;
    } else {
      entries.push({ key, line, value: readValue(token, line) });
      key = undefined;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) refuse(unclosed.line, `the list ${show(unclosed.key)} is never closed: add its ]`);
  if (key !== undefined) refuse(line, `${show(key)} has no value: this is no GML`);
  return top;
}

function readValue(token: string, line: number): string | number {
  if (token.length > 1 && token.startsWith('"')) return token.slice(1, -1).replace(/&(#?\w+);/g, readSign);
  const number = numberIn(token);
  if (number === undefined) refuse(line, `${show(token)} is neither a number nor a text between quotes`);
  return number;
}

/** `&#233;` and the few names that stand for signs; an unknown name stays as it stands. */
function readSign(whole: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith('#')) return NAMED_SIGNS[name] ?? whole;
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
