import { AppError } from '../../domain/index.ts';
import { aggregate } from '../optimise/objective.ts';
import { compileProblem, type Problem } from '../optimise/problem.ts';
import { proposeDivisions } from '../optimise/propose.ts';
import { planRounds } from '../rounds/plan-rounds.ts';
import type { Rule } from '../rules/rule.ts';
import type { Seeding } from '../seeding.ts';
import { framesFor } from '../solve/frames.ts';
import type { OpenCase, WholeCase } from '../solve/open-case.ts';
import { seatsOf } from '../solve/seats-of.ts';
import type { SeedCase } from '../solve/seed-case.ts';
import type { SolveOptions } from '../solve/solve-part.ts';
import { proposalOf } from '../solve/tell-proposal.ts';

/** Shares of the usual steps of a search by which each part gets its first division: more where rules are hard to keep. */
const FIRST_LOOK = 0.02;
const SECOND_LOOK = 0.25;
/**
 * Seconds set aside for all the steps of a search of a part of the usual size: half as much again as they take on one
 * processor, so that the limit cuts seldom and the same wish gives the same groups.
 */
const WHOLE_SEARCH = 7;
/** Seconds that opening a part takes. */
const OPENING = 0.15;
/** Milliseconds that a part has for a look, whatever the limit: without its first division there is no proposal. */
const LEAST_TIME = 2_000;
/** And for each of several rounds. */
const LEAST_TIME_OF_ROUND = 100;
/** Share of the progress that first looks stand for. */
const FIRST = 0.2;
/** People of parts that are put together because one alone keeps the rules in no way, at most. */
const MOST_TOGETHER = 2_000;

export interface DividedParts {
  /** Null when a part was found to keep the rules in no way. */
  readonly proposal: Seeding['proposals'][number] | null;
  /** Parts in the end: those that kept the rules in no way alone were put together with the next. */
  readonly parts: number;
  readonly isCut: boolean;
  /** Times that a pair sits together again; null for one round. */
  readonly repeats: number | null;
}

interface Part {
  /** Numbers of its people. */
  readonly chosen: readonly number[];
  readonly open: OpenCase;
  readonly problem: Problem;
  /** Group of each unit, round by round. */
  rounds: readonly Int32Array[];
  /** Score of each group of the first round. */
  scores: readonly number[];
  repeats: number;
}

/** Divides each part by itself: all of them at a first look, then each as well as the time allows. */
export async function divideParts(
  seedCase: SeedCase,
  whole: WholeCase,
  cut: readonly (readonly number[])[],
  options: SolveOptions,
): Promise<DividedParts> {
  const { wanted } = seedCase;
  const seconds = wanted.seconds ?? 20;
  const deadline = performance.now() + seconds * 1_000;
  const isHurried = (): boolean => options.enough?.aborted === true || performance.now() > deadline;
  // Steps follow from the wish alone, not from the clock: the same wish gives the same groups.
  const left = seconds - cut.length * OPENING;
  const effort = Math.min(1, Math.max(FIRST_LOOK, left / (cut.length * WHOLE_SEARCH * (wanted.rounds ?? 1))));
  const parts: Part[] = [];
  let waiting: number[] = [];
  let placed = 0;
  for (const [i, chosen] of cut.entries()) {
    waiting = [...waiting, ...chosen];
    const isLast = i === cut.length - 1;
    const look = { effort, until: performance.now() + (deadline - performance.now()) / (cut.length - i) };
    let part = await lookAt(waiting);
    // What alone keeps the rules in no way is put together with the next part; the last one, with those before.
    for (let before = parts.at(-1); part === null && isLast && before !== undefined; before = parts.at(-1)) {
      if (before.chosen.length + waiting.length > MOST_TOGETHER) break;
      parts.pop();
      waiting = [...before.chosen, ...waiting];
      placed -= before.chosen.length;
      part = await lookAt(waiting);
    }
    options.onProgress?.((FIRST * (i + 1)) / cut.length, null);
    if (part === null && !isLast && waiting.length < MOST_TOGETHER) continue;
    if (part === null) return { proposal: null, parts: cut.length, isCut: isHurried(), repeats: null };
    parts.push(part);
    placed += waiting.length;
    waiting = [];

    async function lookAt(people: readonly number[]): Promise<Part | null> {
      const groups = groupsOf(wanted.groups, placed, people.length, whole.facts.people);
      return await firstLook(seedCase, whole, people, { groups, isFirst: parts.length === 0, ...look }, options);
    }
  }
  const isCut =
    (wanted.rounds ?? 1) > 1 ? isHurried() : await improve(parts, wanted.seed ?? 1, effort, deadline, options);
  const told = parts.map(({ open, problem, rounds }) => proposalOf(open.around, problem, rounds, 0));
  const rounds = (told[0]?.rounds ?? []).map((_, round) => ({
    groups: told.flatMap((part) => part.rounds[round]?.groups ?? []),
  }));
  const score = rounds.reduce((sum, { groups }) => sum + aggregate(groups.map((group) => group.score)), 0);
  return {
    proposal: { score: score / rounds.length, rounds, leftOut: told.flatMap(({ leftOut }) => leftOut) },
    parts: parts.length,
    isCut,
    repeats: rounds.length === 1 ? null : parts.reduce((sum, { repeats }) => sum + repeats, 0),
  };
}

