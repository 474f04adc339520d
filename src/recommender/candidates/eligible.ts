import { type Audience, type Community, code, eachEdge, idOf, NO_DAY } from '../../community/index.ts';
import type { NamedTopic } from '../../language/index.ts';
import { DAYS_OF_A_WEEK, type Load } from '../exposure/load.ts';

/** The question that somebody would be proposed for. */
export interface EligibilityOptions {
  /** Nodes that ask: never their own answer. */
  readonly askers: ReadonlySet<number>;
  readonly topics: readonly NamedTopic<number>[];
  /** Members who passed on a question like this one. */
  readonly passed: ReadonlySet<number>;
  readonly load: Load;
  /** The day of the question. */
  readonly today: number;
}

/** What decides of a member by themselves. Days are those of the community in memory. */
export interface EligibilityFacts {
  /** Hidden members are in no suggestion, whoever looks. */
  readonly hidden: boolean;
  readonly paused: boolean;
  readonly outside: boolean;
  /** Day on which they left. */
  readonly until: number;
  /** Day until which they asked not to be asked. */
  readonly notNow: number;
  /** Asks a week they agree to receive; null for any number. */
  readonly askBudget: number | null;
  /** Asks of this week, looked up only where there is a budget. */
  readonly asks: () => number;
  /** Whether they refuse a topic of the question, or a broader one. */
  readonly refuses: boolean;
}

/** Who may be proposed for one question. */
export interface Eligibility {
  /** By the facts in memory: before anything is ranked. */
  allows(member: number): boolean;
  /** The same rule by the facts of this moment: when what was ranked is presented. */
  allowsNow(member: number, facts: EligibilityFacts): boolean;
  /** Topics of the question and all that are broader, by node: whoever refuses one of them is not proposed. */
  readonly topics: ReadonlySet<number>;
}

/**
 * Members who may be proposed: never the asker, nobody the viewer may not see, nobody hidden from suggestions, paused,
 * gone, at the outside, who said "not now" until a later day, who is over their ask budget, who passed on the like, or
 * who does not want to be asked about a topic of the question (or one broader than it).
 */
export function eligibilityOf(community: Community, audience: Audience, options: EligibilityOptions): Eligibility {
  const { askers, passed, load, today } = options;
  const topics = withBroader(community, options.topics);
  const refusing = refusals(community, topics);
  const allowsNow = (member: number, facts: EligibilityFacts): boolean => {
    if (!audience.sees(member) || askers.has(member) || passed.has(member)) return false;
    if (facts.hidden || facts.paused || facts.outside || facts.refuses) return false;
    if (facts.until !== NO_DAY && facts.until <= today) return false;
    if (facts.notNow > today) return false;
    return facts.askBudget === null || facts.asks() < facts.askBudget;
  };
  const allows = (member: number): boolean => {
    const facts = community.members.get(member);
    if (facts === undefined) return false;
    return allowsNow(member, {
      ...facts,
      hidden: community.visibility[member] === HIDDEN,
      refuses: refusing.has(member),
      asks: () => asksOf(community, member, load, today),
    });
  };
  return { allows, allowsNow, topics };
}

/** Visibility code of hidden members. */
const HIDDEN = 2;

/**
 * Asks of this week: those that the log knows of, and the questions that feedback says a member was asked. The same ask
 * may stand in both and count twice: rather one ask too few than one too many.
 */
function asksOf(community: Community, member: number, load: Load, today: number): number {
  return load.asks(idOf(community, member)) + asksToldOf(community, member, today - DAYS_OF_A_WEEK + 1);
}

/** Different questions that feedback says a member was asked about since some day. */
function asksToldOf(community: Community, member: number, since: number): number {
  const questions = new Set<number>();
  eachEdge(community, member, code('CONCERNS', true), (feedback) => {
    if ((community.days[feedback] ?? NO_DAY) < since) return;
    eachEdge(community, feedback, code('ON'), (question) => questions.add(question));
  });
  return questions.size;
}

function withBroader(community: Community, topics: readonly NamedTopic<number>[]): Set<number> {
  const all = new Set<number>();
  const waiting = topics.map(({ topic }) => topic);
  for (let topic = waiting.pop(); topic !== undefined; topic = waiting.pop()) {
    if (all.has(topic)) continue;
    all.add(topic);
    eachEdge(community, topic, code('BROADER'), (broader) => waiting.push(broader));
  }
  return all;
}

function refusals(community: Community, topics: ReadonlySet<number>): Set<number> {
  const refusing = new Set<number>();
  for (const topic of topics) eachEdge(community, topic, code('NOT_ABOUT', true), (member) => refusing.add(member));
  return refusing;
}
