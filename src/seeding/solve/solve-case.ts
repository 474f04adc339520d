import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { solveLarge } from '../large/solve-large.ts';
import type { Seeding } from '../seeding.ts';
import { checkEnough, checkWanted } from './frames.ts';
import { openWhole } from './open-case.ts';
import { MOST_AT_ONCE, type SeedCase } from './seed-case.ts';
import { type SolveOptions, solvePart } from './solve-part.ts';
import { solveThemed } from './solve-themed.ts';

/** Divides the people of a case and says why: all the thinking of a seeding, and no reading. */
export async function solveCase(
  seedCase: SeedCase,
  calibrate: CalibrateSimilarity,
  options: SolveOptions = {},
): Promise<Seeding> {
  const { format, pool, wanted, nearby } = seedCase;
  checkWanted(format, wanted);
  checkEnough(pool.people.length, wanted);
  if (nearby !== undefined && pool.people.length <= MOST_AT_ONCE)
    return await solveThemed(seedCase, nearby, calibrate, options);
  const whole = openWhole(seedCase, calibrate);
  return pool.people.length > MOST_AT_ONCE
    ? await solveLarge(seedCase, whole, options)
    : await solvePart(seedCase, whole.part([...pool.people.keys()]), options);
}
