// @ts-check
// What the community in memory costs, from made-up rows straight into the builder (no engine):
//
//     npm run bench -- community [--relations 30000,300000,1000000] [--rounds 5]
//
// - build: from the first row to the community, rows made meanwhile
// - memory: what stays on the heap and in typed arrays, and the most of both while it is built
// - small change: one feedback, one "not now", one question with an answer, applied to it
//
// Each size is measured in a process of its own, so that none stands in what another left.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { say, stop } from '../setup/checkout.mjs';
import { ms, quantile } from './figures.mjs';

const { values } = parseArgs({
  options: {
    relations: { type: 'string', default: '30000,300000,1000000' },
    rounds: { type: 'string', default: '5' },
    one: { type: 'string' },
  },
});
const rounds = Math.max(3, Number(values.rounds));

const dist = (/** @type {string} */ file) => import(new URL(`../../dist/${file}`, import.meta.url).href);
const megabytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 2 ** 20)} MB`;
const collect = /** @type {() => void} */ (globalThis.gc ?? (() => {}));

/** Numbers that are the same in every run (mulberry32). @param {number} seed */
function numbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** As many of each as a community of practice with archives has: a question with its answers is six relations. @param {number} relations */
function sizes(relations) {
  const questions = Math.round(relations / 8);
  return { members: Math.round(relations / 20), topics: Math.min(2_000, Math.round(relations / 100)), questions };
}

const id = (/** @type {string} */ type, /** @type {number} */ number) =>
  `${type}-${number.toString(36).padStart(6, '0')}`;
const bare = { id: null, role: null, since: null, until: null, strength: null };

/** Rows of a made-up community, one by one as a graph gives them. @param {number} relations @param {any} builder */
function give(relations, builder) {
  const next = numbers(relations);
  const { members, topics, questions } = sizes(relations);
  const date = () => new Date(Date.UTC(2012 + next(14), next(12), 1 + next(28))).toISOString().slice(0, 10);
  for (let n = 0; n < members; n++) {
    const facts = {
      paused: false,
      notNow: null,
      since: null,
      until: null,
      participation: null,
      languages: ['fr'],
      askBudget: null,
    };
    builder.member({ id: id('member', n), visibility: next(10) === 0 ? 'community' : 'everyone', ...facts });
  }
  for (let n = 0; n < topics; n++)
    builder.topic({
      id: id('topic', n),
      label: `Topic ${n}`,
      labelFr: null,
      labelNl: null,
      labelEn: null,
      names: [`Topic ${n}`],
    });
  const item = (/** @type {string} */ type, /** @type {number} */ n) =>
    builder.item({ type, id: id(type, n), date: date(), ended: null, accepted: false, verdict: null });
  let count = 0;
  /** @type {(relation: string, from: string, fromId: number, to: string, toId: number, more?: object) => void} */
  const edge = (relation, from, fromId, to, toId, more = {}) => {
    builder.edge({
      relation,
      fromType: from,
      fromId: id(from, fromId),
      toType: to,
      toId: id(to, toId),
      ...bare,
      ...more,
    });
    count++;
  };
  for (let n = 0; n < questions; n++) {
    item('question', n);
    item('answer', n);
    edge('ASKED', 'member', next(members), 'question', n);
    edge('ABOUT', 'question', n, 'topic', next(topics));
    edge('ANSWERS', 'answer', n, 'question', n);
    edge('ANSWERED', 'member', next(members), 'answer', n);
  }
  for (let n = 0; n < questions; n += 2) {
    item('comment', n);
    edge('ON', 'comment', n, 'answer', n);
    edge('COMMENTED', 'member', next(members), 'comment', n);
  }
  for (let tie = 0; count < relations; tie++)
    if (tie % 3 === 0)
      edge('KNOWS_ABOUT', 'member', next(members), 'topic', next(topics), { role: 'self', strength: 1 + next(5) });
    else
      edge('TIE', 'member', next(members), 'member', next(members), {
        id: `tie-${tie}`,
        role: 'advice',
        since: date(),
      });
}

/** The three small changes, each as the graph would tell it. @param {number} relations @param {number} round */
function changes(relations, round) {
  const { members } = sizes(relations);
  const [who, whom] = [id('member', round), id('member', members - 1 - round)];
  /** @type {(relation: string, from: [string, string], to: [string, string]) => object} */
  const edge = (relation, [fromType, fromId], [toType, toId]) => ({
    relation,
    fromType,
    fromId,
    toType,
    toId,
    ...bare,
  });
  const undated = { ended: -0x7fff_ffff, visibility: 0, accepted: false };
  const feedback = `said-${round}`;
  const question = id('question', round);
  const [asked, answer] = [`asked-${round}`, `answered-${round}`];
  const facts = {
    paused: false,
    notNow: 20_800 + round,
    since: -0x7fff_ffff,
    until: -0x7fff_ffff,
    outside: false,
    languages: ['fr'],
    askBudget: null,
  };
  return {
    'a feedback': {
      changed: [{ type: 'feedback', id: feedback }],
      nodes: [{ type: 'feedback', id: feedback, day: 20_400, ...undated, verdict: 'helped' }],
      edges: [
        edge('ON', ['feedback', feedback], ['question', question]),
        edge('CONCERNS', ['feedback', feedback], ['member', whom]),
        edge('GAVE', ['member', who], ['feedback', feedback]),
      ],
    },
    'a "not now"': {
      changed: [],
      nodes: [{ type: 'member', id: who, day: -0x7fff_ffff, ...undated, member: facts }],
      edges: [],
    },
    'a question and its answer': {
      changed: [
        { type: 'question', id: asked },
        { type: 'answer', id: answer },
      ],
      nodes: [
        { type: 'question', id: asked, day: 20_400, ...undated },
        { type: 'answer', id: answer, day: 20_400, ...undated },
      ],
      edges: [
        edge('ASKED', ['member', who], ['question', asked]),
        edge('ABOUT', ['question', asked], ['topic', id('topic', round)]),
        edge('ANSWERS', ['answer', answer], ['question', asked]),
        edge('ANSWERED', ['member', whom], ['answer', answer]),
      ],
    },
  };
}

/** @param {number} relations */
async function measure(relations) {
  const { CommunityBuilder } = await dist('community/build.js');
  const { applyChanges } = await dist('community/apply-changes.js');
  collect();
  const before = process.memoryUsage();
  let most = 0;
  const builds = [];
  let community;
  for (let round = 0; round < rounds; round++) {
    community = undefined;
    collect();
    const began = performance.now();
    const builder = new CommunityBuilder();
    give(relations, builder);
    community = builder.build('0');
    builds.push(performance.now() - began);
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    most = Math.max(most, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
  }
  collect();
  const after = process.memoryUsage();
  const heap = after.heapUsed - before.heapUsed;
  const arrays = after.arrayBuffers - before.arrayBuffers;
  say(
    `${relations.toLocaleString('en')} relations, ${community.size.toLocaleString('en')} nodes: built in ${ms(quantile(builds, 0.5))}; ` +
      `${megabytes(heap)} heap and ${megabytes(arrays)} typed arrays stay, ${megabytes(most)} of both when just built`,
  );
  for (const name of Object.keys(changes(relations, 0))) {
    const times = [];
    for (let round = 0; round < 4 * rounds; round++) {
      const change = /** @type {Record<string, object>} */ (changes(relations, round))[name];
      const began = performance.now();
      applyChanges(community, { ties: [], ...change }, String(round));
      times.push(performance.now() - began);
    }
    say(`  ${name.padEnd(28)} ${ms(quantile(times, 0.5))} median, ${ms(Math.min(...times))} least`);
  }
}

try {
  if (values.one !== undefined) await measure(Number(values.one));
  else
    for (const relations of values.relations.split(',')) {
      const told = ['--expose-gc', fileURLToPath(import.meta.url), '--one', relations, '--rounds', String(rounds)];
      const { status } = spawnSync(process.execPath, told, { stdio: 'inherit' });
      if (status !== 0) throw new Error(`measuring ${relations} relations ended with ${status}`);
    }
} catch (error) {
  stop(error);
}
