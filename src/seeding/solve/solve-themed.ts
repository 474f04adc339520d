import type { CalibrateSimilarity } from '../../embedding/index.ts';
import { checkFeasibility } from '../exact/feasibility.ts';
import { WORDS } from '../explain/words/index.ts';
import type { Format } from '../formats/format.ts';
import type { Rule } from '../rules/rule.ts';
import type { Seeding } from '../seeding.ts';
import { framesFor } from './frames.ts';
import { type OpenCase, openCase } from './open-case.ts';
import type { SeedCase } from './seed-case.ts';
import { type SolveOptions, solvePart } from './solve-part.ts';
import { namesOf } from './tell-proposal.ts';

/** Among more people than these, groups of the right ones are found without looking for fewer groups or for others. */
const MOST_PEOPLE = 300;
/** Seconds in which it is settled whether groups can be made of some people. */
const SECONDS = 3;
/** People of a group who are only near its theme, at most. */
const MOST_NEAR = 4;
/** Numbers of groups that are tried one by one before they are halved. */
const ONE_BY_ONE = 3;

/**
 * Groups about a theme of those whom it concerns. Where not all of them can be placed, the most groups that can be made of
 * some of them; where not even one, groups that people to whom the theme is near complete. What was done is said in the
 * notes, by name; where nothing can be done, why not of those whom it concerns.
 */
export async function solveThemed(
  seedCase: SeedCase,
  nearby: readonly string[],
  calibrate: CalibrateSimilarity,
  options: SolveOptions,
): Promise<Seeding> {
  const completes = new Set(nearby);
  const concerned = narrowed(seedCase, (id) => !completes.has(id));
  const all = openCase(concerned, calibrate);
  const strict = async (): Promise<Seeding> => await solvePart(concerned, all, options);
  const people = concerned.pool.people.length;
  if (people === 0 || people > MOST_PEOPLE || (await canBeMade(concerned, all))) return await strict();
  // As few as can be of those to whom it is only near: none first.
  const format: Format = { ...seedCase.format, gathers: 'some' };
  const wide = nearby.length === 0 ? all : openCase({ ...seedCase, leftAside: concerned.leftAside }, calibrate);
  for (let near = 0; near <= Math.min(MOST_NEAR, nearby.length); near += 1) {
    const { around, rules } = near === 0 ? all : withFewNear(wide, completes, near);
    const open = { around: { ...around, format }, rules };
    for (const groups of numbersOfGroups(seedCase, people)) {
      const some: SeedCase = {
        ...(near === 0 ? concerned : seedCase),
        format,
        wanted: { ...seedCase.wanted, groups },
        leftAside: concerned.leftAside,
      };
      if (!(await canBeMade(some, open))) continue;
      const seeding = await solvePart(some, open, options);
      if (seeding.proposals.length > 0) return told(seeding, concerned, completes, some);
    }
  }
  return await strict();
}

function narrowed(seedCase: SeedCase, isIn: (id: string) => boolean): SeedCase {
  const { pool, leftAside } = seedCase;
  const others = pool.people.filter(({ id }) => !isIn(id));
  return {
    ...seedCase,
    pool: { ...pool, people: pool.people.filter(({ id }) => isIn(id)) },
    leftAside: [...leftAside, ...others.map(({ id }) => ({ id, reason: 'not-concerned' as const }))],
  };
}

/** The case with the rule that so many people of a group at most are only near its theme. */
function withFewNear({ around, rules }: OpenCase, completes: ReadonlySet<string>, max: number): OpenCase {
  const people = around.pool.people.flatMap(({ id }, number) => (completes.has(id) ? [number] : []));
  const few: Rule = {
    ...{ name: 'few-near', derived: true },
    constraints: people.length === 0 ? [] : [{ kind: 'count', people, min: 0, max, orNone: true, group: null }],
  };
  return { around, rules: [...rules, few] };
}

/** Whether groups can be made of these people; not settled in time, it is left to the search itself. */
async function canBeMade({ format, wanted }: SeedCase, { around, rules }: OpenCase): Promise<boolean> {
  const frames = framesFor(around.pool.people.length, format, wanted, rules);
  return frames.length > 0 && (await checkFeasibility(around.facts, rules, frames, SECONDS)).status !== 'infeasible';
}

/** How many groups are tried: the number asked for, else as many as those concerned could fill and then fewer. */
function numbersOfGroups({ wanted, format }: SeedCase, people: number): number[] {
  if (wanted.groups !== undefined) return [wanted.groups];
  const numbers: number[] = [];
  const most = Math.max(1, Math.floor(people / (wanted.size ?? format.size.min)));
  for (let groups = most; groups >= 1; groups = numbers.length < ONE_BY_ONE ? groups - 1 : Math.floor(groups / 2))
    numbers.push(groups);
  return numbers;
}

/** The seeding with what was done to come to it: who completes groups, and who of those concerned has none. */
function told(
  seeding: Seeding,
  { pool, language }: SeedCase,
  completes: ReadonlySet<string>,
  { pool: { people } }: SeedCase,
): Seeding {
  const words = WORDS[language];
  const isConcerned = new Set(pool.people.map(({ id }) => id));
  const seated = seeding.proposals.map(({ rounds }) =>
    rounds.flatMap(({ groups }) => groups.flatMap(({ members }) => members.map(({ id }) => id))),
  );
  const completing = [...new Set(seated.flat())].filter((id) => completes.has(id) && !isConcerned.has(id));
  const without = (seeding.proposals[0]?.leftOut ?? []).filter((id) => isConcerned.has(id));
  return {
    ...seeding,
    pool: { ...seeding.pool, people: pool.people.length + completing.length },
    proposals: seeding.proposals.map((proposal) => ({
      ...proposal,
      leftOut: proposal.leftOut.filter((id) => isConcerned.has(id)),
    })),
    notes: [
      ...seeding.notes,
      ...(completing.length === 0
        ? []
        : [{ code: 'completed', text: words.completed(completing.length, namesOf(completing, people)) }]),
      ...(without.length === 0
        ? []
        : [{ code: 'concerned-left-out', text: words.concernedLeftOut(without.length, namesOf(without, people)) }]),
    ],
  };
}
