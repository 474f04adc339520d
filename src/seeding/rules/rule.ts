import type { LanguageRule } from '../formats/format.ts';

/** What a rule asks of a division into groups. People and groups are numbered from 0 in the order of the pool. */
export type Constraint =
  | { readonly kind: 'apart'; readonly pairs: readonly (readonly [number, number])[] }
  | { readonly kind: 'together'; readonly people: readonly number[] }
  | { readonly kind: 'fixed'; readonly people: readonly number[]; readonly group: number }
  /** These people and nobody else; the size of a kept group is nobody's business. */
  | { readonly kind: 'kept'; readonly people: readonly number[]; readonly group: number }
  | {
      readonly kind: 'count';
      readonly people: readonly number[];
      readonly min: number;
      readonly max: number;
      /** A group with none of them is fine too: nobody is the only one of their kind. */
      readonly orNone: boolean;
      /** The one group it is about; null for every group. */
      readonly group: number | null;
    }
  | { readonly kind: 'language'; readonly mode: Exclude<LanguageRule, 'none'> }
  /** So many hours of the week free in common. The slots in which each person is free; null where it is not known. */
  | { readonly kind: 'hours'; readonly free: readonly (readonly number[] | null)[]; readonly min: number };

/** A hard rule: never broken by a proposal, and named in what is said when no proposal can be made. */
export interface Rule {
  /** As the facilitator named it, or the name of what it was derived from; unique among the rules of a request. */
  readonly name: string;
  /** Whether it came from the graph and the format, rather than by hand. */
  readonly derived: boolean;
  readonly constraints: readonly Constraint[];
}
