import { AppError, LANGUAGES, type Language } from '../../domain/index.ts';
import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { aggregate } from '../optimise/objective.ts';
import type { SeededGroup } from '../seeding.ts';
import { openCase } from '../solve/open-case.ts';
import type { SeedCase } from '../solve/seed-case.ts';
import { explainGroup } from './explain-group.ts';
import { WORDS } from './words/index.ts';

/** Groups with their reasons in each of the product's languages. */
export interface ExplainedSeats {
  readonly score: number;
  readonly groups: Readonly<Record<Language, readonly SeededGroup[]>>;
}

/** Says of groups, given by the ids of their members, what each has in common and why each member is in it. */
export function explainSeats(
  seedCase: SeedCase,
  seats: readonly (readonly string[])[],
  calibrate: CalibrateSimilarity,
): ExplainedSeats {
  const { around } = openCase(seedCase, calibrate);
  const number = new Map(around.pool.people.map(({ id }, person) => [id, person]));
  const numbers = seats.map((members) =>
    members.map((id) => {
      const person = number.get(id);
      if (person !== undefined) return person;
      throw new AppError('conflict', `"${id}" cannot be placed any more: seed again, or let them drop out`);
    }),
  );
  const groups = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      numbers.map((members) => explainGroup({ ...around, words: WORDS[language] }, members)),
    ]),
  ) as Record<Language, SeededGroup[]>;
  return { score: aggregate(groups.en.map(({ score }) => score)), groups };
}
