// @ts-check
// What looking at a whole community as a network costs, and what it does to those who ask meanwhile:
//
//     npm run bench -- network-live [COMMUNITY] [--home FOLDER] [--questions FILE.tsv] [--layer answers,together]
//
// - from the graph to ties, to measures and to places: time of each, people and ties, the most memory held
// - the 95th percentile of an answer while the network is measured over and over, ÷ alone, in turns
//
// The community (the demo one when none is named) is imported once, into a home of its own that later runs use.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { say, stop } from '../setup/checkout.mjs';
import { DEMO, fillHome, homeOf, questionsBeside, shareJars } from './community-home.mjs';
import { ms, quantile } from './figures.mjs';

const QUESTIONS = 40;
const ROUNDS = 4;

const { values, positionals } = parseArgs({
  options: {
    home: { type: 'string' },
    questions: { type: 'string' },
    layer: { type: 'string', default: 'answers,artefacts,groups,gatherings' },
  },
  allowPositionals: true,
});
const community = positionals[0] ?? DEMO;
const home = values.home ?? homeOf(community);
const layers = values.layer.split(',');
const dist = (/** @type {string} */ file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

/** The most memory that this process and its threads ever held. */
const held = () => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

/** @template T @param {() => Promise<T>} work @returns {Promise<{ made: T, took: string }>} */
async function time(work) {
  const began = performance.now();
  const made = await work();
  return { made, took: `${((performance.now() - began) / 1000).toFixed(1)} s` };
}

try {
  const { readConfig } = await dist('config.js');
  const { openMaillon } = await dist('compose.js');
  const { KEEPER } = await dist('domain/index.js');
  const { workInThread } = await dist('network/index.js');
  shareJars(home);
  const maillon = await openMaillon(readConfig({ ...process.env, MAILLON_HOME: home }), {
    say,
    networkWork: workInThread(),
  });
  try {
    const { recommender, network } = maillon;
    await fillHome(maillon, community, home);
    const viewer = KEEPER;

    const figures = await time(() => network.figures({ viewer, layers }));
    say(`${figures.made.people} people, ${figures.made.ties} ties (${layers.join(', ')})`);
    say(`community read and figures of the whole  ${figures.took}, at most ${held()}`);
    const view = await time(() => network.view({ viewer, layers }));
    say(`measures and places                      ${view.took}, at most ${held()}`);
    const again = await time(() => network.view({ viewer, layers }));
    say(`looked at again                          ${again.took}`);

    const questions = readFileSync(values.questions ?? questionsBeside(community), 'utf8')
      .split(/\r?\n/)
      .flatMap((line) => line.split('\t')[1] ?? [])
      .slice(0, QUESTIONS);
    /** @type {{ alone: number[], beside: number[] }} */
    const took = { alone: [], beside: [] };
    const ask = async (/** @type {number[]} */ into) => {
      for (const text of questions) {
        const began = performance.now();
        await recommender.ask({ question: text }, { kind: 'public' });
        into.push(performance.now() - began);
      }
    };
    await ask([]);
    let looks = 0;
    for (let round = 0; round < ROUNDS; round++) {
      await ask(took.alone);
      let isAsked = false;
      const measuring = (async () => {
        // Another window each time, so that nothing is remembered.
        for (; !isAsked; looks++) {
          const from = new Date(Date.UTC(1990, 0, 1 + looks)).toISOString().slice(0, 10);
          await network.figures({ viewer, layers, from });
        }
      })();
      await ask(took.beside);
      isAsked = true;
      await measuring;
    }
    const [alone, beside] = [quantile(took.alone, 0.95), quantile(took.beside, 0.95)];
    say(
      `an answer beside ${looks} measurings, ÷ alone  ${(beside / alone).toFixed(2)} ×  at the 95th percentile (${ms(beside)} against ${ms(alone)}; at most 1.5 is asked)`,
    );
  } finally {
    await maillon.close();
  }
} catch (error) {
  stop(error);
}
