import type { LanguageRule } from '../formats/format.ts';
import type { HandRule } from './hand-rule.ts';

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
  /** Nobody sits with somebody who has values too and none of theirs; by person, empty where none is known. */
  | { readonly kind: 'within'; readonly values: readonly (readonly string[])[] }
  | {
      readonly kind: 'language';
      readonly mode: Exclude<LanguageRule, 'none'>;
      /** Who need not follow. */
      readonly except?: readonly number[];
    }
  /** So many hours of the week free in common. The slots in which each person is free; null where it is not known. */
  | { readonly kind: 'hours'; readonly free: readonly (readonly number[] | null)[]; readonly min: number };

/** A hard rule: never broken by a proposal, and named in what is said when no proposal can be made. */
export interface Rule {
  /** As the facilitator named it, or the name of what it was derived from; unique among the rules of a request. */
  readonly name: string;
  /** Whether it came from the graph and the format, rather than by hand. */
  readonly derived: boolean;
  readonly constraints: readonly Constraint[];
  /** A rule by hand that was given no name. */
  readonly unnamed?: HandRule | undefined;
}

/** The pairs that a constraint keeps from sitting together. */
export function pairsApart(constraint: Constraint): (readonly [number, number])[] {
  if (constraint.kind === 'apart') return [...constraint.pairs];
  if (constraint.kind !== 'within') return [];
  const { values } = constraint;
  return values.flatMap((own, a) =>
    own.length === 0
      ? []
      : values
          .slice(a + 1)
          .flatMap((others, i): [number, number][] =>
            others.length === 0 || others.some((value) => own.includes(value)) ? [] : [[a, a + 1 + i]],
          ),
  );
}
