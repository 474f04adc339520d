import { dayOf } from '../../community/index.ts';
import { ASKED_AMONG_FIRST, DAYS_OF_A_WEEK, type Load } from './load.ts';

/** What an entry of the log says of who was asked what. */
export interface AskedEntry {
  /** Instant, ISO 8601. */
  readonly at: string;
  /** Stands for the question and who asked it: the same for the same question of the same asker. */
  readonly question: string;
  /** Those shown, with their places from 1. */
  readonly shown: readonly { readonly member: string; readonly rank: number }[];
}

/** Days after which an ask weighs half. */
const HALF_LIFE = 14;
/** Older asks weigh under 7 % and are let go. */
export const REMEMBERED_DAYS = 4 * HALF_LIFE;

/** The first and the last day on which a member was asked one question. */
interface Days {
  readonly first: number;
  readonly last: number;
}

type Questions = Map<string, Map<string, Days>>;

/**
 * The log as counts: which questions each member was asked, and on which days. Entries come in any order, and the same
 * entry any number of times.
 *
 * Budgets count up to this moment. The burden that evens out exposure counts whole days that are over, so that answers
 * do not change from one question to the next within a day.
 */
export class Tally {
  /** Questions that each member was asked, and those of them that they stood first for. */
  readonly #asked: Questions = new Map();
  readonly #stoodFirst: Questions = new Map();
  #burdens: { readonly day: number; readonly of: Map<string, number>; readonly usual: number } | undefined;

  add({ at, question, shown }: AskedEntry): void {
    const day = dayOf(at);
    for (const { member, rank } of shown) {
      if (rank <= ASKED_AMONG_FIRST) note(this.#asked, member, question, day);
      if (rank === 1 && note(this.#stoodFirst, member, question, day) && day < (this.#burdens?.day ?? day))
        this.#burdens = undefined;
    }
  }

  /** Lets go of what no longer weighs anything on this day. */
  forget(today: number): void {
    for (const of of [this.#asked, this.#stoodFirst])
      for (const [member, questions] of of) {
        for (const [question, { last }] of questions) if (last < today - REMEMBERED_DAYS) questions.delete(question);
        if (questions.size === 0) of.delete(member);
      }
  }

  /** The load as it stands on a day, for one question. */
  on(today: number, question: string): Load {
    const { of, usual } = this.#burdensOn(today);
    return {
      asks: (member) => this.#asks(member, today, question),
      burden: (member) => of.get(member) ?? 0,
      usualBurden: usual,
    };
  }

  #asks(member: string, today: number, question: string): number {
    let asks = 0;
    for (const [asked, { last }] of this.#asked.get(member) ?? [])
      if (asked !== question && last > today - DAYS_OF_A_WEEK) asks++;
    return asks;
  }

  /** Everybody's burden on a day, worked out once: only the days before it count, and those are over. */
  #burdensOn(day: number) {
    if (this.#burdens?.day === day) return this.#burdens;
    const of = new Map<string, number>();
    let sum = 0;
    for (const [member, questions] of this.#stoodFirst) {
      let burden = 0;
      for (const { first } of questions.values()) if (first < day) burden += 0.5 ** ((day - 1 - first) / HALF_LIFE);
      if (burden === 0) continue;
      of.set(member, burden);
      sum += burden;
    }
    this.#burdens = { day, of, usual: of.size === 0 ? 0 : sum / of.size };
    return this.#burdens;
  }
}

/** Notes that a member was asked a question on a day; false when that was known. */
function note(of: Questions, member: string, question: string, day: number): boolean {
  const questions = of.get(member) ?? new Map<string, Days>();
  const known = questions.get(question);
  if (known !== undefined && known.first <= day && known.last >= day) return false;
  questions.set(question, { first: Math.min(known?.first ?? day, day), last: Math.max(known?.last ?? day, day) });
  of.set(member, questions);
  return true;
}
