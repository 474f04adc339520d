import { KNOWLEDGE_SOURCES, type RecordType } from '../../../domain/index.ts';
import { NESTED_FIELDS, REFERENCES } from '../../record/fields.ts';
import { readDate, readList } from '../../record/read-value.ts';
import { readLevel } from './read-level.ts';
import type { CellReading } from './table.ts';

/** Lists of free texts: a comma in one of them parts nothing. */
const TEXT_LISTS: ReadonlySet<string> = new Set(['offers', 'needs']);

/** The parts of elements that are lists in one cell; a topic's label has columns of its own. */
export const CONTRACT_PARTS: typeof NESTED_FIELDS = Object.fromEntries(
  Object.entries(NESTED_FIELDS).map(([type, fields]) => [
    type,
    Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'label')),
  ]),
);

/** Stands for a bar that parts nothing: no text holds it. */
const HELD = '\u0000';

/** The elements of a list, escapes left as they are: by `|` where it stands, else as people part them. */
export function splitList(cell: string, field: string): string[] {
  const parts = split(cell, '|');
  if (parts.length === 1)
    return readList(cell.replaceAll('\\|', HELD), !TEXT_LISTS.has(field)).map((part) => part.replaceAll(HELD, '\\|'));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Parts of a text between separators, escapes left as they are. */
function split(text: string, separator: '|' | ':'): string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (sign === '\\' && at + 1 < text.length) parts[parts.length - 1] += sign + text[++at];
    else if (sign === separator) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

export function withoutEscapes(text: string): string {
  if (text === '\\e') return '';
  return text.replace(/\\(?:u([\da-f]{4})|([\\|:]))/g, (_, code?: string, sign?: string) =>
    code === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** An element of several parts; its first names a record, and may hold a `:` itself. */
export function readElement(
  type: RecordType,
  field: string,
  element: string,
  reading: CellReading,
): Record<string, unknown> {
  const names = CONTRACT_PARTS[type]?.[field] ?? [];
  const written = split(element, ':').map((part) => withoutEscapes(part.trim()));
  const named = REFERENCES[type][field];
  const isId = (id: string) => named !== undefined && (reading.isId?.(named, id) ?? false);
  const values = withWholeId(written, names, isId);
  const given = values.map((value, at): [string, unknown] => {
    const name = names[at] ?? `part ${at + 1}`;
    return [name, name === 'level' ? levelOf(value) : value];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function levelOf(written: string): unknown {
  if (written === '') return '';
  const read = readLevel(written);
  return read?.knows && read.level !== undefined ? read.level : written;
}

/** Puts back together what belongs to the id: as far as a record is called so, or until the other parts can be read. */
function withWholeId(parts: readonly string[], names: readonly string[], isId: (id: string) => boolean): string[] {
  const upTo = (end: number) => [parts.slice(0, end).join(':'), ...parts.slice(end)];
  if (parts.length === 1) return [...parts];
  for (let end = parts.length; end > 0; end--) if (isId(parts.slice(0, end).join(':'))) return upTo(end);
  for (let end = 1; end < parts.length; end++) {
    const rest = parts.slice(end);
    if (rest.length < names.length && rest.every((part, at) => fits(names[at + 1] ?? '', part))) return upTo(end);
  }
  return upTo(names.includes('level') ? parts.length : 1);
}

function fits(name: string, part: string): boolean {
  if (part === '') return true;
  // A cross or a "yes" may as well be the end of an id.
  if (name === 'level') return /^\d+$/.test(part) || typeof levelOf(part) === 'number';
  if (name === 'source') return (KNOWLEDGE_SOURCES as readonly string[]).includes(part.toLowerCase());
  if (name === 'from' || name === 'to') return readDate(part) !== undefined;
  return !part.startsWith('//');
}
