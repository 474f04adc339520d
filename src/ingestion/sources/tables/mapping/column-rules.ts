import { fold } from '../../../../language/index.ts';
import { readDate, readLanguage, readList } from '../../../record/read-value.ts';
import { mayHide } from '../columns.ts';
import { fieldOf, namePart } from '../heading-words.ts';
import { readLevel } from '../read-level.ts';
import * as words from './column-words.ts';
import type { MappedColumn } from './mapping.ts';
import type { Reason } from './reasons.ts';
import { topicIn } from './topic-in.ts';

/** A column as a rule looks at it. */
export interface SeenColumn {
  readonly heading: string;
  /** The heading as its folded words, with a space at both ends. */
  readonly words: string;
  readonly values: readonly string[];
}

/** What a column may be, with why. */
export type Guess = Omit<MappedColumn, 'column' | 'why'> & { readonly because: Reason };

type Rule = (seen: SeenColumn) => Guess | undefined;

/** Share of the values that must be what a rule says; forms hold a few answers beside the point. */
const MOST_OF_THEM = 0.8;
/** A scale has few steps; more different answers are words of people's own. */
const MOST_STEPS = 12;
const MOST_WORDS_OF_A_NAME = 6;

/** What the first rule says that knows the column; left out where none does. */
export function guess(seen: SeenColumn): Guess {
  if (seen.values.length === 0) return leftOut('empty');
  for (const rule of RULES) {
    const found = rule(seen);
    if (found !== undefined) return found;
  }
  return leftOut('unclear');
}

