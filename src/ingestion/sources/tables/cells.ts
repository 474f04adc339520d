import type { RecordType } from '../../../domain/index.ts';
import { fieldKind } from '../../record/fields.ts';
import { readDate, readLanguage, readNumber, readYesNo } from '../../record/read-value.ts';
import { type CellReading, CONTRACT_PARTS, readElement, splitList, withoutEscapes } from './elements.ts';

const DATE_FIELDS = new Set(['since', 'until', 'notNow', 'created', 'updated', 'ended', 'date']);
/** A day from 1954 to 2119, with or without a time, as the number of days by which spreadsheets keep it. */
const DAY_NUMBER = /^[2-7]\d{4}(\.\d+)?$/;
/** As programs write numbers that are very large or very small. */
const POWER = /^[+-]?\d+(\.\d+)?e[+-]?\d{1,3}$/i;
const DAY_MS = 86_400_000;

/**
 * What a field says, out of the text of its cell:
 *
 * - lists are separated by `|`, by lines, by `;`, or by `,` where their elements are words: `coaching|intervision`
 * - elements of more than one part by `:`, in the order of the contract: `coaching:4:declared` in a member's `topics`,
 *   `anna:reviewer` in an artefact's `contributors`, `anna:facilitator:2026-01-10:2026-06-30` in a group's `members`;
 *   parts at the end may be left out, parts between left empty (`coaching::declared`)
 * - `\|`, `\:` and `\\` stand for the signs themselves, `\e` for a text that is empty, `\u0020` for a space at an edge
 *
 * What is no value of the field stays as it stands, so that the check can name it.
 */
export function readCell(type: RecordType, field: string, cell: string, reading: CellReading): unknown {
  const kind = fieldKind(type, field);
  if (kind === 'boolean') return readYesNo(cell) ?? cell;
  if (kind === 'number') return readNumber(cell) ?? (POWER.test(cell) ? Number(cell) : cell);
  if (kind === 'object') return readObject(cell);
  if (kind === 'array') {
    const elements = splitList(cell, field);
    if (CONTRACT_PARTS[type]?.[field] !== undefined)
      return elements.map((one) => readElement(type, field, one, reading));
    const texts = elements.map(withoutEscapes);
    return field === 'languages' ? texts.map((text) => readLanguage(text) ?? text) : texts;
  }
  if (DATE_FIELDS.has(field) && reading.dayNumbers !== undefined && DAY_NUMBER.test(cell))
    return dayOf(Number(cell), reading.dayNumbers);
  return cell === '\\e' ? '' : cell;
}

function dayOf(days: number, since: '1900' | '1904'): unknown {
  const from = since === '1900' ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return readDate(new Date(from + Math.round(days * DAY_MS)))?.value;
}

function readObject(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
