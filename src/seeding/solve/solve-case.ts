import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { sayWarnings, warningsOf } from '../explain/warnings.ts';
import { WORDS } from '../explain/words/index.ts';
import { solveLarge } from '../large/solve-large.ts';
import type { Seeding } from '../seeding.ts';
import { checkEnough, checkWanted } from './frames.ts';
import { openWhole, type WholeCase } from './open-case.ts';
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
  const whole = openWhole(seedCase, calibrate);
  const seeding =
    pool.people.length > MOST_AT_ONCE
      ? await solveLarge(seedCase, whole, options)
      : nearby !== undefined
        ? await solveThemed(seedCase, nearby, calibrate, options)
        : await solvePart(seedCase, whole.part([...pool.people.keys()]), options);
  return withWarnings(seedCase, whole, seeding);
}

function withWarnings({ pool, rules, language }: SeedCase, { strict, facts }: WholeCase, seeding: Seeding): Seeding {
  if (rules.except.length === 0) return seeding;
  const all = { people: pool.people.length, languages: facts.languages };
  const proposals = seeding.proposals.map((proposal) => {
    const told = proposal.rounds.flatMap(({ groups }) =>
      warningsOf(
        strict,
        all,
        pool,
        rules.except,
        groups.map(({ members }) => members.map(({ id }) => id)),
      ),
    );
    return { ...proposal, warnings: [...new Set(sayWarnings(told, pool, WORDS[language]))] };
  });
  return { ...seeding, proposals };
}
