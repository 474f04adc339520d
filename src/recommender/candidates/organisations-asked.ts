import type { CommunityNames } from '../../community/index.ts';
import { type Term, termsOf } from '../../language/index.ts';

/** Organisations that a question names, with those that belong to them. */
export interface OrganisationsAsked {
  /** The named ones, by id. */
  readonly named: readonly string[];
  /** What these are called. */
  readonly called: readonly string[];
  /** The same with all that belong to them. */
  readonly all: ReadonlySet<string>;
  /** Which words of the question say so. */
  readonly at: readonly number[];
}

/** Words that many organisations are called by, and that tell none of them; folded. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'centre hospitalier hopital clinique mutualite groupe haute ecole universite cooperative conseil consulting studio association asbl sa sprl ' +
    'service services institut fondation entreprise usine aciéries acieries ville commune ' +
    'groep ziekenhuis advies logistiek hogeschool universiteit vzw nv bv bedrijf stad gemeente dienst ' +
    'group hospital college university school council foundation company ltd limited inc foods food logistics international europe belgium belgique'
  ).split(' '),
);

/** Words that an employer or a house stands after. */
const AT: ReadonlySet<string> = new Set(
  'chez aux au du de des bij van uit voor at from with of in la le l the d'.split(' '),
);

/** Organisations by the words that tell them. */
export class OrganisationFinder {
  readonly #organisations: CommunityNames['organisations'];
  readonly #telling: readonly (readonly [id: string, words: readonly string[]])[];

  constructor({ organisations }: CommunityNames) {
    this.#organisations = organisations;
    this.#telling = [...organisations].flatMap(([id, { name }]) => {
      const content = termsOf(name)
        .filter(({ isContent }) => isContent)
        .map(({ folded }) => folded);
      const telling = content.filter((word) => !GENERAL.has(word));
      const words = telling.length > 0 ? telling : content;
      return words.length === 0 ? [] : [[id, words] as const];
    });
  }

  /** Organisations all of whose telling words a question holds, written as a name or after a word such as `at`. */
  find(terms: readonly Term[]): OrganisationsAsked | null {
    const places = new Map<string, number>();
    terms.forEach(({ folded }, at) => {
      if (!places.has(folded)) places.set(folded, at);
    });
    const named: string[] = [];
    const at = new Set<number>();
    for (const [id, words] of this.#telling) {
      const where = words.map((word) => places.get(word) ?? -1);
      if (where.some((place) => place < 0) || Math.max(...where) - Math.min(...where) > words.length + 2) continue;
      const first = Math.min(...where);
      const isName = where.some((place) => /^\p{Lu}/u.test(terms[place]?.written ?? ''));
      const isAfter = AT.has(terms[first - 1]?.folded ?? '');
      if (!isName && !isAfter && terms.length > words.length) continue;
      named.push(id);
      for (const place of where) at.add(place);
      const inName = new Set(termsOf(this.#organisations.get(id)?.name ?? '').map(({ folded }) => folded));
      terms.forEach(({ folded }, place) => {
        if (inName.has(folded) && Math.abs(place - first) <= inName.size) at.add(place);
      });
    }
    if (named.length === 0) return null;
    const called = named.flatMap((id) => this.#organisations.get(id)?.name ?? []);
    return { named, called, all: this.#withParts(named), at: [...at] };
  }

  #withParts(named: readonly string[]): Set<string> {
    const all = new Set(named);
    for (let size = 0; size !== all.size; ) {
      size = all.size;
      for (const [id, { parent }] of this.#organisations) if (parent !== null && all.has(parent)) all.add(id);
    }
    return all;
  }
}
