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
