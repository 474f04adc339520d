import { z } from 'zod';
import { SeedingJob } from '../../proposals/index.ts';
import { Format, SeedWish } from '../../seeding/index.ts';
import { COMMON_QUERY } from './resources.ts';

export const StartQuery = z.strictObject({
  wait: z.coerce
    .number()
    .min(0)
    .max(25)
    .default(0)
    .describe('Seconds to wait for the result: 200 with it when it is there by then, else 202.'),
  ...COMMON_QUERY,
});

export const Formats = z.object({ items: z.array(Format) });
export { SeedingJob, SeedWish };
