import type { MappedColumn } from './mapping.ts';

/** Why a column was taken for what it is: a code that each door says in its own words. */
export const REASONS = [
  'empty',
  'unclear',
  'taken',
  'mail-addresses',
  'visibility',
  'too-personal',
  'consent',
  'form-time',
  'availability',
  'times',
  'heading',
  'remarks',
  'page-addresses',
  'languages',
  'levels',
  'crosses',
  'asked-for',
  'crossed-for',
  'short-answers',
  'unit',
  'sentences',
] as const;
export type Reason = (typeof REASONS)[number];

type Taken = Pick<MappedColumn, 'is' | 'most'>;

/** A reason as the mapping file says it; `of` is what the column is, or what it would have been. */
export const REASON_WORDS: Readonly<Record<Reason, (of: Taken) => string>> = {
  empty: () => 'nothing stands in it',
  unclear: () => 'what it is does not show: say so in the mapping file if it matters',
  taken: ({ is }) => `another column is the ${is} already`,
  'mail-addresses': () => 'its values are mail addresses',
  visibility: () => 'it may say who may see them: whoever it cannot be read of is hidden',
  'too-personal': () => 'it says more of somebody than others need to ask them',
  consent: () => 'it is what somebody agreed to, not what they know',
  'form-time': () => 'it says when the form was filled in',
  availability: () => 'it says when somebody is free: Maillon asks that in a form',
  times: () => 'its values are times of day',
  heading: () => 'the heading says so',
  remarks: () => 'remarks may not be theirs to show',
  'page-addresses': () => 'its values are addresses of pages',
  languages: () => 'its values are languages',
  levels: ({ most = 5 }) => `its values are levels up to ${most}`,
  crosses: () => 'its values are crosses, or yes and no',
  'asked-for': ({ is }) => `the heading asks what they ${is}`,
  'crossed-for': ({ is }) => `a cross says that they ${is} it`,
  'short-answers': () => 'the heading asks for it, and the answers are short',
  unit: () => 'it says where they work: it joins the bio, under the heading',
  sentences: () => 'people wrote sentences in it: they join the bio, under the question',
};
