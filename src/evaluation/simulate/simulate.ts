import { AppError, KEEPER } from '../../domain/index.ts';
import { seededRandom } from '../../random/index.ts';
import type { RankedQuestion, Recommender } from '../../recommender/index.ts';
import type { QuestionSet } from '../evaluate.ts';
import { withPatience } from '../patience.ts';
import type { JudgedQuestion } from '../question.ts';
import { Arm, type SimulatedAsk } from './arm.ts';
import { gini, shareOfTop } from './concentration.ts';
import { newcomersOf } from './newcomers.ts';

/** Chance that somebody who is asked takes the question; else the asker turns to the next. */
export const ACCEPTS = 0.7;
/** Points of the curve. */
const POINTS = 10;
/** Ends of relations kept for questions of old, at about 25 bytes each. */
const MOST_KEPT = 10_000_000;
/** Questions looked up at once; they are asked one after the other all the same. */
const AHEAD = 4;
/** The simulation's first day: any day will do, for only the days between asks count. */
const FIRST_DAY = 20_000;

export interface SimulationOptions {
  readonly asks: number;
  /** Asks a day: budgets are counted by the week. */
  readonly asksADay: number;
  readonly seed: number;
  /** Asks a week that whoever set no budget is taken to agree to; unlimited when left out. */
  readonly budget?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** How the asks were spread when some of them had been made. */
export interface CurvePoint {
  readonly asks: number;
  readonly gini: number;
  /** Share of asks that went to the 5 % of people who got most. */
  readonly top5: number;
  /** Mean over the asks so far whose answer is known; null without any. */
  readonly ndcg10: number | null;
}

export interface ArmResult extends CurvePoint {
  readonly curve: readonly CurvePoint[];
  readonly overBudget: number;
  /** Members who got at least one ask. */
  readonly asked: number;
  readonly newcomers: { readonly asked: number; readonly shareOfAsks: number };
}

export interface Simulation {
  readonly asks: number;
  /** Different questions; they are gone through again from the first until the asks are made. */
  readonly questions: number;
  readonly judged: number;
  readonly asksADay: number;
  readonly seed: number;
  readonly budget: number | null;
  /** Members with a budget of their own. */
  readonly budgets: number;
  /** Members shown in some answer, those over whom the spread is measured. */
  readonly shown: number;
  /** Of them, those who first showed something within a year. */
  readonly newcomers: number;
  readonly asItComes: ArmResult;
  readonly evenedOut: ArmResult;
  /** nDCG@10 over the first time each question is asked, and over the later half of those; null without known answers. */
  readonly feedback: { readonly without: FeedbackEffect; readonly with: FeedbackEffect } | null;
  readonly asksPerSecond: number;
}

export interface FeedbackEffect {
  readonly all: number;
  readonly laterHalf: number;
}

/** Questions in time order with what is right, where that is known. */
export type SimulatedSet = Pick<QuestionSet, 'questions' | 'judgements' | 'askers' | 'candidates'>;

/**
 * Replays questions through the product's own ranking, as it comes and with exposure evened out, and once more with
 * feedback. Each way keeps its own log in memory; nothing is written. The same questions and seed give the same result.
 */
export async function simulate(
  recommender: Recommender,
  set: SimulatedSet,
  options: SimulationOptions,
): Promise<Simulation> {
  const { questions, judgements } = set;
  if (questions.length === 0)
    throw new AppError('bad-input', 'there is no question to ask: give --questions FILE, or import questions');
  const asItComes = new Arm({ eveningOut: false, feedback: false });
  const evenedOut = new Arm({ eveningOut: true, feedback: false });
  const withFeedback = new Arm({ eveningOut: false, feedback: true });
  const curves: { readonly asks: number; readonly one: Spread; readonly other: Spread }[] = [];
  const began = performance.now();
  // Asked again, a question finds the same; what was known of old is kept only where it takes little room.
  const kept = new Map<number, RankedQuestion>();
  const lookUp = async (place: number): Promise<RankedQuestion> => {
    const known = kept.get(place);
    if (known !== undefined) return known;
    const asked = await rankOnce(recommender, questions[place], set);
    const isOfNow = questions[place]?.asOf === undefined;
    if (isOfNow || asked.input.community.targets.length * questions.length < MOST_KEPT) kept.set(place, asked);
    return asked;
  };
  let last: RankedQuestion | undefined;
  for (let start = 0; start < options.asks; start += AHEAD) {
    options.signal?.throwIfAborted();
    const numbers = Array.from({ length: Math.min(AHEAD, options.asks - start) }, (_, i) => start + i);
    const ranked = await Promise.all(numbers.map((number) => lookUp(number % questions.length)));
    for (const [i, asked] of ranked.entries()) {
      const one = askOf(start + i, asked, set, options);
      asItComes.ask(one);
      evenedOut.ask(one);
      if (one.number < questions.length && judgements.size > 0) withFeedback.ask(one);
      if (Math.floor(((one.number + 1) * POINTS) / options.asks) > curves.length)
        curves.push({ asks: one.number + 1, one: spreadOf(asItComes), other: spreadOf(evenedOut) });
      last = asked;
    }
    options.onProgress?.(start + numbers.length, options.asks);
  }
  const shown = new Set([...asItComes.shown, ...evenedOut.shown]);
  const community = last?.snapshot.community;
  const newcomers = new Set([...(community === undefined ? [] : newcomersOf(community))].filter((id) => shown.has(id)));
  const facts = [...(community?.members.values() ?? [])];
  const once = Math.min(questions.length, options.asks);
  const judgedOnce = questions.slice(0, once).filter(({ id }) => judgements.has(id)).length;
  return {
    asks: options.asks,
    questions: questions.length,
    judged: questions.filter(({ id }) => judgements.has(id)).length,
    asksADay: options.asksADay,
    seed: options.seed,
    budget: options.budget ?? null,
    budgets: facts.filter(({ askBudget }) => askBudget !== null).length,
    shown: shown.size,
    newcomers: newcomers.size,
    asItComes: resultOf(
      asItComes,
      curves.map(({ asks, one }) => ({ asks, ...one })),
      shown,
      newcomers,
    ),
    evenedOut: resultOf(
      evenedOut,
      curves.map(({ asks, other }) => ({ asks, ...other })),
      shown,
      newcomers,
    ),
    feedback:
      judgedOnce < 2
        ? null
        : { without: effectOf(asItComes.quality.slice(0, judgedOnce)), with: effectOf(withFeedback.quality) },
    asksPerSecond: (1000 * options.asks) / (performance.now() - began),
  };
}

/** A question as the product ranks it, with what went into that. */
async function rankOnce(
  recommender: Recommender,
  question: JudgedQuestion | undefined,
  { askers }: SimulatedSet,
): Promise<RankedQuestion> {
  const { id = '', text = '', asOf } = question ?? {};
  const [asker, ...alsoAsking] = askers.get(id) ?? [];
  return await withPatience(() =>
    recommender.rank({ question: text, ...(asker === undefined ? {} : { asker }) }, KEEPER, {
      alsoAsking,
      ...(asOf === undefined ? {} : { without: asOf.without }),
      ...(asOf?.before ? { before: new Date(asOf.before) } : {}),
    }),
  );
}

function askOf(number: number, asked: RankedQuestion, set: SimulatedSet, options: SimulationOptions): SimulatedAsk {
  const id = set.questions[number % set.questions.length]?.id ?? '';
  return {
    number,
    day: FIRST_DAY + Math.floor(number / options.asksADay),
    asked: options.budget === undefined ? asked : withBudget(asked, options.budget),
    right: set.judgements.get(id),
    askers: set.askers.get(id) ?? [],
    candidates: set.candidates,
    accepts: (member) => chance(options.seed, number, member) < ACCEPTS,
  };
}

/** As if whoever set no budget agreed to this many asks a week. */
function withBudget(asked: RankedQuestion, budget: number): RankedQuestion {
  const { community } = asked.input;
  const members = new Map(
    [...community.members].map(([node, facts]) => [node, { ...facts, askBudget: facts.askBudget ?? budget }]),
  );
  return { ...asked, input: { ...asked.input, community: { ...community, members } } };
}

/** A number in [0, 1) that depends on seed, ask and member alone: every way to go meets the same people. */
function chance(seed: number, number: number, member: string): number {
  let mixed = seed * 31 + number;
  for (const letter of member) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return seededRandom(mixed)();
}

interface Spread {
  readonly received: ReadonlyMap<string, number>;
  readonly ndcg10: number | null;
}

/** How things stand now; the spread is worked out at the end, when it is known over whom. */
function spreadOf(arm: Arm): Spread {
  return { received: new Map(arm.asks), ndcg10: meanOf(arm.quality) };
}

function resultOf(
  arm: Arm,
  points: readonly (Spread & { readonly asks: number })[],
  shown: ReadonlySet<string>,
  newcomers: ReadonlySet<string>,
): ArmResult {
  const curve = points.map(({ asks, received, ndcg10 }) => {
    const amounts = [...shown].map((id) => received.get(id) ?? 0);
    return { asks, gini: gini(amounts), top5: shareOfTop(amounts), ndcg10 };
  });
  const all = [...arm.asks.values()].reduce((sum, asks) => sum + asks, 0);
  const toNewcomers = [...newcomers].map((id) => arm.asks.get(id) ?? 0);
  return {
    ...(curve.at(-1) ?? { asks: 0, gini: 0, top5: 0, ndcg10: null }),
    curve,
    overBudget: arm.overBudget,
    asked: arm.asks.size,
    newcomers: {
      asked: toNewcomers.filter((asks) => asks > 0).length,
      shareOfAsks: all === 0 ? 0 : toNewcomers.reduce((sum, asks) => sum + asks, 0) / all,
    },
  };
}

function effectOf(quality: readonly number[]): FeedbackEffect {
  const later = quality.slice(Math.ceil(quality.length / 2));
  return { all: meanOf(quality) ?? 0, laterHalf: meanOf(later) ?? 0 };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
