import type { CommunityNames } from '../../community/index.ts';
import { fold, foldedWords, slipOf, type Term } from '../../language/index.ts';

/** A member whose name a question holds. */
export interface NamedMember {
  readonly node: number;
  /** 1 for a whole name, less for one with a slip or half of one. */
  readonly sure: number;
  /** Which words of the question say it. */
  readonly at: readonly number[];
}

/** Parts that stand between names and are left out when people are named; folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de van der den het ter ten la le du des d l el al da dos di von ben bin'.split(' '),
);
/** Members who may share a first or last name that still names them. */
const MOST_ALIKE = 3;
/** Letters from which a part of a name may hold a slip. */
const SHORTEST_SLIPPED = 5;
/** How sure a name is with a slip in it, and by one part alone. */
const SLIPPED = 0.9;
const ONE_PART = 0.8;
/** Words after which a single name is a person's. */
const WHO: ReadonlySet<string> = new Set('est is s est joindre contacter contact'.split(' '));

/** The names of a community's members by their parts. */
export class MemberNameFinder {
  readonly #byPart = new Map<string, number[]>();
  readonly #parts = new Map<number, readonly string[]>();
  /** Parts by first letter and length: where slips are looked for. */
  readonly #buckets = new Map<string, string[]>();

  constructor({ members }: CommunityNames) {
    for (const [node, { name }] of members) {
      const parts = [...new Set(foldedWords(name).map(plain))].filter(
        (part) => part.length > 1 && !PARTICLES.has(part),
      );
      this.#parts.set(node, parts);
      for (const part of parts) {
        const known = this.#byPart.get(part);
        if (known === undefined) {
          this.#byPart.set(part, [node]);
          const key = `${part.length}`;
          const bucket = this.#buckets.get(key);
          if (bucket === undefined) this.#buckets.set(key, [part]);
          else bucket.push(part);
        } else known.push(node);
      }
    }
  }

  /**
   * Members whom the words of a question name, among those who are seen: by their whole name in any order, one slip away
   * in each part, or by a first or last name that few share, written as a name or standing alone.
   */
  find(terms: readonly Term[], sees: (node: number) => boolean, isWord: (folded: string) => boolean): NamedMember[] {
    const said = terms.map(({ folded }) => this.#partsLike(plain(folded)));
    const places = new Map<number, Map<string, { at: number; isSlip: boolean }>>();
    said.forEach((parts, at) => {
      for (const { part, isSlip } of parts)
        for (const node of this.#byPart.get(part) ?? []) {
          if (!sees(node)) continue;
          const known = places.get(node) ?? new Map<string, { at: number; isSlip: boolean }>();
          places.set(node, known);
          if (known.get(part)?.isSlip !== false) known.set(part, { at, isSlip });
        }
    });
    const whole: NamedMember[] = [];
    const single: NamedMember[] = [];
    for (const [node, found] of places) {
      const all = this.#parts.get(node) ?? [];
      const at = [...found.values()].map((place) => place.at).sort((a, b) => a - b);
      const slips = [...found.values()].filter(({ isSlip }) => isSlip).length;
      const isTogether = (at.at(-1) ?? 0) - (at[0] ?? 0) < all.length + 3;
      // All parts; of three or more, one may be left out.
      const isWhole = all.length > 1 && found.size >= Math.max(2, all.length - 1) && isTogether;
      if (isWhole && slips < found.size) whole.push({ node, sure: SLIPPED ** slips, at });
      else if (found.size === 1 && slips === 0 && this.#standsAlone(terms, at[0] ?? 0, isWord))
        single.push({ node, sure: all.length === 1 ? 1 : ONE_PART, at });
    }
    const taken = new Set(whole.flatMap(({ at }) => at));
    const left = single.filter(({ at }) => !at.some((place) => taken.has(place)));
    const alone = left.filter(({ at: [place] }) => left.filter(({ at }) => at[0] === place).length <= MOST_ALIKE);
    return [...whole, ...alone].sort((a, b) => b.sure - a.sure || a.node - b.node);
  }

  #partsLike(folded: string): { part: string; isSlip: boolean }[] {
    if (this.#byPart.has(folded)) return [{ part: folded, isSlip: false }];
    if (folded.length < SHORTEST_SLIPPED || !/^\p{Ll}+$/u.test(folded)) return [];
    return [folded.length - 1, folded.length, folded.length + 1]
      .flatMap((length) => this.#buckets.get(`${length}`) ?? [])
      .filter((part) => part.length >= SHORTEST_SLIPPED && isSlip(folded, part))
      .map((part) => ({ part, isSlip: true }));
  }

  /** Whether one part of a name stands for a person: the whole question, or a capital and no other name beside it. */
  #standsAlone(terms: readonly Term[], at: number, isWord: (folded: string) => boolean): boolean {
    const term = terms[at];
    if (term === undefined) return false;
    const isCapital = /^\p{Lu}\p{Ll}/u.test(term.written);
    if (isCapital && (terms.length === 1 || (WHO.has(terms[at - 1]?.folded ?? '') && term.ends))) return true;
    if (isWord(term.folded)) return false;
    if (terms.length === 1) return true;
    const beside = [terms[at - 1], terms[at + 1]];
    if (
      beside.some((other) => other !== undefined && /^\p{Lu}\p{Ll}/u.test(other.written) && !other.begins && !term.ends)
    )
      return false;
    const isAfterWho = WHO.has(terms[at - 1]?.folded ?? '') && term.ends;
    const content = terms.filter(({ isContent }) => isContent).length;
    return isAfterWho || (isCapital && (content === 1 || !term.begins));
  }
}

/** Letters of Turkish and others that people type as what they look like. */
function plain(folded: string): string {
  return fold(folded).replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('đ', 'd');
}

/** One slip in a part of a name; its first letter may be another that sounds the same (`Klaes` for `Claes`). */
function isSlip(typed: string, part: string): boolean {
  if (typed[0] === part[0]) return slipOf(typed, part) !== null;
  return typed.slice(1) === part.slice(1) && /^(?:[ck]{2}|[sz]{2}|[fv]{2}|[ij]{2})$/.test(`${typed[0]}${part[0]}`);
}
