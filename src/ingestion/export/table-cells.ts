import { type CommunityFileRecord, LANGUAGES, type RecordType } from '../../domain/index.ts';
import { FIELDS, NESTED_FIELDS, REFERENCES } from '../record/fields.ts';
import { textCell } from '../sources/tables/cell-text.ts';

/** A column of a written table. */
interface WrittenColumn {
  readonly heading: string;
  readonly field: string;
  readonly language?: string;
}

/** The headings of a table of one type: its fields, a label in a column per language. What holds ids says so. */
export function headingsOf(type: RecordType): readonly string[] {
  return columnsOf(type).map(({ heading }) => heading);
}

/** A record as the cells under these headings; a table that is read back gives the same record. */
export function cellsOf(record: CommunityFileRecord): readonly string[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return columnsOf(record.type).map(({ field, language }) => {
    const value = fields[field];
    if (field !== 'label' || record.type !== 'topic') return textCell(cellOf(record.type, field, value));
    const isByLanguage = typeof value === 'object' && value !== null;
    const label = isByLanguage ? (value as Readonly<Record<string, unknown>>)[language ?? ''] : language ? '' : value;
    return textCell(String(label ?? ''));
  });
}

function columnsOf(type: RecordType): WrittenColumn[] {
  return FIELDS[type]
    .filter((field) => field !== 'type')
    .flatMap((field): WrittenColumn[] => {
      const column = { heading: headingOf(type, field), field };
      if (type !== 'topic' || field !== 'label') return [column];
      return [column, ...LANGUAGES.map((language) => ({ heading: `label.${language}`, field, language }))];
    });
}

function headingOf(type: RecordType, field: string): string {
  const named = REFERENCES[type][field];
  return named === 'topic' || named === 'organisation' ? `${field} (ids)` : field;
}

function cellOf(type: RecordType, field: string, value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return listCell(value.map((element) => elementOf(type, field, element)));
  if (typeof value === 'object') return JSON.stringify(value);
  return value === '' ? '\\e' : String(value);
}

// A list of one element that holds what parts others is written with a bar behind it.
function listCell(elements: readonly string[]): string {
  const [only = '', ...others] = elements;
  return others.length === 0 && /[\n;,،]/.test(only) ? `${only}|` : elements.join('|');
}

function elementOf(type: RecordType, field: string, element: unknown): string {
  const parts = NESTED_FIELDS[type]?.[field];
  if (parts === undefined) return escaped(String(element), /[\\|]/g);
  const written =
    typeof element === 'object' && element !== null
      ? parts.map((part) => (element as Readonly<Record<string, unknown>>)[part] ?? '')
      : [element];
  return written
    .map((part) => (part === '' ? '' : escaped(String(part), /[\\|:]/g)))
    .join(':')
    .replace(/:+$/, '');
}

function escaped(text: string, signs: RegExp): string {
  if (text === '') return '\\e';
  return text
    .replace(signs, '\\$&')
    .replace(/^\s+|\s+$/g, (space) =>
      [...space].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    );
}
