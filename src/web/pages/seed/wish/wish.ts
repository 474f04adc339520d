import { type DERIVED_RULES, MEASURES, SLIDERS } from '../../../../wording/index.ts';
import type { components } from '../../../service/api.gen.ts';
import type { HandRule } from './hand-rule.ts';

type Format = components['schemas']['GroupFormat'];
/** What the form needs of a format. */
export type GroupFormat = Pick<Format, 'id' | 'name' | 'rules' | 'weights' | 'rhythm'> & {
  readonly size: Pick<Format['size'], 'min' | 'max'>;
};

export const CRITERIA = [...SLIDERS, ...MEASURES] as const;
export type Criterion = (typeof CRITERIA)[number];

export type RuleName = (typeof DERIVED_RULES)[number];

/** By what people are chosen; `members` by hand, one by one. */
export const POOLS = ['all', 'topic', 'group', 'gathering', 'challenge', 'members'] as const;
export type PoolKind = (typeof POOLS)[number];

/** What groups are wanted of whom, as it stands in the address; what is null or left out is as the format has it. */
export interface Wish {
  readonly format: string | null;
  readonly pool: PoolKind;
  /** Id of the topic, group, gathering or challenge. */
  readonly poolId: string | null;
  readonly members: readonly string[];
  /** A text, or `challenge:ID`. */
  readonly about: string;
  readonly groups: number | null;
  readonly size: number | null;
  /** People in each group, one by one, instead of `groups` and `size`; none when empty. */
  readonly sizes: readonly number[];
  readonly rounds: number | null;
  readonly off: readonly RuleName[];
  readonly external: boolean | null;
  readonly outside: boolean | null;
  readonly hand: readonly HandRule[];
  readonly weights: Readonly<Partial<Record<Criterion, number>>>;
  /** Hours of the week that a group needs in common, and the question (`FORM/QUESTION`) that says who is free when. */
  readonly hours: { readonly question: string; readonly atLeast: number } | null;
  /** Questions (`FORM/QUESTION`) to which nobody is to be the only one of a group with their answer. */
  readonly alone: readonly string[];
}

export const NO_WISH: Wish = {
  ...{ format: null, pool: 'all', poolId: null, members: [], about: '', groups: null, size: null, rounds: null },
  ...{ off: [], sizes: [], external: null, outside: null, hand: [], weights: {}, hours: null, alone: [] },
};

/** Whether it says enough to begin with. */
export const isWhole = ({ format, pool, poolId, members }: Wish): boolean =>
  format !== null && (pool === 'all' || (pool === 'members' ? members.length > 0 : poolId !== null));
