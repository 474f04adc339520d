// @ts-check
// How well answers are ranked across communities, each counting the same whatever its size:
//
//     npm run bench -- ranking FOLDER… [--defaults others|shipped] [--homes FOLDER] [--no-learn] [--json FILE [--resume]]
//
// A folder holds `community.ndjson.gz` with question sets beside it: `questions.tsv` (or `questions.NAME.tsv`),
// `qrels.members.txt`, `qrels.groups.txt`, `qrels.artefacts.txt`, `qrels.questions.txt` (or `qrels.members.NAME.txt`),
// and where they apply `askers.tsv` and `candidates.members.txt`. Each community is imported once, into a home of its own
// that is kept by content, learns from its own history as after any import, and is asked every set beside the plain
// methods. The measure is the mean of reciprocal rank and nDCG@10.
//
// Every set is asked twice. First to learn defaults from it: what orders people, and a few numbers chosen among values. Then
// each community is judged under the defaults learned on all the others (`--defaults shipped`: under those that ship, in one
// round): one table a set, then one over all with the lead on words only and on the best plain method of the set, sets won,
// level and lost (a paired bootstrap interval of 95 % above, around or below nothing). Last, the defaults learned on all.
// What was done is kept in the JSON file after each community; with --resume what stands in it is not done again.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say, stop } from '../setup/checkout.mjs';
import { fillHome, homeOf, shareJars } from './community-home.mjs';

const { values, positionals } = parseArgs({
  options: {
    defaults: { type: 'string', default: 'others' },
    homes: { type: 'string' },
    'no-learn': { type: 'boolean', default: false },
    json: { type: 'string' },
    resume: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const KINDS = /** @type {const} */ (['members', 'groups', 'artefacts', 'questions']);
const dist = (/** @type {string} */ file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/** @typedef {{ name: string, community: string, n: number, systems: string[], values: number[][] }} JudgedSet */
/** @typedef {{ name: string, community: string, n: number, tables: { values: number[], grades: number[] }[], variants: number[] }} RecalledSet */

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

/**
 * Opens the home of a folder's community, fills it the first time, and does something with it under these defaults.
 * @template Result
 * @param {string} folder @param {any} weights
 * @param {(maillon: any, evaluation: any) => Promise<Result>} work
 */
async function withCommunity(folder, weights, work) {
  const [{ readConfig }, { openMaillon }, evaluation] = await Promise.all(
    ['config.js', 'compose.js', 'evaluation/index.js'].map(dist),
  );
  const community = join(folder, 'community.ndjson.gz');
  const home = values.homes === undefined ? homeOf(community) : join(resolve(values.homes), basename(folder));
  mkdirSync(home, { recursive: true, mode: 0o700 });
  shareJars(home);
  const maillon = await openMaillon(readConfig({ ...process.env, MAILLON_HOME: home }), { weights });
  try {
    await fillHome(maillon, community, home);
    return await work(maillon, evaluation);
  } finally {
    await maillon.close();
  }
}

/** @param {any} graph @param {any} evaluation @param {{ kind: string, files: Record<string, string | undefined> }} set */
async function readSet(graph, evaluation, { kind, files }) {
  const { KEEPER } = await dist('domain/index.js');
  const known = await evaluation.readKnownIds(graph, kind, KEEPER);
  const given = Object.fromEntries(Object.entries(files).filter(([, path]) => path !== undefined));
  return evaluation.readQuestionSet(given, known).set;
}

/** What defaults are learned from. @param {string} folder @param {any} shipped @returns {Promise<RecalledSet[]>} */
async function recallFolder(folder, shipped) {
  const { KEEPER } = await dist('domain/index.js');
  return await withCommunity(folder, shipped, async ({ graph, recommender }, evaluation) => {
    const recalled = [];
    for (const { kind, name, files } of setsOf(folder)) {
      const set = await readSet(graph, evaluation, { kind, files });
      const asked = { kind, viewer: KEEPER, defaults: shipped };
      recalled.push({ name, community: basename(folder), ...(await evaluation.recallSet(recommender, set, asked)) });
      say(`  ${name}: asked, to learn from`);
    }
    return recalled;
  });
}

/** @param {string} folder @param {any} defaults @returns {Promise<JudgedSet[]>} */
async function judgeFolder(folder, defaults) {
  const [{ KEEPER }, { detectLanguage }, { NO_MODEL }] = await Promise.all(
    ['domain/index.js', 'language/index.js', 'recommender/index.js'].map(dist),
  );
  return await withCommunity(folder, defaults, async ({ graph, recommender, embedding: { embedder } }, evaluation) => {
    if (!values['no-learn']) {
      const model = embedder?.model.key ?? NO_MODEL;
      const today = new Date().toISOString().slice(0, 10);
      const learned = await evaluation.learnWeights({ graph, recommender, defaults, model }, { today, limit: 120 });
      await evaluation.keepLearned(graph, learned);
      const gain = (learned.earned?.evidence ?? learned.rejected)?.gain;
      say(
        `  ${basename(folder)}: ${learned.outcome}, ${learned.learnedOn} + ${learned.judgedOn} questions of its history${gain === undefined ? '' : `, gain ${gain.mean.toFixed(3)}`}`,
      );
    }
    const judged = [];
    for (const { kind, name, files } of setsOf(folder)) {
      const set = await readSet(graph, evaluation, { kind, files });
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
      const one = { name, community: basename(folder), n: questions.length, systems, values: measured };
      say(lineOf(one, evaluation.bootstrapInterval));
      judged.push(one);
    }
    return judged;
  });
}

/** What an earlier run kept. @param {string | undefined} file @returns {{ recalled: RecalledSet[], judged: JudgedSet[] }} */
function keptRun(file) {
  if (!values.resume || file === undefined || !existsSync(file)) return { recalled: [], judged: [] };
  const { recalled, judged } = JSON.parse(readFileSync(file, 'utf8'));
  for (const { name } of judged) say(`  ${name}: as judged before`);
  return { recalled, judged };
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
  if (values.defaults !== 'others' && values.defaults !== 'shipped')
    throw new Error(`--defaults "${values.defaults}": give others or shipped`);
  const [{ bootstrapInterval, learnDefaults }, { readRankingWeights }] = await Promise.all(
    ['evaluation/index.js', 'recommender/index.js'].map(dist),
  );
  const shipped = readRankingWeights();
  const { recalled, judged: sets } = keptRun(values.json);
  const keep = (/** @type {object} */ more = {}) => {
    if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ recalled, judged: sets, ...more }));
  };
  const folders = positionals.map((folder) => resolve(folder));
  const isIn = (/** @type {{ community: string }[]} */ list, /** @type {string} */ folder) =>
    list.some(({ community }) => community === basename(folder));
  if (values.defaults === 'others')
    for (const folder of folders.filter((folder) => !isIn(recalled, folder))) {
      recalled.push(...(await recallFolder(folder, shipped)));
      keep();
    }
  for (const folder of folders.filter((folder) => !isIn(sets, folder))) {
    const others = recalled.filter(({ community }) => community !== basename(folder));
    const { weights, chosen } =
      others.length === 0 ? { weights: shipped, chosen: null } : learnDefaults(others, shipped);
    if (chosen !== null) say(`  learned without ${basename(folder)}: ${JSON.stringify(chosen)}`);
    sets.push(...(await judgeFolder(folder, weights)));
    keep();
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
  if (recalled.length > 0) {
    const { chosen } = learnDefaults(recalled, shipped);
    say(`learned on all: ${JSON.stringify(chosen)}`);
    keep({ learned: chosen });
  }
} catch (error) {
  stop(error);
}
