import { z } from 'zod';

/** Criteria that go from alike (−1) to mixed (+1). For acquaintance, alike is "know each other", mixed "do not yet". */
export const SLIDERS = ['concerns', 'functions', 'organisations', 'seniority', 'involvement', 'acquaintance'] as const;

/** Criteria of which there can only be more: 0 is off. */
export const MEASURES = [
  'needs',
  'coverage',
  'interest',
  'isolates',
  'bridging',
  'availability',
  'roles',
  'size',
] as const;

export type CriterionName = (typeof SLIDERS)[number] | (typeof MEASURES)[number];
export const CRITERION_NAMES: readonly CriterionName[] = [...SLIDERS, ...MEASURES];

const slider = z.number().min(-10).max(10).optional();
const measure = z.number().min(0).max(10).optional();

/** How much each criterion counts beside the others; a slider's sign says alike (−) or mixed (+). Left out is off. */
export const Weights = z.strictObject({
  ...(Object.fromEntries(SLIDERS.map((name) => [name, slider])) as Record<(typeof SLIDERS)[number], typeof slider>),
  ...(Object.fromEntries(MEASURES.map((name) => [name, measure])) as Record<(typeof MEASURES)[number], typeof measure>),
});
export type Weights = z.infer<typeof Weights>;
