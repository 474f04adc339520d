// @ts-check
// How many everyday questions get an answer that members accept:
//
//     npm run bench -- daily [--failures] [--only TEXT] [--out FILE] [--home FOLDER]
//
// - the questions of tests/fixtures/daily-questions, asked of the demo community as it is on 2026-11-26
// - --failures: each question that failed, with what came out
// - --only: questions alone whose id holds this text, such as `fr-` or `-story-`
// - --out: every question with its verdict and what came out, one JSON object a line
//
// The demo is imported once, into a home of its own that later runs use. Nothing is logged: no question uses up anybody's
// ask budget for the next.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, say, stop } from '../setup/checkout.mjs';
import { DEMO, fillHome, homeOf, shareJars } from './community-home.mjs';

/** The day on which the accepted answers hold. */
const TODAY = new Date('2026-11-26T12:00:00Z');

const { values } = parseArgs({
  options: {
    failures: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
    home: { type: 'string' },
  },
});
const home = values.home ?? homeOf(DEMO);
const dist = (/** @type {string} */ file) => import(new URL(`../../dist/${file}`, import.meta.url).href);

try {
  const { readConfig } = await dist('config.js');
  const { openMaillon } = await dist('compose.js');
  const { dailyFailures, dailyTable, judgeDaily, readDailyQuestions } = await dist('evaluation/index.js');

  const file = join(ROOT, 'tests/fixtures/daily-questions/questions.ndjson');
  /** @type {{ id: string, question: string, asker?: string, accept: object }[]} */
  const questions = readDailyQuestions(readFileSync(file, 'utf8'), file).filter(
    (/** @type {{ id: string }} */ { id }) => id.includes(values.only),
  );
  shareJars(home);
  const maillon = await openMaillon(readConfig({ ...process.env, MAILLON_HOME: home }), { say });
  try {
    await fillHome(maillon, DEMO, home);
    const results = [];
    for (const daily of questions) {
      const { asker, question } = daily;
      const viewer = asker === undefined ? { kind: 'public' } : { kind: 'member', id: asker };
      const ask = asker === undefined ? { question } : { question, asker };
      const answer = await maillon.recommender.ask(ask, viewer, { now: TODAY });
      results.push({ question: daily, answer, verdict: judgeDaily(daily.accept, answer) });
    }
    if (values.failures) say(dailyFailures(results));
    say(dailyTable(results));
    if (values.out !== undefined)
      writeFileSync(values.out, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  } finally {
    await maillon.close();
  }
} catch (error) {
  stop(error);
}
