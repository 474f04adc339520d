import { LANGUAGES, type RecordType } from '../../../domain/index.ts';
import { fieldKind, NESTED_FIELDS } from '../../record/fields.ts';

/**
 * How a cell says what a field holds:
 *
 * - lists are separated by `|`: `coaching|intervision`
 * - elements of more than one part by `:`, in the order of the contract: `coaching:4:declared` in a member's `topics`,
 *   `anna:reviewer` in an artefact's `contributors`, `anna:facilitator:2026-01-10:2026-06-30` in a group's `members`;
 *   parts at the end may be left out, parts between left empty (`coaching::declared`)
 * - `\|`, `\:` and `\\` stand for the signs themselves
 * - a label in several languages has a column per language: `label.fr`, `label.nl`, `label.en`
 * - true, yes, 1 and false, no, 0 are booleans; an empty cell is a field not given
 */
export function readRow(
  type: RecordType,
  columns: readonly string[],
  cells: readonly string[],
): Record<string, unknown> {
  const record: Record<string, unknown> = { type };
  columns.forEach((column, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (cell === '' || column === 'type') return;
    const [field = column, language = ''] = column.split(/[._](?=[a-z]{2}$)/);
    if (type === 'topic' && field === 'label' && (LANGUAGES as readonly string[]).includes(language)) {
      const label = record['label'];
      record['label'] = { ...(typeof label === 'object' ? label : {}), [language]: cell };
    } else {
      record[column] = readCell(type, column, cell);
    }
  });
  return record;
}

function readCell(type: RecordType, field: string, cell: string): unknown {
  const kind = fieldKind(type, field);
  if (kind === 'boolean') return readBoolean(cell);
  if (kind === 'number') return readNumber(cell);
  if (kind !== 'array') return cell;
  const parts = NESTED_FIELDS[type]?.[field];
  const elements = split(cell, '|').filter((element) => element.trim() !== '');
  return elements.map((element) => (parts ? readElement(element, parts) : withoutEscapes(element.trim())));
}

function readElement(element: string, names: readonly string[]): Record<string, unknown> {
  const values = split(element, ':').map((part) => withoutEscapes(part.trim()));
  const given = values.map((value, at): [string, unknown] => {
    const name = names[at] ?? `part ${at + 1}`;
    return [name, name === 'level' ? readNumber(value) : value];
  });
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

// A value that is no boolean or number stays as it stands, so that the check can name it.
function readBoolean(cell: string): unknown {
  const word = cell.toLowerCase();
  if (word === 'true' || word === 'yes' || word === '1') return true;
  if (word === 'false' || word === 'no' || word === '0') return false;
  return cell;
}

function readNumber(cell: string): unknown {
  const number = Number(cell.replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  return cell === '' || Number.isNaN(number) ? cell : number;
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

function withoutEscapes(text: string): string {
  return text.replace(/\\([\\|:])/g, '$1');
}
