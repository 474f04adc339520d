import { LANGUAGES, RECORD_SCHEMAS, type RecordType } from '../../domain/index.ts';
import { fieldKind } from './fields.ts';
import {
  type DateOrder,
  readChoice,
  readDate,
  readLanguage,
  readList,
  readMail,
  readNumber,
  readYesNo,
} from './read-value.ts';

/** A value of a field in the form of the contract; nothing when it cannot be read. */
export interface ReadField {
  readonly value: unknown;
  /** False where the same writing may mean something else. */
  readonly isSure: boolean;
}

const DATES: ReadonlySet<string> = new Set([
  'since',
  'until',
  'notNow',
  'created',
  'updated',
  'ended',
  'date',
  'from',
  'to',
]);
/** Lists of free texts: a comma in one of them parts nothing. */
const TEXT_LISTS: ReadonlySet<string> = new Set(['offers', 'needs']);

/**
 * Reads a value that stands otherwise than the contract writes it: dates, yes and no, numbers, languages, addresses, words of
 * a list as people and spreadsheets write them, one thing where a list is wanted, a name in several languages where one is.
 * `field` is the name in the record or, `isInner`, in one of its elements (`level` of a topic).
 */
export function readField(
  type: RecordType,
  field: string,
  written: unknown,
  { isInner = false, order = 'day-first' }: { readonly isInner?: boolean; readonly order?: DateOrder } = {},
): ReadField | undefined {
  if (isDate(type, field)) return readDate(written, order);
  const kind = isInner ? (INNER_KINDS[field] ?? 'string') : fieldKind(type, field);
  if (kind === 'array') return readElements(type, field, written);
  if (kind === 'enum') return sureOf(readChoice(written, choicesOf(type, field)));
  if (kind === 'boolean') return sureOf(readYesNo(written));
  if (kind === 'number') return readWhole(field, written);
  if (field === 'language') return sureOf(readLanguage(written));
  if (field === 'email') return sureOf(readMail(written));
  if (kind === 'string' || kind === 'union') return readText(written);
  return undefined;
}

/** What elements of lists hold, by the names of their parts. */
const INNER_KINDS: Readonly<Record<string, string>> = { level: 'number', source: 'enum', role: 'string' };

/** Ties lead from and to members; in groups the same words are days. */
function isDate(type: RecordType, field: string): boolean {
  return DATES.has(field) && !((type === 'tie' || type === 'endorsement') && (field === 'from' || field === 'to'));
}

function sureOf(value: unknown): ReadField | undefined {
  return value === undefined ? undefined : { value, isSure: true };
}

function readElements(type: RecordType, field: string, written: unknown): ReadField | undefined {
  if (field === 'languages') {
    const parts = Array.isArray(written) ? written : typeof written === 'string' ? readList(written, true) : [];
    const tags = parts.flatMap((part: unknown) => readLanguage(part) ?? []);
    return tags.length === parts.length && tags.length > 0 ? { value: tags, isSure: true } : undefined;
  }
  if (Array.isArray(written)) return undefined;
  if (typeof written === 'string')
    return { value: readList(written, !TEXT_LISTS.has(field)), isSure: !/[,،]/.test(written) };
  return typeof written === 'number' || isElement(type, field, written)
    ? { value: [written], isSure: true }
    : undefined;
}

function isElement(type: RecordType, field: string, written: unknown): boolean {
  return typeof written === 'object' && written !== null && fieldKind(type, field) === 'array';
}

function readWhole(field: string, written: unknown): ReadField | undefined {
  const number = readNumber(written);
  if (number === undefined) return undefined;
  if ((field === 'level' || field === 'askBudget') && !Number.isInteger(number))
    return { value: Math.round(number), isSure: false };
  return { value: number, isSure: true };
}

/** A number where a text is wanted is written out; of a text in several languages the first that there is. */
function readText(written: unknown): ReadField | undefined {
  if (typeof written === 'number' || typeof written === 'boolean') return { value: String(written), isSure: true };
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return undefined;
  const texts = Object.entries(written as Readonly<Record<string, unknown>>);
  const isByLanguage = texts.length > 0 && texts.every(([tag, text]) => isLanguage(tag) && typeof text === 'string');
  return isByLanguage ? { value: texts[0]?.[1], isSure: false } : undefined;
}

function isLanguage(tag: string): boolean {
  return (LANGUAGES as readonly string[]).includes(tag.slice(0, 2));
}

function choicesOf(type: RecordType, field: string): readonly string[] {
  if (field === 'source') return ['declared', 'endorsed', 'inferred'];
  const shape = RECORD_SCHEMAS[type].shape as Readonly<Record<string, { unwrap?(): unknown; options?: unknown }>>;
  const given = shape[field];
  const inner = (given?.unwrap?.() ?? given) as { readonly options?: readonly string[] } | undefined;
  return inner?.options ?? [];
}
