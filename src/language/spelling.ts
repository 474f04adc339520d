/** Shorter words have too many neighbours to be told from a slip. */
const SHORTEST = 6;
/** Words known at most: each takes a few hundred bytes. */
const MOST_WORDS = 50_000;

/**
 * Finds the known word that a mistyped one is one slip away from: a letter too many, too few, another, or two swapped.
 * The first letter is seldom the slip.
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

  /**
   * The known word meant by one that is not known, by the likeliest kind of slip; null when it is known, too short, or
   * meant by none or by several.
   */
  meant(word: string): string | null {
    if (word.length < SHORTEST - 1 || this.#words.has(word)) return null;
    const near = new Map<string, number>();
    for (const shorter of [word, ...deletionsOf(word)]) {
      for (const known of this.#byDeletion.get(shorter) ?? []) {
        const slip = slipOf(word, known);
        if (slip !== null && word.length >= SHORTEST_SLIPPED_IN[slip]) near.set(known, SLIPS.indexOf(slip));
      }
    }
    const likeliest = Math.min(...near.values());
    const meant = [...near].filter(([, slip]) => slip === likeliest);
    return meant.length === 1 ? (meant[0]?.[0] ?? null) : null;
  }
}

/** Kinds of slip, the likeliest first: any other letter is as often another word as a slip. */
const SLIPS = ['doubled', 'swapped', 'missing', 'extra', 'like', 'other'] as const;
export type Slip = (typeof SLIPS)[number];

/** Letters from which a word may be meant for one of a few known ones, such as words of topics' names. */
const SHORTEST_SLIPPED_IN: Readonly<Record<Slip, number>> = {
  doubled: 5,
  swapped: 6,
  missing: 5,
  extra: 6,
  like: 6,
  other: 8,
};

/** Letters that sound or look alike, or lie beside each other under the fingers on a keyboard of either layout. */
const ALIKE = [
  ...['aeiouy', 'ckq', 'sczx', 'fv', 'gj', 'dt', 'mn', 'bp', 'wv', 'azq', 'zes', 'ert', 'rty', 'tyu', 'uio', 'iop'],
  ...['qsd', 'sdf', 'dfg', 'fgh', 'ghj', 'hjk', 'jkl', 'klm', 'wxc', 'xcv', 'cvb', 'vbn', 'bnm'],
];

/** The kind of slip by which a word was typed for another; null where they are the same or more than one slip apart. */
export function slipOf(typed: string, meant: string): Slip | null {
  if (typed === meant || typed[0] !== meant[0]) return null;
  let same = 0;
  while (same < typed.length && same < meant.length && typed[same] === meant[same]) same++;
  const [left, right] = [typed.slice(same), meant.slice(same)];
  if (left === right.slice(1)) return right[0] === meant[same - 1] ? 'doubled' : 'missing';
  if (left.slice(1) === right) return left[0] === typed[same - 1] ? 'doubled' : 'extra';
  if (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)) return 'swapped';
  if (left.slice(1) !== right.slice(1)) return null;
  const letters = [left[0] ?? '', right[0] ?? ''];
  return ALIKE.some((some) => letters.every((letter) => some.includes(letter))) ? 'like' : 'other';
}

function deletionsOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
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