/** The share of the groups asked for that falls to a part. */
const groupsOf = (groups: number | undefined, placed: number, people: number, of: number): number | undefined =>
  groups === undefined
    ? undefined
    : Math.max(1, Math.round((groups * (placed + people)) / of) - Math.round((groups * placed) / of));

interface Look {
  readonly groups: number | undefined;
  readonly isFirst: boolean;
  /** Share of the usual steps that rounds get: they are planned once, and not gone over again. */
  readonly effort: number;
  /** When rounds should be there, as `performance.now()` counts. */
  readonly until: number;
}

async function firstLook(
  { format, wanted }: SeedCase,
  whole: WholeCase,
  chosen: readonly number[],
  { groups, isFirst, effort, until }: Look,
  { signal }: SolveOptions,
): Promise<Part | null> {
  const opened = whole.part(chosen);
  const open = isFirst ? opened : { ...opened, rules: opened.rules.map(withoutNumbers) };
  const rounds = wanted.rounds ?? 1;
  const options = { seed: wanted.seed ?? 1, signal };
  const { score } = open.around.scoring;
  for (const frame of framesFor(chosen.length, format, { ...wanted, groups }, open.rules)) {
    if (isFirst) checkNumbers(open.rules, frame.groups);
    const problem = compileProblem(open.around.facts, open.rules, frame);
    if (rounds > 1) {
      const timeLimit = Math.max(LEAST_TIME_OF_ROUND * rounds, until - performance.now());
      const plan = await planRounds(problem, score, rounds, { ...options, effort, timeLimit });
      if (plan !== null) return { chosen, open, problem, rounds: plan.rounds, repeats: plan.repeats, scores: [] };
      continue;
    }
    for (const look of [FIRST_LOOK, SECOND_LOOK]) {
      const { found } = await proposeDivisions(problem, score, { ...options, effort: look, timeLimit: LEAST_TIME });
      if (found[0] === undefined) continue;
      const { groupOf } = found[0];
      return { chosen, open, problem, rounds: [groupOf], repeats: 0, scores: scoresOf(open, problem, groupOf) };
    }
  }
  return null;
}

/** Goes over the parts again with the time that is left; gives whether the limit cut it. */
async function improve(
  parts: readonly Part[],
  seed: number,
  effort: number,
  deadline: number,
  { signal, enough, onProgress }: SolveOptions,
): Promise<boolean> {
  const people = parts.reduce((sum, { problem }) => sum + problem.people, 0);
  let isCut = false;
  let done = 0;
  for (const part of parts) {
    const { problem, open } = part;
    const share = problem.people / Math.max(1, people - done);
    const { found, isCut: isOver } = await proposeDivisions(problem, open.around.scoring.score, {
      ...{ seed, effort, signal, enough },
      start: part.rounds[0],
      timeLimit: Math.max(0, deadline - performance.now()) * share,
    });
    isCut ||= isOver;
    const [best] = found;
    if (best !== undefined && best.objective > aggregate(part.scores)) {
      part.rounds = [best.groupOf];
      part.scores = scoresOf(open, problem, best.groupOf);
    }
    done += problem.people;
    onProgress?.(FIRST + ((1 - FIRST) * done) / people, aggregate(parts.flatMap(({ scores }) => scores)));
  }
  return isCut;
}

const scoresOf = ({ around }: OpenCase, problem: Problem, groupOf: Int32Array): number[] =>
  seatsOf(problem, groupOf)
    .slice(0, problem.groups)
    .map((members) => around.scoring.score(Int32Array.from(members), members.length));

/** Rules about the group of a number are about the first part, whose groups have the first numbers. */
const withoutNumbers = (rule: Rule): Rule => ({
  ...rule,
  constraints: rule.constraints.filter((constraint) => constraint.kind !== 'count' || constraint.group === null),
});

function checkNumbers(rules: readonly Rule[], groups: number): void {
  for (const { name, constraints } of rules)
    for (const constraint of constraints)
      if ('group' in constraint && (constraint.group ?? 0) >= groups)
        throw new AppError(
          'bad-input',
          `"${name}" names group ${(constraint.group ?? 0) + 1}: among so many people, rules may name groups 1 to ${groups}`,
          { details: { field: 'rules' } },
        );
}
