import {
  confidenceOf,
  type LikeFeedback,
  type RankedQuestion,
  type RankInput,
  type Ranking,
  rank,
  Tally,
} from '../../recommender/index.ts';
import { type Judgements, METRICS } from '../metrics/index.ts';
import { type Finds, findsOf, likenessOf } from './like-finds.ts';

/** People that an answer shows. */
const SHOWN = 5;
/** How many of them an asker turns to at most, one after the other. */
const TURNED_TO = 3;

/** One ask on its way: the question as the product ranked it, and what is known of it. */
export interface SimulatedAsk {
  /** Place in the simulation, from 0. */
  readonly number: number;
  /** Day of the simulation, as days since 1970. */
  readonly day: number;
  readonly asked: RankedQuestion;
  /** What is right, where that is known. */
  readonly right: Judgements | undefined;
  /** Members who ask. */
  readonly askers: readonly string[];
  /** When given, only these ids can be answers: what the measure looks at, not who is asked. */
  readonly candidates: ReadonlySet<string> | undefined;
  /** Whether a member takes this question; the same in every arm. */
  accepts(member: string): boolean;
}

export interface ArmOptions {
  readonly eveningOut: boolean;
  /** Whether right people are said to have helped, so that later answers count it. */
  readonly feedback: boolean;
}

/**
 * One way to go through all asks: the product's own ranking, with a log and feedback that live in memory alone. Whoever
 * asks turns to the first person shown, and on to the next until somebody takes the question.
 */
export class Arm {
  readonly #options: ArmOptions;
  readonly #tally = new Tally();
  readonly #said: { readonly member: string; readonly day: number; readonly finds: Finds }[] = [];
  /** Asks that each member received. */
  readonly asks = new Map<string, number>();
  /** Members shown in some answer: those who could have been asked. */
  readonly shown = new Set<string>();
  /** nDCG@10 of each ask with a known answer, in order. */
  readonly quality: number[] = [];
  /** Asks beyond what somebody agreed to in a week. */
  overBudget = 0;

  constructor(options: ArmOptions) {
    this.#options = options;
  }

  ask(one: SimulatedAsk): void {
    const { asked, day } = one;
    const load = this.#tally.on(day, '');
    const finds = findsOf(asked);
    const input: RankInput = {
      ...asked.input,
      load,
      eveningOut: this.#options.eveningOut,
      ...(this.#options.feedback ? { moreFeedback: this.#feedbackOn(one, finds) } : {}),
    };
    const { people } = rank(input);
    const shown = people.slice(0, SHOWN).map(({ id }, place) => ({ member: id, rank: place + 1 }));
    for (const { member } of shown) this.shown.add(member);
    const [first] = people;
    const sure = first?.confidenceScore ?? first?.score ?? 0;
    if (first !== undefined && confidenceOf(sure, input.weights.confidence) !== 'faint')
      this.#tally.stoodFirst(comingOf(one, first.id));
    this.#turnTo(one, shown);
    this.#checkBudgets(one, shown);
    this.#judge(one, people);
    if (this.#options.feedback)
      for (const { member } of shown) if ((one.right?.get(member) ?? 0) > 0) this.#said.push({ member, day, finds });
  }

  #turnTo(one: SimulatedAsk, shown: readonly { readonly member: string }[]): void {
    for (const { member } of shown.slice(0, TURNED_TO)) {
      this.asks.set(member, (this.asks.get(member) ?? 0) + 1);
      this.#tally.turnedTo(comingOf(one, member));
      if (one.accepts(member)) return;
    }
  }

  #checkBudgets({ asked, day }: SimulatedAsk, shown: readonly { readonly member: string }[]): void {
    const { community } = asked.input;
    const load = this.#tally.on(day, '');
    for (const { member } of shown) {
      const budget = community.members.get(community.find('member', member))?.askBudget;
      const asks = [...load.asks(member).values()].reduce((sum, number) => sum + number, 0);
      if (budget != null && asks > budget) this.overBudget++;
    }
  }

  #judge({ right, askers, candidates }: SimulatedAsk, people: Ranking['people']): void {
    if (right === undefined) return;
    const ids = people
      .map(({ id }) => id)
      .filter((id) => !askers.includes(id) && (candidates === undefined || candidates.has(id)));
    this.quality.push(METRICS['nDCG@10'](ids, right));
  }

  /** What was said on like questions, as old on the day of this question as it is in the simulation. */
  #feedbackOn({ asked, day, number }: SimulatedAsk, finds: Finds): LikeFeedback[] {
    const { community, today } = asked.input;
    const now = Math.min(today, community.latestDay);
    return this.#said.flatMap((said) => {
      const likeness = likenessOf(said.finds, finds);
      const node = community.find('member', said.member);
      if (likeness === 0 || node < 0) return [];
      const evidence = { type: 'feedback', id: `simulated-${number}` };
      return [{ node, verdict: 'helped', likeness, day: now - (day - said.day), evidence }];
    });
  }
}

/** Each ask as one of its own: who asks it stands for nobody, where that is not known. */
function comingOf({ number, day, askers }: SimulatedAsk, member: string) {
  return { at: isoOf(day), question: `ask-${number}`, asker: askers[0] ?? `asker-${number}`, member };
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString();
}
