import { AppError, LANGUAGES, type Language } from '../../domain/index.ts';
import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { PART } from '../large/cut-pool.ts';
import { aggregate } from '../optimise/objective.ts';
import { topicLabels } from '../pool/topic-labels.ts';
import { type Exception, joinExceptions } from '../rules/exceptions.ts';
import type { SeededGroup } from '../seeding.ts';
import { openWhole, type WholeCase } from '../solve/open-case.ts';
import type { SeedCase } from '../solve/seed-case.ts';
import { type Explaining, explainGroup } from './explain-group.ts';
import { sayWarnings, warningsOf } from './warnings.ts';
import { WORDS } from './words/index.ts';

/** Groups with their reasons in each of the product's languages. */
export interface ExplainedSeats {
  readonly score: number;
  readonly groups: Readonly<Record<Language, readonly SeededGroup[]>>;
  /** Rules that were let go for somebody and would be broken without that, as sentences. */
  readonly warnings: Readonly<Record<Language, readonly string[]>>;
  /** The exceptions that these warnings are of. */
  readonly used: readonly Exception[];
}

/** Says of groups, given by the ids of their members, what each has in common and why each member is in it. */
export function explainSeats(
  seedCase: SeedCase,
  seats: readonly (readonly string[])[],
  calibrate: CalibrateSimilarity,
): ExplainedSeats {
  const whole = openWhole(seedCase, calibrate);
  const number = new Map(seedCase.pool.people.map(({ id }, person) => [id, person]));
  const numbers = seats.map((members) =>
    members.map((id) => {
      const person = number.get(id);
      if (person !== undefined) return person;
      throw new AppError('conflict', `"${id}" cannot be placed any more: seed again, or let them drop out`);
    }),
  );
  const speech = Object.fromEntries(
    LANGUAGES.map((language) => [language, { words: WORDS[language], labelOf: topicLabels(seedCase.pool, language) }]),
  ) as Record<Language, Pick<Explaining, 'words' | 'labelOf'>>;
  const told = inChunks(numbers).flatMap((groups) => explainChunk(whole, groups, speech));
  const groups = Object.fromEntries(
    LANGUAGES.map((language) => [language, told.map((group) => group[language])]),
  ) as Record<Language, SeededGroup[]>;
  const { pool, rules } = seedCase;
  const facts = { people: pool.people.length, languages: whole.facts.languages };
  const used = warningsOf(whole.strict, facts, pool, rules.except, seats);
  const warnings = Object.fromEntries(
    LANGUAGES.map((language) => [language, sayWarnings(used, pool, WORDS[language])]),
  ) as Record<Language, string[]>;
  return {
    score: aggregate(groups.en.map(({ score }) => score)),
    ...{ groups, warnings },
    used: joinExceptions(used.map(({ rule, member }) => ({ rule: rule.name, members: [member] }))),
  };
}

/** Groups of which so few people are looked at together that a proposal of thousands needs no more memory. */
function inChunks(groups: readonly (readonly number[])[]): (readonly number[])[][] {
  const chunks: (readonly number[])[][] = [];
  let people = PART;
  for (const members of groups) {
    people += members.length;
    if (people > PART) {
      chunks.push([]);
      people = members.length;
    }
    chunks.at(-1)?.push(members);
  }
  return chunks;
}

function explainChunk(
  whole: WholeCase,
  groups: readonly (readonly number[])[],
  speech: Readonly<Record<Language, Pick<Explaining, 'words' | 'labelOf'>>>,
): Record<Language, SeededGroup>[] {
  const chosen = groups.flat();
  const { around } = whole.part(chosen);
  const place = new Map(chosen.map((person, i) => [person, i]));
  return groups.map((members) => {
    const here = members.flatMap((person) => place.get(person) ?? []);
    return Object.fromEntries(
      LANGUAGES.map((language) => [language, explainGroup({ ...around, ...speech[language] }, here)]),
    ) as Record<Language, SeededGroup>;
  });
}
