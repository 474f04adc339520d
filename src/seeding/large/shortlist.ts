import { seededRandom, shuffled } from '../../random/index.ts';
import type { Weights } from '../criteria/names.ts';
import type { Format } from '../formats/format.ts';
import type { PersonFacts } from '../pool/person-facts.ts';
import type { Constraint, Rule } from '../rules/rule.ts';

/** People looked at for each seat, and in all at least and at most. */
const PER_SEAT = 3;
const FEWEST = 1_000;
export const MOST_LISTED = 3_000;

/** Of a topic or a role, so many who fit it best are looked at, whatever else they are. */
const BEST_OF_EACH = 30;
/** Of a kind of people of whom a group must have some, so many are looked at. */
const OF_A_KIND = 100;

/**
 * The people of a large pool among whom so few seats are given out: whoever rules name, the best of each needed topic
 * and role, and then those who suit best one by one. Null when the seats are too many for a list to help.
 */
export function shortlist(
  facts: PersonFacts,
  { roles }: Pick<Format, 'roles'>,
  weights: Weights,
  rules: readonly Rule[],
  { seats, seed }: { readonly seats: number; readonly seed: number },
): number[] | null {
  if (seats * PER_SEAT > MOST_LISTED) return null;
  const wanted = Math.max(FEWEST, seats * PER_SEAT);
  // Of people who suit as well, chance decides: the list is as mixed as the pool.
  const everyone = shuffled([...Array(facts.people).keys()], seededRandom(seed));
  const best = (worth: (person: number) => number, count: number): number[] =>
    everyone
      .map((person) => ({ person, worth: worth(person) }))
      .sort((a, b) => b.worth - a.worth)
      .slice(0, count)
      .map(({ person }) => person);
  const knows = (topic: number) => (person: number) => facts.expertise[person * facts.neededTopics + topic] as number;
  const topics = [...Array(facts.neededTopics).keys()];
  const suits = roles.map((role) => (person: number) => facts.roleFit[role]?.[person] ?? 0);
  const listed = new Set([
    ...rules.flatMap(({ constraints }) => constraints.flatMap(namedBy)),
    ...topics.flatMap((topic) => best(knows(topic), BEST_OF_EACH)),
    ...suits.flatMap((suiting) => best(suiting, BEST_OF_EACH)),
  ]);
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const alone = (person: number): number =>
    (weights.coverage ?? 0) * mean(topics.map((topic) => knows(topic)(person))) +
    (weights.interest ?? 0) * (facts.interest[person] as number) +
    (weights.roles ?? 0) * Math.max(0, ...suits.map((suiting) => suiting(person))) +
    (weights.availability ?? 0) * (facts.availability[person] as number);
  for (const person of best(alone, facts.people)) {
    if (listed.size >= wanted) break;
    listed.add(person);
  }
  return [...listed].sort((a, b) => a - b);
}

/** Whom a rule cannot do without: all it names, and of a kind of which there must be some, the first of them. */
function namedBy(constraint: Constraint): readonly number[] {
  switch (constraint.kind) {
    case 'together':
    case 'fixed':
    case 'kept':
      return constraint.people;
    case 'count':
      return constraint.min > 0 ? constraint.people.slice(0, OF_A_KIND) : [];
    default:
      return [];
  }
}
