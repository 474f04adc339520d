import { z } from 'zod';
import { MEASURES, SLIDERS } from '../../wording/index.ts';

export { MEASURES, SLIDERS };

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
