import type { Attribute } from './rules-file.ts';

/** A rule by hand as it was given, so that one without a name can be put in words. */
export type HandRule =
  | { readonly kind: 'together' | 'apart' | 'keep'; readonly members: readonly string[] }
  | { readonly kind: 'fix'; readonly members: readonly string[]; readonly group: number }
  | {
      readonly kind: 'atLeast' | 'atMost' | 'notAlone';
      readonly attribute: Attribute;
      /** Every value that occurs when left out. */
      readonly value?: string | boolean | undefined;
      readonly count: number;
      readonly group?: number | undefined;
    }
  | { readonly kind: 'within'; readonly attribute: Attribute };
