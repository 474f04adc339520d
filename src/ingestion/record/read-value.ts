import * as chrono from 'chrono-node';
import { fold } from '../../language/index.ts';

/**
 * Values as people and programs write them, read as the contract writes them. Each reader gives nothing for what it cannot
 * read for sure; `isSure` is false where the same writing may mean something else, which is then told.
 */
export interface ReadValue<Value> {
  readonly value: Value;
  readonly isSure: boolean;
}

/** Which of two numbers under 13 is the day: that of French, Dutch and British writing, or the month first. */
export type DateOrder = 'day-first' | 'month-first';

const sure = <Value>(value: Value): ReadValue<Value> => ({ value, isSure: true });

const YES = new Set(['true', 'yes', 'y', '1', 'vrai', 'oui', 'o', 'v', 'waar', 'ja', 'j', 'on', 'x', '✓', '✔', '☑']);
const NO = new Set(['false', 'no', 'n', '0', 'faux', 'non', 'f', 'onwaar', 'nee', 'neen', 'off', '✗', '☐']);

/** Yes or no as one of three languages writes it, or a spreadsheet. */
export function readYesNo(written: unknown): boolean | undefined {
  if (typeof written === 'boolean') return written;
  const word = fold(String(written).trim());
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** A number with a comma or a point, and spaces or points between thousands where nothing else can be meant. */
export function readNumber(written: unknown): number | undefined {
  if (typeof written === 'number') return Number.isFinite(written) ? written : undefined;
  const text = String(written)
    .trim()
    .replace(/[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '');
  if (!/^[+-]?\d+([.,]\d+)?$/.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}

const DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const PACKED_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const TURNED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const INSTANT =
  /^(\d{4})[-/](\d{2})[-/](\d{2})[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(1[89]\d{2}|20\d{2})$/;
/** From 1954 to 2119. */
const DAY_NUMBER = /^[2-7]\d{4}$/;

/**
 * A date as ISO 8601. A month or a year alone is read as its first day, and told; two numbers under 13 by `order`, and told;
 * five digits as the number of days since 1900 by which spreadsheets keep a date, and told.
 * Numbers are moments since 1970, in seconds or milliseconds.
 */
export function readDate(written: unknown, order: DateOrder = 'day-first'): ReadValue<string> | undefined {
  if (written instanceof Date) return Number.isNaN(written.getTime()) ? undefined : sure(momentOf(written));
  if (typeof written === 'number') return readEpoch(written);
  const text = String(written).trim();
  const day = DAY.exec(text) ?? PACKED_DAY.exec(text);
  if (day) return asDay(day[1], day[2], day[3], true);
  const instant = INSTANT.exec(text);
  if (instant) return asInstant(instant);
  const turned = TURNED.exec(text);
  if (turned) return readTurned(turned, order);
  const month = MONTH.exec(text);
  if (month) return asDay(month[1], month[2], '1', false);
  if (YEAR.test(text)) return asDay(text, '1', '1', false);
  if (DAY_NUMBER.test(text)) return { value: momentOf(new Date(Date.UTC(1899, 11, 30 + Number(text)))), isSure: false };
  return readWorded(text);
}

function readEpoch(number: number): ReadValue<string> | undefined {
  // From 1990 on; smaller numbers are something else.
  const milliseconds =
    number > 6e11 && number < 1e14 ? number : number > 6e8 && number < 1e11 ? number * 1_000 : Number.NaN;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : { value: momentOf(date), isSure: false };
}

function readTurned(match: RegExpExecArray, order: DateOrder): ReadValue<string> | undefined {
  const [, one = '', two = '', year, hour, minute, second] = match;
  const isOpen = Number(one) < 13 && Number(two) < 13 && one !== two;
  const isDayFirst = isOpen ? order === 'day-first' : Number(two) < 13;
  const day = asDay(year, isDayFirst ? two : one, isDayFirst ? one : two, !isOpen);
  if (day === undefined || hour === undefined) return day;
  return asTime(day, hour, minute ?? '00', second ?? '00');
}

function asTime(day: ReadValue<string>, hour: string, minute: string, second: string): ReadValue<string> | undefined {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return { value: `${day.value}T${hour.padStart(2, '0')}:${minute}:${second}`, isSure: day.isSure };
}

function asInstant(match: RegExpExecArray): ReadValue<string> | undefined {
  const [, year, month, dayOfMonth, hour = '', minute = '', second = '00', zone] = match;
  const day = asDay(year, month, dayOfMonth, true);
  const time = day === undefined ? undefined : asTime(day, hour, minute, second);
  if (time === undefined || zone === undefined) return time;
  const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d{2}):?(\d{2})$/, '$1:$2') : 'Z';
  return sure(`${time.value}${offset}`);
}

function asDay(year = '', month = '', day = '', isSure = true): ReadValue<string> | undefined {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) return undefined;
  return { value, isSure };
}

const WORDED = [chrono.en.GB, chrono.fr.strict, chrono.nl.strict];

/** "5 février 2013", "Feb 5, 2013", "Tue, 05 Feb 2013 21:29:20 GMT"; never what is reckoned from today. */
function readWorded(text: string): ReadValue<string> | undefined {
  if (text.length > 60 || !/\d{4}/.test(text) || !/\p{L}{3}/u.test(text)) return undefined;
  for (const reader of WORDED) {
    const [found] = reader.parse(text, new Date(0));
    if (found === undefined || found.index !== 0 || found.text.length < text.replace(/[\s.]+$/, '').length) continue;
    const { start } = found;
    if (!start.isCertain('year') || !start.isCertain('month')) continue;
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const read = asDay(String(year), String(month), String(start.isCertain('day') ? day : 1), start.isCertain('day'));
    if (read === undefined || !start.isCertain('hour')) return read;
    return start.isCertain('timezoneOffset') ? sure(momentOf(start.date())) : read;
  }
  return undefined;
}

function momentOf(date: Date): string {
  return date
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replace(/T00:00:00Z$/, '');
}

const LANGUAGE_NAMES = namesOfLanguages();

/** A language tag: `fr_BE` is `fr-BE`, and "français", "French" or "Frans" is `fr`. */
export function readLanguage(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written.trim();
  const named = LANGUAGE_NAMES.get(fold(text));
  if (named !== undefined) return named;
  const tag = text.replace(/[_.]/g, '-').replace(/-(utf-?8|latin1|iso.*)$/i, '');
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Names of languages in the three that the product speaks and in the language itself. */
function namesOfLanguages(): ReadonlyMap<string, string> {
  const codes =
    'fr nl en de es it pt pl ro ru uk ar tr el bg cs sk sl hr sr sq hu fi sv da no nb et lv lt ga mt lb ca eu gl cy fa ku ps ur hi bn pa ta zh ja ko vi th id sw ln rw am ti so'.split(
      ' ',
    );
  const names = new Map<string, string>();
  for (const code of codes)
    for (const speaker of ['en', 'fr', 'nl', code]) {
      const name = new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' }).of(code);
      if (name !== undefined && !names.has(fold(name))) names.set(fold(name), code);
    }
  names.set('vlaams', 'nl').set('flemish', 'nl').set('flamand', 'nl').set('farsi', 'fa').set('mandarin', 'zh');
  return names;
}

/** An e-mail address out of `mailto:` or `Name <address>`, without spaces around. */
export function readMail(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/, '');
  return /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(text)?.[1] ?? (text === '' ? undefined : text);
}

/** One of several words, whatever its case, accents, spaces and hyphens. */
export function readChoice(written: unknown, choices: readonly string[]): string | undefined {
  if (typeof written !== 'string') return undefined;
  const word = plainWord(written);
  return choices.find((choice) => plainWord(choice) === word);
}

function plainWord(text: string): string {
  return fold(text.trim()).replace(/[\s_-]+/g, '');
}

/** Parts of a list that was written as one text: by lines, `|` or `;`, and by `,` where its parts are words and not sentences. */
export function readList(written: string, areWords: boolean): string[] {
  const by = ['\n', '|', ';', ...(areWords ? [',', '،'] : [])].find((sign) => written.includes(sign)) ?? '\n';
  return written
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
