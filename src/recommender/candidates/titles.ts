import { isAsking, stem, type Term, termsOf } from '../../language/index.ts';

/** A group or an artefact that a question calls by its name. */
export interface NamedTitle {
  readonly node: number;
  readonly sure: number;
}

/** Words of a question that ask for a thing and are no part of what it is called; folded. */
const FETCHING: ReadonlySet<string> = new Set(
  'trouver trouve acceder document lien ressource groupe cercle waar vind vinden staat groep kring document where find get group link runs run'.split(
    ' ',
  ),
);
/** Share of a question's words that a title holds, where it is not held whole. */
const MOST_OF_QUESTION = 0.75;
/** A title that a question holds whole, one that holds most of the question, and one of which a single word stands alone. */
const WHOLE = 1;
const IN_PART = 0.8;
const ONE_WORD = 0.6;
const MOST_NAMED = 3;

/** Titles by the words they hold, whatever the form of these. */
export class TitleFinder {
  readonly #titles = new Map<number, readonly string[]>();
  readonly #byStem = new Map<string, number[]>();
  /** Whether one word that no other title holds is enough: for names, not for sentences. */
  readonly #byOneWord: boolean;

  constructor(titles: ReadonlyMap<number, string>, { byOneWord }: { readonly byOneWord: boolean }) {
    this.#byOneWord = byOneWord;
    for (const [node, title] of titles) {
      const stems = [...new Set(contentOf(termsOf(title)))];
      this.#titles.set(node, stems);
      for (const one of stems) this.#byStem.set(one, [...(this.#byStem.get(one) ?? []), node]);
    }
  }

  /**
   * Titles that a question names: held whole in it, or holding nearly all that it says in two words or more. Where more
   * than a few do, it names none of them, but what they are all about.
   */
  find(terms: readonly Term[]): NamedTitle[] {
    const all = [...new Set(contentOf(terms))];
    const telling = contentOf(terms.filter(({ folded }) => !isAsking(folded) && !FETCHING.has(folded)));
    const asked = new Set(telling);
    const counts = new Map<number, number>();
    for (const one of all)
      for (const node of this.#byStem.get(one) ?? []) counts.set(node, (counts.get(node) ?? 0) + 1);
    const named: NamedTitle[] = [];
    for (const [node, count] of counts) {
      const stems = this.#titles.get(node) ?? [];
      const held = stems.filter((one) => asked.has(one));
      if (count === stems.length && stems.length > 1) named.push({ node, sure: WHOLE });
      else if (held.length > 1 && held.length >= MOST_OF_QUESTION * asked.size)
        named.push({ node, sure: IN_PART * (0.8 + (0.2 * held.length) / stems.length) });
      else if (
        this.#byOneWord &&
        asked.size === 1 &&
        held.length === 1 &&
        this.#byStem.get(held[0] ?? '')?.length === 1
      )
        named.push({ node, sure: ONE_WORD });
    }
    const best = named.sort((a, b) => b.sure - a.sure || a.node - b.node);
    const whole = best.filter(({ sure }) => sure === WHOLE);
    const chosen = whole.length > 0 ? whole : best;
    return chosen.length > MOST_NAMED ? [] : chosen;
  }
}

function contentOf(terms: readonly Term[]): string[] {
  const content = terms.filter(({ isContent, folded }) => isContent && folded.length > 1);
  return content.map(({ folded }) => stem(folded));
}
