// @ts-check
// How well answers are ranked across communities, each counting the same whatever its size:
//
//     npm run bench -- ranking FOLDER… [--homes FOLDER] [--no-learn] [--json FILE [--resume]]
//
// A folder holds `community.ndjson.gz` with question sets beside it: `questions.tsv` (or `questions.NAME.tsv`),
// `qrels.members.txt`, `qrels.groups.txt`, `qrels.artefacts.txt`, `qrels.questions.txt` (or `qrels.members.NAME.txt`),
// and where they apply `askers.tsv` and `candidates.members.txt`. Each community is imported once, into a home of its own
// that is kept by content, learns from its own history as after any import, and is asked every set beside the plain
// methods. The measure is the mean of reciprocal rank and nDCG@10.
//
// One table a set, then one over all: the lead on words only and on the best plain method of the set, sets won, level and
// lost (a paired bootstrap interval of 95 % above, around or below nothing). Last, what orders people learned on all
// communities but one and judged on that one, for each in turn. What was judged is kept in the JSON file after each
// community; with --resume those that stand in it are not asked again.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say, stop } from '../setup/checkout.mjs';
import { fillHome, homeOf, shareJars } from './community-home.mjs';

const { values, positionals } = parseArgs({
  options: {
    homes: { type: 'string' },
    'no-learn': { type: 'boolean', default: false },
    json: { type: 'string' },
    resume: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const KINDS = /** @type {const} */ (['members', 'groups', 'artefacts', 'questions']);
const dist = (/** @type {string} */ file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/** @typedef {{ name: string, community: string, n: number, systems: string[], values: number[][], tables: { values: number[], grades: number[] }[] }} JudgedSet */

/** @param {string} folder */
function setsOf(folder) {
  const names = readdirSync(folder);
  const questionFiles = names.filter((name) => /^questions(\.\w+)?\.tsv$/.test(name)).sort();
  return questionFiles.flatMap((file) => {
    const part = /^questions(\.\w+)?\.tsv$/.exec(file)?.[1] ?? '';
    return KINDS.flatMap((kind) => {
      const qrels = `qrels.${kind}${part}.txt`;
      if (!names.includes(qrels)) return [];
      const optional = (/** @type {string} */ name) => (names.includes(name) ? join(folder, name) : undefined);
      return [
        {
          kind,
          name: `${basename(folder)}${part}, ${kind}`,
          files: {
            questions: join(folder, file),
            qrels: join(folder, qrels),
            askers: optional('askers.tsv'),
            candidates: optional(`candidates.${kind}.txt`),
          },
        },
      ];
    });
  });
}

/** @param {string} folder @returns {Promise<JudgedSet[]>} */
async function judgeFolder(folder) {
  const [
    { readConfig },
    { openMaillon },
    evaluation,
    { KEEPER },
    { detectLanguage },
    { NO_MODEL, readRankingWeights },
  ] = await Promise.all(
    [
      'config.js',
      'compose.js',
      'evaluation/index.js',
      'domain/index.js',
      'language/index.js',
      'recommender/index.js',
    ].map(dist),
  );
  const community = join(folder, 'community.ndjson.gz');
  const home = values.homes === undefined ? homeOf(community) : join(resolve(values.homes), basename(folder));
  mkdirSync(home, { recursive: true, mode: 0o700 });
  shareJars(home);
  const maillon = await openMaillon(readConfig({ ...process.env, MAILLON_HOME: home }), {});
  try {
    const { graph, recommender } = maillon;
    const { embedder } = maillon.embedding;
    await fillHome(maillon, community, home);
    if (!values['no-learn']) {
      const model = embedder?.model.key ?? NO_MODEL;
      const today = new Date().toISOString().slice(0, 10);
      const parts = { graph, recommender, defaults: readRankingWeights(), model };
      const learned = await evaluation.learnWeights(parts, { today, limit: 120 });
      await evaluation.keepLearned(graph, learned);
      const gain = (learned.earned?.evidence ?? learned.rejected)?.gain;
      say(
        `  ${basename(folder)}: ${learned.outcome}, ${learned.learnedOn} + ${learned.judgedOn} questions of its history${gain === undefined ? '' : `, gain ${gain.mean.toFixed(3)}`}`,
      );
    }
    const judged = [];
    for (const { kind, name, files } of setsOf(folder)) {
      const known = await evaluation.readKnownIds(graph, kind, KEEPER);
      const given = Object.fromEntries(Object.entries(files).filter(([, path]) => path !== undefined));
      const { set } = evaluation.readQuestionSet(given, known);
      const baselines = await evaluation.openBaselines({ graph, embedder, detectLanguage }, kind, KEEPER);
      const { questions } = await evaluation.evaluate(
        set,
        evaluation.productRanker(recommender, kind, KEEPER),
        baselines,
      );
      const systems = ['Maillon', ...baselines.map((/** @type {{ name: string }} */ { name }) => name)];
      const measured = questions.map((/** @type {{ values: Record<string, number>[] }} */ question) =>
        question.values.map((metrics) => ((metrics['MRR'] ?? 0) + (metrics['nDCG@10'] ?? 0)) / 2),
      );
      const one = { name, community: basename(folder), n: questions.length, systems, values: measured, tables: [] };
      say(lineOf(one, evaluation.bootstrapInterval));
      judged.push({ ...one, tables: kind === 'members' ? await evaluation.tablesOf(recommender, set, KEEPER) : [] });
    }
    return judged;
  } finally {
    await maillon.close();
  }
}

/** @param {string} file @returns {JudgedSet[]} */
function keptSets(file) {
  const { sets } = JSON.parse(readFileSync(file, 'utf8'));
  for (const set of sets) say(`  ${set.name}: as judged before`);
  return sets;
}

/** @param {readonly number[]} list */
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
/** @param {JudgedSet} set @param {number} system */
const meanOf = ({ values: rows }, system) => mean(rows.map((row) => row[system] ?? 0));

/** The best of the plain methods on a set, by its place among the systems. @param {JudgedSet} set */
function bestPlain(set) {
  return set.systems.reduce(
    (best, _, system) => (system > 0 && meanOf(set, system) > meanOf(set, best) ? system : best),
    1,
  );
}

/** @param {JudgedSet} set @param {(values: readonly number[]) => { mean: number, low: number, high: number }} interval */
function lineOf(set, interval) {
  const against = (/** @type {number} */ system) => {
    const { mean: lead, low, high } = interval(set.values.map((row) => (row[0] ?? 0) - (row[system] ?? 0)));
    return `${signed(lead)} [${signed(low)}, ${signed(high)}]`;
  };
  const systems = set.systems.map((name, system) => `${name} ${meanOf(set, system).toFixed(3)}`).join(' | ');
  const best = bestPlain(set);
  return `${set.name}, n ${set.n}: ${systems}\n    on words only ${against(set.systems.indexOf('words only'))}; on ${set.systems[best]} ${against(best)}`;
}

/** @param {number} value */
const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;

try {
  if (positionals.length === 0) throw new Error('give one or more folders with a community and its question sets');
  const missing = positionals.filter((folder) => !existsSync(join(folder, 'community.ndjson.gz')));
  if (missing.length > 0) throw new Error(`no community.ndjson.gz in ${missing.join(', ')}`);
  const { bootstrapInterval, learnAcross } = await dist('evaluation/index.js');
  /** @type {JudgedSet[]} */
  const sets = values.resume && values.json !== undefined && existsSync(values.json) ? keptSets(values.json) : [];
  const judged = new Set(sets.map(({ community }) => community));
  for (const folder of positionals.filter((folder) => !judged.has(basename(resolve(folder))))) {
    sets.push(...(await judgeFolder(resolve(folder))));
    if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ sets }));
  }
  const leads = sets.map((set) => {
    const best = bestPlain(set);
    const words = set.systems.indexOf('words only');
    const differences = set.values.map((row) => (row[0] ?? 0) - (row[best] ?? 0));
    const { low, high } = bootstrapInterval(differences);
    return {
      onWords: meanOf(set, 0) - meanOf(set, words),
      onBest: mean(differences),
      verdict: low > 0 ? 'won' : high < 0 ? 'lost' : 'level',
    };
  });
  const count = (/** @type {string} */ verdict) => leads.filter((lead) => lead.verdict === verdict).length;
  say(
    `\nover ${sets.length} sets: lead on words only ${signed(mean(leads.map(({ onWords }) => onWords)))}, on each set's best plain method ${signed(mean(leads.map(({ onBest }) => onBest)))}; won ${count('won')}, level ${count('level')}, lost ${count('lost')}`,
  );
  const learned = learnAcross(sets.filter(({ tables }) => tables.length > 0));
  for (const line of learned.lines) say(line);
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ sets, learned: learned.weights }));
} catch (error) {
  stop(error);
}
