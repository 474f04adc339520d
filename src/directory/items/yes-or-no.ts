import { z } from 'zod';

/** A yes or no as it stands in an address. */
export const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');
