/** Whoever is named, and how. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** Takes somebody's id, name and mail out of texts. */
export interface Naming {
  /** What a text that names them holds at least one of, in small letters. */
  readonly words: readonly string[];
  /** Whether somebody's words name them. */
  isIn(value: Text): boolean;
  /** The same words without them. */
  redact(value: Text): Text;
  /** Something kept, JSON or not, with a mark where they stood. */
  mark(value: Text, mark: string): Text;
}

export type Text = string | readonly string[];

/** What stands in people's own words where a name stood. */
export const REDACTED = '[…]';

/** An id of this shape is no word that people write by chance. */
const TELLING = /[\d@._:/-]/;

/** `others`: by what else they are known, of their other names. */
export function namingOf(named: Named, others: readonly Named[] = []): Naming {
  const all = [named, ...others];
  const ids = new Set(all.map(({ id }) => id));
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = all
    .flatMap(({ id, name, email }) => [
      ...(email === null ? [] : [escaped(email)]),
      ...(name === id ? [] : [name.trim().split(/\s+/u).map(escaped).join('\\s+')]),
      ...(TELLING.test(id) ? [escaped(id)] : []),
    ])
    .filter((part) => part !== '');
  // A plain word is an id only where it stands alone, as in JSON.
  const pattern = parts.length === 0 ? null : `(?<![\\p{L}\\p{N}_-])(?:${parts.join('|')})(?![\\p{L}\\p{N}_-])`;
  const inText = (text: string, put: string): string =>
    ids.has(text) ? put : pattern === null ? text : text.replace(new RegExp(pattern, 'giu'), put);
  const inValue = (value: unknown, put: string): unknown => {
    if (typeof value === 'string') return inText(value, put);
    if (Array.isArray(value)) return value.map((one) => inValue(one, put));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [inText(key, put), inValue(one, put)]));
  };
  const marked = (text: string, put: string): string => {
    if (!/^[[{"]/.test(text)) return inText(text, put);
    try {
      return JSON.stringify(inValue(JSON.parse(text), put));
    } catch {
      return inText(text, put);
    }
  };
  const each = (value: Text, change: (text: string) => string): Text =>
    typeof value === 'string' ? change(value) : value.map(change);
  const words = all.flatMap(({ id, name, email }) => [
    id,
    ...(name === id ? [] : [longestWord(name)]),
    ...(email === null ? [] : [email]),
  ]);
  return {
    words: [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word !== ''),
    isIn: (value) => each(value, (text) => inText(text, '')).toString() !== value.toString(),
    redact: (value) => each(value, (text) => inText(text, REDACTED)),
    mark: (value, put) => each(value, (text) => marked(text, put)),
  };
}

/** Between the words of a name any space may stand; its longest word is looked for first. */
const longestWord = (name: string): string =>
  name.split(/\s+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), '');
