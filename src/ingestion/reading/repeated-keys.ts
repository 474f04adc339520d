import type { Finding } from '../record/fault.ts';

const SIGN = { quote: 34, escape: 92, colon: 58, openList: 91, closeList: 93, open: 123, close: 125 };

/** Keys that stand more than once in the object that a text is, in their order; `text` is JSON that could be read. */
export function repeatedKeys(text: string): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let depth = 0;
  let last = '';
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === SIGN.quote) {
      const end = endOfString(text, at);
      if (depth === 1) last = text.slice(at, end + 1);
      at = end;
    } else if (sign === SIGN.open || sign === SIGN.openList) depth += 1;
    else if (sign === SIGN.close || sign === SIGN.closeList) depth -= 1;
    else if (sign === SIGN.colon && depth === 1) {
      if (seen.has(last)) repeated.add(JSON.parse(last) as string);
      seen.add(last);
    }
  }
  return [...repeated];
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === SIGN.escape) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
}

/**
 * A record whose fields may stand twice in its text: the last of each counts, and is told. What is said twice of visibility
 * cannot be read, so it hides.
 */
export function withoutRepeats(
  value: unknown,
  text: string,
): { readonly value: unknown; readonly warnings?: Finding[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value };
  const repeated = repeatedKeys(text);
  if (repeated.length === 0) return { value };
  const warnings = repeated.map(
    (key): Finding => ({
      code: 'read-as',
      message: `${JSON.stringify(key.slice(0, 80))} stands more than once: the last counts; take the others out`,
    }),
  );
  return { value: repeated.includes('visibility') ? { ...value, visibility: 'given twice' } : value, warnings };
}
