import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Answer, PUBLIC_VIEWER } from '../../../src/domain/index.ts';
import type { LegResult, Recommender } from '../../../src/recommender/index.ts';
import { type Demo, openDemo } from './demo-community.ts';
import { hostileStrings } from './hostile-strings.ts';

const SEED = 20_261_123;
const AT_ONCE = 12;

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});
afterAll(async () => {
  await demo?.close();
});

/** How often each leg ended how, and in how many it brought something. */
type Tally = Record<string, Record<string, number>>;

async function askAll(
  questions: readonly string[],
  recommender: Recommender,
  check: (legs: readonly LegResult[], question: string) => void,
): Promise<Tally> {
  const tally: Tally = {};
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < questions.length; at = next++) {
      const question = questions[at] ?? '?';
      const { retrieval } = await recommender.rank({ question }, PUBLIC_VIEWER);
      check(retrieval.legs, question);
      for (const { leg, outcome, hits } of retrieval.legs) {
        const own = tally[leg] ?? {};
        tally[leg] = own;
        const ended = outcome === 'answered' ? (hits.length > 0 ? 'found' : 'found nothing') : outcome;
        own[ended] = (own[ended] ?? 0) + 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return tally;
}

const inWords = (legs: readonly LegResult[]) => legs.filter(({ leg }) => leg === 'words' || leg === 'folded');

describe('ten thousand questions that break full-text parsers', () => {
  it('each get an answer or an honest nothing from every leg, and a word among them is still found', async () => {
    const hostile = hostileStrings(10_000, SEED);
    // Half of them stand behind a word that the demo community knows: no leg may lose it.
    const questions = hostile.map((text, at) => (at % 2 === 0 ? text : `intervision ${text}`.slice(0, 4_000)));
    const tally = await askAll(questions, demo.wordsOnly, (legs, question) => {
      for (const { leg, outcome } of legs) expect(outcome, `${leg}: ${JSON.stringify(question)}`).not.toBe('failed');
      if (/[\p{L}\p{N}]/u.test(question))
        expect(
          inWords(legs).some(({ outcome }) => outcome === 'answered'),
          JSON.stringify(question),
        ).toBe(true);
      if (question.startsWith('intervision '))
        expect(
          inWords(legs).some(({ hits }) => hits.length > 0),
          JSON.stringify(question),
        ).toBe(true);
    });
    console.info('what each leg returned, of 10,000 questions:', tally);
  }, 1_800_000);

  it('are read by the model as well, or it says that it can read nothing in them', async () => {
    const tally = await askAll(hostileStrings(400, SEED + 1), demo.recommender, (legs, question) => {
      for (const { leg, outcome } of legs) expect(outcome, `${leg}: ${JSON.stringify(question)}`).not.toBe('failed');
    });
    console.info('with the model, of 400 questions:', tally);
  }, 600_000);

  it('give whole answers whose scores add up', async () => {
    for (const question of hostileStrings(60, SEED + 2)) {
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
  }, 300_000);
});
