// @ts-check
// What an answer costs over its bare parts, as ratios within one run:
//
//     npm run bench -- ask [COMMUNITY] [--home FOLDER] [--questions FILE.tsv] [--rounds 5]
//
// - ask ÷ bare parts: the whole answer against embedding the question, then the full-text and the vector query run
//   together, then one read by ids — nothing but what any answer would need
// - first answer after a small change ÷ one without: members say something (feedback with a question of its own, "not now"),
//   and the next question finds it
// - similar, for a question being typed: its 95th percentile
//
// The community (the demo one when none is named) is imported once, into a home of its own that later runs use. The
// questions are those of questions.tsv or questions.en.tsv beside it, or the demo's.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { say, stop } from '../setup/checkout.mjs';
import { DEMO, fillHome, homeOf, questionsBeside, shareJars } from './community-home.mjs';
import { ms, quantile, ratioLine } from './figures.mjs';

const QUESTIONS = 60;
/** Small changes in one round. */
const CHANGES = 10;

const { values, positionals } = parseArgs({
  options: {
    community: { type: 'string' },
    home: { type: 'string' },
    questions: { type: 'string' },
    rounds: { type: 'string', default: '5' },
  },
  allowPositionals: true,
});
const community = positionals[0] ?? values.community ?? DEMO;
const home = values.home ?? homeOf(community);
const rounds = Math.max(5, Number(values.rounds));
const dist = (/** @type {string} */ file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

try {
  const { readConfig } = await dist('config.js');
  const { openMaillon } = await dist('compose.js');
  const { detectLanguage } = await dist('language/index.js');
  const { KEEPER, viewerParameters } = await dist('domain/index.js');

  shareJars(home);
  const maillon = await openMaillon(readConfig({ ...process.env, MAILLON_HOME: home }), { say });
  try {
    const { graph, recommender, directory } = maillon;
    const { embedder } = maillon.embedding;
    if (embedder === null) throw new Error('no sentence model: nothing to compare');
    await fillHome(maillon, community, home);

    const questions = readFileSync(values.questions ?? questionsBeside(community), 'utf8')
      .split(/\r?\n/)
      .flatMap((line) => line.split('\t')[1] ?? [])
      .slice(0, QUESTIONS);
    const viewer = viewerParameters({ kind: 'public' });
    const { members } = directory.as({ kind: 'public' });
    const { items } = await members.list({ offset: 0, limit: 10 });
    const ids = items.map((/** @type {{ id: string }} */ { id }) => id);

    /** @param {string} question */
    const bareParts = async (question) => {
      const language = detectLanguage(question) ?? 'en';
      const index = ['fr', 'nl', 'en'].includes(language) ? `passages_${language}` : 'passages_any';
      const query = question.replace(/[^\p{L}\p{N} ]/gu, ' ').toLowerCase();
      const [vector] = await embedder.embed([question], 'query');
      await Promise.all([
        graph.run('retrieve/words', { index, query, limit: 100, wanted: 100, ...viewer }),
        graph.run('retrieve/vectors', {
          vector: Array.from(vector),
          model: embedder.model.key,
          limit: 100,
          wanted: 100,
          ...viewer,
        }),
      ]);
      await graph.run('people/suggested', { ids, weekAgo: '2026-01-01', ...viewer });
    };
    /** @param {string} question */
    const ask = (question) => recommender.ask({ question }, { kind: 'public' });

    /** @type {{ ask: number[], bare: number[] }} */
    const means = { ask: [], bare: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, way] of /** @type {const} */ ([
        ['bare', bareParts],
        ['ask', ask],
      ])) {
        const began = performance.now();
        for (const question of questions) await way(question);
        if (round > 0) means[name].push((performance.now() - began) / questions.length);
      }
    }
    const [speaker, other] = ids;
    /** What members say, each time another thing. @type {readonly ((time: number) => Promise<unknown>)[]} */
    const changes = [
      (time) =>
        maillon.voice.giveFeedback(
          { asked: 'Who measures this?', member: other, verdict: time % 4 === 0 ? 'helped' : 'answered' },
          { kind: 'member', id: speaker },
        ),
      (time) => maillon.voice.setNotNow(speaker, `2020-01-0${1 + (time % 9)}`, { kind: 'member', id: speaker }),
    ];
    /** @type {{ changed: number[], unchanged: number[] }} */
    const first = { changed: [], unchanged: [] };
    for (let round = 0; round <= rounds; round += 1) {
      /** @type {{ changed: number[], unchanged: number[] }} */
      const times = { changed: [], unchanged: [] };
      for (let time = 0; time < CHANGES; time += 1) {
        const question = questions[time % questions.length] ?? '';
        // Asked once before: neither way is the first to meet the question.
        await ask(question);
        for (const way of /** @type {const} */ (['unchanged', 'changed'])) {
          if (way === 'changed') await changes[time % changes.length]?.(round * CHANGES + time);
          await maillon.voice.settled();
          // The graph's version is looked at a few times a second at most.
          await sleep(300);
          const began = performance.now();
          await ask(question);
          times[way].push(performance.now() - began);
        }
      }
      if (round > 0)
        for (const way of /** @type {const} */ (['changed', 'unchanged'])) first[way].push(quantile(times[way], 0.5));
    }
    const typed = [];
    for (const question of questions) {
      const began = performance.now();
      await recommender.similar(question, { kind: 'public' }, 5);
      typed.push(performance.now() - began);
    }
    const counts = await directory.as(KEEPER).counts();
    say(
      `ask, on ${community}: ${counts.members} members, ${counts.artefacts} artefacts, ${counts.questions} questions; ${rounds} rounds of ${questions.length}`,
    );
    say(ratioLine('ask ÷ bare parts', means.ask, means.bare, 'at most 2'));
    say(ratioLine('after a change ÷ without', first.changed, first.unchanged, 'at most 1.2'));
    say(`  similar, 95th percentile     ${ms(quantile(typed, 0.95))}   (to reach: under 60 ms)`);
    say(
      `  memory of this process       ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident, model included`,
    );
    say(`  engine                       ${maillon.engine.description}`);
  } finally {
    await maillon.close();
  }
} catch (error) {
  stop(error);
}
