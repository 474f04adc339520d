import { type Community, code, eachEdge, NO_DAY } from '../../community/index.ts';
import { contentStems } from '../../language/index.ts';
import type { Calibrate } from '../candidates/fuse.ts';
import type { Retrieved } from '../candidates/retriever.ts';
import type { Understanding } from '../candidates/understand.ts';
import type { RankingWeights } from '../weights.ts';

/** A question in its own words. */
export interface QuestionWords {
  readonly title: string;
  readonly text: string;
}

/** The question at hand and the earlier ones that somebody passed on. */
export interface PassesOptions {
  readonly community: Community;
  readonly understanding: Understanding;
  readonly retrieved: readonly Retrieved[];
  readonly calibrate: Calibrate;
  readonly weights: RankingWeights;
  /** Day of the question. */
  readonly today: number;
  /** Words of the questions that `passedOn` names, by node. */
  readonly words: ReadonlyMap<number, QuestionWords>;
}

/** Questions that were retrieved and that somebody passed on so lately that it may still count, by node. */
export function passedOn(
  community: Community,
  retrieved: readonly Retrieved[],
  { exposure }: RankingWeights,
  today: number,
): number[] {
  const questions = new Set<number>();
  for (const { hits } of retrieved)
    for (const { itemType, itemId } of hits)
      if (itemType === 'question') questions.add(community.find('question', itemId));
  questions.delete(-1);
  return [...questions].filter((question) => {
    let counts = false;
    eachPass(community, question, (_, day) => {
      if (left(day, today, exposure.passHalfLife) >= exposure.passFrom) counts = true;
    });
    return counts;
  });
}

/**
 * Members who passed on this very question, or one that is nearly the same: how alike the two ask (see `likenessOf`), times
 * what time has left of the pass, is `passFrom` or more. Who passes says that they do not take a question, for now; it
 * is no word on what they know, and reaches no other question about the same topic.
 */
export function membersWhoPassed(options: PassesOptions): Set<number> {
  const { community, words, weights, today } = options;
  const { passFrom, passHalfLife } = weights.exposure;
  const passed = new Set<number>();
  for (const [question, own] of words) {
    const likeness = likenessOf(options, question, own);
    if (likeness < passFrom) continue;
    eachPass(community, question, (member, day) => {
      if (likeness * left(day, today, passHalfLife) >= passFrom) passed.add(member);
    });
  }
  return passed;
}

/**
 * How alike two questions ask, 0 to 1: the geometric mean of the words they share (Dice, of what they are about, in the
 * title or in the whole) and their likeness in meaning. Across two languages only the meaning can speak, and where it is
 * not known only the words: what speaks alone counts by its square.
 */
function likenessOf(options: PassesOptions, question: number, { title, text }: QuestionWords): number {
  const { community, understanding } = options;
  const asked = new Set(contentStems(understanding.text));
  const words = Math.max(
    dice(asked, new Set(contentStems(title))),
    dice(asked, new Set(contentStems(`${title} ${text}`))),
  );
  const near = meaningOf(options, community.ids[question] ?? '');
  if (near === undefined) return words ** 2;
  const { meaning, language } = near;
  if (language !== null && understanding.language !== null && language !== understanding.language) return meaning ** 2;
  return Math.sqrt(words * meaning);
}

/** The best of a question's passages in meaning, on the scale where 1 says the same. */
function meaningOf({ retrieved, understanding, calibrate }: PassesOptions, id: string) {
  let best: { meaning: number; language: string | null } | undefined;
  for (const { retriever, hits } of retrieved) {
    if (retriever !== 'vectors') continue;
    for (const hit of hits) {
      if (hit.itemType !== 'question' || hit.itemId !== id) continue;
      const meaning = Math.max(0, Math.min(1, calibrate(hit.score, understanding.language, hit.language)));
      if (meaning > (best?.meaning ?? -1)) best = { meaning, language: hit.language };
    }
  }
  return best;
}

/** Twice what two sets share, over all they hold. */
function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

/** What time has left of a pass; a pass without a date is one of long ago. */
function left(day: number, today: number, halfLife: number): number {
  return day === NO_DAY ? 0 : 0.5 ** (Math.max(0, today - day) / halfLife);
}

function eachPass(community: Community, question: number, take: (member: number, day: number) => void): void {
  eachEdge(community, question, code('ON', true), (feedback) => {
    if (community.verdicts.get(feedback) !== 'passed') return;
    eachEdge(community, feedback, code('CONCERNS'), (member) => take(member, community.days[feedback] ?? NO_DAY));
  });
}
