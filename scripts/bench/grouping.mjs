// @ts-check
/**
 * How good and how fast groups are, on invented pools, or whom a real community's held-out proposals would be given:
 *
 *     node scripts/bench/grouping.mjs [speed] [quality] [optimum] [golfers] [rounds] [beside]
 *     node scripts/bench/grouping.mjs COMMUNITY [--home FOLDER] [--limit N]
 *
 * Needs `npm run build`, which `npm run bench -- grouping` sees to. Times are of this machine at this moment; the shares beside them are what to compare.
 */

import { beside } from './grouping-beside.mjs';
import { heldOut } from './grouping-held-out.mjs';
import { inventPool } from './grouping-pools.mjs';

/** @param {string} file */
const dist = (file) => import(new URL(`../../dist/seeding/${file}`, import.meta.url).href);
const { groupScore } = await dist('criteria/score.js');
const { exactOptimum } = await dist('exact/optimum.js');
const { BUILT_IN_FORMATS } = await dist('formats/built-in.js');
const { findFormat } = await dist('formats/find-format.js');
const { Annealing } = await dist('optimise/anneal.js');
const { constructDivision } = await dist('optimise/construct.js');
const { divide } = await dist('optimise/divide.js');
const { Division } = await dist('optimise/division.js');
const { planFrames } = await dist('optimise/frame.js');
const { compileProblem } = await dist('optimise/problem.js');
const { proposeDivisions } = await dist('optimise/propose.js');
const { seededRandom } = await dist('../random/index.js');
const { readFacts } = await dist('pool/facts.js');
const { matchNeeds } = await dist('pool/needs.js');
const { topicFinder } = await dist('pool/topics-in-text.js');
const { golferSchedule } = await dist('rounds/golfers.js');
const { planRounds } = await dist('rounds/plan-rounds.js');
const { deriveRules } = await dist('rules/derive-rules.js');
const { NO_RULES } = await dist('rules/rules-file.js');

/** Every criterion at once, so that nothing is spared. */
const ALL_CRITERIA = {
  concerns: -2,
  functions: 1,
  organisations: 2,
  seniority: 1,
  involvement: 1,
  acquaintance: 1,
  needs: 2,
  coverage: 1,
  interest: 1,
  isolates: 1,
  bridging: 1,
  availability: 1,
  roles: 1,
  size: 1,
};

/**
 * @param {import('./grouping-pools.mjs').PoolShape} shape
 * @param {string} formatId
 * @param {{ groupSize?: number, weights?: object }} [wanted]
 */
function prepare(shape, formatId, { groupSize, weights } = {}) {
  const pool = inventPool(shape);
  const format = findFormat(formatId);
  const theme = { topics: pool.topics.slice(0, 5).map(({ id }) => id), concerns: [], nearness: null };
  const began = performance.now();
  const facts = readFacts(pool, theme, matchNeeds(pool, topicFinder(pool.topics), null), null);
  const rules = deriveRules(pool, format, NO_RULES);
  const frames = planFrames({ people: pool.people.length, size: format.size, gathers: format.gathers, groupSize });
  const { score } = groupScore(facts, format, weights ?? format.weights);
  return { facts, rules, frames, score, prepared: performance.now() - began };
}

async function speed() {
  console.log('\nspeed: groups of six under all criteria');
  for (const people of [50, 200, 1_000]) {
    const it = prepare({ people, seed: 1 }, 'intervision', { groupSize: 6, weights: ALL_CRITERIA });
    const problem = compileProblem(it.facts, it.rules, /** @type {any} */ (it.frames[0]));
    const began = performance.now();
    const { found } = await proposeDivisions(problem, it.score, { seed: 1, proposals: 1 });
    const took = performance.now() - began;
    console.log(
      `  ${people} people: first full proposal ${((it.prepared + took) / 1_000).toFixed(2)} s ` +
        `(facts ${(it.prepared / 1_000).toFixed(2)} s), objective ${found[0]?.objective.toFixed(4) ?? 'none'}`,
    );
  }
}

async function quality() {
  console.log('\nquality over time: 200 people in groups of six, best objective so far');
  const it = prepare({ people: 200, seed: 2 }, 'intervision', { groupSize: 6, weights: ALL_CRITERIA });
  const problem = compileProblem(it.facts, it.rules, /** @type {any} */ (it.frames[0]));
  const terms = { score: it.score, brokenRule: 0.25 };
  const checkpoints = [0.25, 0.5, 1, 2, 4, 8];
  /** @param {string} name @param {() => number} step */
  const run = (name, step) => {
    let best = 0;
    const began = performance.now();
    const cells = checkpoints.map((seconds) => {
      while (performance.now() - began < seconds * 1_000) best = Math.max(best, step());
      return best === 0 ? '  —   ' : best.toFixed(4);
    });
    console.log(`  ${name.padEnd(22)} ${cells.join('  ')}`);
  };
  console.log(`  ${'seconds'.padEnd(22)} ${checkpoints.map((seconds) => String(seconds).padEnd(6)).join('  ')}`);
  const random = seededRandom(1);
  run('random', () => worthOf(new Division(problem, constructDivision(problem, random), terms)));
  run('greedy', () => worthOf(greedyDescent(problem, terms, random)));
  // Plain annealing: one slow run of many steps, as a textbook has it.
  const plain = new Annealing(problem, constructDivision(problem, random), terms, random, 3_000_000);
  run('annealing, one run', () => {
    plain.run(500);
    return plain.best?.objective ?? 0;
  });
  for (const seconds of checkpoints) {
    const { found } = await proposeDivisions(problem, it.score, { seed: 1, timeLimit: seconds * 1_000 });
    console.log(`  ours, limit ${String(seconds).padEnd(4)} s      ${found[0]?.objective.toFixed(4) ?? '—'}`);
  }
}

