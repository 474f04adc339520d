import { candidatesOf } from './candidates.ts';
import { compareTwo } from './compare.ts';
import { type Crowd, gatherCrowd, type Known } from './crowd.ts';
import type { People } from './person.ts';
import type { Sign } from './signs.ts';
import { PAIR_WEIGHTS, type PairWeights } from './weights.ts';

/** Two members who may be one person. */
export interface Pair {
  /** Id of the member to keep: who signs in, or of whom more is known. */
  readonly keep: string;
  /** Id of the member who would become them. */
  readonly join: string;
  /** How likely they are one, 0 to 1: the odds of any two members, times what each sign says. */
  readonly probability: number;
  readonly signs: readonly Sign[];
}

/** Pairs compared between two pauses of whoever works this out beside other things. */
const AT_ONCE = 500;

/** Pairs that may be one person, the likeliest first; the same people give the same pairs. */
export function findPairs(people: People, weights: PairWeights = PAIR_WEIGHTS): Pair[] {
  const steps = pairSteps(people, weights);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a pause after each step, so that a service goes on answering. */
export async function findPairsPatiently(people: People, weights: PairWeights = PAIR_WEIGHTS): Promise<Pair[]> {
  const steps = pairSteps(people, weights);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* pairSteps(people: People, weights: PairWeights): Generator<undefined, Pair[]> {
  const crowd = gatherCrowd(people, weights);
  yield undefined;
  const candidates = candidatesOf(crowd);
  yield undefined;
  const pairs: Pair[] = [];
  for (const [at, [place, otherPlace]] of candidates.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield undefined;
    const [one, other] = [crowd.all[place], crowd.all[otherPlace]];
    if (one === undefined || other === undefined) continue;
    const signs = compareTwo(crowd, one, other);
    const probability = probabilityOf(signs, crowd);
    if (probability < weights.propose) continue;
    const [keep, join] = isToBeKept(crowd, one, other) ? [one, other] : [other, one];
    pairs.push({ keep: keep.person.id, join: join.person.id, probability, signs });
  }
  return pairs.sort((a, b) => b.probability - a.probability || compareIds(a, b));
}

const compareIds = (a: Pair, b: Pair): number => (`${a.keep} ${a.join}` < `${b.keep} ${b.join}` ? -1 : 1);

/** The odds that any two are one, in bits: so many are thought to be here twice, among all pairs there are. */
const priorOf = ({ all, weights }: Crowd): number => Math.log2((2 * weights.twice) / Math.max(2, all.length));

function probabilityOf(signs: readonly Sign[], crowd: Crowd): number {
  const bits = signs.reduce((sum, sign) => sum + sign.bits, priorOf(crowd));
  return 1 / (1 + 2 ** -bits);
}

/** Who signs in is kept, then who has more records, then who gave an address; else whoever comes first by id. */
function isToBeKept({ records }: Crowd, one: Known, other: Known): boolean {
  const worth = ({ person, mail }: Known): number[] => [
    person.hasAccount ? 1 : 0,
    records.get(person.id) ?? 0,
    mail === null ? 0 : 1,
  ];
  const [a, b] = [worth(one), worth(other)];
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? one.person.id < other.person.id : (a[place] ?? 0) > (b[place] ?? 0);
}