/** Asked in this order: what must stay out comes before what might be taken for something. */
const RULES: readonly Rule[] = [
  byValues(isAddress, { is: 'email', because: 'mail-addresses' }),
  // Before "adresse", which may be where somebody lives.
  ({ heading }) => (fieldOf('member', heading) === 'email' ? { is: 'email', because: 'heading' } : undefined),
  ({ heading }) =>
    mayHide(heading) || fieldOf('member', heading) === 'visibility'
      ? { is: 'visibility', because: 'visibility' }
      : undefined,
  byWords(words.SENSITIVE, leftOut('too-personal')),
  byWords(words.CONSENT, leftOut('consent')),
  byWords(words.FORM_TIME, leftOut('form-time')),
  byWords(words.AVAILABLE, leftOut('availability')),
  byValues(isTime, leftOut('times')),
  byWords(words.WHOLE_NAME, { is: 'name', because: 'heading' }),
  byWords(words.FIRST_NAME, { is: 'first-name', because: 'heading' }),
  byWords(words.LAST_NAME, { is: 'last-name', because: 'heading' }),
  byField,
  byWords(words.REMARKS, leftOut('remarks')),
  byValues((value) => /^https?:\/\//i.test(value), leftOut('page-addresses')),
  languages,
  level,
  (seen) => answer(seen, 'need', words.NEED),
  (seen) => answer(seen, 'offer', words.OFFER),
  (seen) => shortly(seen, 'topics', words.TOPICS),
  (seen) => shortly(seen, 'function', words.FUNCTION),
  (seen) => shortly(seen, 'organisation', words.ORGANISATION),
  (seen) => shortly(seen, 'manager', words.MANAGER),
  unit,
  sentences,
];

export function leftOut(because: Reason): Guess {
  return { is: 'left-out', because };
}

function byWords(asked: RegExp, found: Guess): Rule {
  return (seen) => (asked.test(seen.words) ? found : undefined);
}

function byValues(holds: (value: string) => boolean, found: Guess): Rule {
  return ({ values }) => (share(values, holds) >= MOST_OF_THEM ? found : undefined);
}

function share(values: readonly string[], holds: (value: string) => boolean): number {
  return values.filter(holds).length / values.length;
}

function isAddress(value: string): boolean {
  return /^\S+@\S+\.\S+$/.test(value);
}

function isTime(value: string): boolean {
  return /^((\d{1,2}([:h]\d{2}|\s?(am|pm|h|u))|noon|midi)([;,|-]\s*|$))+$/i.test(value);
}

/** A heading that is the name of a field, or another name of it. */
function byField({ heading, values }: SeenColumn): Guess | undefined {
  const part = namePart(heading);
  if (part !== undefined) return { is: part, because: 'heading' };
  const field = fieldOf('member', heading);
  if (field === undefined || field === 'own') return undefined;
  const isDay = field === 'since' || field === 'until';
  if (isDay && share(values, (value) => readDate(value) !== undefined) < MOST_OF_THEM) return undefined;
  if (field === 'offers') return { is: 'offer', because: 'heading' };
  if (field === 'needs') return { is: 'need', because: 'heading' };
  return { is: field, because: 'heading' };
}

function languages(seen: SeenColumn): Guess | undefined {
  const reads = share(seen.values, (value) => readList(value, true).every((one) => readLanguage(one) !== undefined));
  return words.LANGUAGES.test(seen.words) && reads >= MOST_OF_THEM
    ? { is: 'languages', because: 'languages' }
    : undefined;
}

/** Levels, crosses, or yes and no under the name of a topic. */
function level(seen: SeenColumn): Guess | undefined {
  const { heading, values } = seen;
  if (words.COUNTS.test(seen.words)) return undefined;
  const steps = new Set(values.map(fold)).size;
  const numbers = values.flatMap(
    (value) => (/^\d{1,3}([.,]\d+)?(?=\D|$)/.exec(value)?.[0] ?? '').replace(',', '.') || [],
  );
  const highest = Math.max(0, ...numbers.map(Number));
  const most = highest <= 5 ? 5 : highest <= 10 ? 10 : 100;
  const read = share(values, (value) => readLevel(value, most) !== undefined);
  if (highest > 100 || steps > MOST_STEPS || read < MOST_OF_THEM) return undefined;
  const called = topicIn(heading);
  const isLevel = values.some((value) => {
    const known = readLevel(value, most);
    return known?.knows === true && known.level !== undefined;
  });
  // A yes to what they offer or need says that, and not what they know.
  if (!isLevel && (words.NEED.test(seen.words) || words.OFFER.test(seen.words))) return undefined;
  // A yes to a question may be about anything; a cross under a few words is a skill of a matrix.
  if (!isLevel && called.split(/\s+/).length > MOST_WORDS_OF_A_NAME) return undefined;
  return { is: 'topic', called, ...(most === 5 ? {} : { most }), because: isLevel ? 'levels' : 'crosses' };
}

function answer({ heading, words: folded, values }: SeenColumn, is: 'offer' | 'need', asks: RegExp): Guess | undefined {
  if (!asks.test(folded)) return undefined;
  const isWritten = share(values, (value) => value.length > 3) >= 0.5;
  return isWritten ? { is, because: 'asked-for' } : { is, called: topicIn(heading), because: 'crossed-for' };
}

/** Short answers to a question that asks for such a thing. */
function shortly({ words: folded, values }: SeenColumn, is: string, asks: RegExp): Guess | undefined {
  const isShort = share(values, (value) =>
    readList(value, true).every((one) => one.split(/\s+/).length <= MOST_WORDS_OF_A_NAME),
  );
  return asks.test(folded) && isShort >= MOST_OF_THEM ? { is, because: 'short-answers' } : undefined;
}

/** There is no field for it; what a department is called often says what people do there. */
function unit(seen: SeenColumn): Guess | undefined {
  return shortly(seen, 'text', words.UNIT) && { is: 'text', called: calledText(seen.heading), because: 'unit' };
}

function sentences({ heading, values }: SeenColumn): Guess | undefined {
  return share(values, (value) => value.split(/\s+/).length >= 4) >= 0.5
    ? { is: 'text', called: calledText(heading), because: 'sentences' }
    : undefined;
}

function calledText(heading: string): string {
  return heading.trim().slice(0, 200);
}