/** @param {any} division */
const worthOf = (division) => (division.isAllowed ? division.objective : 0);

/** Takes the first swap that helps, until a thousand in a row do not. */
function greedyDescent(/** @type {any} */ problem, /** @type {any} */ terms, /** @type {() => number} */ random) {
  const division = new Division(problem, constructDivision(problem, random), terms);
  for (let misses = 0; misses < 1_000; ) {
    const a = Math.floor(random() * problem.units.length);
    const b = Math.floor(random() * problem.units.length);
    const group = /** @type {number} */ (division.groupOf[b]);
    if (division.groupOf[a] === group) continue;
    if (division.weigh(a, group, b, division.isAllowed) > 0) {
      division.accept(a, group, b);
      misses = 0;
    } else misses += 1;
  }
  return division;
}

async function optimum() {
  console.log('\nagainst the proved optimum (HiGHS, a minute each, up to 24 people)');
  let [compared, equal, lowest] = [0, 0, 1];
  for (const { id } of BUILT_IN_FORMATS)
    for (let people = 8; people <= 24; people += 2)
      for (const seed of [1, 2]) {
        const it = prepare({ people, seed: seed * 100 + people }, id);
        const divided = await divide({ ...it, options: { seed: 1 } });
        if (divided.status !== 'divided') continue;
        const exact = await exactOptimum(divided.problem, it.score, { seconds: 60, mostCandidates: 8_000 });
        if (exact === null) continue;
        const share = (divided.found[0]?.objective ?? 0) / exact.objective;
        compared += 1;
        if (share > 1 - 1e-6) equal += 1;
        lowest = Math.min(lowest, share);
        if (share > 1 + 1e-6 || share < 0.99)
          console.log(`  ${id}, ${people} people, pool ${seed}: ${share.toFixed(4)} of the optimum`);
      }
  console.log(`  ${compared} compared: ${equal} equal to the optimum, the lowest ${lowest.toFixed(4)} of it`);
}

function golfers() {
  console.log('\nrounds in which nobody meets twice (of those asked for)');
  for (const [groups, size, rounds] of /** @type {const} */ ([
    [8, 4, 10],
    [5, 3, 7],
    [4, 4, 5],
    [6, 3, 8],
    [7, 4, 9],
  ])) {
    const began = performance.now();
    const reached = golferSchedule(groups, size, rounds).length;
    console.log(`  ${groups} groups of ${size}: ${reached} of ${rounds}, ${Math.round(performance.now() - began)} ms`);
  }
}

async function rounds() {
  console.log(
    '\nrounds with as few pairs as can be meeting twice: reached, the bound told (no plan can have fewer), time',
  );
  for (const [groups, size, count, monolingual] of /** @type {const} */ ([
    [2, 4, 3, 0],
    [3, 4, 4, 0],
    [5, 4, 6, 0],
    [6, 4, 7, 0],
    [8, 4, 8, 0],
    [8, 4, 9, 0],
    [8, 4, 10, 0],
    [8, 4, 8, 0.5],
    [8, 4, 9, 0.5],
    [8, 4, 10, 0.5],
  ])) {
    const shape = { people: groups * size, seed: 3, competitors: 0, monolingual };
    const { facts, rules, frames, score } = prepare(shape, 'plenary', { groupSize: size });
    const problem = compileProblem(facts, rules, frames[0]);
    const began = performance.now();
    const plan = await planRounds(problem, score, count, { seed: 1, timeLimit: 60_000 });
    const language = monolingual === 0 ? '' : ', half of them with one language only';
    const reached = plan === null ? 'none' : `${plan.repeats} repeats, bound ${plan.bound}`;
    console.log(
      `  ${count} rounds of ${groups} × ${size}${language}: ${reached}, ${Math.round(performance.now() - began)} ms`,
    );
  }
}

const parts = { speed, quality, optimum, golfers, rounds, beside };
const asked = process.argv.slice(2);
if (asked[0] !== undefined && !Object.hasOwn(parts, asked[0])) await heldOut(asked);
else for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part();
