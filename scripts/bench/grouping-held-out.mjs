// @ts-check
/**
 * Whether those brought together for something are those who then took part in it:
 *
 *     npm run bench -- grouping COMMUNITY [--home FOLDER] [--limit N]
 *
 * Beside the community lie held-out proposals as a question set: `questions.tsv`, `qrels.members.txt` (who took part),
 * `askers.tsv` (who brought it up, so never an answer), and, where they have an owner, `qrels.groups.txt` (grade 2 is the
 * owning group, which is hidden). All evidence in the community is older than they are. Each is asked in full, and the
 * team is the one that the answer's proposal of a group is made of. Every other way is given as many seats.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../setup/checkout.mjs';
import { fillHome, homeOf, shareJars } from './community-home.mjs';

/** @param {string} file */
const dist = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/** Grade of the group that a proposal belongs to. */
const OWNER = 2;

/**
 * @typedef {object} Team
 * @property {string} id of the proposal
 * @property {Record<string, readonly string[]>} chosen by each way
 * @property {ReadonlySet<string>} real
 */

/** @param {readonly string[]} asked */
export async function heldOut(asked) {
  const { values, positionals } = parseArgs({
    args: [...asked],
    options: { home: { type: 'string' }, limit: { type: 'string', default: '100000' } },
    allowPositionals: true,
  });
  const given = resolve(/** @type {string} */ (positionals[0]));
  const community = statSync(given).isDirectory() ? join(given, 'community.ndjson.gz') : given;
  const home = values.home ?? homeOf(community);
  const { readConfig } = await dist('config.js');
  const { openMaillon } = await dist('compose.js');
  shareJars(home);
  const maillon = await openMaillon(readConfig({ ...process.env, MAILLON_HOME: home }), { say });
  try {
    await fillHome(maillon, community, home);
    const began = performance.now();
    const { teams, alone } = await bringAllTogether(maillon, dirname(community), Number(values.limit));
    say(`held-out proposals of ${community}: ${teams.length + alone} asked in full, their owning group hidden,`);
    say(`${alone} of them with nobody to bring together; ${Math.round((performance.now() - began) / 1_000)} s`);
    await print('all of them', teams);
    // The balance of coverage and fit was chosen on the first half of the set this was written for: this half says if it holds.
    await print('the later half', teams.slice(Math.ceil(teams.length / 2)));
  } finally {
    await maillon.close();
  }
}

/** @param {any} maillon @param {string} folder @param {number} limit */
async function bringAllTogether({ graph, recommender }, folder, limit) {
  const { PUBLIC_VIEWER } = await dist('domain/index.js');
  const evaluation = await dist('evaluation/index.js');
  const { askOptionsOf } = await dist('evaluation/ranker.js');
  const { seededRandom } = await dist('random/index.js');
  const { bringTogether } = await dist('recommender/bring-together.js');
  const beside = (/** @type {string} */ name) => join(folder, name);
  const known = await evaluation.readKnownIds(graph, 'members', PUBLIC_VIEWER);
  const { set, remarks } = evaluation.readQuestionSet(
    { questions: beside('questions.tsv'), qrels: beside('qrels.members.txt'), askers: beside('askers.tsv') },
    known,
  );
  for (const remark of remarks) say(`  ${remark}`);
  const owners = readOwners(beside('qrels.groups.txt'), evaluation.readJudgements);
  const signs = await evaluation.Signs.read(graph, 'members', PUBLIC_VIEWER);
  const popularity = evaluation.popularity(signs);
  const random = seededRandom(1);

  /** @type {Team[]} */
  const teams = [];
  let alone = 0;
  for (const { id, text } of set.questions.slice(0, limit)) {
    const askers = set.askers.get(id) ?? [];
    const real = rightOf(set.judgements.get(id));
    if (real.size === 0) continue;
    const question = { id, text, asOf: { before: null, without: owners.get(id) ?? [] } };
    const { ask, options } = askOptionsOf(question, askers);
    const { snapshot, ranking, understanding } = await recommender.rank(ask, PUBLIC_VIEWER, options);
    /** @type {string[]} */
    const team = bringTogether(snapshot.community, ranking.people, ranking.found, understanding.topics).map(
      (/** @type {{ id: string }} */ one) => one.id,
    );
    if (team.length === 0) {
      alone += 1;
      continue;
    }
    const seats = team.length;
    /** @type {Team['chosen']} */
    const chosen = {
      together: team,
      'ask-only': ranking.people.slice(0, seats).map((/** @type {any} */ one) => one.id),
    };
    const { scored } = await popularity.rank(question, askers);
    const free = scored.filter((/** @type {[string, number]} */ [one]) => !askers.includes(one));
    chosen['popularity'] = evaluation.rankByScore(free).slice(0, seats);
    const drawn = free.map((/** @type {[string, number]} */ [one]) => [one, random()]);
    chosen['random'] = evaluation.rankByScore(drawn).slice(0, seats);
    teams.push({ id, chosen, real });
  }
  return { teams, alone };
}

/** @param {ReadonlyMap<string, number> | undefined} judged */
const rightOf = (judged) => new Set([...(judged ?? [])].filter(([, grade]) => grade > 0).map(([id]) => id));

/** @param {string} path @param {(text: string, file: string) => Map<string, Map<string, number>>} readJudgements */
function readOwners(path, readJudgements) {
  if (!existsSync(path)) return new Map();
  const judged = [...readJudgements(readFileSync(path, 'utf8'), path)];
  return new Map(
    judged.map(([id, groups]) => [
      id,
      [...groups].filter(([, grade]) => grade === OWNER).map(([group]) => ({ type: 'group', id: group })),
    ]),
  );
}

/** Of those who took part, how many the team holds; and how much more than each other way finds. @param {string} what @param {Team[]} teams */
async function print(what, teams) {
  const { bootstrapInterval } = await dist('evaluation/index.js');
  const seats = mean(teams.map(({ chosen }) => chosen['together']?.length ?? 0));
  const people = mean(teams.map(({ real }) => real.size));
  say(
    `\n${what}: n ${teams.length}; ${seats.toFixed(2)} seats and ${people.toFixed(2)} real participants each, on average`,
  );
  say('  way           participants found   of the seats   together finds more by (95 %, paired)');
  /** @param {string} way */
  const found = (way) => teams.map(({ chosen, real }) => shared(chosen[way] ?? [], real) / real.size);
  const ours = found('together');
  for (const way of Object.keys(teams[0]?.chosen ?? {})) {
    const theirs = found(way);
    const precise = teams.map(({ chosen, real }) => shared(chosen[way] ?? [], real) / (chosen[way]?.length || 1));
    const { mean: more, low, high } = bootstrapInterval(theirs.map((share, i) => (ours[i] ?? 0) - share));
    const against = way === 'together' ? '' : `${signed(more)} (${signed(low)} to ${signed(high)})`;
    say(
      `  ${way.padEnd(12)}  ${mean(theirs).toFixed(3).padStart(18)}   ${mean(precise).toFixed(3).padStart(12)}   ${against}`,
    );
  }
}

/** @param {readonly string[]} chosen @param {ReadonlySet<string>} real */
const shared = (chosen, real) => chosen.filter((id) => real.has(id)).length;
/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
/** @param {number} value */
const signed = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
