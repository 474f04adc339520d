import { type Audience, type Community, code, eachEdge, idOf, NO_DAY } from '../../community/index.ts';
import type { NamedTopic } from '../../language/index.ts';
import { countAsks, DAYS_OF_A_WEEK, type Load } from '../exposure/load.ts';

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
  /** Day on which they came, or will. */
  readonly since: number;
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

/**
 * What keeps somebody from being proposed:
 * - `unseen` hidden from suggestions, or from this viewer: told in no way
 * - `asker` they ask themselves
 * - `away` gone, not come yet, or at the outside: they are not asked anything
 * - `private` passed on the like, refuses the topic or is over budget: never told who, why or until when
 * - `paused` asked to be left alone for now, with no end
 * - `not-now` asked not to be asked until a day, which may be told
 */
export type KeptBy = 'unseen' | 'asker' | 'away' | 'private' | 'paused' | 'not-now';

/** Who may be proposed for one question. */
export interface Eligibility {
  /** By the facts in memory: before anything is ranked. */
  allows(member: number): boolean;
  /** What keeps them from being proposed, by the facts in memory; null where nothing does. */
  keptBy(member: number): KeptBy | null;
  /** The same rule by the facts of this moment: when what was ranked is presented. */
  keptNowBy(member: number, facts: EligibilityFacts): KeptBy | null;
  /** Topics of the question and all that are broader, by node: whoever refuses one of them is not proposed. */
  readonly topics: ReadonlySet<number>;
}

/**
 * Members who may be proposed: never the asker, nobody the viewer may not see, nobody hidden from suggestions, paused,
 * gone, at the outside, who said "not now" until a later day, who is over their ask budget, who passed on the like, or
 * who does not want to be asked about a topic of the question (or one broader than it). Where several things keep
 * somebody, it is the most private: of whoever passed and is away until March, nothing says that they are back in March.
 */
export function eligibilityOf(community: Community, audience: Audience, options: EligibilityOptions): Eligibility {
  const { askers, passed, load, today } = options;
  const topics = withBroader(community, options.topics);
  const refusing = refusals(community, topics);
  const keptNowBy = (member: number, facts: EligibilityFacts): KeptBy | null => {
    if (!audience.sees(member) || facts.hidden) return 'unseen';
    if (askers.has(member)) return 'asker';
    if (facts.outside || facts.since > today || (facts.until !== NO_DAY && facts.until <= today)) return 'away';
    if (passed.has(member) || facts.refuses) return 'private';
    if (facts.askBudget !== null && facts.asks() >= facts.askBudget) return 'private';
    if (facts.paused) return 'paused';
    return facts.notNow > today ? 'not-now' : null;
  };
  const judge = (member: number): KeptBy | null => {
    const facts = community.members.get(member);
    if (facts === undefined) return 'unseen';
    return keptNowBy(member, {
      ...facts,
      hidden: community.visibility[member] === HIDDEN,
      refuses: refusing.has(member),
      asks: () => asksOf(community, member, load, today),
    });
  };
  // Asked several times of everybody a question finds.
  const judged = new Map<number, KeptBy | null>();
  const keptBy = (member: number): KeptBy | null => {
    const known = judged.get(member);
    if (known !== undefined) return known;
    const answer = judge(member);
    judged.set(member, answer);
    return answer;
  };
  return { allows: (member) => keptBy(member) === null, keptBy, keptNowBy, topics };
}

/** Visibility code of hidden members. */
export const HIDDEN = 2;

/** Asks of this week: those that somebody made, and the questions that feedback says a member was asked. */
function asksOf(community: Community, member: number, load: Load, today: number): number {
  const id = idOf(community, member);
  return countAsks(id, load.asks(id), asksToldOf(community, member, today - DAYS_OF_A_WEEK + 1));
}

/** Different questions that feedback says a member was asked about since some day, by who gave it. */
function asksToldOf(community: Community, member: number, since: number): Map<string, number> {
  const questions = new Map<string, Set<number>>();
  eachEdge(community, member, code('CONCERNS', true), (feedback) => {
    if ((community.days[feedback] ?? NO_DAY) < since) return;
    let by = '';
    eachEdge(community, feedback, code('GAVE', true), (giver) => {
      by = idOf(community, giver);
    });
    const own = questions.get(by) ?? new Set<number>();
    eachEdge(community, feedback, code('ON'), (question) => own.add(question));
    questions.set(by, own);
  });
  return new Map([...questions].map(([by, own]) => [by, own.size]));
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
