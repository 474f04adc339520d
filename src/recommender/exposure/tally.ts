import { dayOf } from '../../community/index.ts';
import { DAYS_OF_A_WEEK, type Load } from './load.ts';

/** That an asker came to a member with a question: shown them first, or turned to them. */
export interface Coming {
  /** Instant, ISO 8601. */
  readonly at: string;
  /** Stands for the question and who asked it: the same for the same question of the same asker. */
  readonly question: string;
  readonly asker: string;
  readonly member: string;
}

/** Days after which standing first weighs half. */
const HALF_LIFE = 14;
/** What is older weighs under 7 % and is let go. */
export const REMEMBERED_DAYS = 4 * HALF_LIFE;

/** Who asked one question, and the first and the last day on which a member stood first for it. */
interface Days {
  readonly asker: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The log and the asks as counts. Entries come in any order, and the same entry any number of times.
 *
 * Budgets count asks up to this moment. The burden that evens out exposure counts whole days that are over, so that answers
 * do not change from one question to the next within a day, and of each asker one question a day: one who says the same in
 * other words, or goes on asking, is one asker.
 */
export class Tally {
  readonly #stoodFirst = new Map<string, Map<string, Days>>();
  #asks = new Map<string, Coming[]>();
  #burdens: { readonly day: number; readonly of: Map<string, number>; readonly usual: number } | undefined;

  /** Notes that a member stood first in an answer, and was more than a faint trace. */
  stoodFirst({ at, question, asker, member }: Coming): void {
    const day = dayOf(at);
    const questions = this.#stoodFirst.get(member) ?? new Map<string, Days>();
    const known = questions.get(question);
    if (known !== undefined && known.first <= day && known.last >= day) return;
    const first = Math.min(known?.first ?? day, day);
    questions.set(question, { asker, first, last: Math.max(known?.last ?? day, day) });
    this.#stoodFirst.set(member, questions);
    if (day < (this.#burdens?.day ?? day)) this.#burdens = undefined;
  }

  /** Notes that a member was turned to. */
  turnedTo(ask: Coming): void {
    const asks = this.#asks.get(ask.member);
    if (asks === undefined) this.#asks.set(ask.member, [ask]);
    else asks.push(ask);
  }

  /** Takes the asks that there are in the place of those that were: some may have been taken back. */
  replaceAsks(asks: Iterable<Coming>): void {
    this.#asks = new Map();
    for (const ask of asks) this.turnedTo(ask);
  }

  /** Lets go of what no longer weighs anything on this day. */
  forget(today: number): void {
    for (const [member, questions] of this.#stoodFirst) {
      for (const [question, { last }] of questions) if (last < today - REMEMBERED_DAYS) questions.delete(question);
      if (questions.size === 0) this.#stoodFirst.delete(member);
    }
  }

  /** The load as it stands on a day, for one question. */
  on(today: number, question: string): Load {
    const { of, usual } = this.#burdensOn(today);
    const asks = this.#asks;
    return {
      asks: (member) => asksOf(asks.get(member) ?? [], today, question),
      burden: (member) => of.get(member) ?? 0,
      usualBurden: usual,
    };
  }

  /** Everybody's burden on a day, worked out once: only the days before it count, and those are over. */
  #burdensOn(day: number) {
    if (this.#burdens?.day === day) return this.#burdens;
    const of = new Map<string, number>();
    let sum = 0;
    for (const [member, questions] of this.#stoodFirst) {
      const days = new Map<string, number>();
      for (const { asker, first } of questions.values()) if (first < day) days.set(`${first} ${asker}`, first);
      let burden = 0;
      for (const first of days.values()) burden += 0.5 ** ((day - 1 - first) / HALF_LIFE);
      if (burden === 0) continue;
      of.set(member, burden);
      sum += burden;
    }
    this.#burdens = { day, of, usual: of.size === 0 ? 0 : sum / of.size };
    return this.#burdens;
  }
}

/** Different questions of this week but the one at hand, by who asks. */
function asksOf(asks: readonly Coming[], today: number, question: string): Map<string, number> {
  const byAsker = new Map<string, Set<string>>();
  for (const ask of asks) {
    if (ask.question === question || dayOf(ask.at) <= today - DAYS_OF_A_WEEK) continue;
    byAsker.set(ask.asker, (byAsker.get(ask.asker) ?? new Set<string>()).add(ask.question));
  }
  return new Map([...byAsker].map(([asker, questions]) => [asker, questions.size]));
}
