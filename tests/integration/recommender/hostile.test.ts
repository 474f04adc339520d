import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answer, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import type { Recommender, Retrieved } from '../../../src/recommender/index.ts';
import { lawSeed, patience, runs } from '../../support/law-seed.ts';
import { type Demo, openDemo } from './demo-community.ts';
import { hostileStrings } from './hostile-strings.ts';

/** Questions asked on words alone, with the model, and for whole answers; `npm run soak` asks many more. */
const ASKED = { words: runs(600).numRuns, model: runs(100).numRuns, whole: runs(30).numRuns };
const PATIENCE = patience(300_000);
const AT_ONCE = 12;

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(async () => {
  await demo?.close();
});

/** How often each retriever ended how, and in how many it brought something. */
type Tally = Record<string, Record<string, number>>;

async function askAll(
  questions: readonly string[],
  recommender: Recommender,
  check: (retrieved: readonly Retrieved[], question: string, asksNothing: boolean) => void,
): Promise<Tally> {
  const tally: Tally = {};
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < questions.length; at = next++) {
      const question = questions[at] ?? '?';
      const { retrieved, understanding } = await recommender.rank({ question }, PUBLIC_VIEWER);
      check(retrieved, question, understanding.nothing !== undefined);
      for (const { retriever, outcome, hits } of retrieved) {
        const own = tally[retriever] ?? {};
        tally[retriever] = own;
        const ended = outcome === 'answered' ? (hits.length > 0 ? 'found' : 'found nothing') : outcome;
        own[ended] = (own[ended] ?? 0) + 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return tally;
}

const inWords = (retrieved: readonly Retrieved[]) =>
  retrieved.filter(({ retriever }) => retriever === 'words' || retriever === 'folded');

describe('questions that break full-text parsers', () => {
  it(
    'each get an answer or an honest nothing from every retriever, and a word among them is still found',
    async () => {
      const hostile = hostileStrings(ASKED.words, lawSeed);
      // Half of them stand behind a word that the demo community knows: no retriever may lose it.
      const questions = hostile.map((text, at) => (at % 2 === 0 ? text : `intervision ${text}`.slice(0, 4_000)));
      const tally = await askAll(questions, demo.wordsOnly, (retrieved, question, asksNothing) => {
        for (const { retriever, outcome } of retrieved)
          expect(outcome, `${retriever}: ${JSON.stringify(question)}`).not.toBe('failed');
        if (/[\p{L}\p{N}]/u.test(question) && !asksNothing)
          expect(
            inWords(retrieved).some(({ outcome }) => outcome === 'answered'),
            JSON.stringify(question),
          ).toBe(true);
        if (question.startsWith('intervision '))
          expect(
            inWords(retrieved).some(({ hits }) => hits.length > 0),
            JSON.stringify(question),
          ).toBe(true);
      });
      console.info(`what each retriever returned, of ${questions.length} questions:`, tally);
    },
    PATIENCE,
  );

  it(
    'are read by the model as well, or it says that it can read nothing in them',
    async () => {
      const tally = await askAll(hostileStrings(ASKED.model, lawSeed + 1), demo.recommender, (retrieved, question) => {
        for (const { retriever, outcome } of retrieved)
          expect(outcome, `${retriever}: ${JSON.stringify(question)}`).not.toBe('failed');
      });
      console.info(`with the model, of ${ASKED.model} questions:`, tally);
    },
    PATIENCE,
  );

  it(
    'give whole answers whose scores add up',
    async () => {
      for (const question of hostileStrings(ASKED.whole, lawSeed + 2)) {
        const answer = Answer.parse(await demo.recommender.ask({ question }, PUBLIC_VIEWER));
        for (const { score, contributions } of [
          ...answer.people,
          ...answer.groups,
          ...answer.artefacts,
          ...answer.answers,
        ])
          expect(contributions.reduce((sum, { amount }) => sum + amount, 0)).toBe(score);
        if (answer.people.length === 0) expect(answer.notes.length).toBeGreaterThan(0);
      }
    },
    PATIENCE,
  );
});
