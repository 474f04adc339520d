/** What speaks for or against two being one. */
export const SIGNS = [
  'same-name-alone',
  'same-name',
  'other-spelling',
  'other-order',
  'initials',
  'slip',
  'short-name',
  'longer-name',
  'one-word',
  'nickname',
  'name-in-mail',
  'same-local',
  'same-mail',
  'same-tagged-mail',
  'shared-mail',
  'same-link',
  'same-text',
  'shared-passage',
  'same-work',
  'same-organisation',
  'same-groups',
  'same-contacts',
  'namesakes',
  'other-name',
  'other-initials',
  'other-mail-there',
  'other-organisation',
  'answered',
  'tied',
  'endorsed',
  'together',
  'authors-of-one',
  'two-accounts',
] as const;
export type SignKind = (typeof SIGNS)[number];

/** One thing that speaks for or against, with what can be checked. */
export interface Sign {
  readonly kind: SignKind;
  /** Log base 2 of how many times likelier it is of one person than of two: below 0 it speaks against. */
  readonly bits: number;
  /** What its sentence names: words of names, addresses, titles, days, counts. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The record that shows it. */
  readonly record?: { readonly type: string; readonly id: string };
}
