/** Shorter words have too many neighbours to be told from a slip. */
const SHORTEST = 6;
/** Words known at most: each takes a few hundred bytes. */
const MOST_WORDS = 50_000;

/**
 * Finds the known word that a mistyped one is one slip away from: a letter too many, too few, another, or two swapped.
 * By deletions on both sides (Garbe's symmetric delete), so that a look-up costs a word's length and not the vocabulary.
 */
export class Spelling {
  readonly #words = new Set<string>();
  readonly #byDeletion = new Map<string, string[]>();

  /** Folded words; those too short to be told from a slip are known and never suggested. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (this.#words.size >= MOST_WORDS) break;
      if (this.#words.has(word)) continue;
      this.#words.add(word);
      if (word.length < SHORTEST) continue;
      for (const shorter of [word, ...deletionsOf(word)])
        this.#byDeletion.set(shorter, [...(this.#byDeletion.get(shorter) ?? []), word]);
    }
  }

  /** The known word meant by one that is not known; null when it is known, too short, or meant by none or by several. */
  meant(word: string): string | null {
    if (word.length < SHORTEST || this.#words.has(word)) return null;
    const near = new Set(
      [word, ...deletionsOf(word)]
        .flatMap((shorter) => this.#byDeletion.get(shorter) ?? [])
        .filter((known) => isOneSlip(word, known)),
    );
    return near.size === 1 ? ([...near][0] ?? null) : null;
  }
}

function deletionsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether two different words are one slip apart; an ending is no slip, but another form of the word. */
function isOneSlip(typed: string, known: string): boolean {
  let same = 0;
  while (same < typed.length && same < known.length && typed[same] === known[same]) same++;
  const [left, right] = [typed.slice(same), known.slice(same)];
  if (left.slice(1) === right.slice(1)) return left !== right;
  if (left.slice(1) === right || left === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}

/**
 * Slips between two words: letters too many, too few, others, or two neighbours swapped (optimal string alignment).
 * More than `most` is told as `most + 1` without counting on.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Endings by which one word takes its forms in the three languages, folded. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    'a ai ais ait ant ante antes ants d de den e ed ee ees eer eerd en end ende ent er ers es est eur eurs euse euses ez ' +
    'ful ing ings ion ions ly ment ons r s st t te ten tion tions ur urs ure x'
  ).split(' '),
);

/** Whether two folded words differ in an ending alone (`worked` and `worker`): forms of one word, no slip. */
export function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  // What both endings begin with may be part of them: `regelt` and `regelen`, `managed` and `manager`.
  for (let cut = same; cut >= Math.max(4, same - 2); cut--) {
    const [left, right] = [a.slice(cut), b.slice(cut)];
    if ((left === '' || ENDINGS.has(left)) && (right === '' || ENDINGS.has(right))) return true;
  }
  return false;
}
