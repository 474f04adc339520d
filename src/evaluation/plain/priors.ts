import { seededRandom } from '../../random/index.ts';
import type { JudgedQuestion } from '../question.ts';
import type { Ranker } from '../ranker.ts';
import type { Signs } from './signs.ts';

/** Methods that do not read the question. A ranking that does not beat them has learnt nothing from it. */

/** All candidates in an order drawn by lot, the same for the same question. */
export function random(signs: Signs): Ranker {
  return {
    name: 'random',
    rank: async ({ id }) => {
      const draw = seededRandom(seedOf(id));
      return { scored: signs.candidates.map((candidate) => [candidate, draw()] as const) };
    },
  };
}

/** 32 bits of any id: long ones must not all end in the same number. */
function seedOf(id: string): number {
  return [...id].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
}

/** Whoever the graph holds most signs of, whatever is asked. */
export function popularity(signs: Signs): Ranker {
  return prior('popularity', signs, () => 1);
}

const FADING_DAYS = 30;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Whoever was active last, whatever is asked: each sign counts half as much every 30 days before the question; before
 * the newest sign, where the question has no date. Signs without a date count nothing.
 */
export function recentActivity(signs: Signs): Ranker {
  const newest = signs.all.reduce((latest, { date }) => (date !== null && date > latest ? date : latest), '');
  return prior('recent activity', signs, (date, { asOf }) => {
    if (date === null) return 0;
    const age = (Date.parse(asOf?.before ?? newest) - Date.parse(date)) / MILLISECONDS_A_DAY;
    return 0.5 ** (Math.max(0, age) / FADING_DAYS);
  });
}

function prior(name: string, signs: Signs, worth: (date: string | null, question: JudgedQuestion) => number): Ranker {
  const count = (question: JudgedQuestion): (readonly [string, number])[] => {
    const counts = new Map<string, number>(signs.candidates.map((id) => [id, 0]));
    for (const { id, date } of signs.known(question)) counts.set(id, (counts.get(id) ?? 0) + worth(date, question));
    return [...counts];
  };
  // Without a moment of its own every question gets the same ranking: it is made once.
  let ofNow: (readonly [string, number])[] | undefined;
  return {
    name,
    rank: async (question) => {
      if (question.asOf !== undefined) return { scored: count(question) };
      ofNow ??= count(question);
      return { scored: ofNow };
    },
  };
}
