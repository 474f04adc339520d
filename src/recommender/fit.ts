import { type Audience, type Community, code, eachEdge, idOf, NO_DAY } from '../community/index.ts';
import type { NamedTopic } from '../language/index.ts';
import { DAYS_OF_A_WEEK, type Load } from './fair/load.ts';
import type { MayAsk } from './lanes/people.ts';

/** Who is not asked: what is decided from the community and its log alone, before anything is ranked. */
export interface FitOptions {
  /** Nodes that ask: never their own answer. */
  readonly askers: ReadonlySet<number>;
  readonly topics: readonly NamedTopic<number>[];
  /** Members who passed on a question like this one. */
  readonly passed: ReadonlySet<number>;
  readonly load: Load;
  /** The day of the question. */
  readonly today: number;
}

/**
 * Members who may be suggested: never the asker, nobody the viewer may not see, nobody hidden from suggestions, paused,
 * gone, at the outside, who said "not now" until a later day, who is over their ask budget, who passed on the like, or
 * who does not want to be asked about a topic of the question (or one narrower than what they refused).
 */
export function mayAsk(community: Community, audience: Audience, options: FitOptions): MayAsk {
  const { askers, passed, load, today } = options;
  const refusing = refusals(community, options.topics);
  return (member) => {
    const facts = community.members.get(member);
    if (facts === undefined || !audience.sees(member) || community.visibility[member] === HIDDEN) return false;
    if (askers.has(member) || refusing.has(member) || passed.has(member)) return false;
    if (facts.paused || facts.outside || hasLeft(facts.until, today) || facts.notNow > today) return false;
    return facts.askBudget === null || asksOf(community, member, load, today) < facts.askBudget;
  };
}

/** Hidden members are in no suggestion, whoever looks. */
const HIDDEN = 2;

function hasLeft(until: number, today: number): boolean {
  return until !== NO_DAY && until <= today;
}

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

/** Members who refused one of the topics, or a broader one. */
function refusals(community: Community, topics: readonly NamedTopic<number>[]): Set<number> {
  const refusing = new Set<number>();
  const seen = new Set<number>();
  const waiting = topics.map(({ topic }) => topic);
  for (let topic = waiting.pop(); topic !== undefined; topic = waiting.pop()) {
    if (seen.has(topic)) continue;
    seen.add(topic);
    eachEdge(community, topic, code('NOT_ABOUT', true), (member) => refusing.add(member));
    eachEdge(community, topic, code('BROADER'), (broader) => waiting.push(broader));
  }
  return refusing;
}
